using Factbook.Tool.Model;

namespace Factbook.Tool.Drawings;

/// <summary>A fact that connects two others, such as a flow from a supplier to a receiver.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="From">The first of them.</param>
/// <param name="To">The second of them.</param>
/// <param name="Label">How it connects them, and the names of what else it must refer to; never empty.</param>
internal sealed record Connection(Fact Fact, Fact From, Fact To, IReadOnlyList<string> Label)
{
    /// <summary>Gets how the fact is meant; empty for a plain statement.</summary>
    public IReadOnlyList<string> Marks { get; } = Model.Marks.Of(Fact);

    /// <summary>Returns the connections that facts state with both ends, in the order of their ends' names.</summary>
    public static IReadOnlyList<Connection> Among(IEnumerable<Fact> facts) =>
    [
        .. facts.Select(Of).OfType<Connection>()
            .OrderBy(connection => FactName.Of(connection.From), StringComparer.Ordinal)
            .ThenBy(connection => FactName.Of(connection.To), StringComparer.Ordinal)
            .ThenBy(connection => string.Join(", ", connection.Label), StringComparer.Ordinal),
    ];

    /// <summary>Returns what the connections of a table are: <c>Flows: from → to</c>.</summary>
    public static string HeadingOf(FactTable table)
    {
        var record = table.Record.Cases.FirstOrDefault(record => Role.Subject.In(record) is not null && Role.Object.In(record) is not null);
        return record is null ? table.Heading
            : $"{table.Heading}: {Role.Subject.In(record)!.Label} → {Role.Object.In(record)!.Label}";
    }

    private static Connection? Of(Fact fact) =>
        Role.Subject.In(fact.Record) is { } subject && fact.ValueOf(subject) is ReferenceValue from
        && Role.Object.In(fact.Record) is { } target && fact.ValueOf(target) is ReferenceValue to
            ? new Connection(fact, from.Fact, to.Fact, LabelOf(fact))
            : null;

    private static IReadOnlyList<string> LabelOf(Fact fact) => FactName.DetailsOf(fact) is [_, ..] details ? details : [FactName.Of(fact)];
}
