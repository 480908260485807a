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
}
