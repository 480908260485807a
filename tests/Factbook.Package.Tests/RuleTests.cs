using Factbook.Package.Tests.Testing;

namespace Factbook.Package.Tests;

/// <summary>Rules in C#, which the build runs after the compilation.</summary>
[Collection(PackagesCollection.Name)]
public sealed class RuleTests(Packages packages)
{
    private const string Records =
        """
        #nullable enable
        using System.Collections.Generic;
        using System.ComponentModel.DataAnnotations;
        using System.Linq;
        using System.Text.Json.Serialization;
        using Factbook;

        [Facts("*.yaml")]
        public sealed partial record Item
        {
            [Key] public required string Id { get; init; }
            public int N { get; init; }
            public partial Item? PartOf { get; }

            [FactRule] internal static IEnumerable<RuleViolation> IsLess(Item item) => item.PartOf is { } whole && whole.N < item.N
                ? [new($"{item.N} 'is' 100% $(more) than @(N); \"less\"", nameof(N)) { Related = [whole], Id = "EX0001" }]
                : [];

            [FactRule] public static IEnumerable<RuleViolation> IsNotZero(FactSet<Item> items) => items.Where(item => item.N == 0)
                .Select(item => new RuleViolation("zero", nameof(N)) { Fact = item, Severity = RuleSeverity.Warning });
        }

        // Code of a source generator of the framework, without which the project does not compile.
        [JsonSerializable(typeof(int))]
        internal sealed partial class Numbers : JsonSerializerContext;
        """;

    private static readonly Consumer Corrected = new(
        "RulesCorrected",
        DatasetTests.Project(),
        ("Items.cs", Records),
        ("Program.cs", IncrementalBuildTests.Print),
        ("facts/a.yaml", "a: { n: 1 }\nb: { n: 0 }\nc: { n: 2, part-of: a }\nd: { part-of: a, n: 3 }\n"))
    {
        Edit = folder => folder.Write("facts/a.yaml", "a: { n: 5 }\nc: { n: 2, part-of: a }\n"),
    };

    // A shell would run what is in the name of the folder, which may be that of a branch.
    private static readonly Consumer Uncorrected = new(
        "RulesUncorrected",
        DatasetTests.Project(properties: "<IntermediateOutputPath>obj/it's %24(touch marker)`touch marker`/</IntermediateOutputPath>"),
        ("Items.cs", Records.Replace("item.N == 0", "items[item.N].N == 0", StringComparison.Ordinal)),
        ("Program.cs", IncrementalBuildTests.Print),
        ("facts/a.yaml", "a: { n: 1 }\n"))
    {
        Edit = _ => { },
    };

    private static readonly Consumer Disabled = new(
        "RulesDisabled",
        DatasetTests.Project(properties: "<FactRules>false</FactRules>"),
        ("Items.cs", Records),
        ("Program.cs", IncrementalBuildTests.Print),
        ("facts/a.yaml", "a: { n: 0 }\n"));

    [Fact]
    public void Build_reports_violations_at_the_property_until_they_are_corrected()
    {
        Assert.Equal(
            [
                "facts/a.yaml(2,9): warning FB7001: zero",
                "facts/a.yaml(3,9): error EX0001: 2 'is' 100% $(more) than @(N); \"less\"; see facts/a.yaml(1,1)",
                "facts/a.yaml(4,21): error EX0001: 3 'is' 100% $(more) than @(N); \"less\"; see facts/a.yaml(1,1)",
            ],
            LinesOf(Corrected, packages.Consumers[Corrected].Errors));

        Assert.Equal("a=5@facts/a.yaml c=2@facts/a.yaml", packages.Consumers.Edited(Corrected).Printed);
    }

    [Fact]
    public void Build_fails_again_while_nothing_is_corrected()
    {
        const string Expected = "RulesUncorrected.csproj : error FB7002: The rule Item.IsNotZero threw ArgumentOutOfRangeException: ";
        Assert.StartsWith(Expected, Assert.Single(LinesOf(Uncorrected, packages.Consumers[Uncorrected].Errors)), StringComparison.Ordinal);
        Assert.StartsWith(
            Expected, Assert.Single(LinesOf(Uncorrected, packages.Consumers.Edited(Uncorrected).Errors)), StringComparison.Ordinal);
    }

    [Fact]
    public void Build_passes_no_name_of_a_folder_to_a_shell_as_code()
    {
        _ = packages.Consumers[Uncorrected].Errors;

        Assert.Empty(Directory.EnumerateFiles(packages.Consumers.FolderOf(Uncorrected).Folder, "marker", SearchOption.AllDirectories));
    }

    [Fact]
    public void Build_runs_no_rule_where_the_project_disables_them() =>
        Assert.Equal("a=0@facts/a.yaml", packages.Consumers[Disabled].Printed);

    [Fact]
    public void Build_without_a_change_runs_no_rule()
    {
        var folder = packages.Consumers.FolderOf(Corrected);
        var stamp = File.GetLastWriteTimeUtc(StampOf(folder));

        folder.DotNet("build", "--no-restore").Succeeded();

        Assert.Equal(stamp, File.GetLastWriteTimeUtc(StampOf(folder)));
    }

    private static string StampOf(Workspace folder) =>
        Path.Combine(folder.Folder, "obj/Debug/net10.0/RulesCorrected.csproj.FactRules.stamp");

    private string[] LinesOf(Consumer consumer, string diagnostics)
    {
        var folder = packages.Consumers.FolderOf(consumer).Folder + Path.DirectorySeparatorChar;
        return
        [
            .. diagnostics.Split('\n')
                .Select(line => line
                    .Replace($" [{folder}{consumer.ProjectFile}]", "", StringComparison.Ordinal)
                    .Replace(folder, "", StringComparison.Ordinal)
                    .Replace(") : ", "): ", StringComparison.Ordinal))
                .Distinct()
                .Order(StringComparer.Ordinal),
        ];
    }
}
