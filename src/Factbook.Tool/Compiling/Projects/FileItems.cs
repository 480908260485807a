using Microsoft.Extensions.FileSystemGlobbing;

namespace Factbook.Tool.Compiling.Projects;

/// <summary>Works out which files a list of items names.</summary>
internal static class FileItems
{
    private static readonly char[] Wildcards = ['*', '?'];

    /// <summary>The files of a list: those by default, and what the project's elements add and take.</summary>
    /// <param name="standard">Patterns that hold without being written; those of folders that builds write to are left out anyway.</param>
    public static IReadOnlyList<string> Of(ProjectFile project, string name, params IEnumerable<string> standard)
    {
        var files = new List<string>();
        foreach (var pattern in standard)
        {
            Add(files, Find(project, pattern, Excludes(project)));
        }

        foreach (var element in project.Items(name))
        {
            Add(files, ItemElement.Split(element.Include).SelectMany(pattern => Find(project, pattern, [.. ItemElement.Split(element.Exclude)])));
            foreach (var pattern in ItemElement.Split(element.Remove))
            {
                Remove(project, files, pattern);
            }
        }

        return files;
    }

    private static void Add(List<string> files, IEnumerable<string> found)
    {
        var known = files.ToHashSet(StringComparer.Ordinal);
        files.AddRange(found.Order(StringComparer.Ordinal).Where(known.Add));
    }

    private static IReadOnlyList<string> Excludes(ProjectFile project) =>
        [.. ItemElement.Split(project.Properties["DefaultItemExcludes"]), "bin/**", "obj/**"];

    private static IEnumerable<string> Find(ProjectFile project, string pattern, IReadOnlyList<string> excludes)
    {
        var (folder, rest) = Root(project, pattern);
        if (rest.Length == 0)
        {
            return Existing(folder);
        }

        if (!Directory.Exists(folder))
        {
            return [];
        }

        // Folders that are left out are not looked into.
        var matcher = new Matcher().AddInclude(rest);
        foreach (var exclude in excludes)
        {
            var (from, what) = Root(project, exclude);
            matcher.AddExclude(Path.Join(Path.GetRelativePath(folder, from), what).Replace('\\', '/'));
        }

        return matcher.GetResultsInFullPath(folder).Select(Path.GetFullPath);
    }

    private static IEnumerable<string> Existing(string file) => File.Exists(file) ? [file] : [];

    private static void Remove(ProjectFile project, List<string> files, string pattern)
    {
        var (folder, rest) = Root(project, pattern);
        if (rest.Length == 0)
        {
            files.Remove(folder);
            return;
        }

        var taken = new Matcher().AddInclude(rest);
        files.RemoveAll(file => file.StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal) && taken.Match(folder, file).HasMatches);
    }

    /// <summary>The folder that a pattern begins in, and what is left of it from the first wildcard on.</summary>
    private static (string Folder, string Pattern) Root(ProjectFile project, string pattern)
    {
        var normal = pattern.Replace('\\', '/');
        var wildcard = normal.IndexOfAny(Wildcards);
        if (wildcard < 0)
        {
            return (project.Properties.FullPath(normal), "");
        }

        var split = normal.LastIndexOf('/', wildcard) + 1;
        var folder = Path.TrimEndingDirectorySeparator(project.Properties.FullPath(split == 0 ? "." : normal[..split]));
        return (folder, normal[split..]);
    }
}
