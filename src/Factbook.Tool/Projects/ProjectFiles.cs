using Factbook.Tool.Untrusted;

namespace Factbook.Tool.Projects;

/// <summary>Finds the files on which the evaluation of a project depends.</summary>
internal static class ProjectFiles
{
    private const string Restored = "project.assets.json";

    private static readonly string[] Inherited =
    [
        "Directory.Build.props", "Directory.Build.targets", "Directory.Packages.props", "Directory.Build.rsp",
        "global.json", "nuget.config", "NuGet.Config", Restored, ".editorconfig", ".globalconfig",
    ];

    private static readonly string[] Extensions = [".csproj", ".props", ".targets", ".editorconfig", ".globalconfig", ".rsp"];

    /// <summary>Returns the current state of the files on which an evaluation depends.</summary>
    /// <param name="folders">The folders of the projects and of the facts.</param>
    /// <param name="imports">The files that the projects import.</param>
    public static ProjectSnapshot Snapshot(IEnumerable<string> folders, IReadOnlyCollection<string> imports)
    {
        var imported = imports.Where(File.Exists).ToHashSet(StringComparer.Ordinal);
        var all = folders.Distinct(StringComparer.Ordinal).ToList();
        var files = all.SelectMany(Below)
            .Concat(all.SelectMany(Around).Where(File.Exists))
            .Concat(imported)
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
            .ToList();
        var stamps = files.Where(path => Matters(path) || imported.Contains(path))
            .Select(path => KeyValuePair.Create(path, Stamp.Of(path)));
        return new ProjectSnapshot([.. files], [.. stamps]);
    }

    private static bool Matters(string path) =>
        Extensions.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase) || Inherited.Contains(Path.GetFileName(path));

    private static IEnumerable<string> Around(string folder)
    {
        // A restore that changes anything writes this file. The other files of obj are omitted.
        yield return Path.Join(folder, "obj", Restored);
        for (var above = Path.GetDirectoryName(folder); above is not null; above = Path.GetDirectoryName(above))
        {
            foreach (var name in Inherited)
            {
                yield return Path.Join(above, name);
            }
        }
    }

    private static IEnumerable<string> Below(string folder)
    {
        try
        {
            // Links are omitted: replacing a file by a link is a change, and a linked folder could contain itself.
            return Directory.EnumerateFiles(folder)
                .Where(path => Matters(path) || !(Path.GetFileName(path).StartsWith('.') || Links.IsLink(new FileInfo(path))))
                .Concat(Directory.EnumerateDirectories(folder).Where(IsSource).SelectMany(Below))
                .ToList();
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    // Builds write to bin and obj.
    private static bool IsSource(string folder) =>
        Path.GetFileName(folder) is not ("bin" or "obj" or "node_modules")
        && !Path.GetFileName(folder).StartsWith('.')
        && !Links.IsLink(new DirectoryInfo(folder));
}
