using Factbook.Tool.Model;
using Factbook.Tool.Writing;

namespace Factbook.Tool.Parquet;

/// <summary>
/// Writes a dataset as a folder of Parquet files, one table each, for engines of which a machine or a hundred take over from here.
/// </summary>
internal static class DatasetParquet
{
    /// <summary>Writes the folder, or replaces it.</summary>
    /// <param name="dataset">The dataset.</param>
    /// <param name="path">The folder.</param>
    /// <param name="partitionBy">The columns to partition by, the outermost first. A table that has none of them is one file.</param>
    /// <exception cref="ToolException">No table has such a column, a value does not fit, or the folder can't be written.</exception>
    public static void Write(FactDataset dataset, string path, IReadOnlyList<string> partitionBy)
    {
        var tables = dataset.Tables.Select(table => new TableColumns(table)).ToList();
        CheckColumns(tables, partitionBy);
        AtomicFolder.Write(path, Manifest.FilesIn, folder =>
        {
            var manifest = new Manifest(dataset.Name, []);
            foreach (var table in tables)
            {
                // A table without facts is one file, so that its columns are known.
                var partitions = table.Table.Facts.Count == 0 ? [] : partitionBy.Select(name => Find(table, name)).OfType<Leaf>().ToList();

                // All of it is work of this machine: there is nothing to wait for.
                var files = new TableFiles(table, partitions).WriteAsync(folder).GetAwaiter().GetResult();
                manifest.Tables[table.Name] = new ManifestTable(table.Table.Facts.Count, [.. partitions.Select(leaf => leaf.Name)], files);
            }

            manifest.Write(folder);
        });
    }

    private static void CheckColumns(List<TableColumns> tables, IReadOnlyList<string> names)
    {
        for (var i = 0; i < names.Count; i++)
        {
            var name = names[i];
            var found = tables.Select(table => Find(table, name)).OfType<Column>().ToList();
            if (found.Count == 0)
            {
                var all = tables.SelectMany(table => table.Columns.OfType<Leaf>()).Select(column => column.Name);
                throw ToolException.Usage($"no table has a column '{name}' to partition by{Suggestions.DidYouMean(name, all)}");
            }

            if (!found.Exists(column => column is Leaf))
            {
                throw ToolException.Usage($"'{name}' is a list, a map or a struct, and only single values can be partitioned by");
            }

            if (names.Take(i).Contains(name, StringComparer.OrdinalIgnoreCase))
            {
                throw ToolException.Usage($"'{name}' is to be partitioned by twice");
            }
        }
    }

    private static Column? Find(TableColumns table, string name) =>
        table.Columns.FirstOrDefault(column => string.Equals(column.Name, name, StringComparison.OrdinalIgnoreCase));
}
