using Factbook.Tool.Model;

namespace Factbook.Tool.Relational;

/// <summary>A column of single values.</summary>
internal sealed class RelationalColumn
{
    /// <summary>Gets the name.</summary>
    public required string Name { get; init; }

    /// <summary>Gets the type of the values.</summary>
    public required CellType Type { get; init; }

    /// <summary>Gets what the column contains; null without documentation.</summary>
    public string? Description { get; init; }

    /// <summary>Gets the unit of the numbers; null if they have none.</summary>
    public string? Unit { get; init; }

    /// <summary>Gets the rows that can have a value.</summary>
    public Scope Scope { get; init; } = Scope.All;

    /// <summary>Gets whether every row in the scope has a value.</summary>
    public bool IsRequired { get; init; }

    /// <summary>Gets whether it has a value if and only if the property or the nested record has one.</summary>
    public bool IsPresence { get; init; }

    /// <summary>Gets whether no two rows have the same value.</summary>
    public bool IsUnique { get; init; }

    /// <summary>Gets whether facts are looked up by it.</summary>
    public bool IsIndexed { get; init; }

    /// <summary>Gets all valid values, such as the members of an enum; null if they are not limited.</summary>
    public IReadOnlyList<string>? Values { get; init; }

    /// <summary>Gets the rules for the values.</summary>
    public IReadOnlyList<FactRule> Rules { get; init; } = [];

    /// <summary>Gets which end of a figure the column contains; null if it contains none.</summary>
    public FigureEnd? End { get; init; }

    /// <summary>
    /// Gets the path in C# of the property whose value it contains or is a part of, such as <c>Hedge.Word</c>; null for added columns.
    /// </summary>
    public string? Path { get; init; }

    /// <summary>Gets the column with the key of the fact whose name this column contains; null for other columns.</summary>
    public RelationalColumn? NameOf { get; init; }

    /// <summary>Returns the value in a row: a text, number, Boolean value, date or time; null for none.</summary>
    public required Func<TableRow, object?> Read { get; init; }

    /// <summary>Gets whether every row of the table has a value.</summary>
    public bool IsNeverNull => IsRequired && Scope.IsAll;
}

/// <summary>An end of a figure.</summary>
/// <param name="IsLower">Whether it is the lower end.</param>
/// <param name="OpenColumn">The name of the column that states whether the end is excluded.</param>
internal sealed record FigureEnd(bool IsLower, string OpenColumn);

/// <summary>The type of the values of a column.</summary>
internal enum CellType
{
    Text,
    Boolean,
    Integer,

    /// <summary>A number in binary floating point.</summary>
    Double,
    Decimal,
    Date,
    TimeOfDay,

    /// <summary>A time in UTC.</summary>
    Instant,

    /// <summary>A value of any shape, as JSON.</summary>
    Json,
}
