using System.Collections.Generic;
using System.Linq;
using Factbook.Generator.Binding;
using Factbook.Generator.Diagnostics;
using Factbook.Generator.Rows;

namespace Factbook.Generator.Packing;

/// <summary>The facts of a file and their rows, which an edit of another file does not pack again.</summary>
/// <param name="Parts">The facts by their tables.</param>
/// <param name="Diagnostics">The facts that are too large to be packed.</param>
internal sealed record PackedFile(BoundFile File, EquatableArray<PackedPart> Parts, EquatableArray<DiagnosticInfo> Diagnostics)
{
    /// <summary>Returns a file without facts, because of an internal error.</summary>
    public static PackedFile Unread(BoundFile file, DiagnosticInfo reason) =>
        new(BoundFile.Unread(file.Source, reason), EquatableArray<PackedPart>.Empty, new[] { reason }.ToEquatable());
}

/// <summary>The facts of one table in a file.</summary>
/// <param name="Table">The record of the table, fully qualified.</param>
/// <param name="Facts">In the order of their positions.</param>
internal sealed record PackedPart(string Table, EquatableArray<PackedFact> Facts)
{
    /// <summary>Divides the facts of a file by table. They are in the order in which they were bound.</summary>
    public static EquatableArray<PackedPart> Divide(IReadOnlyList<PackedFact> facts) => InOrder(facts)
        .GroupBy(fact => fact.Fact.Table)
        .Select(part => new PackedPart(part.Key, part.ToEquatable()))
        .ToEquatable();

    // Facts that others own are bound before their owners.
    private static IEnumerable<PackedFact> InOrder(IReadOnlyList<PackedFact> facts)
    {
        for (var i = 1; i < facts.Count; i++)
        {
            if (facts[i - 1].Fact.KeySpan.Start > facts[i].Fact.KeySpan.Start)
            {
                return facts.OrderBy(fact => fact.Fact.KeySpan.Start);
            }
        }

        return facts;
    }
}

/// <param name="Row">Its row, or null if the fact has errors or is too large.</param>
/// <param name="References">Its references, in the order of the row's fixups.</param>
internal readonly record struct PackedFact(BoundFact Fact, RowTemplate? Row, EquatableArray<PropertyReference> References);
