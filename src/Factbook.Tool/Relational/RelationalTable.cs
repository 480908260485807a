using Factbook.Tool.Model;

namespace Factbook.Tool.Relational;

/// <summary>A table whose cells are single values: the facts of a record, or the items of all lists of a property.</summary>
/// <param name="name">The name.</param>
/// <param name="facts">The facts; null for the items of lists.</param>
/// <param name="parent">The table whose rows contain the lists; null for facts.</param>
internal sealed class RelationalTable(string name, FactTable? facts, RelationalTable? parent)
{
    /// <summary>Gets the name.</summary>
    public string Name => name;

    /// <summary>Gets the facts; null for the items of lists.</summary>
    public FactTable? Facts => facts;

    /// <summary>Gets the table whose rows contain the lists; null for facts.</summary>
    public RelationalTable? Parent => parent;

    /// <summary>Gets what a row is.</summary>
    public required string? Description { get; init; }

    /// <summary>Gets the columns in order.</summary>
    public List<RelationalColumn> Columns { get; } = [];

    /// <summary>Gets the columns of the primary key.</summary>
    public List<RelationalColumn> Key { get; } = [];

    /// <summary>Gets other columns whose combination is unique; none for most tables.</summary>
    public List<RelationalColumn> AlternativeKey { get; } = [];

    /// <summary>Gets the foreign keys.</summary>
    public List<ForeignKey> ForeignKeys { get; } = [];

    /// <summary>Gets the references to facts of one of several tables.</summary>
    public List<UnionReference> UnionReferences { get; } = [];

    /// <summary>Gets the rules that require values in a row.</summary>
    public List<PresenceRule> PresenceRules { get; } = [];

    /// <summary>Gets the column with the case of a fact; null if the facts have no cases.</summary>
    public RelationalColumn? Kind { get; set; }

    /// <summary>Gets the rows, which are read while they are enumerated.</summary>
    public required IEnumerable<TableRow> Rows { get; init; }

    /// <summary>Gets the table of the facts that this table is or belongs to.</summary>
    public RelationalTable Root => parent?.Root ?? this;
}

/// <summary>Columns that contain the primary key of a row of a table.</summary>
/// <param name="Columns">The columns.</param>
/// <param name="Target">The table.</param>
internal sealed record ForeignKey(IReadOnlyList<RelationalColumn> Columns, RelationalTable Target);

/// <summary>A column that contains the key of a fact of one of several tables.</summary>
/// <param name="Column">The column.</param>
/// <param name="Targets">The tables.</param>
internal sealed record UnionReference(RelationalColumn Column, IReadOnlyList<RelationalTable> Targets);
