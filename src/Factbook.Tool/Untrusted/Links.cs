namespace Factbook.Tool.Untrusted;

/// <summary>
/// Finds symbolic links, and junctions of Windows, in a folder with untrusted content. The folder itself may be a link.
/// </summary>
internal static class Links
{
    private static readonly EnumerationOptions All = new() { AttributesToSkip = FileAttributes.None };

    /// <summary>
    /// Returns the first link on the way from a folder to one of the paths below it, the path itself included; null if there is none.
    /// </summary>
    public static string? FirstOnTheWay(string folder, IEnumerable<string> paths)
    {
        var checkedFolders = new HashSet<string>(StringComparer.Ordinal) { folder };
        return paths
            .Where(path => path.StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal))
            .Select(path => IsLink(new FileInfo(path)) ? path : FirstAbove(path))
            .FirstOrDefault(link => link is not null);

        string? FirstAbove(string path)
        {
            var above = Path.GetDirectoryName(path)!;
            return !checkedFolders.Add(above) ? null : FirstAbove(above) ?? (IsLink(new DirectoryInfo(above)) ? above : null);
        }
    }

    /// <summary>Returns the first link in a folder and its subfolders, without following links; null if there is none.</summary>
    public static string? FirstIn(DirectoryInfo folder)
    {
        foreach (var entry in folder.EnumerateFileSystemInfos("*", All))
        {
            if (IsLink(entry))
            {
                return entry.FullName;
            }

            if (entry is DirectoryInfo inner && FirstIn(inner) is { } link)
            {
                return link;
            }
        }

        return null;
    }

    /// <summary>Returns whether a file or a folder is a link.</summary>
    public static bool IsLink(FileSystemInfo entry) => entry.LinkTarget is not null;
}
