using System.Collections.Frozen;
using Factbook.Tool.Model;

namespace Factbook.Tool.Comparing.Facts;

/// <summary>The keys of two corresponding tables.</summary>
/// <param name="Old">The keys of the old facts.</param>
/// <param name="Known">The keys by which a fact is found now: those of the new facts, and their former ones.</param>
internal sealed record KeyHistory(IReadOnlySet<string> Old, IReadOnlySet<string> Known)
{
    /// <summary>The history of facts without keys.</summary>
    public static readonly KeyHistory None = new(FrozenSet<string>.Empty, FrozenSet<string>.Empty);

    /// <summary>Returns the keys of two tables.</summary>
    public static KeyHistory Of(FactTable old, FactTable @new) => new(
        old.Facts.Where(fact => fact.HasKey).Select(fact => fact.Key).ToHashSet(StringComparer.Ordinal),
        @new.Facts.Where(fact => fact.HasKey)
            .SelectMany(fact => fact.FormerKeys.Append(fact.Key))
            .ToHashSet(StringComparer.Ordinal));
}
