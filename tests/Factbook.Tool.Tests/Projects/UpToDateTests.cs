using System.Diagnostics;
using System.Text.Json;

namespace Factbook.Tool.Tests.Projects;

/// <summary>The inputs by which editors and <c>dotnet watch</c> determine whether a project has changed.</summary>
public sealed class UpToDateTests : IDisposable
{
    private readonly ProjectFolder _folder = new ProjectFolder()
        .Write("Facts.csproj", ProjectFolder.Evaluated("<ItemGroup><AdditionalFiles Remove=\"facts/drafts/**\" /></ItemGroup>"))
        .Write("facts/actors.yaml", "")
        .Write("facts/deep/goods.yml", "")
        .Write("facts/drafts/actors.yaml", "")
        .Write("facts/notes.txt", "")
        .Write("sources/letter.txt", "")
        .Write("sources/2024/report.md", "");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Every_file_of_facts_and_text_of_a_source_is_an_input()
    {
        var start = new ProcessStartInfo("dotnet", ["msbuild", "Facts.csproj", "-getItem:UpToDateCheckInput,Watch", "-nologo"])
        {
            WorkingDirectory = _folder.Path,
            RedirectStandardOutput = true,
        };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, output);
        using var answer = JsonDocument.Parse(output);

        Assert.All(["UpToDateCheckInput", "Watch"], item => Assert.Equal(
            ["facts/actors.yaml", "facts/deep/goods.yml", "sources/2024/report.md", "sources/letter.txt"],
            answer.RootElement.GetProperty("Items").GetProperty(item).EnumerateArray()
                .Select(file => Path.GetRelativePath(_folder.Path, file.GetProperty("FullPath").GetString()!).Replace('\\', '/'))
                .Where(file => Path.GetExtension(file) is ".yaml" or ".yml" or ".txt" or ".md")
                .Order(StringComparer.Ordinal)));
    }
}
