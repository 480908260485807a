using Spectre.Console;
using Spectre.Console.Rendering;

namespace Factbook.Tool.Rendering;

/// <summary>Where facts are shown.</summary>
internal sealed class Screen
{
    // Wider than any line; Spectre.Console has no notion of lines without end.
    private const int Boundless = 1_000_000;

    private readonly IAnsiConsole _console;

    public Screen(TextWriter writer, ScreenTraits traits)
    {
        Traits = traits;
        _console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = traits.IsRich ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = traits.IsRich ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new Output(writer, traits),

            // What a CI service can show says nothing about a pipe.
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
        });
        _console.Profile.Capabilities.Unicode = traits.IsRich;
        _console.Profile.Width = Width;
    }

    public ScreenTraits Traits { get; }

    public Glyphs Glyphs => Traits.IsRich ? Glyphs.Rich : Glyphs.Ascii;

    public int Width => Traits.Width ?? Boundless;

    /// <summary>The columns that a content takes when none of its lines is broken.</summary>
    public int WidthOf(IRenderable content) =>
        content.Measure(RenderOptions.Create(_console, _console.Profile.Capabilities), Boundless).Max;

    public void Write(IRenderable content) => _console.Write(content);

    public void WriteLine(string text = "", Style? style = null)
    {
        _console.Write(new Text(text, style));
        _console.WriteLine();
    }

    /// <summary>Writes a line of parts as it is: what is aligned with another line must not be broken.</summary>
    public void WriteLine(IReadOnlyList<(string Text, Style Style)> parts) => _console.Write(new UnbrokenLine(parts));

    /// <summary>Empties a terminal; what goes elsewhere is kept.</summary>
    public void Clear()
    {
        if (Traits is { IsRich: true, Width: not null })
        {
            _console.Clear(home: true);
        }
    }

    private sealed class Output(TextWriter writer, ScreenTraits traits) : IAnsiConsoleOutput
    {
        public TextWriter Writer { get; } = new TrimmedWriter(writer);

        public bool IsTerminal => traits.Width is not null;

        public int Width => traits.Width ?? Boundless;

        public int Height => 24;

        public void SetEncoding(System.Text.Encoding encoding)
        {
        }
    }
}
