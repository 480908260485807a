using System.CommandLine;
using Factbook.Tool.Json;

namespace Factbook.Tool.Commands;

/// <summary><c>factbook export</c>: the facts for programs.</summary>
internal sealed class ExportCommand : Command
{
    private readonly Option<string> _format = new("--format")
    {
        Description = "The format to write.",
        DefaultValueFactory = _ => "json",
    };

    private readonly Option<string?> _output = new("--output", "-o")
    {
        Description = "The file to write; it is replaced once all is written. Without it: the standard output.",
        HelpName = "path",
    };

    private readonly DatasetOption _dataset = new();

    public ExportCommand(Func<Stream> standardOutput)
        : base("export", "Write all facts for other programs: the same bytes on every machine.")
    {
        _format.AcceptOnlyFromAmong("json");
        Add(_format);
        Add(_output);
        Add(_dataset);
        SetAction(arguments => Export(arguments, standardOutput));
    }

    private void Export(ParseResult arguments, Func<Stream> standardOutput)
    {
        var dataset = _dataset.Load(arguments);
        if (arguments.GetValue(_output) is { } path)
        {
            ReplacedFile.Write(path, stream => DatasetJson.Write(dataset, stream));
            return;
        }

        // Nothing is written before all of it is known to be right.
        using var buffer = new MemoryStream();
        DatasetJson.Write(dataset, buffer);
        buffer.Position = 0;
        buffer.CopyTo(standardOutput());
    }
}
