using Factbook.Tool.Model;

namespace Factbook.Tool.Comparing.Facts;

/// <summary>The differences between the facts of a table.</summary>
/// <param name="Name">The name of the table on the command line.</param>
/// <param name="OldCount">The number of facts before.</param>
/// <param name="NewCount">The number of facts now.</param>
/// <param name="Facts">The facts that differ: first those that existed, in their old order, then the added ones.</param>
internal sealed record TableDifferences(string Name, int OldCount, int NewCount, IReadOnlyList<FactDifference> Facts)
{
    /// <summary>Returns the facts with a kind of change.</summary>
    public IReadOnlyList<FactDifference> With(FactChange change) => [.. Facts.Where(fact => fact.Change == change)];
}

/// <summary>The difference of a fact.</summary>
/// <param name="Change">What happened to it.</param>
/// <param name="Key">The key; the old one of a removed fact.</param>
/// <param name="Severity">The most severe of what differs.</param>
internal sealed record FactDifference(FactChange Change, string Key, Severity Severity)
{
    /// <summary>Gets the old key of a renamed fact; null for others.</summary>
    public string? OldKey { get; init; }

    /// <summary>Gets the values that differ, in the order of the properties.</summary>
    public IReadOnlyList<ValueDifference> Values { get; init; } = [];
}

/// <summary>What happened to a fact.</summary>
internal enum FactChange
{
    /// <summary>It does not exist any more.</summary>
    Removed,

    /// <summary>It has another key and names the old one as a former key.</summary>
    Renamed,

    /// <summary>It states something else.</summary>
    Changed,

    /// <summary>It did not exist.</summary>
    Added,
}

/// <summary>The difference of a value.</summary>
/// <param name="Path">The value: names of properties as YAML writes them, indexes from 0, and keys: <c>legs[2].to</c>.</param>
/// <param name="Old">The old value; absent if there was none.</param>
/// <param name="New">The new value; absent if there is none.</param>
/// <param name="Severity">What it means.</param>
internal sealed record ValueDifference(string Path, FactValue Old, FactValue New, Severity Severity = Severity.Value);
