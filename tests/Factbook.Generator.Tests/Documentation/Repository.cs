namespace Factbook.Generator.Tests.Documentation;

/// <summary>The current files of this repository.</summary>
internal static class Repository
{
    private static readonly string Root = FindRoot();

    /// <summary>Returns the full path of a file or folder of the repository.</summary>
    public static string PathOf(string path) => Path.GetFullPath(path, Root);

    public static string Read(string path) => File.ReadAllText(Path.Combine(Root, path));

    /// <summary>Returns the files directly in a folder: name and content, by name.</summary>
    public static IReadOnlyList<(string Name, string Text)> ReadAll(string folder, string pattern) =>
        ReadAll(folder, pattern, SearchOption.TopDirectoryOnly);

    /// <summary>Returns the files of facts in a folder and below it: relative path and content, by path.</summary>
    public static IReadOnlyList<(string Name, string Text)> ReadFacts(string folder) =>
        ReadAll(folder, "*.yaml", SearchOption.AllDirectories);

    public static IReadOnlyList<string> Folders(string folder) =>
        [.. Directory.EnumerateDirectories(
            Path.Combine(Root, folder)).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    public static bool Exists(string path) => Path.Exists(Path.Combine(Root, path));

    private static IReadOnlyList<(string Name, string Text)> ReadAll(string folder, string pattern, SearchOption option) =>
    [
        .. Directory.EnumerateFiles(Path.Combine(Root, folder), pattern, option)
            .Select(file => (Path.GetRelativePath(Path.Combine(Root, folder), file).Replace('\\', '/'), File.ReadAllText(file)))
            .OrderBy(file => file.Item1, StringComparer.Ordinal),
    ];

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
