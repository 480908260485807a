using System;
using System.Collections.Generic;
using System.Linq;
using Factbook.Generator.Diagnostics;

namespace Factbook.Generator.Schema;

/// <summary>What one declaration contributes: its record and the records that it is made of, and what is wrong with them.</summary>
internal sealed record SchemaFragment(
    EquatableArray<RecordSchema> Records, EquatableArray<DiagnosticInfo> Diagnostics, EquatableArray<Declaration> Declarations)
{
    /// <summary>The records without facts, such as generic ones, whose references the records inherit.</summary>
    public EquatableArray<RecordSchema> Bases { get; init; } = EquatableArray<RecordSchema>.Empty;

    /// <summary>A declaration that could not be read.</summary>
    public static SchemaFragment Unread(DiagnosticInfo defect) =>
        new(
            EquatableArray<RecordSchema>.Empty,
            System.Collections.Immutable.ImmutableArray.Create(defect),
            EquatableArray<Declaration>.Empty);
}

/// <summary>Where C# declares a record or property, for messages about facts that point there too.</summary>
/// <param name="Name">The record fully qualified, or record and property: <c>global::N.Actor.Name</c>.</param>
internal sealed record Declaration(string Name, FilePosition Position)
{
    /// <summary>Every place by its name.</summary>
    public static IReadOnlyDictionary<string, FilePosition> PlacesOf(IEnumerable<SchemaFragment> fragments)
    {
        var places = new Dictionary<string, FilePosition>(StringComparer.Ordinal);
        foreach (var declaration in fragments.SelectMany(fragment => fragment.Declarations))
        {
            places[declaration.Name] = declaration.Position;
        }

        return places;
    }
}
