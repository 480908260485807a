using Factbook.Package.Tests.Testing;

namespace Factbook.Package.Tests;

[Collection(PackagesCollection.Name)]
public sealed class ToolTests(Packages packages)
{
    [Fact]
    public void The_installed_command_shows_facts()
    {
        var folder = packages.Workspace("tool");
        folder.DotNet("tool", "install", "Factbook.Tool", "--tool-path", "tools").Succeeded();
        var shown = folder.Run(Path.Combine(folder.Folder, "tools", OperatingSystem.IsWindows() ? "factbook.exe" : "factbook"), "show", "actors").Succeeded();
        Assert.Contains("white-house", shown, StringComparison.Ordinal);
    }

    [Fact]
    public void The_installed_command_says_of_a_mistake_what_the_build_says()
    {
        var folder = packages.Workspace("tool-check")
            .Write("Ports.csproj", DatasetTests.Project())
            .Write("Ports.cs", DatasetTests.Records)
            .Write("facts/countries.yaml", DatasetTests.Countries)
            .Write("facts/ports.yaml", DatasetTests.Ports + "tallinn: { of: estonai }\n");
        folder.DotNet("tool", "install", "Factbook.Tool", "--tool-path", "tools").Succeeded();

        var said = folder.Run(Path.Combine(folder.Folder, "tools", OperatingSystem.IsWindows() ? "factbook.exe" : "factbook"), "check", "--format", "msbuild").Failed();
        var built = folder.DotNet("build").Failed();

        Assert.Contains(Assert.Single(Lines(said)), Lines(built));
    }

    private static IEnumerable<string> Lines(string output) => output.Split('\n').Select(line => line.Trim()).Where(line => line.Contains("FB3001", StringComparison.Ordinal));
}
