namespace Factbook.Generator.Tests.Hostile;

/// <summary>The files of this repository.</summary>
internal static class Repository
{
    private static readonly string Root = FindRoot();

    /// <summary>The texts of the files of a folder, by their paths below it, in ordinal order.</summary>
    public static IEnumerable<(string Path, string Text)> FilesOf(string folder, string pattern)
    {
        var full = Path.Combine(Root, folder);
        return Directory.EnumerateFiles(full, pattern)
            .Order(StringComparer.Ordinal)
            .Select(file => (Path.GetRelativePath(full, file).Replace('\\', '/'), File.ReadAllText(file)));
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Dataset.sln")))
        {
            folder = folder.Parent ?? throw new DirectoryNotFoundException("the repository");
        }

        return folder.FullName;
    }
}
