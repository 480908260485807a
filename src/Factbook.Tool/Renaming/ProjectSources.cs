using System.IO.Enumeration;
using Factbook.Tool.Projects;
using Factbook.Tool.Untrusted;

namespace Factbook.Tool.Renaming;

/// <summary>
/// The C# files of projects that are not evaluated yet: an evaluation takes a second, and most projects contain no use of a fact.
/// </summary>
internal sealed class ProjectSources
{
    private readonly SortedSet<string> _unreadable = new(StringComparer.Ordinal);

    /// <summary>Gets the full paths of the files that could not be read, in ordinal order.</summary>
    public IEnumerable<string> Unreadable => _unreadable;

    /// <summary>Adds files that could not be read.</summary>
    public void AddUnreadable(IEnumerable<string> paths) => _unreadable.UnionWith(paths);

    /// <summary>
    /// Returns whether a project may compile a matching text: that of a file in its folder, or of a file that the project names.
    /// </summary>
    public bool MayContain(string project, Predicate<string> isFound, CancellationToken cancellation)
    {
        if (ProjectFinder.TextsOf(project).Any(NamesFiles))
        {
            return true;
        }

        var isContained = false;
        foreach (var (path, isFolder) in Below(Path.GetDirectoryName(project)!))
        {
            cancellation.ThrowIfCancellationRequested();

            // All files are read, so that every unreadable file is reported.
            isContained |= isFolder || (Read(path) is { } text && isFound(text));
        }

        return isContained;
    }

    // Only an evaluation shows which files a project names.
    private static bool NamesFiles(string text) =>
        text.Contains("<Compile ", StringComparison.OrdinalIgnoreCase) || text.Contains("<Import ", StringComparison.OrdinalIgnoreCase);

    // Returns the C# files, and the links to folders. Links are not followed, since they may be circular: MSBuild, which terminates,
    // evaluates such a project. The SDK excludes the folders of outputs, too.
    private static FileSystemEnumerable<(string Path, bool IsFolder)> Below(string folder) => new(
        folder,
        (ref FileSystemEntry entry) => (entry.ToFullPath(), entry.IsDirectory),
        new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = true })
    {
        ShouldIncludePredicate = (ref FileSystemEntry entry) => entry.IsDirectory
            ? IsLink(ref entry) && IsSource(ref entry)
            : entry.FileName.EndsWith(".cs", StringComparison.OrdinalIgnoreCase),
        ShouldRecursePredicate = (ref FileSystemEntry entry) => !IsLink(ref entry) && IsSource(ref entry),
    };

    private static bool IsLink(ref FileSystemEntry entry) => entry.Attributes.HasFlag(FileAttributes.ReparsePoint);

    private static bool IsSource(ref FileSystemEntry entry) =>
        entry.FileName is not ("bin" or "obj") || !entry.Directory.SequenceEqual(entry.RootDirectory);

    private string? Read(string path)
    {
        try
        {
            return RegularFile.ReadAllText(path);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            _unreadable.Add(path);
            return null;
        }
    }
}
