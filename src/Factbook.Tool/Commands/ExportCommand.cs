using System.CommandLine;
using Factbook.Tool.Json;
using Factbook.Tool.Parquet;
using Factbook.Tool.Projects;
using Factbook.Tool.Writing;

namespace Factbook.Tool.Commands;

/// <summary><c>factbook export</c>: the facts for programs.</summary>
internal sealed class ExportCommand : Command
{
    private const string Json = "json";
    private const string Parquet = "parquet";

    private readonly Option<string> _format = new("--format")
    {
        Description = "The format to write: one JSON text, or a folder with a Parquet file for each table.",
        DefaultValueFactory = _ => Json,
    };

    private readonly Option<string?> _output = new("--output", "-o")
    {
        Description = "The file to write, or the folder for Parquet; it is replaced once all is written. Without it: the standard output.",
        HelpName = "path",
    };

    private readonly Option<string[]> _partitionBy = new("--partition-by")
    {
        Description = "A column to split the tables of Parquet by, into folders such as kind=share; once for each level of folders.",
        HelpName = "column",
        DefaultValueFactory = _ => [],
    };

    private readonly FactsInput _facts;

    public ExportCommand(Outputs outputs, DatasetProjects projects)
        : base("export", "Write all facts for other programs: the same bytes on every machine.")
    {
        _facts = new FactsInput(DatasetSymbol.Argument(this, projects, needsSources: false), outputs.Error);
        _format.AcceptOnlyFromAmong(Json, Parquet);
        Add(_format);
        Add(_output);
        Add(_partitionBy);
        SetAction((arguments, cancellation) =>
        {
            Export(arguments, outputs.Bytes, cancellation);
            return Task.CompletedTask;
        });
    }

    private void Export(ParseResult arguments, Func<Stream> standardOutput, CancellationToken cancellation)
    {
        var path = arguments.GetValue(_output);
        var partitionBy = arguments.GetValue(_partitionBy) ?? [];
        if (arguments.GetValue(_format) == Parquet)
        {
            var folder = path ?? throw ToolException.Usage("Parquet is a folder of files: name it by --output");
            DatasetParquet.Write(_facts.ReadAll(arguments, cancellation), folder, partitionBy);
            return;
        }

        if (partitionBy.Length > 0)
        {
            throw ToolException.Usage("--partition-by is for --format parquet");
        }

        var dataset = _facts.ReadAll(arguments, cancellation);
        if (path is not null)
        {
            AtomicFile.Write(path, stream => DatasetJson.Write(dataset, stream));
            return;
        }

        // Nothing is written before all of it is known to be right.
        using var buffer = new MemoryStream();
        DatasetJson.Write(dataset, buffer);
        buffer.Position = 0;
        buffer.CopyTo(standardOutput());
    }
}
