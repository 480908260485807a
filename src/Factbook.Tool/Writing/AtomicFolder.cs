namespace Factbook.Tool.Writing;

/// <summary>
/// Writes a folder whole or not at all: readers see the old one until the new one is complete, and only files of an earlier write are
/// deleted.
/// </summary>
internal static class AtomicFolder
{
    /// <summary>Writes or replaces a folder.</summary>
    /// <param name="path">
    /// The folder. It may exist if it contains only what was written before. A symbolic link stays, and the folder that it points to is
    /// replaced.
    /// </param>
    /// <param name="writtenBefore">Returns the files that an earlier call wrote to a folder, relative to it.</param>
    /// <param name="write">Fills an empty folder.</param>
    /// <exception cref="ToolException">The folder cannot be written; the old one, if any, is unchanged.</exception>
    public static void Write(string path, Func<string, IReadOnlySet<string>> writtenBefore, Action<string> write)
    {
        var target = path.Length == 0 ? "" : LinkTarget.Of(path);
        if (!Directory.Exists(Path.GetDirectoryName(target)))
        {
            throw ToolException.Failure($"'{path}' cannot be written: its parent folder does not exist");
        }

        if (File.Exists(target))
        {
            throw ToolException.Failure($"'{path}' cannot be written: it is a file, and the export is a folder");
        }

        try
        {
            // Checked before the export, which may take long, and once more after it.
            RefuseOthers(path, target, writtenBefore);
            using var temporary = new TemporaryPath(target);
            Directory.CreateDirectory(temporary.Path);
            write(temporary.Path);
            temporary.Commit(complete => Swap(path, target, complete, writtenBefore));
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            throw ToolException.Failure($"'{path}' cannot be written: {cause.Message}", cause);
        }
    }

    // Two moves within one folder. Between them the target does not exist, but it is never incomplete.
    private static void Swap(string path, string target, string complete, Func<string, IReadOnlySet<string>> writtenBefore)
    {
        if (!Directory.Exists(target))
        {
            Directory.Move(complete, target);
            return;
        }

        var old = Path.ChangeExtension(complete, ".old");
        Directory.Move(target, old);
        try
        {
            // Checked again after the move, since a file may have been added to the folder meanwhile.
            RefuseOthers(path, old, writtenBefore);
            Directory.Move(complete, target);
        }
        catch
        {
            Directory.Move(old, target);
            throw;
        }

        Remove(old, writtenBefore(old));
    }

    private static void RefuseOthers(string path, string folder, Func<string, IReadOnlySet<string>> writtenBefore)
    {
        if (!Directory.Exists(folder))
        {
            return;
        }

        var known = writtenBefore(folder);
        var knownFolders = known.SelectMany(FoldersOf).ToHashSet();

        // Enumerated lazily and breadth first, so that a link to a folder is rejected before its content is read.
        var other = Entries(folder).FirstOrDefault(entry =>
            entry.LinkTarget is not null || !(entry is DirectoryInfo ? knownFolders : known).Contains(Relative(folder, entry)));
        if (other is not null)
        {
            throw ToolException.Failure(
                $"'{path}' cannot be replaced: it contains '{Relative(folder, other)}', which no export wrote; choose another folder");
        }
    }

    // Deletes only files that are in the folder, since its manifest is untrusted. Folders are not deleted recursively: if a file is added
    // meanwhile, the deletion of its folder fails, and the file is kept.
    private static void Remove(string folder, IReadOnlySet<string> known)
    {
        var entries = Entries(folder).ToList();
        foreach (var file in entries.Where(entry => entry is FileInfo && known.Contains(Relative(folder, entry))))
        {
            file.Delete();
        }

        foreach (var inner in entries.OfType<DirectoryInfo>().OrderByDescending(inner => inner.FullName.Length))
        {
            inner.Delete();
        }

        Directory.Delete(folder);
    }

    private static IEnumerable<FileSystemInfo> Entries(string folder) => new DirectoryInfo(folder)
        .EnumerateFileSystemInfos("*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None });

    private static IEnumerable<string> FoldersOf(string file)
    {
        for (var end = file.LastIndexOf('/'); end > 0; end = file.LastIndexOf('/', end - 1))
        {
            yield return file[..end];
        }
    }

    private static string Relative(string folder, FileSystemInfo entry) =>
        Path.GetRelativePath(folder, entry.FullName).Replace(Path.DirectorySeparatorChar, '/');
}
