using Factbook.Tool.Model;

namespace Factbook.Tool.Relational;

/// <summary>A row of a table: a fact, or an item of a list in a fact.</summary>
/// <param name="Fact">The fact, or the fact that contains the list.</param>
/// <param name="Key">The values of the primary key.</param>
/// <param name="Item">The item; the value of an entry of a dictionary.</param>
/// <param name="EntryKey">The key of an entry of a dictionary.</param>
internal sealed record TableRow(Fact Fact, IReadOnlyList<object> Key, FactValue Item, FactValue EntryKey)
{
    /// <summary>Returns the row of a fact.</summary>
    public static TableRow Of(Fact fact) => new(fact, [fact.Key], AbsentValue.Instance, AbsentValue.Instance);

    /// <summary>Returns the rows of the items of a list, or of the entries of a dictionary, in this row.</summary>
    public IEnumerable<TableRow> Within(FactValue collection) => collection switch
    {
        ListValue list => list.Items.Select((item, i) => this with { Key = [.. Key, i + 1], Item = item }),
        MapValue map => map.Entries.Select(
            (entry, i) => this with { Key = [.. Key, i + 1], Item = entry.Value, EntryKey = entry.Key }),
        _ => [],
    };
}
