using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace Factbook.Tool.Drawings;

/// <summary>Renders Razor files as text.</summary>
internal static class RazorText
{
    // Encodes what has a meaning in HTML, and leaves letters of all languages as they are.
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>Returns the text of an embedded resource.</summary>
    public static string Asset(string name)
    {
        using var stream = typeof(RazorText).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    /// <summary>Returns markup as HTML, which for drawings is also XML.</summary>
    public static string Render(RenderFragment markup)
    {
        // A renderer keeps what it has rendered, so each text has its own.
        using var services = new ServiceCollection().AddSingleton(Encoder).BuildServiceProvider();
        using var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
        return renderer.Dispatcher.InvokeAsync(async () =>
        {
            var parameters = new Dictionary<string, object?> { [nameof(Root.Content)] = markup };
            return (await renderer.RenderComponentAsync<Root>(ParameterView.FromDictionary(parameters))).ToHtmlString();
        }).GetAwaiter().GetResult();
    }

    private sealed class Root : IComponent
    {
        private RenderHandle _handle;

        [Parameter]
        public RenderFragment Content { get; set; } = _ => { };

        public void Attach(RenderHandle renderHandle) => _handle = renderHandle;

        public Task SetParametersAsync(ParameterView parameters)
        {
            parameters.SetParameterProperties(this);
            _handle.Render(Content);
            return Task.CompletedTask;
        }
    }
}
