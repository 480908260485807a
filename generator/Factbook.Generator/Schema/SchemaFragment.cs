using System;
using System.Collections.Generic;
using System.Linq;
using Factbook.Generator.Diagnostics;

namespace Factbook.Generator.Schema;

/// <summary>The contribution of one declaration: its record, the records that it contains, and their diagnostics.</summary>
internal sealed record SchemaFragment(
    EquatableArray<RecordSchema> Records, EquatableArray<DiagnosticInfo> Diagnostics, EquatableArray<Declaration> Declarations)
{
    /// <summary>Gets the records without facts, such as generic ones, whose references are inherited.</summary>
    public EquatableArray<RecordSchema> Bases { get; init; } = EquatableArray<RecordSchema>.Empty;

    /// <summary>Returns a fragment for a declaration that could not be read.</summary>
    public static SchemaFragment Unread(DiagnosticInfo defect) =>
        new(
            EquatableArray<RecordSchema>.Empty,
            System.Collections.Immutable.ImmutableArray.Create(defect),
            EquatableArray<Declaration>.Empty);
}

/// <summary>The position of a record or property in C#, for additional locations of diagnostics of facts.</summary>
/// <param name="Name">The fully qualified name of the record or property: <c>global::N.Actor.Name</c>.</param>
internal sealed record Declaration(string Name, FilePosition Position)
{
    /// <summary>The position of each declaration, by its name.</summary>
    public static IReadOnlyDictionary<string, FilePosition> PositionsOf(IEnumerable<SchemaFragment> fragments)
    {
        var positions = new Dictionary<string, FilePosition>(StringComparer.Ordinal);
        foreach (var declaration in fragments.SelectMany(fragment => fragment.Declarations))
        {
            positions[declaration.Name] = declaration.Position;
        }

        return positions;
    }
}
