using Factbook.Package.Tests.Testing;

namespace Factbook.Package.Tests;

[Collection(PackagesCollection.Name)]
public sealed class ToolTests(Packages packages)
{
    // SameAnswerTests compares its reports with those of builds.
    [Fact]
    public void Installed_command_shows_the_valid_facts_of_a_project_with_errors()
    {
        _ = packages.Consumers[DatasetTests.BrokenReference];
        var shown = packages.Consumers.FolderOf(DatasetTests.BrokenReference).Run(packages.FactbookCommand, "show", "countries").Failed();

        Assert.Contains("Estonia", shown, StringComparison.Ordinal);
        Assert.Contains("1 error; facts and references with errors are omitted", shown, StringComparison.Ordinal);
    }
}
