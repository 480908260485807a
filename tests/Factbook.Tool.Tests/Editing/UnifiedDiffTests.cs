using Factbook.Tool.Editing;
using Factbook.Tool.Tests.Comparing;

namespace Factbook.Tool.Tests.Editing;

public sealed class UnifiedDiffTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("factbook-diff-");

    public void Dispose() => _folder.Delete(recursive: true);

    // The end of a file with and without a line break, Windows line breaks, indentation, distant and near changes, an empty file, names.
    private static readonly (string Name, string? NewName, string? Before, string After)[] Changes =
    [
        ("appended.yaml", null, "a: 1\nb: 2\n", "a: 1\nb: 2\nc: 3\n"),
        ("unended.yaml", null, "a: 1\nb: 2", "a: 1\nb: 2\nc: 3"),
        ("ended.yaml", null, "a: 1", "a: 1\n"),
        ("windows.yaml", null, "a: 1\r\nb: 2\r\nc: 3\r\n", "a: 1\r\nb: 3\r\nc: 3\r\n"),
        ("mixed.yaml", null, "a: 1\r\nb: 2\nc: \r3\n", "a: 1\r\nb: 2\nc: \r4\n"),
        ("indented.yaml", null, "a:\n  b: 1\n", "a:\n    b: 1\n"),
        ("distant.yaml", null, Lines(40), Lines(40).Replace("k3: ", "x3: ").Replace("k30: ", "x30: ").Replace("k36: ", "x36: ")),
        ("shorter.yaml", null, Lines(9), Lines(4)),
        ("emptied.yaml", null, "a: 1\n", ""),
        ("filled.yaml", null, "", "a: 1\n"),
        ("folder/new file.yaml", null, null, "a: 1\nb: 2\n"),
        ("größe.yaml", null, "a: 1\n", "a: 2\n"),
        ("old.yaml", "folder/moved.yaml", "a: 1\nb: 2\nc: 3\n", "a: 1\nb: 3\nc: 3\n"),
        ("same.yaml", "renamed.yaml", "a: 1\n", "a: 1\n"),
    ];

    [Fact]
    public void Git_applies_every_change()
    {
        GitCommand.Run(_folder.FullName, "init", "--quiet");
        foreach (var (name, _, before, _) in Changes.Where(change => change.Before is not null))
        {
            File.WriteAllText(PathOf(name), before);
        }

        File.WriteAllText(
            PathOf("all.patch"),
            string.Concat(Changes.Select(change =>
                UnifiedDiff.Of(PathOf(change.Name), PathOf(change.NewName ?? change.Name), change.Before, change.After))));
        GitCommand.Run(_folder.FullName, "apply", "--whitespace=nowarn", "all.patch");

        Assert.Equal(
            Changes.Select(change => (change.NewName ?? change.Name, change.After)),
            Changes.Select(change => (change.NewName ?? change.Name, File.ReadAllText(PathOf(change.NewName ?? change.Name)))));
        Assert.False(File.Exists(PathOf("old.yaml")));
    }

    [Fact]
    public void Shows_three_lines_around_changes_and_joins_near_ones() => Assert.Equal(
        ["@@ -1,7 +1,7 @@", "@@ -28,13 +28,13 @@"],
        UnifiedDiff.Of(PathOf("a"), PathOf("a"), Changes[6].Before, Changes[6].After)
            .Split('\n')
            .Where(line => line.StartsWith("@@", StringComparison.Ordinal)));

    [Fact]
    public void File_outside_of_a_repository_and_of_the_current_folder_has_its_full_path() => Assert.StartsWith(
        $"diff --git a/{Path.GetRelativePath(Path.GetPathRoot(_folder.FullName)!, PathOf("x.yaml")).Replace('\\', '/')} b/",
        UnifiedDiff.Of(PathOf("x.yaml"), PathOf("x.yaml"), "", "a: 1\n"),
        StringComparison.Ordinal);

    [Fact]
    public void Unchanged_file_has_no_difference() => Assert.Equal("", UnifiedDiff.Of(PathOf("a"), PathOf("a"), "a: 1\n", "a: 1\n"));

    private string PathOf(string name) => Path.Combine(_folder.FullName, name);

    private static string Lines(int count) => string.Concat(Enumerable.Range(0, count).Select(i => $"k{i}: {i}\n"));
}
