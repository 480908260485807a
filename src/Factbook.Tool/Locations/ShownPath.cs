using Factbook.Generator.Diagnostics;

namespace Factbook.Tool.Locations;

/// <summary>Formats paths for output.</summary>
internal static class ShownPath
{
    /// <summary>Returns the path relative to the current folder, with <c>/</c> and with control characters escaped.</summary>
    public static string Of(string path) => Escape(From(Directory.GetCurrentDirectory(), path));

    /// <summary>Returns a path with control characters escaped.</summary>
    public static string Escape(string path) => OneLine.Escape(path);

    /// <summary>Returns the folder that paths in reports are relative to: that of the repository, otherwise the current one.</summary>
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

    /// <summary>Returns the path relative to a folder, with <c>/</c>; the full path on another drive.</summary>
    public static string From(string folder, string path) => Path.GetRelativePath(folder, path).Replace(Path.DirectorySeparatorChar, '/');
}
