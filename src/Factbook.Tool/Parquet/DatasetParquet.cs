using Factbook.Tool.Model;
using Factbook.Tool.Writing;

namespace Factbook.Tool.Parquet;

/// <summary>
/// Writes a dataset as a folder of Parquet files, one for each table, for engines that run on one machine or on many.
/// </summary>
internal static class DatasetParquet
{
    /// <summary>Writes the folder; an existing export is replaced.</summary>
    /// <param name="dataset">The dataset.</param>
    /// <param name="path">The folder.</param>
    /// <param name="partitionBy">The columns to partition by, outermost first. A table with none of them is one file.</param>
    /// <exception cref="ToolException">No table has such a column, a value does not fit, or the folder cannot be written.</exception>
    public static void Write(FactDataset dataset, string path, IReadOnlyList<string> partitionBy)
    {
        var tables = dataset.Tables.Select(table => new TableColumns(table)).ToList();
        CheckColumns(tables, partitionBy);
        AtomicFolder.Write(path, Manifest.FilesIn, folder =>
        {
            var manifest = new Manifest(dataset.Name, []);
            foreach (var table in tables)
            {
                // An empty table is one file, which declares its columns.
                var partitions = table.Table.Facts.Count == 0 ? [] : partitionBy.Select(name => Find(table, name)).OfType<Leaf>().ToList();

                // Blocking is fine: the command has nothing else to do, and writing to a local file rarely waits.
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
                throw ToolException.Usage($"'{name}' is listed twice in --partition-by");
            }
        }
    }

    private static Column? Find(TableColumns table, string name) =>
        table.Columns.FirstOrDefault(column => string.Equals(column.Name, name, StringComparison.OrdinalIgnoreCase));
}
