namespace Factbook.Tool.Json;

/// <summary>Writes a file whole or not at all: readers see the old one until the new one is complete.</summary>
internal static class ReplacedFile
{
    /// <exception cref="ToolException">The file can't be written; the old one, if any, is as it was.</exception>
    public static void Write(string path, Action<Stream> write)
    {
        var folder = path.Length == 0 ? null : Path.GetDirectoryName(Path.GetFullPath(path));
        if (!Directory.Exists(folder))
        {
            throw ToolException.Failure($"'{path}' can't be written: there is no such folder");
        }

        if (IsDevice(path))
        {
            WriteTo(path, write);
            return;
        }

        // A move is whole only within one folder.
        var temporary = Path.Combine(folder, $".{Path.GetFileName(path)}.{Guid.NewGuid():N}.tmp");
        try
        {
            using (var stream = new FileStream(temporary, FileMode.CreateNew, FileAccess.Write))
            {
                write(stream);
            }

            File.Move(temporary, path, overwrite: true);
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            throw ToolException.Failure($"'{path}' can't be written: {cause.Message}", cause);
        }
        finally
        {
            if (File.Exists(temporary))
            {
                File.Delete(temporary);
            }
        }
    }

    // A file must not be put in the place of /dev/stdout.
    private static bool IsDevice(string path) => !OperatingSystem.IsWindows() && Path.GetFullPath(path).StartsWith("/dev/", StringComparison.Ordinal) && File.Exists(path);

    private static void WriteTo(string path, Action<Stream> write)
    {
        try
        {
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Write);
            write(stream);
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            throw ToolException.Failure($"'{path}' can't be written: {cause.Message}", cause);
        }
    }
}
