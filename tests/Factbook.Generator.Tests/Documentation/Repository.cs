namespace Factbook.Generator.Tests.Documentation;

/// <summary>The current files of this repository.</summary>
internal static class Repository
{
    private static readonly string Root = FindRoot();

    /// <summary>Returns the full path of a file or folder of the repository.</summary>
    public static string PathOf(string path) => Path.GetFullPath(path, Root);

    public static string Read(string path) => File.ReadAllText(Path.Combine(Root, path));

    /// <summary>Returns the name and content of the files of a folder, without subfolders, ordered by name.</summary>
    public static IReadOnlyList<(string Name, string Text)> ReadAll(string folder, string pattern) =>
        [.. Directory.EnumerateFiles(
            Path.Combine(Root, folder), pattern)
            .Order(StringComparer.Ordinal).Select(file => (Path.GetFileName(file), File.ReadAllText(file)))];

    public static IReadOnlyList<string> Folders(string folder) =>
        [.. Directory.EnumerateDirectories(
            Path.Combine(Root, folder)).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    public static bool Exists(string path) => Path.Exists(Path.Combine(Root, path));

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Dataset.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("The tests do not run within the repository.");
    }
}
