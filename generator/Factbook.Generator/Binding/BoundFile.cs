using Factbook.Generator.Diagnostics;
using Factbook.Generator.Schema;
using Factbook.Generator.Yaml;
using Microsoft.CodeAnalysis.Text;

namespace Factbook.Generator.Binding;

/// <summary>The typed facts of one file. References are still text.</summary>
/// <param name="Tables">The tables that read this file, by their records' full names.</param>
/// <param name="IsComplete">Whether every fact in the file could be read, so that a key that is not found is really missing.</param>
internal sealed record BoundFile(
    YamlSource Source,
    EquatableArray<string> Tables,
    EquatableArray<BoundFact> Facts,
    EquatableArray<DiagnosticInfo> Diagnostics,
    bool IsComplete)
{
    /// <inheritdoc cref="YamlFile.UnreadWords"/>
    public UnreadWords? UnreadWords { get; init; }

    /// <summary>Gets the keys without a property, in NFC. Each may be the key of a fact that is indented too far.</summary>
    public EquatableArray<string> UnknownKeys { get; init; }

    /// <summary>One for each record and kind of node.</summary>
    public EquatableArray<AmbiguousShorthand> Ambiguities { get; init; } = EquatableArray<AmbiguousShorthand>.Empty;

    /// <summary>Returns a file without facts, because of an error.</summary>
    public static BoundFile Unread(YamlSource source, DiagnosticInfo reason) => new(
        source,
        EquatableArray<string>.Empty,
        EquatableArray<BoundFact>.Empty,
        new[] { reason }.ToEquatable(),
        IsComplete: false) { UnreadWords = UnreadWords.Unknown };
}

/// <summary>The ordinal of a fact in its file, in the order in which facts are bound.</summary>
internal readonly record struct FactOrdinal(int Value);

/// <summary>One fact.</summary>
/// <param name="Ordinal">Its ordinal in the file, by which owners and owned facts refer to each other with or without keys.</param>
/// <param name="Table">The record of its table, fully qualified: the abstract one when it is a case.</param>
/// <param name="Key">Its key, or null when facts of the table have none.</param>
/// <param name="KeySpan">The key; it is the position of the fact.</param>
/// <param name="Value">Its values.</param>
/// <param name="Owner">The list that contains it, of another fact.</param>
/// <param name="IsValid">Whether it has no errors: only then can it be emitted.</param>
internal sealed record BoundFact(
    FactOrdinal Ordinal,
    string Table,
    string? Key,
    TextSpan KeySpan,
    BoundRecord Value,
    BoundOwner? Owner,
    bool IsValid)
{
    /// <summary>Gets the keys that it had before, in canonical form.</summary>
    public EquatableArray<string> FormerKeys { get; init; }
}

/// <summary>A list of owned facts.</summary>
/// <param name="Fact">The fact that owns them.</param>
/// <param name="Record">The concrete record with the list, fully qualified.</param>
/// <param name="List">The property that is the list.</param>
internal sealed record BoundOwner(BoundReference Fact, string Record, string List)
{
    /// <summary>Returns whether a property of the owned facts refers to the owner of this list.</summary>
    public bool IsReferredToBy(PropertySchema property, SchemaSet schemas) => property.Role == PropertyRole.Owner
        && property.InverseOf == List
        && schemas.IsKindOf(Record, TypeTraits.Present(property.Type).CSharpName);
}
