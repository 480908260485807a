using Factbook.Package.Tests.Testing;
using Factbook.Testing;

namespace Factbook.Package.Tests;

/// <summary>Packing compares a package with the published one.</summary>
[Collection(PackagesCollection.Name)]
public sealed class BaselineTests(Packages packages)
{
    // The published package is that of the article: all of its facts are missing in this one.
    private static readonly Consumer Later = new(
        "Later",
        DatasetTests.Project(properties: "<FactsBaselinePackage>RussiaSupply</FactsBaselinePackage>"),
        ("Ports.cs", DatasetTests.Records),
        ("facts/countries.yaml", DatasetTests.Countries),
        ("facts/ports.yaml", DatasetTests.Ports));

    [Fact]
    public void Packing_fails_with_each_difference_until_the_version_declares_it()
    {
        _ = packages.Consumers[Later];

        var failed = Pack("0.1.1", packages.Version).Failed();

        Assert.Contains(
            "error FB7006: actors: the table is removed: ", failed, StringComparison.Ordinal);
        Assert.Contains("raise the version to 0.2.0 or higher, from 0.1.1", failed, StringComparison.Ordinal);
        Assert.Contains("Later.csproj : error FB7006: The version 0.1.1 does not declare", failed, StringComparison.Ordinal);
        Assert.DoesNotContain("error MSB", failed, StringComparison.Ordinal);
        Pack("0.2.0", packages.Version).Succeeded();
    }

    [SkippableFact]
    [Trait("Run", "Full")]
    public void Packing_reports_a_missing_package_and_a_missing_command()
    {
        Skip.IfNot(RandomInputs.IsFull, "It packs four times.");
        _ = packages.Consumers[Later];

        var missing = Pack("0.1.1", "99.9.9").Failed();
        var uninstalled = Pack("0.2.0", packages.Version, "").Failed();

        Assert.Contains("error NU1102: Unable to find package RussiaSupply with version (= 99.9.9)", missing, StringComparison.Ordinal);
        Assert.Contains("error FB7007: The package was not compared with version", uninstalled, StringComparison.Ordinal);

        var folder = packages.Consumers.FolderOf(Later);
        folder.DotNet("new", "tool-manifest").Succeeded();
        folder.DotNet("tool", "install", "Factbook.Tool").Succeeded();
        Assert.Contains("error FB7006: ", Pack("0.1.1", packages.Version, "").Failed(), StringComparison.Ordinal);
        Pack("0.2.0", packages.Version, "").Succeeded();
    }

    private CommandResult Pack(string version, string baseline, string? command = null) => packages.Consumers.FolderOf(Later).DotNet(
        "pack",
        "--no-build",
        "-c",
        "Debug",
        $"-p:PackageVersion={version}",
        $"-p:FactsBaselineVersion={baseline}",
        $"-p:FactbookCommand={command ?? packages.FactbookCommand}");
}
