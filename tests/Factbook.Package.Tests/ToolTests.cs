using Factbook.Package.Tests.Testing;

namespace Factbook.Package.Tests;

[Collection(PackagesCollection.Name)]
public sealed class ToolTests(Packages packages)
{
    // SameAnswerTests compares its reports with those of builds.
    [SkippableFact]
    [Trait("Run", "Full")]
    public void Installed_command_shows_the_valid_facts_of_a_project_with_errors()
    {
        Skip.IfNot(RandomInputs.IsFull, "The tests of the command show such a project in process in every run.");
        _ = packages.Consumers[DatasetTests.BrokenReference];
        var shown = packages.Consumers.FolderOf(DatasetTests.BrokenReference).Run(packages.FactbookCommand, "show", "countries").Failed();

        Assert.Contains("Estonia", shown, StringComparison.Ordinal);
        Assert.Contains("1 error; facts and references with errors are omitted", shown, StringComparison.Ordinal);
    }

    [Fact]
    public void Installed_command_loads_SQLite()
    {
        var folder = packages.Workspace("sqlite");
        string[] export = ["export", packages.PathOf("RussiaSupply"), "--format", "sqlite", "-o", "facts.sqlite"];
        folder.Run(packages.FactbookCommand, export).Succeeded();

        Assert.StartsWith("SQLite format 3\0", folder.Read("facts.sqlite"), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_folder_contains_SQLite_for_its_platforms()
    {
        string[] usual =
        [
            "linux-arm", "linux-arm64", "linux-musl-arm64", "linux-musl-x64", "linux-x64", "osx-arm64", "osx-x64", "win-arm64", "win-x64",
            "win-x86",
        ];
        using var package = packages.Open("Factbook.Tool");

        // tools/net10.0/any/runtimes/linux-x64/native/libe_sqlite3.so
        var folders = package.Entries.Select(entry => entry.FullName.Split('/'))
            .Where(path => path is ["tools", _, ..])
            .GroupBy(path => path[2], path => path is [_, _, _, "runtimes", var platform, "native", _] ? platform : null)
            .ToDictionary(folder => folder.Key, folder => folder.OfType<string>().Order(StringComparer.Ordinal).ToList());

        Assert.Equal(usual, folders["any"]);
        Assert.All(folders.Where(folder => folder.Key != "any"), folder => Assert.Equal(
            usual.Where(platform => platform.Replace("-musl", "", StringComparison.Ordinal) == folder.Key), folder.Value));
    }
}
