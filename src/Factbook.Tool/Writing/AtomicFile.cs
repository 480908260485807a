namespace Factbook.Tool.Writing;

/// <summary>Writes a file whole or not at all: readers see the old one until the new one is complete.</summary>
internal static class AtomicFile
{
    /// <summary>Writes or replaces a file.</summary>
    /// <param name="path">The file. A symbolic link stays, and the file that it points to is replaced.</param>
    /// <param name="write">Writes the content.</param>
    /// <exception cref="ToolException">The file cannot be written; the old one, if any, is unchanged.</exception>
    public static void Write(string path, Action<Stream> write)
    {
        try
        {
            var target = path.Length == 0 ? null : LinkTarget(Path.GetFullPath(path));
            if (target is null || !Directory.Exists(Path.GetDirectoryName(target)))
            {
                throw ToolException.Failure($"'{path}' can't be written: there is no such folder");
            }

            if (IsDevice(target))
            {
                using var device = new FileStream(target, FileMode.Open, FileAccess.Write);
                write(device);
                return;
            }

            using var temporary = new TemporaryPath(target);
            using (var stream = new FileStream(temporary.Path, FileMode.CreateNew, FileAccess.Write))
            {
                write(stream);
            }

            temporary.Commit(complete => File.Move(complete, target, overwrite: true));
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            throw ToolException.Failure($"'{path}' can't be written: {cause.Message}", cause);
        }
    }

    private static string LinkTarget(string path) => new FileInfo(path) is { LinkTarget: not null } link ? link.ResolveLinkTarget(returnFinalTarget: true)!.FullName : path;

    // A file must not take the place of /dev/stdout.
    private static bool IsDevice(string path) => !OperatingSystem.IsWindows() && path.StartsWith("/dev/", StringComparison.Ordinal) && File.Exists(path);
}
