namespace Factbook.Tool.Untrusted;

/// <summary>Reads untrusted files, which may be very large, or links to devices that never end.</summary>
internal static class RegularFile
{
    /// <summary>The largest file that is read: far more than the limits of the generator, and little for any machine.</summary>
    public const long LongestInBytes = 256 * 1024 * 1024;

    /// <summary>Opens a file for reading, while other programs can write, rename or delete it.</summary>
    /// <exception cref="IOException">The file cannot be read, is too long, or is not a regular file.</exception>
    public static FileStream Open(string path)
    {
        var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        try
        {
            // A device has content although its length is 0.
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
