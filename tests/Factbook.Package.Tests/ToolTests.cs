using Factbook.Package.Tests.Testing;

namespace Factbook.Package.Tests;

[Collection(PackagesCollection.Name)]
public sealed class ToolTests(Packages packages)
{
    [Fact]
    public void The_installed_command_reports_what_the_build_reports_and_shows_the_valid_facts()
    {
        var folder = packages.Workspace("tool-check")
            .Write("Ports.csproj", DatasetTests.Project())
            .Write("Ports.cs", DatasetTests.Records)
            .Write("facts/countries.yaml", DatasetTests.Countries)
            .Write("facts/ports.yaml", DatasetTests.Ports + "tallinn: { of: estonai }\n");
        folder.DotNet("tool", "install", "Factbook.Tool", "--tool-path", "tools").Succeeded();

        var factbook = Path.Combine(folder.Folder, "tools", OperatingSystem.IsWindows() ? "factbook.exe" : "factbook");
        var said = folder.Run(factbook, "check", "--format", "msbuild").Failed();
        var shown = folder.Run(factbook, "show", "countries").Failed();
        var built = folder.DotNet("build").Failed();

        Assert.Contains(Assert.Single(Lines(said)), Lines(built));
        Assert.Contains("Restoring packages of Ports.csproj ...", said, StringComparison.Ordinal);
        Assert.Contains("Estonia", shown, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Lines(string output) => output.Split('\n').Select(line => line.Trim()).Where(line => line.Contains("FB3001", StringComparison.Ordinal));
}
