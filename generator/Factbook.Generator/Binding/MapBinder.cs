using System.Collections.Generic;
using System.Linq;
using Factbook.Generator.Diagnostics;
using Factbook.Generator.Schema;
using Factbook.Generator.Unicode;
using Factbook.Generator.Yaml;

namespace Factbook.Generator.Binding;

/// <summary>Binds a map to a concrete record: each key to its property, and says which keys are unknown, missing, or there twice.</summary>
internal sealed class MapBinder(BindingContext context, ValueBinder values, RecordSchema record)
{
    private static readonly List<YamlEntry> NoEntries = [];

    private readonly RecordShape _shape = context.Schemas.ShapeOf(record);
    private readonly BoundItem[] _bound = new BoundItem[record.Properties.Count];
    private readonly YamlScalar?[] _keys = new YamlScalar?[record.Properties.Count];

    /// <param name="key">The key in the map around a fact.</param>
    /// <param name="discriminator">The key that told the case, which is no property.</param>
    public BoundRecord Bind(YamlMap map, YamlScalar? key, string? discriminator)
    {
        List<YamlEntry>? open = null;
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
        }

        TakeKey(key);
        ReportMissing(map, key, BindOpen(open ?? NoEntries));
        return new BoundRecord(map.Span, record.FullName, _bound.Freeze());
    }

    private void BindProperty(int index, YamlEntry entry)
    {
        var property = record.Properties[index];
        if (_keys[index] is { } first)
        {
            context.ReportWithOther(Descriptors.SamePropertyTwice, entry.Key.Span, first.Span, entry.Key.Text, first.Text, _shape.NameOf(index), context.Source.Describe(first.Span));
            return;
        }

        _keys[index] = entry.Key;
        var value = values.Bind(property.Type, entry.Value, _shape.NameOf(index));
        _bound[index] = new BoundItem(property.IsKey || property.RefersTo.Count > 0 ? BoundValues.Normalize(value) : value, isNull: entry.Value is YamlScalar { IsNull: true });
    }

    /// <summary>Binds the keys that no property takes; gives those that are like none of the record's, which are still to be reported.</summary>
    private List<YamlEntry> BindOpen(List<YamlEntry> open)
    {
        List<YamlEntry>? strange = null;
        if (_shape.ExtensionData >= 0)
        {
            var property = record.Properties[_shape.ExtensionData];
            var map = new YamlMap(open.Count > 0 ? open[0].Key.Span : default, open.ToEquatable());
            _bound[_shape.ExtensionData] = new BoundItem(values.Bind(property.Type is OptionalSchema optional ? optional.Value : property.Type, map, _shape.NameOf(_shape.ExtensionData)));
            return NoEntries;
        }

        foreach (var entry in open)
        {
            if (Near(entry) is not var (key, meant))
            {
                (strange ??= []).Add(entry);
                continue;
            }

            // What was meant is not missing as well.
            _keys[_shape.IndexOf(key)] = entry.Key;
            context.Report(Descriptors.UnknownKey, entry.Key.Span, record.Name, entry.Key.Text, Suggestions.Of(entry.Key.Text, meant));
        }

        return strange ?? NoEntries;
    }

    /// <summary>The key that an unknown one is near to, and what was meant to be written.</summary>
    private (string Key, string Meant)? Near(YamlEntry entry)
    {
        var free = FreeKeys();
        if (context.Suggester.Find(entry.Key.Text, free) is { } near)
        {
            return (near, near);
        }

        // In braces a key without a colon takes its value in.
        var space = entry.Key.Text.IndexOf(' ');
        return space > 0 && entry.Value is YamlScalar { IsNull: true, Span.Length: 0 } && free.Find(key => Words.Fold(key) == Words.Fold(entry.Key.Text.Substring(0, space))) is { } first
            ? (first, $"{entry.Key.Text.Substring(0, space)}: {entry.Key.Text.Substring(space + 1)}")
            : null;
    }

    private List<string> FreeKeys() => _shape.Keys.Where(key => _keys[_shape.IndexOf(key)] is null).ToList();

    // A fact's key stands in the map around it; where the fact states it too, both must be the same.
    private void TakeKey(YamlScalar? key)
    {
        if (key is null)
        {
            return;
        }

        var (parts, last) = (0, -1);
        for (var index = 0; index < record.Properties.Count; index++)
        {
            if (record.Properties[index] is not { IsKey: true, Role: PropertyRole.Value } property)
            {
                continue;
            }

            if (_keys[index] is null)
            {
                _keys[index] = key;
                _bound[index] = new BoundItem(BoundValues.Normalize(values.Bind(property.Type, key, _shape.NameOf(index))));
                return;
            }

            (parts, last) = (parts + 1, index);
        }

        if (parts == 1 && _bound[last].Value is BoundScalar stated && NormalizedText.Of(stated.Text) != NormalizedText.Of(key.Text))
        {
            context.ReportWithOther(Descriptors.KeySaidTwice, stated.Span, key.Span, stated.Text, key.Text, record.Name);
        }
    }

    private void ReportMissing(YamlMap map, YamlScalar? key, List<YamlEntry> strange)
    {
        List<string>? missing = null;
        for (var index = 0; index < record.Properties.Count; index++)
        {
            var property = record.Properties[index];
            if (_keys[index] is null && property.IsWritten && (property.IsRequired || property.IsKey)
                && property.Role != PropertyRole.ExtensionData && property.Type is not UnsupportedSchema)
            {
                (missing ??= []).Add($"'{property.Key}'");
            }
        }

        var isLacking = missing is not null && map.IsComplete;
        for (var i = 0; i < strange.Count; i++)
        {
            // A strange key is mostly what is lacking, under another name: that is one mistake.
            context.Report(Descriptors.UnknownKey, strange[i].Key.Span, record.Name, strange[i].Key.Text,
                isLacking && i == 0 ? $", and requires {string.Join(", ", missing!)}"
                : FreeKeys() is { Count: > 0 } free ? $"; its other keys are {string.Join(", ", free.Take(12))}"
                : "; all its keys are given");
        }

        if (isLacking && strange.Count == 0)
        {
            var place = key?.Span ?? (map.Entries.Count > 0 ? map.Entries[0].Key.Span : map.Span);
            var name = key is null ? record.Name : $"{record.Name} '{key.Text}'";
            context.Report(Descriptors.MissingProperty, place, name, string.Join(", ", missing!));
        }
    }
}
