using System.CommandLine;
using Factbook.Tool.Projects;
using Factbook.Tool.Writing;

namespace Factbook.Tool.Commands;

/// <summary><c>factbook export</c>: writes all facts for other programs.</summary>
internal sealed class ExportCommand : Command
{
    private readonly IReadOnlyList<IExportFormat> _formats = ExportFormats.Create();

    private readonly Option<string> _format;

    private readonly Option<string?> _output = new("--output", "-o")
    {
        Description = "The file or folder to write, which is replaced when the export is complete. By default, the standard output.",
        HelpName = "path",
    };

    private readonly FactsInput _facts;

    public ExportCommand(Outputs outputs, DatasetProjects projects)
        : base("export", "Write all facts for other programs. The output is the same on every machine.")
    {
        _facts = new FactsInput(DatasetSymbol.Argument(this, projects, needsSources: false), outputs.Error);
        _format = new("--format")
        {
            Description = $"The format: {string.Join("; ", _formats.Select(format => $"{format.Name}, {format.Description}"))}.",
            DefaultValueFactory = _ => _formats[0].Name,
        };
        _format.AcceptOnlyFromAmong([.. _formats.Select(format => format.Name)]);
        Add(_format);
        Add(_output);
        _formats.SelectMany(format => format.Options).ToList().ForEach(Add);
        SetAction((arguments, cancellation) =>
        {
            Export(arguments, new ExportTarget(arguments.GetValue(_output), outputs.Bytes), cancellation);
            return Task.CompletedTask;
        });
    }

    private void Export(ParseResult arguments, ExportTarget target, CancellationToken cancellation)
    {
        var format = _formats.First(format => format.Name == arguments.GetValue(_format));
        foreach (var other in _formats.Where(other => other != format))
        {
            if (other.Options.FirstOrDefault(option => arguments.GetResult(option) is { Implicit: false }) is { } option)
            {
                throw ToolException.Usage($"{option.Name} requires --format {other.Name}");
            }
        }

        format.Check(target);
        format.Write(_facts.ReadAll(arguments, cancellation), target, arguments);
    }
}
