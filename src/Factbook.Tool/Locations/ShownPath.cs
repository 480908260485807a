using Factbook.Generator.Diagnostics;

namespace Factbook.Tool.Locations;

/// <summary>Paths as people are shown them.</summary>
internal static class ShownPath
{
    /// <summary>The path from the current folder on, with <c>/</c>, and nothing in it that could be more than a path.</summary>
    public static string Of(string path) => OneLine.Escape(From(Directory.GetCurrentDirectory(), path));

    /// <summary>The folder that programs know the files of a project by: that of the repository, or else the current one.</summary>
    public static string RepositoryOf(string path)
    {
        if (Environment.GetEnvironmentVariable("GITHUB_WORKSPACE") is { Length: > 0 } workspace)
        {
            return Path.GetFullPath(workspace);
        }

        var folder = Path.GetDirectoryName(path);
        while (folder is not null && !Path.Exists(Path.Join(folder, ".git")))
        {
            folder = Path.GetDirectoryName(folder);
        }

        return folder ?? Directory.GetCurrentDirectory();
    }

    /// <summary>The path from a folder on, with <c>/</c>; the full path if the way leads through the root.</summary>
    public static string From(string folder, string path) => Path.GetRelativePath(folder, path).Replace(Path.DirectorySeparatorChar, '/');
}
