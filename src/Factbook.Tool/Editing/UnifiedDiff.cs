using System.Globalization;
using System.Text;
using DiffPlex;
using DiffPlex.Model;
using Factbook.Tool.Locations;

namespace Factbook.Tool.Editing;

/// <summary>Formats the change of a file as a unified diff, which <c>git apply</c> and <c>patch -p1</c> read.</summary>
/// <remarks>As in diffs of git, paths are relative to the top folder of the repository; without one, to the current folder.</remarks>
internal static class UnifiedDiff
{
    private const int Context = 3;

    /// <summary>Returns the difference between two texts, or the new name of a file.</summary>
    /// <param name="path">The path of the file.</param>
    /// <param name="newPath">Its path after the change.</param>
    /// <param name="before">Its text; null for a new file.</param>
    /// <param name="after">Its text after the change.</param>
    public static string Of(string path, string newPath, string? before, string after)
    {
        var (oldName, newName) = (NameOf(path), NameOf(newPath));
        var header = new StringBuilder($"diff --git a/{oldName} b/{newName}\n");
        if (before is null)
        {
            header.Append("new file mode 100644\n");
        }
        else if (path != newPath)
        {
            header.Append(CultureInfo.InvariantCulture, $"rename from {oldName}\nrename to {newName}\n");
        }

        if (before == after)
        {
            return path == newPath ? "" : header.ToString();
        }

        header.Append(CultureInfo.InvariantCulture, $"--- {(before is null ? "/dev/null" : $"a/{oldName}")}\n+++ b/{newName}\n");
        return header.Append(Hunks(Differ.Instance.CreateDiffs(before ?? "", after, false, false, LineChunker.Instance))).ToString();
    }

    private static string NameOf(string path)
    {
        var full = Path.GetFullPath(path);
        var name = ShownPath.From(ShownPath.RepositoryOf(full), full);
        return ShownPath.Escape(name.StartsWith("../", StringComparison.Ordinal) ? ShownPath.From(Path.GetPathRoot(full)!, full) : name);
    }

    private static StringBuilder Hunks(DiffResult diff)
    {
        var hunks = new StringBuilder();
        for (var next = 0; next < diff.DiffBlocks.Count;)
        {
            // Blocks whose contexts touch are one hunk.
            var first = next++;
            while (next < diff.DiffBlocks.Count && diff.DiffBlocks[next].DeleteStartA - EndOf(diff.DiffBlocks[next - 1]) <= 2 * Context)
            {
                next++;
            }

            AppendHunk(hunks, diff, [.. diff.DiffBlocks.Skip(first).Take(next - first)]);
        }

        return hunks;
    }

    private static void AppendHunk(StringBuilder hunks, DiffResult diff, IReadOnlyList<DiffBlock> blocks)
    {
        var start = Math.Max(0, blocks[0].DeleteStartA - Context);
        var end = Math.Min(diff.PiecesOld.Count, EndOf(blocks[^1]) + Context);
        var newStart = blocks[0].InsertStartB - (blocks[0].DeleteStartA - start);
        var newCount = end - start + blocks.Sum(block => block.InsertCountB - block.DeleteCountA);
        hunks.Append(CultureInfo.InvariantCulture, $"@@ -{Range(start, end - start)} +{Range(newStart, newCount)} @@\n");
        var at = start;
        foreach (var block in blocks)
        {
            AppendLines(hunks, ' ', diff.PiecesOld, at, block.DeleteStartA);
            AppendLines(hunks, '-', diff.PiecesOld, block.DeleteStartA, EndOf(block));
            AppendLines(hunks, '+', diff.PiecesNew, block.InsertStartB, block.InsertStartB + block.InsertCountB);
            at = EndOf(block);
        }

        AppendLines(hunks, ' ', diff.PiecesOld, at, end);
    }

    private static void AppendLines(StringBuilder hunks, char mark, IReadOnlyList<string> lines, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            hunks.Append(mark).Append(lines[i]).Append(lines[i].EndsWith('\n') ? "" : "\n\\ No newline at end of file\n");
        }
    }

    // A range without lines begins after the line of its number.
    private static string Range(int start, int count) =>
        string.Create(CultureInfo.InvariantCulture, $"{(count == 0 ? start : start + 1)},{count}");

    private static int EndOf(DiffBlock block) => block.DeleteStartA + block.DeleteCountA;

    /// <summary>Splits a text into lines that include their line breaks: those of a diff have the line breaks of the file.</summary>
    private sealed class LineChunker : IChunker
    {
        public static readonly LineChunker Instance = new();

        public IReadOnlyList<string> Chunk(string text)
        {
            var lines = new List<string>();
            for (var start = 0; start < text.Length;)
            {
                var end = text.IndexOf('\n', start) is var found and >= 0 ? found + 1 : text.Length;
                lines.Add(text[start..end]);
                start = end;
            }

            return lines;
        }
    }
}
