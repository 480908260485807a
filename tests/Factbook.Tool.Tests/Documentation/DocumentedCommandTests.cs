using System.Text.RegularExpressions;

namespace Factbook.Tool.Tests.Documentation;

/// <summary>The commands in the documentation and their stated output.</summary>
public partial class DocumentedCommandTests
{
    private const string Tool = " --project src/Factbook.Tool -- ";

    public static TheoryData<string> Commands => [.. new[] { "README.md", "data/README.md", "docs/journalists.md" }
        .SelectMany(page => MarkdownPage.Read(page).Sections)
        .SelectMany(section => section.FencesIn("sh"))
        .SelectMany(block => block.Text.Split('\n'))
        .Where(line => line.Contains(Tool, StringComparison.Ordinal) && !IsOfTheReader(line))
        .Distinct()];

    [Theory]
    [MemberData(nameof(Commands))]
    public void Command_succeeds(string command)
    {
        // The pictures of the documentation are in this folder of the repository.
        Directory.CreateDirectory("docs");

        var run = Run.Piped([.. Arguments(command), .. Here(command)]);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
    }

    [Fact]
    public void First_page_shows_the_printed_output()
    {
        var section = MarkdownPage.Read("README.md").Section("This repository in two commands");
        var command = section.FencesIn("sh").First().Text;
        var shown = section.FencesIn("text").First().Text;

        Assert.Matches(Pattern(shown), WithSingleSpaces(Run.Piped(Arguments(command)).Output));
    }

    [Fact]
    public void Database_engines_read_the_exported_files()
    {
        var section = MarkdownPage.Read("README.md").Section("Large datasets");
        Assert.Equal(0, Run.Piped(Arguments(section.FencesIn("sh").Single().Text)).ExitCode);

        Assert.Equal(
            RussiaSupply.Claims.All.GroupBy(claim => claim.GetType().Name[..^"Claim".Length].ToLowerInvariant())
                .OrderBy(kind => kind.Key, StringComparer.Ordinal)
                .Select(kind =>
                    $"{kind.Key} {kind.Count()} "
                        + kind.OfType<RussiaSupply.AmountClaim>()
                            .Aggregate((decimal?)null, (sum, claim) => (sum ?? 0) + claim.Amount.Interval.Lower)),
            Parquet.DuckDb.Rows(section.FencesIn("sql").Single().Text).Select(row => string.Join(' ', row)));
        Assert.All(
            SparkPaths().Matches(section.FencesIn("python").Single().Text).Select(path => path.Groups[1].Value),
            path => Assert.True(Directory.Exists(path), path));
    }

    private static string[] Arguments(string command) =>
        command[(command.IndexOf(Tool, StringComparison.Ordinal) + Tool.Length)..].Split(' ');

    // Commands that never end, that use a text of the reader, or that write into the repository have their own tests.
    private static bool IsOfTheReader(string line) =>
        line.EndsWith(" --watch", StringComparison.Ordinal)
            || line.Contains(" evidence ", StringComparison.Ordinal)
            || line.EndsWith(" schema", StringComparison.Ordinal);

    // The documented commands run in the folder of the repository, these tests do not.
    private static string[] Here(string command) => command.Split(' ')[^1] == "check" ? [Repository.PathOf(".")] : [];

    /// <summary>
    /// Compares lines in order; <c>…</c> is the rest of a line, or omitted lines. The distance between columns is ignored, since it depends
    /// on other facts.
    /// </summary>
    private static string Pattern(string shown) => string.Concat(WithSingleSpaces(shown).Split('\n').Select(line =>
        line == "…" ? "(.*\n)*?" : Regex.Escape(line).Replace("…", ".*", StringComparison.Ordinal) + "\n"));

    private static string WithSingleSpaces(string text) => Spaces().Replace(text.ReplaceLineEndings("\n"), " ");

    [GeneratedRegex(@"parquet\(""(.*?)""\)")]
    private static partial Regex SparkPaths();

    [GeneratedRegex(" +")]
    private static partial Regex Spaces();
}
