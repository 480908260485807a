using Factbook.Tool.Comparing.Facts;
using Factbook.Tool.Comparing.Shapes;
using Factbook.Tool.Model;

namespace Factbook.Tool.Comparing;

/// <summary>
/// Compares two datasets from three points of view: of code that uses the facts, of people who write facts in YAML, and of programs that
/// read exports. Rules, documentation, files and the order of facts are not compared.
/// </summary>
internal static class DatasetComparison
{
    /// <summary>Returns the differences, in an order that depends only on the datasets.</summary>
    public static DatasetDifferences Compare(FactDataset old, FactDataset @new)
    {
        var types = new TypePairs(old, @new);
        var comparison = new TableComparison(types, new FactMatches(old, @new, types));
        var now = @new.Tables.ToDictionary(table => table.Record);
        return new DatasetDifferences(
            ShapeComparison.Compare(old, @new, types),
            [
                .. old.Tables
                    .Select(table => types.NewOf(table.Record) is { } record && now.TryGetValue(record, out var same)
                        ? comparison.Compare(table, same)
                        : null)
                    .OfType<TableDifferences>()
                    .OrderBy(table => table.Name, StringComparer.Ordinal),
            ]);
    }
}
