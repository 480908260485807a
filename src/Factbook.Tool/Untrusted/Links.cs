namespace Factbook.Tool.Untrusted;

/// <summary>
/// Finds symbolic links, and junctions of Windows, in a folder that a stranger may have filled. The folder itself may be one.
/// </summary>
internal static class Links
{
    private static readonly EnumerationOptions All = new() { AttributesToSkip = FileAttributes.None };

    /// <summary>
    /// The first of the paths that is below a folder and a link, or below a link that is below the folder; null if there is none.
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

    /// <summary>The first link in a folder or in the folders within it, none of which is followed.</summary>
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

    public static bool IsLink(FileSystemInfo entry) => entry.LinkTarget is not null;
}
