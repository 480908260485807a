using Factbook.Package.Tests.Testing;

namespace Factbook.Package.Tests;

/// <summary>The installed command reports what a build reports: the same diagnostics at the same positions in the same words.</summary>
[Collection(PackagesCollection.Name)]
public sealed class SameAnswerTests(Packages packages)
{
    private static readonly Consumer MissingFolder = WithRoot("RootIsMissing", "fcts");

    private static readonly Consumer OtherCase = WithRoot("RootInOtherCase", "Facts");

    private static readonly Consumer WhiteSpace = WithRoot("Root's white space", "\n  facts\n  ");

    private static readonly Consumer PathWithoutFiles = WithRoot("PathWithoutFiles", "facts", path: "itmes/*.yaml");

    private static readonly Consumer NoFolder = WithRoot("NoFactsRoot", "");

    // The command has no globalization data, unlike the compiler.
    private static readonly Consumer OneKeyInTwoForms =
        WithRoot("OneKeyInTwoForms", "", facts: "caf\u00e9: { n: 1 }\ncafe\u0301: { n: 2 }\n");

    private static readonly Consumer KeysThatLookTheSame =
        WithRoot("KeysThatLookTheSame", "", facts: "\u0439od: { n: 1 }\n\u0438\u0306\u043ed: { n: 2 }\n");

    public static TheoryData<string, string> Expected => new()
    {
        { nameof(MissingFolder), "Items.cs(5,22): error FB5050: The folder of facts 'fcts' does not exist" },
        // Where the file system ignores case, it is the folder of facts.
        { nameof(OtherCase), Directory.Exists(AppContext.BaseDirectory.ToUpperInvariant())
            ? "a.yaml(1,9): error FB2002: " : "Items.cs(5,22): error FB5050: The folder of facts 'Facts' does not exist" },
        { nameof(WhiteSpace), "facts/a.yaml(1,9): error FB2002: " },
        { nameof(PathWithoutFiles), "Items.cs(5,22): error FB5028: No file matches 'itmes/*.yaml'" },
        { nameof(NoFolder), "facts/a.yaml(1,9): error FB2002: " },
        { nameof(OneKeyInTwoForms), "facts/a.yaml(2,1): error FB3002: " },
        { nameof(KeysThatLookTheSame), "facts/a.yaml(2,1): error FB3014: " },
    };

    [Theory]
    [MemberData(nameof(Expected))]
    public void Check_and_build_report_the_same(string project, string expected)
    {
        var consumer = project switch
        {
            nameof(MissingFolder) => MissingFolder,
            nameof(OtherCase) => OtherCase,
            nameof(WhiteSpace) => WhiteSpace,
            nameof(PathWithoutFiles) => PathWithoutFiles,
            nameof(OneKeyInTwoForms) => OneKeyInTwoForms,
            nameof(KeysThatLookTheSame) => KeysThatLookTheSame,
            _ => NoFolder,
        };
        var built = packages.Consumers[consumer].Reported;
        var output = packages.Consumers.FolderOf(consumer).Run(packages.FactbookCommand, "check", "--format", "msbuild").Failed();

        Assert.Contains(expected, Text(built).Replace('\\', '/'), StringComparison.Ordinal);
        var lines = output.Split('\n').Select(line => line.Trim());
        Assert.Equal(Text(built), Text(lines.Where(line => line.Contains(" FB", StringComparison.Ordinal))));
    }

    private static string Text(IEnumerable<string> lines) => string.Join('\n', lines.Order(StringComparer.Ordinal));

    private static Consumer WithRoot(string name, string root, string path = "*.yaml", string facts = "a: { n: x }\n") => new(
        name,
        DatasetTests.Project(properties: root.Length > 0 ? $"<FactsRoot>{root}</FactsRoot>" : ""),
        ("Items.cs", IncrementalBuildTests.Records.Replace("*.yaml", path, StringComparison.Ordinal)),
        ("facts/a.yaml", facts));
}
