using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Factbook.Generator.Schema;
using Factbook.Generator.Yaml;
using Factbook.Notation;

namespace Factbook.Generator.Binding;

/// <summary>A part of the key of a fact.</summary>
/// <param name="Text">The part in canonical form.</param>
/// <param name="Written">Its node.</param>
/// <param name="Type">The type of its property.</param>
internal sealed record KeyPart(string Text, YamlScalar Written, TypeSchema Type)
{
    /// <summary>
    /// Whether the separator in the part could make two keys equal: dates and Guids have one length, and the sign of a number separates
    /// nothing.
    /// </summary>
    public bool MayContain(string separator) => Type switch
    {
        ReferenceSchema or ScalarSchema { Kind.HasFixedLength: true } => false,
        // What cannot be a key is reported at the record.
        _ when !TypeTraits.IsKeyable(Type) => false,
        ScalarSchema { Kind.IsText: false } => Text.TrimStart('-').Contains(separator),
        _ => Text.Contains(separator),
    };
}

/// <summary>Finds a fact's own key before its values are bound, so that the facts that it owns know their owner.</summary>
internal static class KeyReader
{
    // Keys that are references to facts whose keys are references may be circular.
    private const int MostReferences = 8;

    /// <summary>The key, its parts joined; null if it is missing or not valid, which binding then reports.</summary>
    /// <param name="given">The key in the map around the fact, which is the part that the fact does not contain.</param>
    public static string? Read(SchemaSet schemas, RecordSchema table, YamlMapping fact, YamlScalar? given) =>
        PartsOf(schemas, table, fact, given) is not { } parts ? null
        : parts.Count == 0 ? given is null ? null : NormalizedText.Of(given.Text)
        : parts.Count == 1 ? parts[0].Text
        : string.Join(table.Facts!.KeySeparator, parts.Select(part => part.Text));

    /// <summary>The parts of the key that the record declares; null if one of them is missing or not valid.</summary>
    public static IReadOnlyList<KeyPart>? PartsOf(SchemaSet schemas, RecordSchema table, YamlMapping fact, YamlScalar? given)
    {
        var paths = schemas.KeyPathsOf(table);
        var parts = new List<KeyPart>(paths.Count);
        foreach (var path in paths)
        {
            var stated = Find(fact, path);
            var type = TypeOf(path);
            var text = stated is not null
                ? Canonical(schemas, type, stated)
                : given is null
                ? null
                : Canonical(schemas, type, given) ?? NormalizedText.Of(given.Text);
            if (text is null)
            {
                return null;
            }

            parts.Add(new KeyPart(text, stated ?? given!, type));
        }

        return parts;
    }

    /// <summary>Whether the key of a table's facts begins with that of the fact that owns them.</summary>
    public static bool HasOwnerKey(RecordSchema table)
    {
        foreach (var property in table.Properties)
        {
            if (property is { IsKey: true, Role: PropertyRole.Owner })
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// The canonical spelling of a whole key that a reference or a file's name spells; the text in NFC where it is not a valid key.
    /// </summary>
    public static string CanonicalKey(SchemaSet schemas, RecordSchema table, string text) => CanonicalKey(schemas, table, text, 0);

    /// <inheritdoc cref="Canonical(SchemaSet, TypeSchema, string)"/>
    public static string? Canonical(SchemaSet schemas, TypeSchema type, YamlScalar scalar) =>
        scalar.IsNull ? null : Canonical(schemas, type, scalar.Text);

    /// <summary>
    /// The canonical spelling of a key or a part of one: texts in NFC, numbers without leading zeros, the first name of an enum's value,
    /// references as the keys that they name; null if it is not a valid value of the type.
    /// </summary>
    public static string? Canonical(SchemaSet schemas, TypeSchema type, string text) => Canonical(schemas, type, text, 0);

    private static string? Canonical(SchemaSet schemas, TypeSchema type, string text, int depth) => type switch
    {
        ScalarSchema { Kind.IsText: true } => NormalizedText.Of(text),
        ScalarSchema { Kind: { IsCanonicalText: true } scalar } => scalar.Parse(text) is null ? null : text,
        ScalarSchema { Kind: var scalar } =>
            Convert.ToString(scalar.Parse(text), CultureInfo.InvariantCulture) is { Length: > 0 } canonical ? canonical : null,
        EnumSchema @enum => FirstName(@enum, text),
        ReferenceSchema when depth < MostReferences && schemas.TableOf(type.CSharpName) is { } table =>
            CanonicalKey(schemas, table, text, depth + 1),
        ReferenceSchema => NormalizedText.Of(text),
        _ => null,
    };

    // A method of its own, since a lambda that uses a variable allocates at every call of its method.
    private static string? FirstName(EnumSchema @enum, string text) =>
        EnumBinder.Find(@enum, text) is { } found ? @enum.Members.First(member => member.Value == found.Value).Key : null;

    private static string CanonicalKey(SchemaSet schemas, RecordSchema table, string text, int depth)
    {
        var (paths, hasOwnerKey, composed) = (schemas.KeyPathsOf(table), HasOwnerKey(table), NormalizedText.Of(text));
        if (paths.Count == 1 && !hasOwnerKey)
        {
            return Canonical(schemas, TypeOf(paths[0]), composed, depth) ?? composed;
        }

        if (paths.Count == 0 || table.Facts!.KeySeparator.Length == 0)
        {
            return composed;
        }

        // Only references and the owner's key contain the separator.
        var parts = composed.Split([table.Facts.KeySeparator], StringSplitOptions.None);
        var own = parts.Length - paths.Count;
        if (hasOwnerKey ? own < 1 : own != 0)
        {
            return composed;
        }

        for (var i = 0; i < paths.Count; i++)
        {
            parts[own + i] = Canonical(schemas, TypeOf(paths[i]), parts[own + i], depth) ?? parts[own + i];
        }

        return string.Join(table.Facts.KeySeparator, parts);
    }

    /// <summary>Returns whether a text can be the whole key of a fact of a table.</summary>
    public static bool IsKey(SchemaSet schemas, RecordSchema table, string text)
    {
        var (paths, hasOwnerKey, separator) = (schemas.KeyPathsOf(table), HasOwnerKey(table), table.Facts!.KeySeparator);
        if (paths.Count == 0 || (separator.Length == 0 && (paths.Count > 1 || hasOwnerKey)))
        {
            return true;
        }

        if (paths.Count == 1 && !hasOwnerKey)
        {
            return Canonical(schemas, TypeOf(paths[0]), text) is not null;
        }

        // A reference and the owner's key may contain the separator, so the ends of the parts are unknown.
        var parts = text.Split([separator], StringSplitOptions.None);
        return hasOwnerKey || paths.Any(path => TypeOf(path) is ReferenceSchema)
            ? parts.Length >= paths.Count + (hasOwnerKey ? 1 : 0)
            : parts.Length == paths.Count
                && paths.Zip(parts, (path, part) => Canonical(schemas, TypeOf(path), part)).All(part => part is not null);
    }

    private static TypeSchema TypeOf(IReadOnlyList<PropertySchema> path) => path[path.Count - 1].Type;

    /// <summary>The value under a name, in whichever spelling it is written; null when there is none.</summary>
    public static YamlNode? ValueOf(YamlMapping map, string name)
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

    private static YamlScalar? Find(YamlMapping fact, IReadOnlyList<PropertySchema> path)
    {
        YamlNode? node = fact;
        foreach (var property in path)
        {
            node = node is YamlMapping map ? ValueOf(map, property.Key) : null;
        }

        return node as YamlScalar;
    }
}
