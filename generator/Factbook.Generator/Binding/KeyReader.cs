using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Factbook.Generator.Schema;
using Factbook.Generator.Unicode;
using Factbook.Generator.Yaml;

namespace Factbook.Generator.Binding;

/// <param name="Text">The one spelling of it.</param>
/// <param name="Written">Where it stands.</param>
/// <param name="Type">The type of its property.</param>
internal sealed record KeyPart(string Text, YamlScalar Written, TypeSchema Type);

/// <summary>Finds a fact's own key before its values are bound, so that the facts that it owns know their owner.</summary>
internal static class KeyReader
{
    /// <summary>The key, its parts joined; null when the fact has none or it can't be read (binding then says why).</summary>
    /// <param name="given">The key in the map around the fact: it is the part that the fact does not state.</param>
    public static string? Read(SchemaSet schemas, RecordSchema table, YamlMap fact, YamlScalar? given) =>
        PartsOf(schemas, table, fact, given) is not { } parts ? null
        : parts.Count == 0 ? given is null ? null : NormalizedText.Of(given.Text)
        : parts.Count == 1 ? parts[0].Text
        : string.Join(table.Facts!.KeySeparator, parts.Select(part => part.Text));

    /// <summary>The parts of the key that the record declares; null when one of them is missing or can't be read.</summary>
    public static IReadOnlyList<KeyPart>? PartsOf(SchemaSet schemas, RecordSchema table, YamlMap fact, YamlScalar? given)
    {
        var paths = schemas.KeyPathsOf(table);
        var parts = new List<KeyPart>(paths.Count);
        foreach (var path in paths)
        {
            var stated = Find(fact, path);
            var type = path[path.Count - 1].Type;
            var text = stated is not null ? Canonical(type, stated) : given is null ? null : Canonical(type, given) ?? NormalizedText.Of(given.Text);
            if (text is null)
            {
                return null;
            }

            parts.Add(new KeyPart(text, stated ?? given!, type));
        }

        return parts;
    }

    /// <summary>The one spelling of a key: texts in NFC, numbers without leading zeros, names as the enum's.</summary>
    public static string? Canonical(TypeSchema type, YamlScalar scalar) => scalar.IsNull ? null : type switch
    {
        ScalarSchema { Kind: ScalarKind.Text } or ReferenceSchema => NormalizedText.Of(scalar.Text),
        ScalarSchema { Kind: ScalarKind.Date or ScalarKind.Period } one => ScalarParser.Parse(one.Kind, scalar.Text) is null ? null : scalar.Text,
        ScalarSchema { Kind: var kind } => Convert.ToString(ScalarParser.Parse(kind, scalar.Text), CultureInfo.InvariantCulture) is { Length: > 0 } text ? text : null,
        EnumSchema @enum => EnumBinder.Find(@enum, scalar.Text)?.Key,
        _ => null,
    };

    /// <summary>The value under a name, in whichever spelling it is written; null when there is none.</summary>
    public static YamlNode? ValueOf(YamlMap map, string name)
    {
        foreach (var entry in map.Entries)
        {
            if (Words.AreSame(entry.Key.Text, name))
            {
                return entry.Value;
            }
        }

        return null;
    }

    private static YamlScalar? Find(YamlMap fact, IReadOnlyList<PropertySchema> path)
    {
        YamlNode? node = fact;
        foreach (var property in path)
        {
            node = node is YamlMap map ? ValueOf(map, property.Key) : null;
        }

        return node as YamlScalar;
    }
}
