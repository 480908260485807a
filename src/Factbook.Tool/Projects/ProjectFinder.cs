using System.Text.RegularExpressions;
using Factbook.Tool.Untrusted;

namespace Factbook.Tool.Projects;

/// <summary>Finds the project files that a path or a folder may mean. Whether they compile facts, and which, only MSBuild knows.</summary>
internal static partial class ProjectFinder
{
    private const int DeepestFolder = 3;

    private static readonly string[] NeverProjects = ["bin", "obj", "node_modules"];

    private static readonly string[] SharedFiles = ["Directory.Build.props", "Directory.Build.targets", "Directory.Packages.props"];

    /// <summary>The only project file in a folder, or null.</summary>
    public static string? OnlyOneIn(string folder) =>
        DirectlyIn(folder) is [var only] && !IsAmongFacts(only, Top(folder), []) ? only : null;

    /// <summary>
    /// The projects that use Factbook, nearest first: those in or below the folder, then those around it, folder by folder. Within a
    /// repository or solution those beside it count too, since somebody who edits facts is in their folder, which need not be the
    /// project's.
    /// </summary>
    public static IEnumerable<(string Folder, IReadOnlyList<string> Projects)> Around(string start)
    {
        var top = Top(start);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var projects = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        for (var folder = start; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            var isWithin = folder == start || (top is not null && folder.StartsWith(top, StringComparison.Ordinal));
            var found = (isWithin ? Below(new DirectoryInfo(folder), DeepestFolder) : DirectlyIn(folder)).Where(seen.Add).Where(UsesFactbook).Where(path => !IsAmongFacts(path, top, projects)).ToList();
            if (found.Count > 0)
            {
                // Tests of a dataset may compile facts of their own.
                yield return (folder, found.FindAll(path => !IsTest(path)) is { Count: > 0 } others ? others : found);
            }
        }
    }

    /// <summary>
    /// The texts in which a project declares what it uses: its own, and those of files that are part of it by their name.
    /// </summary>
    public static IEnumerable<string> TextsOf(string path) =>
        SharedFiles.Select(name => FileAbove(name, path)).OfType<string>().Prepend(path).Select(Read).OfType<string>();

    // Others of the repository alone: above it, nobody looks for projects either.
    private static bool IsAmongFacts(string path, string? top, Dictionary<string, IReadOnlyList<string>> projects)
    {
        for (var folder = Path.GetDirectoryName(path); top is not null && folder?.StartsWith(top, StringComparison.Ordinal) == true; folder = Path.GetDirectoryName(folder))
        {
            if (!projects.TryGetValue(folder, out var below))
            {
                projects[folder] = below = [.. Below(new DirectoryInfo(folder), DeepestFolder).Where(UsesFactbook)];
            }

            if (DeclaredFacts.Contains(path, below))
            {
                return true;
            }
        }

        return false;
    }

    // Above the folder that holds all, what lies beside it is somebody else's.
    private static string? Top(string start)
    {
        for (var folder = start; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (Path.Exists(Path.Join(folder, ".git")) || Found(folder, "*.sln").Concat(Found(folder, "*.slnx")).Any())
            {
                return folder;
            }
        }

        return null;
    }

    private static bool IsTest(string path) => Path.GetFileNameWithoutExtension(path).EndsWith("Tests", StringComparison.OrdinalIgnoreCase);

    // Only a hint that saves asking MSBuild about every project of a repository: the text of the project, or of a file that is part of it
    // by its name.
    private static bool UsesFactbook(string path) => TextsOf(path).Any(text => Mention().IsMatch(text));

    private static string? Read(string path)
    {
        try
        {
            return RegularFile.ReadAllText(path);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // A project of somebody else's, which need not be readable.
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
        // A template becomes a project only when somebody creates one from it.
        if (Directory.Exists(Path.Join(folder.FullName, ".template.config")))
        {
            return [];
        }

        var below = depth == 0 ? [] : Folders(folder).Where(child => !child.Name.StartsWith('.') && child.LinkTarget is null && !NeverProjects.Contains(child.Name));
        return DirectlyIn(folder.FullName).Concat(below.SelectMany(child => Below(child, depth - 1)));
    }

    private static IReadOnlyList<DirectoryInfo> Folders(DirectoryInfo folder)
    {
        try
        {
            return folder.GetDirectories("*", new EnumerationOptions { IgnoreInaccessible = true, AttributesToSkip = FileAttributes.System });
        }
        catch (IOException)
        {
            // It vanished meanwhile.
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

    // Central package management and imports of the package's own files included.
    [GeneratedRegex("""PackageReference\s[^>]*"Factbook"|\bFactbook\.(props|targets)\b""", RegexOptions.IgnoreCase)]
    private static partial Regex Mention();
}
