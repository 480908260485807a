namespace Factbook.Tool.Writing;

/// <summary>Where an export is written.</summary>
/// <param name="path">The path of a file or folder; null for the standard output.</param>
/// <param name="standardOutput">Opens the standard output.</param>
internal sealed class ExportTarget(string? path, Func<Stream> standardOutput)
{
    /// <summary>Returns the path of the folder.</summary>
    /// <param name="format">The format, for the message.</param>
    /// <exception cref="ToolException">No path is given.</exception>
    public string FolderFor(string format) => path ?? throw ToolException.Usage($"{format} is written to a folder; name it with --output");

    /// <summary>Returns the path of the file, for a format that cannot be written to the standard output.</summary>
    /// <param name="format">The format, for the message.</param>
    /// <exception cref="ToolException">No path is given.</exception>
    public string FileFor(string format) => path ?? throw ToolException.Usage($"{format} is written to a file; name it with --output");

    /// <summary>Writes one file, or the standard output after everything was formatted without an error.</summary>
    public void WriteFile(Action<Stream> write)
    {
        if (path is not null)
        {
            AtomicFile.Write(path, write);
            return;
        }

        using var buffer = new MemoryStream();
        write(buffer);
        buffer.WriteTo(standardOutput());
    }
}
