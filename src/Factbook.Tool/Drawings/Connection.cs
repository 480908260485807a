using Factbook.Tool.Model;
using Factbook.Tool.Rendering;

namespace Factbook.Tool.Drawings;

/// <summary>A fact that connects two others, such as a flow from a supplier to a receiver.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="From">The first connected fact.</param>
/// <param name="To">The second connected fact.</param>
/// <param name="Label">How the fact connects them, and the names of the other facts to which it must refer; never empty.</param>
internal sealed record Connection(Fact Fact, Fact From, Fact To, IReadOnlyList<string> Label)
{
    /// <summary>Gets the marks of the fact, or of the claims about it; empty for plain statements.</summary>
    public IReadOnlyList<Mark> Marks { get; init; } = [];

    /// <summary>Gets whether a mark states how the fact is meant.</summary>
    public bool IsMarked => Marks.Any(mark => !mark.IsConflict);

    /// <summary>Returns the connections that the facts of a table state with both ends, in the order of their ends' names.</summary>
    /// <param name="table">The table.</param>
    /// <param name="marks">The marks of facts.</param>
    public static IReadOnlyList<Connection> Among(FactTable table, Marks marks)
    {
        var areClaimed = table.Facts.Any(fact => marks.ClaimsAbout(fact).Any());
        return
        [
            .. table.Facts.Select(Of).OfType<Connection>()
                .Select(connection => connection with
                {
                    Marks = areClaimed ? marks.OfClaimsAbout(connection.Fact) : marks.Of(connection.Fact),
                })
                .OrderBy(connection => FactName.Of(connection.From), StringComparer.Ordinal)
                .ThenBy(connection => connection.From.Key, StringComparer.Ordinal)
                .ThenBy(connection => FactName.Of(connection.To), StringComparer.Ordinal)
                .ThenBy(connection => connection.To.Key, StringComparer.Ordinal)
                .ThenBy(connection => string.Join(", ", connection.Label), StringComparer.Ordinal),
        ];
    }

    /// <summary>Returns the number of facts of a table that could connect others, but lack an end.</summary>
    public static int CountIncomplete(FactTable table) => table.Facts.Count(fact =>
        VocabularyRole.Subject.In(fact.Record) is not null && VocabularyRole.Object.In(fact.Record) is not null && Of(fact) is null);

    /// <summary>Returns the heading of the connections of a table: <c>Flows: from → to</c>.</summary>
    public static string HeadingOf(FactTable table)
    {
        var record = table.Record.Cases.FirstOrDefault(record =>
            VocabularyRole.Subject.In(record) is not null && VocabularyRole.Object.In(record) is not null);
        return record is null ? table.Heading
            : $"{table.Heading}: {VocabularyRole.Subject.In(record)!.Label} → {VocabularyRole.Object.In(record)!.Label}";
    }

    private static Connection? Of(Fact fact) =>
        VocabularyRole.Subject.In(fact.Record) is { } subject && fact.ValueOf(subject) is ReferenceValue from
        && VocabularyRole.Object.In(fact.Record) is { } target && fact.ValueOf(target) is ReferenceValue to
            ? new Connection(fact, from.Fact, to.Fact, LabelOf(fact))
            : null;

    private static IReadOnlyList<string> LabelOf(Fact fact) => FactName.DetailsOf(fact) is [_, ..] details ? details : [FactName.Of(fact)];
}
