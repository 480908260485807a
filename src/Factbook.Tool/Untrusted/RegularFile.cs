namespace Factbook.Tool.Untrusted;

/// <summary>Reads files whose content, length and kind a stranger may have chosen: a link may lead to a device, which has no end.</summary>
internal static class RegularFile
{
    /// <summary>Far above the limits of the compiler of facts, and little enough for any machine.</summary>
    public const long LongestInBytes = 256 * 1024 * 1024;

    /// <summary>Opens a file for reading. Whoever writes it meanwhile is not disturbed.</summary>
    /// <exception cref="IOException">The file cannot be read, is too long, or is not a regular file.</exception>
    public static FileStream Open(string path)
    {
        var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        try
        {
            // A device has no length, but content.
            if (!stream.CanSeek || (stream.Length == 0 && stream.ReadByte() >= 0))
            {
                throw new IOException("it is not a regular file");
            }

            if (stream.Length > LongestInBytes)
            {
                throw new IOException($"it is longer than {LongestInBytes / (1024 * 1024)} MiB");
            }

            stream.Position = 0;
            return stream;
        }
        catch
        {
            stream.Dispose();
            throw;
        }
    }

    /// <summary>Reads a whole file.</summary>
    /// <inheritdoc cref="Open" path="/exception"/>
    public static byte[] ReadAllBytes(string path)
    {
        using var stream = Open(path);
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    /// <summary>Reads the text of a file, in the encoding of its byte order mark or else UTF-8.</summary>
    /// <inheritdoc cref="Open" path="/exception"/>
    public static string ReadAllText(string path)
    {
        using var reader = new StreamReader(Open(path));
        return reader.ReadToEnd();
    }
}
