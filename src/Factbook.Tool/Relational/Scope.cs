namespace Factbook.Tool.Relational;

/// <summary>The rows that can have a value in a column: those of some cases of a record, or those with an optional record.</summary>
/// <param name="Conditions">The conditions, all of which must hold.</param>
internal sealed record Scope(IReadOnlyList<ScopeCondition> Conditions)
{
    /// <summary>All rows of the table.</summary>
    public static readonly Scope All = new([]);

    /// <summary>Gets whether it is all rows of the table.</summary>
    public bool IsAll => Conditions.Count == 0;

    /// <summary>Returns the rows of this scope in which another condition holds.</summary>
    public Scope And(ScopeCondition condition) => new([.. Conditions, condition]);
}

/// <summary>A condition for the value of a column.</summary>
/// <param name="Column">The column.</param>
/// <param name="Values">
/// The values that satisfy the condition, where null is an absent value; null if every present value satisfies it.
/// </param>
internal sealed record ScopeCondition(RelationalColumn Column, IReadOnlyList<string?>? Values);
