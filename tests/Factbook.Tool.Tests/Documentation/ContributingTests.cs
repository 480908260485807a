using System.Text.RegularExpressions;

namespace Factbook.Tool.Tests.Documentation;

/// <summary>The files and recipes in <c>CONTRIBUTING.md</c>.</summary>
public sealed partial class ContributingTests
{
    private static readonly IReadOnlyList<string> Named =
        [.. Name().Matches(Repository.Read("CONTRIBUTING.md")).Select(match => match.Groups["path"].Value).Distinct()];

    [Fact]
    public void Every_named_file_and_folder_exists()
    {
        Assert.True(Named.Count > 60, $"only {Named.Count} names were found");
        Assert.Equal([], Named.Where(path => !Repository.Exists(path)));
    }

    [Fact]
    public void Page_has_a_recipe_for_each_kind_of_extension() => Assert.Equal(
        [
            "A value rule", "A rule in C#", "A scalar type", "A value type of the library", "A diagnostic", "An export format",
            "A drawing or a part of a page", "A difference", "A kind of claim", "A command",
        ],
        Recipe().Matches(Repository.Read("CONTRIBUTING.md").ReplaceLineEndings("\n")).Select(match => match.Groups["title"].Value));

    // A path in backticks or as the target of a link that begins with a folder of the repository, or a file in its root.
    [GeneratedRegex(@"(?:`|\]\()(?<path>(?:src|generator|tests|data)/[\w./-]+|[\w-]+\.md)(?:`|\))")]
    private static partial Regex Name();

    [GeneratedRegex(@"^### (?<title>.+)$", RegexOptions.Multiline)]
    private static partial Regex Recipe();
}
