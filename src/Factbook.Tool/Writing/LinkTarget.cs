namespace Factbook.Tool.Writing;

/// <summary>Finds the file or folder that a symbolic link points to, since replacing the link would separate it from its target.</summary>
internal static class LinkTarget
{
    /// <summary>Returns the full path of a file or folder, or that of its target if it is a link.</summary>
    /// <exception cref="IOException">The links are circular.</exception>
    public static string Of(string path)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        return new FileInfo(full) is { LinkTarget: not null } link ? link.ResolveLinkTarget(returnFinalTarget: true)!.FullName : full;
    }
}
