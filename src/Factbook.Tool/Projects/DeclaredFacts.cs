using System.Text.RegularExpressions;

namespace Factbook.Tool.Projects;

/// <summary>
/// Finds project files in the folder of facts of another project. They are untrusted, and MSBuild would run their code, so the tool
/// evaluates them only if the user names them. The folder of facts is read from the text of the other project, which is not evaluated
/// either.
/// </summary>
internal static partial class DeclaredFacts
{
    /// <summary>Returns whether the folder of facts of one of the projects contains another project file.</summary>
    public static bool Contains(string path, IEnumerable<string> projects) =>
        projects.Any(project => project != path
            && FoldersOf(project).Any(folder => path.StartsWith(folder + Path.DirectorySeparatorChar, PathComparison)));

    // File systems of Windows and macOS usually ignore case. If one does not, at worst a project has to be named.
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
