using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Factbook.Generator.Diagnostics;
using Factbook.Generator.Schema;

namespace Factbook.Generator.Binding;

/// <summary>A text or a list in place of a map, which several cases of a record can be.</summary>
/// <param name="Record">The record, fully qualified.</param>
/// <param name="Node">The form of the value: a text, a list or a map.</param>
/// <param name="Cases">The names of the cases.</param>
/// <param name="Position">The position of the first such value.</param>
internal sealed record AmbiguousShorthand(string Record, string Node, string Cases, FilePosition Position);

/// <summary>Reports shorthand that several cases can be: once at the record, however many facts use it.</summary>
internal static class ShorthandChecks
{
    public static EquatableArray<DiagnosticInfo> Check(
        SchemaSet schemas, ImmutableArray<SchemaFragment> fragments, IEnumerable<AmbiguousShorthand> found)
    {
        var ambiguities = found.GroupBy(ambiguity => (ambiguity.Record, ambiguity.Node)).Select(group => group
            .OrderBy(ambiguity => ambiguity.Position.Path, System.StringComparer.Ordinal)
                .ThenBy(ambiguity => ambiguity.Position.Span.Start)
                .First()).ToList();
        if (ambiguities.Count == 0)
        {
            return EquatableArray<DiagnosticInfo>.Empty;
        }

        var positions = Declaration.PositionsOf(fragments);
        return ambiguities.Select(ambiguity => DiagnosticInfo
            .Create(
                Descriptors.AmbiguousShorthand,
                positions.TryGetValue(ambiguity.Record, out var position) ? position : ambiguity.Position,
                schemas.Find(ambiguity.Record)?.Name ?? ambiguity.Record, ambiguity.Node, ambiguity.Cases)
            .WithOther(ambiguity.Position)).ToEquatable();
    }
}
