using System.Text.RegularExpressions;

namespace Factbook.Tool.Projects;

/// <summary>
/// Finds project files in the folder of facts of another project, which the command must not evaluate unasked: MSBuild would run what a
/// stranger wrote. Evaluating nothing, it goes by the text of the other project.
/// </summary>
internal static partial class DeclaredFacts
{
    /// <summary>Whether the folder of facts of one of the projects contains another project file.</summary>
    public static bool Contains(string path, IEnumerable<string> projects) =>
        projects.Any(project => project != path
            && FoldersOf(project).Any(folder => path.StartsWith(folder + Path.DirectorySeparatorChar, PathComparison)));

    // File systems of Windows and macOS usually ignore case, and taking two folders for one refuses a project at most.
    private static StringComparison PathComparison =>
        OperatingSystem.IsLinux() ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;

    private static IEnumerable<string> FoldersOf(string project)
    {
        var folder = Path.GetDirectoryName(project)!;
        var declared = ProjectFinder.TextsOf(project)
            .SelectMany(text => FactsRoot().Matches(text))
            .Select(match => match.Groups[1].Value)
            .DefaultIfEmpty("facts");
        return declared
            .Select(value => ProjectFolder().Replace(value, folder + Path.DirectorySeparatorChar))
            .Where(value => value.Length > 0 && !value.Contains("$(", StringComparison.Ordinal))
            .Select(value => Path.TrimEndingDirectorySeparator(Path.GetFullPath(value.Replace('\\', Path.DirectorySeparatorChar), folder)));
    }

    [GeneratedRegex(@"<FactsRoot\b[^>]*>\s*([^<]*?)\s*</FactsRoot>", RegexOptions.IgnoreCase)]
    private static partial Regex FactsRoot();

    [GeneratedRegex(@"\$\(MSBuild(Project|ThisFile)Directory\)[/\\]?", RegexOptions.IgnoreCase)]
    private static partial Regex ProjectFolder();
}
