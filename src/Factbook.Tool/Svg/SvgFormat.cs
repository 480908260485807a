using System.CommandLine;
using System.Text;
using Factbook.Tool.Drawings;
using Factbook.Tool.Model;
using Factbook.Tool.Writing;

namespace Factbook.Tool.Svg;

/// <summary>One drawing of a dataset, for a README or an article.</summary>
internal sealed class SvgFormat : IExportFormat
{
    private readonly Option<string> _figure = new("--figure")
    {
        Description = "SVG: what to draw. By default, shares.",
        DefaultValueFactory = _ => DatasetDrawing.Kinds[0],
    };

    public SvgFormat() => _figure.AcceptOnlyFromAmong([.. DatasetDrawing.Kinds]);

    public string Name => "svg";

    public string Description => "one drawing";

    public IReadOnlyList<Option> Options => [_figure];

    public void Write(FactDataset dataset, ExportTarget target, ParseResult arguments)
    {
        var svg = DatasetDrawing.Draw(dataset, arguments.GetRequiredValue(_figure));
        target.WriteFile(stream => stream.Write(Encoding.UTF8.GetBytes(svg)));
    }
}
