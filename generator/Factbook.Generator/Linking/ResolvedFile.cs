using Factbook.Generator.Binding;
using Factbook.Generator.Diagnostics;
using Factbook.Generator.Packing;
using Factbook.Generator.Schema;
using Factbook.Generator.Yaml;
using Microsoft.CodeAnalysis.Text;

namespace Factbook.Generator.Linking;

/// <summary>A file with every reference resolved.</summary>
/// <param name="Parts">Its facts by their tables, as <see cref="PackedFile"/> has them.</param>
/// <param name="Edges">The references that some inverse follows back, in the order of the facts.</param>
/// <param name="Unresolved">The references that name no fact of the record that is asked for.</param>
internal sealed record ResolvedFile(
    EquatableArray<ResolvedPart> Parts, EquatableArray<Edge> Edges, EquatableArray<UnresolvedReference> Unresolved)
{
    /// <summary>What went wrong in resolving, which leaves nothing.</summary>
    public DiagnosticInfo? Defect { get; private init; }

    /// <summary>A file of which nothing is known but why.</summary>
    public static ResolvedFile Unread(DiagnosticInfo defect) =>
        new(EquatableArray<ResolvedPart>.Empty, EquatableArray<Edge>.Empty, EquatableArray<UnresolvedReference>.Empty) { Defect = defect };
}

/// <summary>The facts of one table in a file.</summary>
/// <param name="Source">The file.</param>
/// <param name="Facts">Those without a mistake.</param>
/// <param name="Rows">Their rows alone: nothing in them changes when a line moves.</param>
/// <param name="Sizes">How large the rows are.</param>
/// <param name="Places">Where the facts stand.</param>
/// <param name="Descriptions">What the members' documentation says of the facts, broken ones too; empty when the table has no
/// members.</param>
internal sealed record ResolvedPart(
    YamlSource Source,
    EquatableArray<LinkedFact> Facts,
    EquatableArray<LinkedRow> Rows,
    RowSizes Sizes,
    EquatableArray<LinePosition> Places,
    EquatableArray<FactDescription> Descriptions);

/// <param name="Summary">The fact in a line.</param>
/// <param name="Location">Where it stands.</param>
internal readonly record struct FactDescription(string Summary, string Location)
{
    public static FactDescription Of(SchemaSet schemas, BoundFact fact, YamlSource source) =>
        new(FactSummary.Of(schemas, fact), $"{source.DisplayPath}:{source.LinePositionOf(fact.KeySpan.Start).Line + 1}");
}

/// <summary>A reference that is followed back.</summary>
/// <param name="Inverse">The number of the property by which it refers.</param>
/// <param name="Target">The number of the fact that is referred to.</param>
/// <param name="Referrer">The place of the fact that refers in the set of the inverse's record, from one.</param>
internal readonly record struct Edge(int Inverse, int Target, int Referrer);

/// <param name="Part">The part of the file.</param>
/// <param name="Fact">The fact in it.</param>
/// <param name="Reference">Which of the fact's references it is.</param>
/// <param name="Another">The number of the fact that it names, which is of another record; null when it names none.</param>
internal readonly record struct UnresolvedReference(int Part, int Fact, int Reference, int? Another);
