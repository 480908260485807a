using System.Text.RegularExpressions;
using Factbook.Tool.Untrusted;

namespace Factbook.Tool.Projects;

/// <summary>Finds candidates for the project of a folder. Only an evaluation shows whether they compile facts, and which.</summary>
internal static partial class ProjectFinder
{
    private const int DeepestFolder = 3;

    // Deeper than the search for candidates: a project that declares a folder of facts is read even if it cannot be a candidate.
    private const int DeepestDeclaration = 5;

    private static readonly string[] NeverProjects = ["bin", "obj", "node_modules"];

    private static readonly string[] SharedFiles = ["Directory.Build.props", "Directory.Build.targets", "Directory.Packages.props"];

    /// <summary>Returns the only project file in a folder; null if there is none or several.</summary>
    public static string? OnlyOneIn(string folder) =>
        DirectlyIn(folder) is [var only] && !IsAmongFacts(only, Top(folder), []) ? only : null;

    /// <summary>
    /// Returns the projects that use Factbook, nearest first: those in or below the folder, then those in each folder above it. Within a
    /// repository or solution, projects below these folders are included, since a maintainer is usually in the folder of facts, which need
    /// not be that of the project.
    /// </summary>
    public static IEnumerable<(string Folder, IReadOnlyList<string> Projects)> Around(string start)
    {
        var top = Top(start);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var projects = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        for (var folder = start; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            var isWithin = folder == start || (top is not null && folder.StartsWith(top, StringComparison.Ordinal));
            var found = (isWithin ? Below(new DirectoryInfo(folder), DeepestFolder) : DirectlyIn(folder))
                .Where(seen.Add)
                .Where(UsesFactbook)
                .Where(path => !IsAmongFacts(path, top, projects))
                .ToList();
            if (found.Count > 0)
            {
                // Tests of a dataset may compile facts of their own.
                yield return (folder, found.FindAll(path => !IsTest(path)) is { Count: > 0 } others ? others : found);
            }
        }
    }

    /// <summary>Returns the projects of the repository or solution around a project, in the order of their folders.</summary>
    public static IEnumerable<string> OfSolution(string project) => Top(Path.GetDirectoryName(project)!) is { } top
        ? Below(new DirectoryInfo(top), DeepestDeclaration).Order(StringComparer.Ordinal)
        : [];

    /// <summary>
    /// Returns the texts of a project file and of the files that MSBuild imports by their name, such as <c>Directory.Build.props</c>.
    /// </summary>
    public static IEnumerable<string> TextsOf(string path) =>
        SharedFiles.Select(name => FileAbove(name, path)).OfType<string>().Prepend(path).Select(Read).OfType<string>();

    // Without a repository or a solution, the search for other projects would have no bound.
    private static bool IsAmongFacts(string path, string? top, Dictionary<string, IReadOnlyList<string>> projects)
    {
        for (var folder = Path.GetDirectoryName(path);
             top is not null && folder?.StartsWith(top, StringComparison.Ordinal) == true;
             folder = Path.GetDirectoryName(folder))
        {
            if (!projects.TryGetValue(folder, out var below))
            {
                projects[folder] = below = [.. Below(new DirectoryInfo(folder), DeepestDeclaration).Where(UsesFactbook)];
            }

            if (DeclaredFacts.Contains(path, below))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Returns the folder of the repository, or of the outermost solution if there is no repository; projects outside it are unrelated.
    /// A pull request can add a solution to a folder of facts, so a solution inside a repository is ignored.
    /// </summary>
    private static string? Top(string start)
    {
        string? solution = null;
        for (var folder = start; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (IsRepository(folder))
            {
                return folder;
            }

            solution = Found(folder, "*.sln").Concat(Found(folder, "*.slnx")).Any() ? folder : solution;
        }

        return solution;
    }

    // In a submodule, .git is a file that names a folder in the repository around it.
    private static bool IsRepository(string folder)
    {
        var path = Path.Join(folder, ".git");
        return Directory.Exists(path)
            || (File.Exists(path) && Read(path)?.Replace('\\', '/').Contains("/modules/", StringComparison.Ordinal) == false);
    }

    private static bool IsTest(string path) => Path.GetFileNameWithoutExtension(path).EndsWith("Tests", StringComparison.OrdinalIgnoreCase);

    // A heuristic that avoids an evaluation of every project of a repository.
    private static bool UsesFactbook(string path) => TextsOf(path).Any(text => Mention().IsMatch(text));

    private static string? Read(string path)
    {
        try
        {
            return RegularFile.ReadAllText(path);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // An unreadable project is not a candidate.
            return null;
        }
    }

    private static string? FileAbove(string name, string path)
    {
        for (var folder = Path.GetDirectoryName(path); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (File.Exists(Path.Join(folder, name)))
            {
                return Path.Join(folder, name);
            }
        }

        return null;
    }

    private static IEnumerable<string> Below(DirectoryInfo folder, int depth)
    {
        // A template is not a project.
        if (Directory.Exists(Path.Join(folder.FullName, ".template.config")))
        {
            return [];
        }

        var below = depth == 0 ? [] : Folders(folder)
            .Where(child => !child.Name.StartsWith('.') && child.LinkTarget is null && !NeverProjects.Contains(child.Name));
        return DirectlyIn(folder.FullName).Concat(below.SelectMany(child => Below(child, depth - 1)));
    }

    private static IReadOnlyList<DirectoryInfo> Folders(DirectoryInfo folder)
    {
        try
        {
            return folder.GetDirectories(
                "*", new EnumerationOptions { IgnoreInaccessible = true, AttributesToSkip = FileAttributes.System });
        }
        catch (IOException)
        {
            // It was deleted meanwhile.
            return [];
        }
    }

    private static IReadOnlyList<string> DirectlyIn(string folder) => Found(folder, "*.csproj");

    private static IReadOnlyList<string> Found(string folder, string pattern)
    {
        try
        {
            return Directory.GetFiles(folder, pattern, new EnumerationOptions { IgnoreInaccessible = true });
        }
        catch (IOException)
        {
            return [];
        }
    }

    // Matches central package management, and imports of the files in the package.
    [GeneratedRegex("""PackageReference\s[^>]*"Factbook"|\bFactbook\.(props|targets)\b""", RegexOptions.IgnoreCase)]
    private static partial Regex Mention();
}
