using Factbook.Tool.Model;
using Factbook.Tool.Rendering;

namespace Factbook.Tool.Comparing.Shapes;

/// <summary>Compares the tables, records and enums of two datasets.</summary>
internal static class ShapeComparison
{
    /// <summary>Returns the differences, in the ordinal order of what they are about.</summary>
    public static IReadOnlyList<ShapeDifference> Compare(FactDataset old, FactDataset @new, TypePairs types)
    {
        var (records, properties) = (new RecordComparison(types), new PropertyComparison(types));
        return
        [
            .. Assembly(old, @new)
                .Concat(Tables(old, @new, types))
                .Concat(types.Records.SelectMany(pair => records.Compare(pair.Key, pair.Value)))
                .Concat(types.Records.SelectMany(pair => properties.Compare(pair.Key, pair.Value)))
                .Concat(types.Enums.SelectMany(pair => EnumComparison.Compare(pair.Key, pair.Value)))
                // An inherited property is compared in each case of the record.
                .Distinct()
                .OrderBy(difference => difference.Subject, StringComparer.Ordinal)
                .ThenBy(difference => difference.Change),
        ];
    }

    private static IEnumerable<ShapeDifference> Assembly(FactDataset old, FactDataset @new) =>
        old.Name == @new.Name ? [] : [new(ShapeChange.AssemblyRenamed, @new.Name, old.Name, @new.Name)];

    private static IEnumerable<ShapeDifference> Tables(FactDataset old, FactDataset @new, TypePairs types)
    {
        var kept = old.Tables.Select(table => types.NewOf(table.Record)).ToHashSet();
        var now = @new.Tables.Select(table => table.Record).ToHashSet();
        return old.Tables.Where(table => types.NewOf(table.Record) is not { } same || !now.Contains(same))
            .Select(table => new ShapeDifference(ShapeChange.TableRemoved, table.CommandName, Old: Facts(table)))
            .Concat(@new.Tables.Where(table => !kept.Contains(table.Record))
                .Select(table => new ShapeDifference(ShapeChange.TableAdded, table.CommandName, New: Facts(table))));
    }

    private static string Facts(FactTable table) => CountText.Of(table.Facts.Count, "fact");
}
