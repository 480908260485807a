using System.Collections.ObjectModel;
using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace Factbook;

/// <summary>Represents any YAML value, for properties whose shape must stay open.</summary>
/// <remarks>
/// Two values are equal when they have the same kind and content; the order of a mapping's entries counts. Instances are immutable and
/// safe to use from several threads.
/// </remarks>
public sealed class YamlValue : IEquatable<YamlValue>
{
    /// <summary>The null value: empty, <c>~</c> or <c>null</c> without quotes.</summary>
    public static readonly YamlValue Null = new(YamlKind.Null, "", [], []);

    private YamlValue(YamlKind kind, string text, YamlValue[] items, KeyValuePair<string, YamlValue>[] entries)
    {
        Kind = kind;
        Text = text;
        Items = new ReadOnlyCollection<YamlValue>(items);
        Entries = new ReadOnlyCollection<KeyValuePair<string, YamlValue>>(entries);
    }

    /// <summary>Gets the kind of the value.</summary>
    public YamlKind Kind { get; }

    /// <summary>Gets the text of a scalar as it is written, without quotes; empty for other kinds.</summary>
    public string Text { get; }

    /// <summary>Gets the items of a sequence; empty for other kinds.</summary>
    public IReadOnlyList<YamlValue> Items { get; }

    /// <summary>Gets the entries of a mapping in the order of the file; empty for other kinds.</summary>
    public IReadOnlyList<KeyValuePair<string, YamlValue>> Entries { get; }

    /// <summary>Gets the item of a sequence at an index.</summary>
    /// <param name="index">The zero-based index.</param>
    /// <returns>The item.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="index"/> is negative or not less than the number of items, which is zero if the value is not a sequence.
    /// </exception>
    public YamlValue this[int index] => Items[index];

    /// <summary>Gets the value of a key of a mapping.</summary>
    /// <param name="key">The key, compared by ordinal.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is null.</exception>
    /// <exception cref="KeyNotFoundException">The value has no such key, or is not a mapping.</exception>
    public YamlValue this[string key] =>
        TryGetValue(key, out var value) ? value : throw new KeyNotFoundException($"The mapping has no key '{key}'.");

    /// <summary>Creates a scalar.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The scalar.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static YamlValue CreateScalar(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new(YamlKind.Scalar, text, [], []);
    }

    /// <summary>Creates a sequence.</summary>
    /// <param name="items">The items in order.</param>
    /// <returns>The sequence.</returns>
    public static YamlValue CreateSequence(params ReadOnlySpan<YamlValue> items) => new(YamlKind.Sequence, "", items.ToArray(), []);

    /// <summary>Creates a mapping.</summary>
    /// <param name="entries">The entries in order.</param>
    /// <returns>The mapping.</returns>
    public static YamlValue CreateMapping(params ReadOnlySpan<KeyValuePair<string, YamlValue>> entries) =>
        new(YamlKind.Mapping, "", [], entries.ToArray());

    /// <summary>Gets the value of a key of a mapping, if there is one.</summary>
    /// <param name="key">The key, compared by ordinal.</param>
    /// <param name="value">The value, or null if there is none.</param>
    /// <returns><see langword="true"/> if the value is a mapping with the key; otherwise <see langword="false"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is null.</exception>
    public bool TryGetValue(string key, [NotNullWhen(true)] out YamlValue? value)
    {
        ArgumentNullException.ThrowIfNull(key);
        foreach (var entry in Entries)
        {
            if (entry.Key == key)
            {
                value = entry.Value;
                return true;
            }
        }

        value = null;
        return false;
    }

    /// <inheritdoc/>
    public bool Equals(YamlValue? other) => other is not null
        && Kind == other.Kind
        && Text == other.Text
        && Items.SequenceEqual(other.Items)
        && Entries.SequenceEqual(other.Entries);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as YamlValue);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Kind, Text, Items.Count, Entries.Count);

    /// <summary>Returns the value on one line in YAML's flow style, without quotes: <c>{a: [1, 2]}</c>.</summary>
    /// <returns>The text, which is for display: it does not always parse as the same value.</returns>
    public override string ToString()
    {
        var text = new StringBuilder();
        AppendTo(text);
        return text.ToString();
    }

    private void AppendTo(StringBuilder text)
    {
        switch (Kind)
        {
            case YamlKind.Null:
                text.Append('~');
                break;
            case YamlKind.Scalar:
                text.Append(Text);
                break;
            case YamlKind.Sequence:
                text.Append('[');
                for (var i = 0; i < Items.Count; i++)
                {
                    Items[i].AppendTo(i == 0 ? text : text.Append(", "));
                }

                text.Append(']');
                break;
            default:
                text.Append('{');
                for (var i = 0; i < Entries.Count; i++)
                {
                    Entries[i].Value.AppendTo((i == 0 ? text : text.Append(", ")).Append(Entries[i].Key).Append(": "));
                }

                text.Append('}');
                break;
        }
    }
}
