using Factbook.Package.Tests.Testing;

namespace Factbook.Package.Tests;

/// <summary>The installed command reports what a build reports: the same diagnostics at the same positions in the same words.</summary>
[Collection(PackagesCollection.Name)]
public sealed class SameAnswerTests(Packages packages)
{
    private static readonly Consumer MissingFolder = WithRoot("RootIsMissing", "fcts");

    private static readonly Consumer OtherCase = WithRoot("RootInOtherCase", "Facts");

    private static readonly Consumer NoFactsRoot = WithRoot("NoFactsRoot", "");

    // White space around the folder's name, and an error of each kind. The command has no globalization data, unlike the compiler.
    private static readonly Consumer ManyErrors = WithRoot(
        "It's many errors",
        "\n  facts\n  ",
        ("Lost.cs", IncrementalBuildTests.Records
            .Replace("*.yaml", "itmes/*.yaml", StringComparison.Ordinal)
            .Replace("Item", "Lost", StringComparison.Ordinal)),
        ("facts/forms.yaml", "caf\u00e9: { n: 1 }\ncafe\u0301: { n: 2 }\n"),
        ("facts/lookalikes.yaml", "\u0439od: { n: 1 }\n\u0438\u0306\u043ed: { n: 2 }\n"));

    public static TheoryData<string, string[]> Expected => new()
    {
        { nameof(MissingFolder), ["Items.cs(5,22): error FB5050: The folder of facts 'fcts' does not exist"] },
        // Where the file system ignores case, it is the folder of facts.
        { nameof(OtherCase), [Directory.Exists(AppContext.BaseDirectory.ToUpperInvariant())
            ? "a.yaml(1,9): error FB2002: " : "Items.cs(5,22): error FB5050: The folder of facts 'Facts' does not exist"] },
        { nameof(NoFactsRoot), ["facts/a.yaml(1,9): error FB2002: "] },
        { nameof(ManyErrors),
            [
                "facts/a.yaml(1,9): error FB2002: ",
                "Lost.cs(5,22): error FB5028: No file matches 'itmes/*.yaml'",
                "facts/forms.yaml(2,1): error FB3002: ",
                "facts/lookalikes.yaml(2,1): error FB3014: ",
            ] },
    };

    [Theory]
    [MemberData(nameof(Expected))]
    public void Check_and_build_report_the_same(string project, string[] expected)
    {
        var consumer = project switch
        {
            nameof(MissingFolder) => MissingFolder,
            nameof(OtherCase) => OtherCase,
            nameof(ManyErrors) => ManyErrors,
            _ => NoFactsRoot,
        };
        var built = Text(packages.Consumers[consumer].Reported);
        var output = packages.Consumers.FolderOf(consumer).Run(packages.FactbookCommand, "check", "--format", "msbuild").Failed();

        Assert.All(expected, part => Assert.Contains(part, built.Replace('\\', '/'), StringComparison.Ordinal));
        var lines = output.Split('\n').Select(line => line.Trim());
        Assert.Equal(built, Text(lines.Where(line => line.Contains(" FB", StringComparison.Ordinal))));
    }

    private static string Text(IEnumerable<string> lines) => string.Join('\n', lines.Order(StringComparer.Ordinal));

    private static Consumer WithRoot(string name, string root, params (string Path, string Text)[] others) => new(
        name,
        DatasetTests.Project(properties: root.Length > 0 ? $"<FactsRoot>{root}</FactsRoot>" : ""),
        [("Items.cs", IncrementalBuildTests.Records), ("facts/a.yaml", "a: { n: x }\n"), .. others]);
}
