using Factbook.Package.Tests.Testing;

namespace Factbook.Package.Tests;

[Collection(PackagesCollection.Name)]
public sealed class ToolTests(Packages packages)
{
    [Fact]
    public void The_installed_command_reports_what_the_build_reports_and_shows_the_valid_facts()
    {
        var built = packages.Consumers[DatasetTests.BrokenReference].Errors;
        var folder = packages.Consumers.FolderOf(DatasetTests.BrokenReference);
        folder.DotNet("tool", "install", "Factbook.Tool", "--tool-path", "tools").Succeeded();

        var factbook = Path.Combine(folder.Folder, "tools", OperatingSystem.IsWindows() ? "factbook.exe" : "factbook");
        var said = folder.Run(factbook, "check", "--format", "msbuild").Failed();
        var shown = folder.Run(factbook, "show", "countries").Failed();

        Assert.Contains(Assert.Single(Lines(said)), Lines(built));
        Assert.Contains("Estonia", shown, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Lines(string output) => output.Split('\n').Select(line => line.Trim()).Where(line => line.Contains("FB3001", StringComparison.Ordinal));
}
