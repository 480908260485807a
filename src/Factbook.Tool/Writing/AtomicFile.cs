namespace Factbook.Tool.Writing;

/// <summary>Writes a file whole or not at all: readers see the old one until the new one is complete.</summary>
internal static class AtomicFile
{
    /// <summary>Writes or replaces a file.</summary>
    /// <param name="path">The file. A symbolic link stays, and the file that it points to is replaced.</param>
    /// <param name="write">Writes the content.</param>
    /// <exception cref="ToolException">The file cannot be written; the old one, if any, is unchanged.</exception>
    public static void Write(string path, Action<Stream> write) => Report(path, () =>
    {
        if (IsDevice(path))
        {
            using var device = new FileStream(path, FileMode.Open, FileAccess.Write);
            write(device);
            return;
        }

        Prepare(path, temporary =>
        {
            using var stream = new FileStream(temporary, FileMode.CreateNew, FileAccess.Write);
            write(stream);
        });
    });

    /// <summary>Writes or replaces a file whose content is not written from its beginning to its end.</summary>
    /// <param name="path">The file. A symbolic link stays, and the file that it points to is replaced.</param>
    /// <param name="create">Creates a file at a temporary path.</param>
    /// <exception cref="ToolException">
    /// The file cannot be written or is a device or a pipe; the old one, if any, is unchanged.
    /// </exception>
    public static void Create(string path, Action<string> create) => Report(path, () =>
    {
        if (IsDevice(path))
        {
            throw ToolException.Failure($"'{path}' cannot be written: it is a device or a pipe, and the export is a file");
        }

        Prepare(path, create);
    });

    private static void Report(string path, Action write)
    {
        try
        {
            write();
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            throw ToolException.Failure($"'{path}' cannot be written: {cause.Message}", cause);
        }
    }

    private static void Prepare(string path, Action<string> create)
    {
        var target = path.Length == 0 ? null : LinkTarget.Of(path);
        if (target is null || !Directory.Exists(Path.GetDirectoryName(target)))
        {
            throw ToolException.Failure($"'{path}' cannot be written: the folder does not exist");
        }

        using var temporary = new TemporaryPath(target);
        create(temporary.Path);
        temporary.Commit(complete =>
        {
            FlushToDisk(complete);
            Replace(target, complete);
        });
    }

    // Otherwise a power failure after the move could leave an empty file.
    private static void FlushToDisk(string path)
    {
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Write);
        stream.Flush(flushToDisk: true);
    }

    // Keeps the permissions of the old file; File.Replace does so on Windows.
    private static void Replace(string target, string complete)
    {
        if (OperatingSystem.IsWindows())
        {
            if (File.Exists(target))
            {
                File.Replace(complete, target, destinationBackupFileName: null);
                return;
            }
        }
        else if (File.Exists(target))
        {
            File.SetUnixFileMode(complete, File.GetUnixFileMode(target));
        }

        File.Move(complete, target, overwrite: true);
    }

    // A device or a pipe is written to and not replaced: /dev/stdout, /dev/fd/63 of a process substitution, or a named pipe.
    private static bool IsDevice(string path)
    {
        if (OperatingSystem.IsWindows() || !File.Exists(path))
        {
            return false;
        }

        try
        {
            // Opening a named pipe for reading and writing does not wait for a reader.
            using var stream = new FileStream(
                path, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
            return !stream.CanSeek || (stream.Length == 0 && IsInDeviceFolder(path));
        }
        catch (UnauthorizedAccessException)
        {
            // Files without write permission are replaced, too. Pipes that can be opened for one direction only are in these folders.
            return IsInDeviceFolder(path) || Path.GetFullPath(path).StartsWith("/proc/", StringComparison.Ordinal);
        }
    }

    // Files in memory are in a folder of this one on Linux.
    private static bool IsInDeviceFolder(string path) => Path.GetFullPath(path) is var full
        && full.StartsWith("/dev/", StringComparison.Ordinal)
        && !full.StartsWith("/dev/shm/", StringComparison.Ordinal);
}
