using System.Collections.Generic;
using System.Linq;
using Factbook.Generator.Diagnostics;
using Factbook.Generator.Schema;
using Factbook.Generator.Yaml;
using Factbook.Notation;
using Microsoft.CodeAnalysis.Text;

namespace Factbook.Generator.Binding;

/// <summary>Binds a map to a concrete record, each key to its property, and reports unknown, missing and duplicate keys.</summary>
internal sealed class MappingBinder(BindingContext context, ValueBinder values, RecordSchema record)
{
    private static readonly List<YamlEntry> NoEntries = [];
    private static readonly List<(YamlEntry Entry, string? Meant)> NothingUnknown = [];

    private readonly RecordShape _shape = context.Schemas.ShapeOf(record);
    private readonly BoundItem[] _bound = new BoundItem[record.Properties.Count];
    private readonly YamlScalar?[] _keys = new YamlScalar?[record.Properties.Count];

    /// <param name="key">The key in the map around a fact.</param>
    /// <param name="discriminator">The key of the discriminator, which is not a property.</param>
    public BoundRecord Bind(YamlMapping map, YamlScalar? key, string? discriminator)
    {
        List<YamlEntry>? open = null;
        YamlScalar? stated = null;
        foreach (var entry in map.Entries)
        {
            var index = _shape.IndexOf(entry.Key.Text);
            if (index >= 0)
            {
                BindProperty(index, entry);
            }
            else if (discriminator is null || !Words.AreSame(entry.Key.Text, discriminator))
            {
                (open ??= []).Add(entry);
            }
            else if (stated is not null)
            {
                ReportSecond(entry.Key, stated, $"the discriminator '{discriminator}'");
            }
            else
            {
                stated = entry.Key;
            }
        }

        TakeKey(map, key);
        var unknown = open is null && _shape.ExtensionData < 0 ? NothingUnknown : BindOpen(open ?? NoEntries);
        new KeyReport(context, record, map, key).Report(_keys, unknown, unknown.Count == 0 ? [] : FreeKeys());
        if (record.HasCombinations)
        {
            new KeyCombinations(context, record, map, key).Check(StatedKey, [.. unknown.Select(found => found.Entry.Key)]);
        }

        return new BoundRecord(map.Span, record.FullName, _bound.Freeze());
    }

    private void BindProperty(int index, YamlEntry entry)
    {
        var property = record.Properties[index];
        if (_keys[index] is { } first)
        {
            ReportSecond(entry.Key, first, _shape.NameOf(index));
            return;
        }

        _keys[index] = entry.Key;
        if (entry.Value is YamlScalar { IsNull: true, IsComplete: true } && EmptyOf(property, entry.Value.Span) is { } empty)
        {
            _bound[index] = new BoundItem(empty);
            return;
        }

        var value = values.BindProperty(record, property, entry.Value, _shape.NameOf(index));
        _bound[index] = new BoundItem(
            property.IsKey || property.RefersTo.Count > 0 ? NormalizedValue.Of(value) : value,
            isNull: entry.Value is YamlScalar { IsNull: true });
    }

    private void ReportSecond(YamlScalar key, YamlScalar first, string name) =>
        context.ReportWithOther(
            Descriptors.SamePropertyTwice, key.Span, first.Span, key.Text, first.Text, name, context.Source.Describe(first.Span));

    // A key without a value is an empty list, if the list may be omitted.
    private static BoundValue? EmptyOf(PropertySchema property, TextSpan span) => property switch
    {
        { IsRequired: true } => null,
        { Type: ListSchema } => new BoundList(span, EquatableArray<BoundItem>.Empty),
        { Type: DictionarySchema } => new BoundDictionary(span, EquatableArray<BoundEntry>.Empty),
        _ => null,
    };

