using System.Text.RegularExpressions;

namespace Factbook.Tool.Tests;

/// <summary>A fact with an error fails the build of its dataset, but must not fail the build of the command that reports it.</summary>
public sealed partial class ToolReferenceTests
{
    [Fact]
    public void Projects_of_the_command_compile_no_facts()
    {
        var projects = new HashSet<string>();
        Collect("src/Factbook.Tool/Factbook.Tool.csproj", projects);

        Assert.Contains("generator/Factbook.Generator/Factbook.Generator.csproj", projects);
        Assert.DoesNotContain(projects, project => project.EndsWith("Factbook.targets", StringComparison.Ordinal));
    }

    private static void Collect(string path, HashSet<string> found)
    {
        if (!found.Add(path) || !Repository.Exists(path))
        {
            return;
        }

        foreach (var reference in Reference().Matches(Repository.Read(path)).Select(match => match.Groups["path"].Value))
        {
            var full = Path.GetFullPath(
                reference.Replace("$(MSBuildThisFileDirectory)", "", StringComparison.Ordinal),
                Path.GetDirectoryName(Repository.PathOf(path))!);
            Collect(Path.GetRelativePath(Repository.PathOf(""), full).Replace('\\', '/'), found);
        }
    }

    [GeneratedRegex("(ProjectReference Include|Import Project)=\"(?<path>[^\"]+)\"")]
    private static partial Regex Reference();
}
