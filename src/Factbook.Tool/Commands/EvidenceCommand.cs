using System.CommandLine;
using Factbook.Tool.Evidence;

namespace Factbook.Tool.Commands;

/// <summary><c>factbook evidence</c>: where in a source's text a passage stands, to paste into a fact.</summary>
internal sealed class EvidenceCommand : Command
{
    private readonly Argument<string> _source = new("source") { Description = "The file of the source's text, in UTF-8." };

    private readonly Argument<string?> _passage = new("passage")
    {
        Description = "The words of the passage, which must stand in one place only. Any white space is as good as another.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Option<int?> _start = new("--start") { Description = "The characters before the passage, counted in Unicode code points.", HelpName = "number" };

    private readonly Option<int?> _end = new("--end") { Description = "The characters up to the end of the passage.", HelpName = "number" };

    public EvidenceCommand(TextWriter output)
        : base("evidence", "Print the evidence of a passage: its place in a source's text and its SHA-256.")
    {
        Add(_source);
        Add(_passage);
        Add(_start);
        Add(_end);
        SetAction(arguments => output.WriteLine(Locate(arguments).ToString()));
    }

    private PassageLocator Locate(ParseResult arguments)
    {
        var text = SourceFile.Read(arguments.GetValue(_source)!);
        return (arguments.GetValue(_passage), arguments.GetValue(_start), arguments.GetValue(_end)) switch
        {
            ({ } passage, null, null) => PassageLocator.Find(text, passage),
            (null, { } start, { } end) => PassageLocator.At(text, start, end),
            _ => throw ToolException.Usage("evidence needs the words of a passage, or its --start and --end"),
        };
    }
}
