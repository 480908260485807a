namespace Factbook.Tool.Projects;

/// <summary>By what a file is known to be another, short of reading it.</summary>
/// <param name="Written">When it was last written; the default when it is not there.</param>
/// <param name="Length">Its length in bytes.</param>
internal readonly record struct Stamp(DateTime Written, long Length)
{
    public static Stamp Of(string path)
    {
        var file = new FileInfo(path);
        return file.Exists ? new Stamp(file.LastWriteTimeUtc, file.Length) : default;
    }
}
