using System.Text.Json;
using System.Text.RegularExpressions;
using Factbook.Generator.Tests.Documentation;

namespace Factbook.Generator.Tests.Yaml.Oracle;

/// <summary>Two independent YAML 1.2 parsers, <c>yaml</c> and <c>js-yaml</c>, which one process of node runs over many texts.</summary>
internal static partial class OtherParsers
{
    private const string Folder = "tests/Factbook.Generator.Tests/Yaml/Oracle";

    /// <summary>Gets the names of the parsers, in the order of their outlines.</summary>
    public static IReadOnlyList<string> Names { get; } = ["yaml", "js-yaml"];

    /// <summary>
    /// Returns the outlines of each text, one by each parser, in the form of <see cref="Outline"/>; null where a parser refuses the text.
    /// </summary>
    /// <exception cref="SkipException">The parsers cannot be installed, and this is not the full run, which requires them.</exception>
    public static string?[][] Read(IReadOnlyList<string> texts)
    {
        var folder = Repository.PathOf("artifacts/yaml-parsers");
        var failure = NpmPackages.Install(Repository.PathOf(Folder), folder);
        Assert.False(
            failure is not null && RandomInputs.IsFull,
            $"The full run requires node and npm; the other YAML parsers cannot be installed: {failure}");
        Skip.If(failure is not null, $"The other YAML parsers cannot be installed: {failure}");

        var modules = Path.Join(folder, "node_modules");
        var outlines = Script.Run("node", [Repository.PathOf($"{Folder}/read.cjs")], JsonSerializer.Serialize(texts), modules);
        return JsonSerializer.Deserialize<string?[][]>(outlines)!;
    }

    /// <summary>
    /// Returns why another parser is known to read a text in another way than YAML 1.2.2 requires, or null. Each reason holds for the
    /// versions in package-lock.json, and is as narrow as the text allows.
    /// </summary>
    /// <param name="parser">The index of the parser in <see cref="Names"/>.</param>
    /// <param name="read">The outline that we read.</param>
    /// <param name="other">The outline that the other parser read, or null where it refuses the text.</param>
    public static string? KnownDifference(int parser, string text, string read, string? other) => (Names[parser], other) switch
    {
        // Rule 'separate' allows tabs between tokens of one line (6.2); js-yaml refuses some of them as indentation.
        ("js-yaml", null) when text.Contains('\t', StringComparison.Ordinal) => "js-yaml refuses a tab between tokens",

        // Comments between the nodes of a flow collection may begin at the first column (6.7), and lines of white space may end in a tab
        // (6.6).
        ("yaml", null) when CommentAtFirstColumn().IsMatch(text) => "yaml refuses a comment that is indented less than its collection",
        // What an anchor in brackets belongs to may be in the next line, in any column (7.4).
        ("js-yaml", null) when AnchorAtEndOfLine().IsMatch(text) => "js-yaml refuses a value in brackets below its anchor",
        // The lines of a text that is the whole document may begin in any column (7.3.3).
        ("js-yaml", null) when read.StartsWith("plain ", StringComparison.Ordinal) =>
            "js-yaml refuses a document of one text whose first line is indented",
        ("yaml", null) when LineOfTabs().IsMatch(text) => "yaml refuses a line of white space with a tab",

        // Spaces beyond the indentation of a block scalar are content (8.1.2), also in its last line.
        ("yaml", not null) when LastLineOfSpaces().Replace(read, "$1") == other => "yaml drops a last line of spaces",

        // A comment ends a plain scalar (6.7): an entry after it is not its continuation.
        ("yaml", not null) when CommentAtFirstColumn().IsMatch(text) => "yaml continues a plain scalar after a comment",
        _ => null,
    };

    [GeneratedRegex(@"^#", RegexOptions.Multiline)]
    private static partial Regex CommentAtFirstColumn();

    [GeneratedRegex(@"[{[][^\r\n]*&\w+ *(#[^\r\n]*)?\r?$", RegexOptions.Multiline)]
    private static partial Regex AnchorAtEndOfLine();

    [GeneratedRegex(@"^ *\t[ \t]*\r?$", RegexOptions.Multiline)]
    private static partial Regex LineOfTabs();

    // In an outline, where a line feed is escaped.
    [GeneratedRegex(@"(\\u000a)(?: *\\u000a)*? +\\u000a(?="")")]
    private static partial Regex LastLineOfSpaces();
}
