using Factbook.Generator.Scalars;
using Factbook.Generator.Yaml;
using Microsoft.CodeAnalysis.Text;

namespace Factbook.Generator.Binding;

/// <summary>A value of its declared type, and its span. A missing value is null instead.</summary>
internal abstract record BoundValue(TextSpan Span);

/// <param name="Value">A <c>string</c>, <c>bool</c>, <c>long</c>, <c>ulong</c>, <c>decimal</c>, … as <see cref="ScalarKind.Parse"/> returns
/// it.</param>
/// <param name="Text">The text that it was read from.</param>
internal sealed record BoundScalar(TextSpan Span, object Value, string Text) : BoundValue(Span);

/// <param name="Value">The number, as its bits.</param>
/// <param name="Text">The text in YAML.</param>
internal sealed record BoundEnum(TextSpan Span, long Value, string Text) : BoundValue(Span);

internal sealed record BoundList(TextSpan Span, EquatableArray<BoundItem> Items) : BoundValue(Span)
{
    /// <summary>Whether all items were bound; otherwise their number is unknown because of an error.</summary>
    public bool IsComplete { get; init; } = true;
}

/// <summary>The value of a property, or an item of a list. One reference in size: a large dataset has millions of them.</summary>
internal readonly record struct BoundItem
{
    private readonly BoundValue? _value;

    public BoundItem(BoundValue? value, bool isNull = false) => _value = value ?? (isNull ? Nothing.Written : null);

    /// <summary>Null for an absent value.</summary>
    public BoundValue? Value => _value is Nothing ? null : _value;

    /// <summary>Whether null was written explicitly, so that it replaces a default.</summary>
    public bool IsNull => _value is Nothing;

    private sealed record Nothing() : BoundValue(default(TextSpan))
    {
        public static readonly Nothing Written = new();
    }
}

internal sealed record BoundDictionary(TextSpan Span, EquatableArray<BoundEntry> Entries) : BoundValue(Span)
{
    /// <inheritdoc cref="BoundList.IsComplete"/>
    public bool IsComplete { get; init; } = true;
}

internal readonly record struct BoundEntry(BoundValue Key, BoundValue? Value);

/// <param name="Record">The concrete record, fully qualified.</param>
/// <param name="Values">One for each property of the record's schema, in its order.</param>
internal sealed record BoundRecord(TextSpan Span, string Record, EquatableArray<BoundItem> Values) : BoundValue(Span);

/// <summary>A fact, by its key, or by its ordinal if one fact contains the other.</summary>
/// <param name="Record">The record that the property declares, fully qualified.</param>
/// <param name="Key">The key; empty for a fact without one.</param>
/// <param name="Ordinal">The fact in this file, or null if only its key is known.</param>
internal sealed record BoundReference(TextSpan Span, string Record, string Key, FactOrdinal? Ordinal = null) : BoundValue(Span);

/// <summary>Any value, kept as it is.</summary>
internal sealed record BoundOpen(TextSpan Span, YamlNode Node) : BoundValue(Span);
