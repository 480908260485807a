using Factbook.Generator.Binding;
using Factbook.Generator.Diagnostics;
using Factbook.Generator.Packing;
using Factbook.Generator.Schema;
using Factbook.Generator.Yaml;
using Microsoft.CodeAnalysis.Text;

namespace Factbook.Generator.Linking;

/// <summary>A file with every reference resolved.</summary>
/// <param name="Parts">Its facts by their tables, as in <see cref="PackedFile"/>.</param>
/// <param name="Edges">The references that have an inverse, in the order of the facts.</param>
/// <param name="Unresolved">The references that name no fact of the declared record.</param>
internal sealed record ResolvedFile(
    EquatableArray<ResolvedPart> Parts, EquatableArray<Edge> Edges, EquatableArray<UnresolvedReference> Unresolved)
{
    /// <summary>Gets the internal error that prevented resolving, if any.</summary>
    public DiagnosticInfo? Defect { get; private init; }

    /// <summary>Returns a file without facts, because of an internal error.</summary>
    public static ResolvedFile Unread(DiagnosticInfo defect) =>
        new(EquatableArray<ResolvedPart>.Empty, EquatableArray<Edge>.Empty, EquatableArray<UnresolvedReference>.Empty) { Defect = defect };
}

/// <summary>The facts of one table in a file.</summary>
/// <param name="Source">The file.</param>
/// <param name="Facts">The facts without errors.</param>
/// <param name="Rows">Only their rows, which do not change when lines move.</param>
/// <param name="Sizes">The sizes of the rows.</param>
/// <param name="Positions">The positions of the facts.</param>
/// <param name="Descriptions">The documentation of the members, including facts with errors; empty if the table has no members.</param>
internal sealed record ResolvedPart(
    YamlSource Source,
    EquatableArray<LinkedFact> Facts,
    EquatableArray<LinkedRow> Rows,
    RowSizes Sizes,
    EquatableArray<LinePosition> Positions,
    EquatableArray<FactDescription> Descriptions);

/// <param name="Summary">The fact in a line.</param>
/// <param name="Location">The file and the line of the fact.</param>
internal readonly record struct FactDescription(string Summary, string Location)
{
    public static FactDescription Of(SchemaSet schemas, BoundFact fact, YamlSource source) =>
        new(FactSummary.Of(schemas, fact), $"{source.DisplayPath}:{source.LinePositionOf(fact.KeySpan.Start).Line + 1}");
}

/// <summary>A reference that has an inverse.</summary>
/// <param name="Inverse">The property that contains it.</param>
/// <param name="Target">The fact that is referred to.</param>
/// <param name="Referrer">The fact that refers, in the set of the inverse's record.</param>
internal readonly record struct Edge(InverseIndex Inverse, FactIndex Target, SetReference Referrer);

/// <param name="Part">The index of the part in the file.</param>
/// <param name="Fact">The index of the fact in the part.</param>
/// <param name="Reference">The index of the reference in the fact.</param>
/// <param name="Another">The fact of another record whose key is the reference, or null if there is none.</param>
internal readonly record struct UnresolvedReference(int Part, int Fact, int Reference, FactIndex? Another);