    /// <summary>
    /// Binds the keys without a property. Returns those that remain to be reported, with suggestions if they are similar to a key of the
    /// record.
    /// </summary>
    private List<(YamlEntry Entry, string? Meant)> BindOpen(List<YamlEntry> open)
    {
        var unknown = new List<(YamlEntry Entry, string? Meant)>();
        if (_shape.ExtensionData >= 0)
        {
            var property = record.Properties[_shape.ExtensionData];
            var map = new YamlMapping(open.Count > 0 ? open[0].Key.Span : default, open.ToEquatable());
            _bound[_shape.ExtensionData] = new BoundItem(
                values.Bind(
                    property.Type is OptionalSchema optional ? optional.Value : property.Type, map, _shape.NameOf(_shape.ExtensionData)));
            return unknown;
        }

        foreach (var entry in open)
        {
            if (Near(entry) is var (key, meant))
            {
                // A suggested key is not reported as missing as well.
                _keys[_shape.IndexOf(key)] = entry.Key;
                unknown.Add((entry, meant));
            }
            else
            {
                unknown.Add((entry, null));
                context.UnknownKeys.Add(NormalizedText.Of(entry.Key.Text));
            }
        }

        return unknown;
    }

    /// <summary>Returns the key that is similar to an unknown one, and the suggested text.</summary>
    private (string Key, string Meant)? Near(YamlEntry entry)
    {
        var free = FreeKeys();
        if (context.Suggester.Find(entry.Key.Text, free) is { } near)
        {
            return (near, near);
        }

        // In braces, a key without a colon includes its value.
        var space = entry.Key.Text.IndexOf(' ');
        return space > 0
            && entry.Value is YamlScalar { IsNull: true, Span.Length: 0 }
            && free.Find(key => Words.Fold(key) == Words.Fold(entry.Key.Text.Substring(0, space))) is { } first
            ? (first, $"{entry.Key.Text.Substring(0, space)}: {entry.Key.Text.Substring(space + 1)}")
            : null;
    }

    private List<string> FreeKeys() => _shape.Keys.Where(key => _keys[_shape.IndexOf(key)] is null).ToList();

    /// <summary>Binds the key in the map around a fact to the first key property that the fact does not contain.</summary>
    private void TakeKey(YamlMapping map, YamlScalar? key)
    {
        if (key is null)
        {
            return;
        }

        for (var index = 0; index < record.Properties.Count; index++)
        {
            if (record.Properties[index] is not { IsKey: true, Role: PropertyRole.Value } property)
            {
                continue;
            }

            if (_keys[index] is null)
            {
                _keys[index] = key;
                _bound[index] = new BoundItem(NormalizedValue.Of(values.Bind(property.Type, key, _shape.NameOf(index))));
                return;
            }
        }

        CheckKey(map, key);
    }

    // If a fact contains its whole key, the map around it repeats the key or a part of it.
    private void CheckKey(YamlMapping map, YamlScalar key)
    {
        if (!key.IsComplete
            || context.Schemas.TableOf(record) is not { } table
            || KeyReader.PartsOf(context.Schemas, record, map, given: null) is not { Count: > 0 } parts)
        {
            return;
        }

        var whole = string.Join(table.Facts!.KeySeparator, parts.Select(part => part.Text));
        if (KeyReader.CanonicalKey(context.Schemas, table, key.Text) != whole
            && !parts.Any(part => KeyReader.Canonical(context.Schemas, part.Type, key) == part.Text))
        {
            context.ReportWithOther(
                Descriptors.ConflictingKeys,
                parts[0].Written.Span,
                key.Span,
                parts.Count == 1 ? parts[0].Written.Text : whole,
                key.Text,
                record.Name);
        }
    }

    // A key without a value, or with an empty collection, does not count: an omitted collection is empty too.
    private YamlScalar? StatedKey(int index) => _bound[index] is { IsNull: true }
        or { Value: BoundList { Items.Count: 0, IsComplete: true } or BoundDictionary { Entries.Count: 0, IsComplete: true } }
            ? null
            : _keys[index];
}
