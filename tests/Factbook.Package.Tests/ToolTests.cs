using Factbook.Package.Tests.Testing;

namespace Factbook.Package.Tests;

[Collection(PackagesCollection.Name)]
public sealed class ToolTests(Packages packages)
{
    [Fact]
    public void Installed_command_reports_the_errors_of_the_build_and_shows_valid_facts()
    {
        var built = packages.Consumers[DatasetTests.BrokenReference].Errors;
        var folder = packages.Consumers.FolderOf(DatasetTests.BrokenReference);
        var output = folder.Run(packages.FactbookCommand, "check", "--format", "msbuild").Failed();
        var shown = folder.Run(packages.FactbookCommand, "show", "countries").Failed();

        Assert.Contains(Assert.Single(Lines(output)), Lines(built));
        Assert.Contains("Estonia", shown, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Lines(string output) =>
        output.Split('\n').Select(line => line.Trim()).Where(line => line.Contains("FB3001", StringComparison.Ordinal));
}
