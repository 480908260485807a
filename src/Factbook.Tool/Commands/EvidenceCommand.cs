using System.CommandLine;
using System.Globalization;
using Factbook.Generator.Sources;
using Factbook.Notation.Passages;
using Factbook.Tool.Checking;
using Factbook.Tool.Checking.Reports;
using Factbook.Tool.Compiling;
using Factbook.Tool.Locations;
using Factbook.Tool.Projects;
using Factbook.Tool.Rendering;
using Factbook.Tool.Sealing;
using Microsoft.CodeAnalysis;

namespace Factbook.Tool.Commands;

/// <summary><c>factbook evidence</c>: verifies the passages of the facts in the texts of their sources.</summary>
internal sealed class EvidenceCommand : Command
{
    private readonly Outputs _outputs;
    private readonly DatasetSymbol _dataset;

    private readonly Option<string?> _sources = new("--sources")
    {
        Description = "The folder with the texts of the sources. By default, FactSources of the project or of the environment.",
        HelpName = "folder",
    };

    private readonly Option<bool> _write = new("--write")
    {
        Description = "Replace quoted words with their position and digest, and correct the positions of passages that have moved.",
    };

    public EvidenceCommand(Outputs outputs, DatasetProjects projects)
        : base("evidence", "Verify the passages of the facts in the texts of their sources, and print the digests of the texts.")
    {
        _outputs = outputs;
        _dataset = DatasetSymbol.Argument(this, projects, needsSources: true);
        Add(_sources);
        Add(_write);
        SetAction((arguments, cancellation) => Task.FromResult(Run(arguments, cancellation)));
    }

    private int Run(ParseResult arguments, CancellationToken cancellation)
    {
        var compiler = new DatasetCompiler(Open(arguments, cancellation));
        var dataset = compiler.Compile(cancellation);
        var others = dataset.ErrorCount - dataset.Diagnostics.Count(IsErrorOfEvidence);
        IReadOnlyList<SkippedPassages> skipped = [];
        if (arguments.GetValue(_write))
        {
            (var written, skipped) = EvidenceUpdate.Write(dataset.Evidence, compiler.Texts, cancellation);
            if (written > 0 || skipped.Count == 0)
            {
                _outputs.Text.WriteLine(written == 0 ? "No passage needs an update." : $"Wrote {Passages(written)}.");
            }

            foreach (var file in skipped)
            {
                _outputs.Text.WriteLine($"Skipped {Passages(file.Count)} in {ShownPath.Of(file.Path)}: {file.Reason}.");
            }

            dataset = compiler.Compile(cancellation);
        }

        var passages = dataset.Evidence.Citations.Passages.ToLookup(citation => citation.Text, StringComparer.Ordinal);
        var texts = dataset.Evidence.Texts.ToDictionary(text => text.Text, StringComparer.Ordinal);
        foreach (var source in dataset.Evidence.Citations.Sources)
        {
            _outputs.Text.WriteLine(Describe(source.Text, passages[source.Text], texts.GetValueOrDefault(source.Text)));
        }

        if (others > 0)
        {
            _outputs.Text.WriteLine(
                $"The facts have {CountText.Of(others, "other error")}, and passages of facts with errors are neither verified nor "
                + "written; 'factbook check' reports all.");
        }

        var findings = dataset.Diagnostics.Where(IsErrorOfEvidence).Select(diagnostic => Finding.Of(diagnostic, warningsAreErrors: false));
        var result = new CheckResult(dataset.Project.Path, [.. findings], null, 0, 0);
        if (result.Errors > 0)
        {
            _outputs.Text.WriteLine();
            new PeopleReport(_outputs.Screen(), compiler.Texts).Write(result);
        }

        return result.Errors + others + skipped.Count > 0 ? ExitCodes.Failure : ExitCodes.Success;
    }

    private DatasetProject Open(ParseResult arguments, CancellationToken cancellation)
    {
        var folder = arguments.GetValue(_sources);
        return folder is null || Directory.Exists(folder)
            ? _dataset.OpenProject(arguments, ReplacedFolders.Of(sources: folder), cancellation)
            : throw ToolException.Failure($"the folder '{folder}' does not exist");
    }

    private static bool IsErrorOfEvidence(Diagnostic diagnostic) =>
        diagnostic.Severity == DiagnosticSeverity.Error && diagnostic.Id.StartsWith("FB6", StringComparison.Ordinal);

    private static string Describe(string path, IEnumerable<Citation> passages, VerifiedText? text)
    {
        var (name, citations) = (Printable.Of(path), passages.ToList());
        return text switch
        {
            null => $"{name}: no passages",
            { Problem: not null } => $"{name}: {Passages(citations.Count)}, not verified",
            _ => $"{name}: sha256 {text.Digest}, {Passages(citations.Count)}, {Verified(citations, text)} verified, "
                + $"{Number(citations.Count(citation => citation.Passage is PassageQuote))} not sealed",
        };
    }

    private static string Verified(List<Citation> citations, VerifiedText text)
    {
        var verified = text.Passages
            .Where(passage => passage.State == PassageState.Verified)
            .Select(passage => passage.Passage)
            .ToHashSet();
        return Number(citations.Count(citation => verified.Contains(citation.Passage)));
    }

    private static string Passages(int count) => CountText.Of(count, "passage");

    private static string Number(int count) => count.ToString("N0", CultureInfo.InvariantCulture);
}
