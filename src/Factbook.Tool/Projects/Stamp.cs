namespace Factbook.Tool.Projects;

/// <summary>The time and length of a file, by which a change is detected without reading the file.</summary>
/// <param name="Written">The time of the last write; the default value if the file does not exist.</param>
/// <param name="Length">Its length in bytes.</param>
internal readonly record struct Stamp(DateTime Written, long Length)
{
    /// <summary>Returns the stamp of a file.</summary>
    public static Stamp Of(string path)
    {
        var file = new FileInfo(path);
        return file.Exists ? new Stamp(file.LastWriteTimeUtc, file.Length) : default;
    }
}
