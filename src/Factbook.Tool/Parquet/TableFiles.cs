using Factbook.Tool.Model;
using Parquet;

namespace Factbook.Tool.Parquet;

/// <summary>The files of a table: one, or one for each combination of values that it is partitioned by.</summary>
/// <param name="columns">The columns.</param>
/// <param name="partitions">The columns that the names of folders stand for, the outermost first.</param>
internal sealed class TableFiles(TableColumns columns, IReadOnlyList<Leaf> partitions)
{
    /// <summary>So many rows are in memory as columns; engines read groups of this size well, and several at once.</summary>
    internal const int RowsInGroup = 32_768;

    /// <summary>Writes the files.</summary>
    /// <param name="folder">The folder of all tables.</param>
    /// <returns>Their paths within the folder, with slashes.</returns>
    public async Task<IReadOnlyList<string>> WriteAsync(string folder)
    {
        var parts = Survey();
        var schema = columns.Declare(partitions);
        var leaves = columns.Leaves.Except(partitions).ToList();
        foreach (var (path, facts) in parts)
        {
            var file = new FileInfo(Path.Combine(folder, path));
            if (partitions.Count > 0 && file.Directory!.Exists)
            {
                throw ToolException.Failure(
                    $"{columns.Table.CommandName} can't be partitioned here: '{path}' and another folder have one name on this disk");
            }

            file.Directory!.Create();
            var stream = file.Open(FileMode.CreateNew, FileAccess.Write);
            await using (stream.ConfigureAwait(false))
            {
                var writer = await ParquetWriter.CreateAsync(schema, stream).ConfigureAwait(false);
                await using (writer.ConfigureAwait(false))
                {
                    await WriteAsync(writer, leaves, facts).ConfigureAwait(false);
                }
            }
        }

        return [.. parts.Keys];
    }

    private async Task WriteAsync(ParquetWriter writer, List<Leaf> leaves, IReadOnlyList<Fact> facts)
    {
        foreach (var chunk in facts.Chunk(RowsInGroup))
        {
            Array.ForEach(chunk, columns.Add);
            using var group = writer.CreateRowGroup();
            foreach (var leaf in leaves)
            {
                await leaf.WriteAsync(group).ConfigureAwait(false);
            }

            columns.Clear();
        }
    }

    // Goes through all facts once before anything is written: types are to be wide enough in every file, and each fact has its file.
    private SortedDictionary<string, List<Fact>> Survey()
    {
        var parts = new SortedDictionary<string, List<Fact>>(StringComparer.Ordinal);
        if (partitions.Count == 0)
        {
            parts.Add(columns.Name + ".parquet", []);
        }

        var seen = 0;
        foreach (var fact in columns.Table.Facts)
        {
            columns.Add(fact);
            var path = partitions.Count == 0
                ? columns.Name + ".parquet"
                : $"{columns.Name}/{string.Join('/', partitions.Select(leaf => FolderOf(leaf, fact)))}/part-0.parquet";
            if (!parts.TryGetValue(path, out var facts))
            {
                parts.Add(path, facts = []);
            }

            facts.Add(fact);
            if (++seen % RowsInGroup == 0)
            {
                columns.Clear();
            }
        }

        columns.Clear();
        return parts;
    }

    private string FolderOf(Leaf leaf, Fact fact) => leaf.LastText is ""
        ? throw ToolException.Failure($"{columns.Table.CommandName} can't be partitioned by '{leaf.Name}': that of '{fact.Key}' is an empty text, and no folder is called that")
        : HiveFolder.NameOf(leaf.Name, leaf.LastText);
}
