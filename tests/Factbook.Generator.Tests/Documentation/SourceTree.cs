namespace Factbook.Generator.Tests.Documentation;

/// <summary>The files of this repository that people write, without outputs of builds and tests.</summary>
internal static class SourceTree
{
    private static readonly string[] Outputs =
        ["bin", "obj", "artifacts", "TestResults", "__mismatch__", "node_modules", "packages", "BenchmarkDotNet.Artifacts"];

    /// <summary>Returns the C# files: path and content.</summary>
    public static IEnumerable<(string Path, string Text)> CSharp => Read("*.cs");

    /// <summary>Returns the pages in Markdown: path and content.</summary>
    public static IEnumerable<(string Path, string Text)> Pages => Read("*.md");

    /// <summary>Fails with a line for each violation.</summary>
    public static void AssertNone(IEnumerable<string> violations)
    {
        var all = violations.ToList();
        Assert.True(all.Count == 0, string.Join('\n', all));
    }

    private static IEnumerable<(string Path, string Text)> Read(string pattern) =>
        FilesIn(new DirectoryInfo(Repository.PathOf(".")), pattern)
            .Select(file => (PathOf(file), File.ReadAllText(file.FullName)))
            .OrderBy(file => file.Item1, StringComparer.Ordinal);

    private static string PathOf(FileInfo file) => Path.GetRelativePath(Repository.PathOf("."), file.FullName).Replace('\\', '/');

    private static IEnumerable<FileInfo> FilesIn(DirectoryInfo folder, string pattern) => folder.EnumerateFiles(pattern).Concat(
        folder.EnumerateDirectories()
            .Where(inner => !inner.Name.StartsWith('.') && !Outputs.Contains(inner.Name) && inner.LinkTarget is null)
            .SelectMany(inner => FilesIn(inner, pattern)));
}
