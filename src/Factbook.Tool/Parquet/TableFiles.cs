using Factbook.Tool.Model;
using Parquet;

namespace Factbook.Tool.Parquet;

/// <summary>Writes the files of a table: one, or one for each combination of the values of its partitions.</summary>
/// <param name="columns">The columns.</param>
/// <param name="partitions">The columns whose values are the names of folders, outermost first.</param>
internal sealed class TableFiles(TableColumns columns, IReadOnlyList<Leaf> partitions)
{
    /// <summary>
    /// The number of rows in a row group, which is buffered in memory. Engines read several groups of this size in parallel.
    /// </summary>
    internal const int RowsInGroup = 32_768;

    /// <summary>Writes the files.</summary>
    /// <param name="folder">The folder of all tables.</param>
    /// <returns>Their paths relative to the folder, with <c>/</c>.</returns>
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
                    $"{columns.Table.CommandName} cannot be partitioned here: '{path}' and another folder have the same name in this file "
                    + "system");
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

    // Reads all facts once before any file is written: a type must be wide enough for all files, and each fact is assigned to its file.
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
        ? throw ToolException.Failure(
            $"{columns.Table.CommandName} cannot be partitioned by '{leaf.Name}': it is an empty text in '{fact.Key}', and no folder "
            + "can have an empty name")
        : HiveFolder.NameOf(leaf.Name, leaf.LastText);
}
