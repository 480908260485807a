using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace Factbook;

/// <summary>What a <see cref="YamlValue"/> is.</summary>
public enum YamlKind
{
    /// <summary>Nothing: empty, <c>~</c> or <c>null</c> without quotes.</summary>
    Null,

    /// <summary>A scalar. Its text is as written; no type is guessed.</summary>
    Text,

    /// <summary>A sequence.</summary>
    List,

    /// <summary>A mapping from texts, in the order of the file.</summary>
    Map,
}

/// <summary>Any YAML value, for properties whose shape must stay open. Immutable; equal to another of the same content.</summary>
public sealed class YamlValue : IEquatable<YamlValue>
{
    /// <summary>Nothing.</summary>
    public static readonly YamlValue Null = new(YamlKind.Null, "", [], []);

    private YamlValue(YamlKind kind, string text, YamlValue[] items, KeyValuePair<string, YamlValue>[] entries)
    {
        Kind = kind;
        Text = text;
        Items = items;
        Entries = entries;
    }

    /// <summary>What it is.</summary>
    public YamlKind Kind { get; }

    /// <summary>The text of a scalar; empty for other kinds.</summary>
    public string Text { get; }

    /// <summary>The items of a list; empty for other kinds.</summary>
    public IReadOnlyList<YamlValue> Items { get; }

    /// <summary>The entries of a map, in the order of the file; empty for other kinds.</summary>
    public IReadOnlyList<KeyValuePair<string, YamlValue>> Entries { get; }

    /// <summary>The item at a place of a list.</summary>
    /// <param name="index">Counted from zero.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such place.</exception>
    public YamlValue this[int index] => Items[index];

    /// <summary>The value of a key of a map.</summary>
    /// <param name="key">The key; compared character by character.</param>
    /// <exception cref="KeyNotFoundException">There is no such key.</exception>
    public YamlValue this[string key] => TryGetValue(key, out var value) ? value : throw new KeyNotFoundException($"There is no key '{key}'.");

    /// <summary>A scalar.</summary>
    /// <param name="text">Its text.</param>
    public static YamlValue Of(string text) => new(YamlKind.Text, text, [], []);

    /// <summary>A list.</summary>
    /// <param name="items">Its items.</param>
    public static YamlValue Of(params ReadOnlySpan<YamlValue> items) => new(YamlKind.List, "", items.ToArray(), []);

    /// <summary>A map.</summary>
    /// <param name="entries">Its entries, in order.</param>
    public static YamlValue Of(params ReadOnlySpan<KeyValuePair<string, YamlValue>> entries) =>
        new(YamlKind.Map, "", [], entries.ToArray());

    /// <summary>Looks for a key of a map.</summary>
    /// <param name="key">The key; compared character by character.</param>
    /// <param name="value">Its value.</param>
    /// <returns>Whether there is one.</returns>
    public bool TryGetValue(string key, [NotNullWhen(true)] out YamlValue? value)
    {
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

    /// <summary>The value on one line, in YAML's flow style: <c>{a: [1, 2]}</c>.</summary>
    public override string ToString() => Write(new StringBuilder()).ToString();

    private StringBuilder Write(StringBuilder text)
    {
        switch (Kind)
        {
            case YamlKind.Null:
                return text.Append('~');
            case YamlKind.Text:
                return text.Append(Text);
            case YamlKind.List:
                text.Append('[');
                for (var i = 0; i < Items.Count; i++)
                {
                    Items[i].Write(i == 0 ? text : text.Append(", "));
                }

                return text.Append(']');
            default:
                text.Append('{');
                for (var i = 0; i < Entries.Count; i++)
                {
                    Entries[i].Value.Write((i == 0 ? text : text.Append(", ")).Append(Entries[i].Key).Append(": "));
                }

                return text.Append('}');
        }
    }
}
