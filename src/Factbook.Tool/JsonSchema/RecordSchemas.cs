using System.Text.Json.Nodes;
using Factbook.Tool.Model;
using Factbook.Tool.Reading.Sources;

namespace Factbook.Tool.JsonSchema;

/// <summary>Creates the schemas of records: of maps, of shorthands, and of the cases of an abstract record.</summary>
internal sealed class RecordSchemas
{
    private readonly Definitions _definitions;
    private readonly ValueSchemas _values;
    private readonly ObjectSchemas _objects;

    public RecordSchemas(KeyOffers offers, Definitions definitions)
    {
        _definitions = definitions;
        _values = new ValueSchemas(offers, definitions, this);
        _objects = new ObjectSchemas(definitions, _values);
    }

    /// <summary>Returns the schema of a map of facts by key.</summary>
    public JsonObject FactsByKey(FactRecord table)
    {
        var map = new JsonObject { ["type"] = "object" };
        if (KeysOf(table) is { } keys)
        {
            map["propertyNames"] = keys;
        }

        map["additionalProperties"] = Fact(table, hasKey: true);
        return map;
    }

    /// <summary>Returns the schema of one fact, with the documentation of its record.</summary>
    /// <param name="table">The record.</param>
    /// <param name="hasKey">Whether the key is stated outside the fact: by the map around it, or by the name of its file.</param>
    public JsonObject Fact(FactRecord table, bool hasKey) =>
        SchemaNode.Describe(SchemaNode.AnyOf(Alternatives(table, hasKey, isFact: true)), table.Documentation);

    /// <summary>Returns whether a fact under its key can be a scalar or a list.</summary>
    public static bool CanBeShort(FactRecord table) => WholesAmong(table, hasKey: true, isFact: true).Count > 0;

    /// <summary>Returns the schemas of the alternative forms of a value of a record.</summary>
    /// <param name="record">The record.</param>
    /// <param name="hasKey">Whether the key is stated outside the value.</param>
    /// <param name="isFact">Whether the value is a fact, for which more shorthands are allowed.</param>
    public IReadOnlyList<JsonObject> Alternatives(FactRecord record, bool hasKey, bool isFact)
    {
        var maps = record.Cases;
        hasKey |= !maps.Any(map => ObjectSchemas.KeysOf(map).Count > 0);
        if (record.Discriminator is { } discriminator)
        {
            return [_definitions.Refer(Name(record, "", hasKey), () => ByDiscriminator(discriminator, hasKey))];
        }

        var wholes = WholesAmong(record, hasKey, isFact);
        var canBeEmpty = isFact && maps.Any(map => ObjectSchemas.RequiredOf(map, hasKey).Count == 0);
        if (maps.Count == 1 && wholes.Count == 0 && !canBeEmpty)
        {
            return [_objects.Of(maps[0], hasKey)];
        }

        // A named definition, since a case may contain values of the abstract record.
        return [_definitions.Refer(Name(record, "-form", hasKey), () => SchemaNode.AnyOf(
        [
            .. maps.Select(map => _objects.Of(map, hasKey)),
            .. wholes.SelectMany(whole => _values.Alternatives(whole.Type, whole)),
            .. canBeEmpty ? [_values.NoValue()] : Array.Empty<JsonObject>(),
        ]))];
    }

    private string Name(FactRecord record, string form, bool hasKey) =>
        _definitions.NameOf(record.FullName) + (record.IsAbstract ? "" : form) + (hasKey ? "" : "-item");

    // A record with one property can be written as the value of that property.
    private static List<FactProperty> WholesAmong(FactRecord record, bool hasKey, bool isFact)
    {
        var wholes = record.Cases.Select(@case => @case.CaseShorthand.Of(hasKey)).OfType<FactProperty>().ToList();
        if (isFact && !record.IsAbstract && record.Shorthand.Of(hasKey) is { } bare)
        {
            wholes.Add(bare);
        }

        return wholes;
    }

    // The discriminator determines the case, so other cases cause no errors.
    private JsonObject ByDiscriminator(Discriminator discriminator, bool hasKey)
    {
        var values = discriminator.Cases.DistinctBy(value => value.Value).ToList();
        var key = discriminator.Key;
        var names = values.ConvertAll(value => value.Value);
        JsonObject[] others = names.TrueForAll(YamlNotation.IsText) ? [] : [ScalarForms.AnythingElse()];
        var descriptions = values.Select(value => value.Record.Documentation ?? "");
        return new JsonObject
        {
            ["type"] = "object",
            ["properties"] = new JsonObject
            {
                [key] = SchemaNode.AnyOf(
                [
                    new()
                    {
                        ["type"] = "string",
                        ["enum"] = SchemaNode.Array(names),
                        ["enumDescriptions"] = SchemaNode.Array(descriptions),
                    },
                    .. others,
                ]),
            },
            ["if"] = ObjectSchemas.HasNone(Spellings.Others([key])),
            ["then"] = new JsonObject { ["required"] = SchemaNode.Array([key]) },
            ["allOf"] = SchemaNode.Array(values.Where(value => value.Record.Cases.Count > 0).Select(value => new JsonObject
            {
                ["if"] = new JsonObject
                {
                    ["properties"] = new JsonObject { [key] = new JsonObject { ["enum"] = SchemaNode.Array([value.Value]) } },
                    ["required"] = SchemaNode.Array([key]),
                },
                ["then"] = _objects.Of(value.Record, hasKey, key),
            })),
        };
    }

    private static JsonObject? KeysOf(FactRecord table) => table.Files is { KeysAreMembers: true }
        ? new JsonObject
        {
            ["title"] = Words.ToKebab(table.Name),
            ["pattern"] = MemberPattern,
            ["patternErrorMessage"] = YamlNotation.MemberKeyRule,
        }
        : null;

    private const string MemberPattern = "^[A-Za-z][A-Za-z0-9]*(?:[-_.][A-Za-z0-9]+)*$";
}
