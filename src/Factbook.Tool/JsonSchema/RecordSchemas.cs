using System.Text.Json.Nodes;
using Factbook.Generator.Binding;
using Factbook.Generator.Linking;
using Factbook.Generator.Schema;

namespace Factbook.Tool.JsonSchema;

/// <summary>What may be written for a record: a map of its keys, or one of its cases, as <c>CaseChooser</c> and <c>FactBinder</c> read it.</summary>
internal sealed class RecordSchemas
{
    private readonly SchemaSources _sources;
    private readonly Definitions _definitions;
    private readonly ValueSchemas _values;
    private readonly ObjectSchemas _objects;

    public RecordSchemas(SchemaSources sources, Definitions definitions)
    {
        _sources = sources;
        _definitions = definitions;
        _values = new ValueSchemas(sources, definitions, this);
        _objects = new ObjectSchemas(sources, definitions, _values);
    }

    /// <summary>A map of facts by their keys.</summary>
    public JsonObject FactsByKey(RecordSchema table)
    {
        var map = new JsonObject { ["type"] = "object" };
        if (KeysOf(table) is { } keys)
        {
            map["propertyNames"] = keys;
        }

        map["additionalProperties"] = Fact(table, hasKey: true);
        return map;
    }

    /// <summary>One fact, with what its record is.</summary>
    /// <param name="hasKey">Whether its key is said already: by the map around it, or by the name of its file.</param>
    public JsonObject Fact(RecordSchema table, bool hasKey) =>
        Json.Describe(Json.AnyOf(Alternatives(table, hasKey, isFact: true)), _sources.Documentation.OfType(table.FullName));

    /// <summary>Whether a fact under its key can be a text or a list.</summary>
    public bool CanBeShort(RecordSchema table) => WholesAmong(table, hasKey: true, isFact: true).Count > 0;

    /// <summary>The schemas of which a value of the record fits one.</summary>
    /// <param name="hasKey">Whether its key is said already.</param>
    /// <param name="isFact">Whether it is a fact, which can be shorter than other records.</param>
    public IReadOnlyList<JsonObject> Alternatives(RecordSchema record, bool hasKey, bool isFact)
    {
        var maps = _sources.Schemas.CasesOf(record).ToList();
        hasKey |= !maps.Exists(map => ObjectSchemas.KeysOf(map).Count > 0);
        if (record.Discriminator is { } discriminator)
        {
            return [_definitions.Refer(Name(record, "", hasKey), () => ByDiscriminator(discriminator, hasKey))];
        }

        var wholes = WholesAmong(record, hasKey, isFact);
        var canBeEmpty = isFact && maps.Exists(map => ObjectSchemas.RequiredOf(map, hasKey).Count == 0);
        if (maps.Count == 1 && wholes.Count == 0 && !canBeEmpty)
        {
            return [_objects.Of(maps[0], hasKey)];
        }

        // By name, since a case may hold values of the whole.
        return [_definitions.Refer(Name(record, "-form", hasKey), () => Json.AnyOf(
        [
            .. maps.Select(map => _objects.Of(map, hasKey)),
            .. wholes.SelectMany(whole => _values.Alternatives(whole.Type, whole)),
            .. canBeEmpty ? [_values.NoValue()] : Array.Empty<JsonObject>(),
        ]))];
    }

    private string Name(RecordSchema record, string form, bool hasKey) =>
        _definitions.NameOf(record.FullName) + (record.IsAbstract ? "" : form) + (hasKey ? "" : "-item");

    // A record of one property need not name it.
    private List<PropertySchema> WholesAmong(RecordSchema record, bool hasKey, bool isFact)
    {
        var wholes = _sources.Schemas.CasesOf(record).Select(@case => BareProperty.OfCase(@case, hasKey)).OfType<PropertySchema>().ToList();
        if (isFact && !record.IsAbstract && BareProperty.Of(record, hasKey) is { } bare)
        {
            wholes.Add(bare);
        }

        return wholes;
    }

    // Which case it is, is known before its other keys are looked at.
    private JsonObject ByDiscriminator(DiscriminatorSchema discriminator, bool hasKey)
    {
        var values = discriminator.Cases.DistinctBy(value => value.Value).ToList();
        var key = discriminator.Key;
        var names = values.ConvertAll(value => value.Value);
        JsonObject[] others = names.TrueForAll(EditorText.IsText) ? [] : [ScalarForms.AnythingElse()];
        var descriptions = values.Select(value => _sources.Documentation.OfType(value.Record) ?? "");
        return new JsonObject
        {
            ["type"] = "object",
            ["properties"] = new JsonObject
            {
                [key] = Json.AnyOf([new() { ["type"] = "string", ["enum"] = Json.Array(names), ["enumDescriptions"] = Json.Array(descriptions) }, .. others]),
            },
            ["if"] = ObjectSchemas.HasNone(Spellings.Others([key])),
            ["then"] = new JsonObject { ["required"] = Json.Array([key]) },
            ["allOf"] = Json.Array(values.Where(value => _sources.Schemas.Find(value.Record) is not null).Select(value => new JsonObject
            {
                ["if"] = new JsonObject
                {
                    ["properties"] = new JsonObject { [key] = new JsonObject { ["enum"] = Json.Array([value.Value]) } },
                    ["required"] = Json.Array([key]),
                },
                ["then"] = _objects.Of(_sources.Schemas.Find(value.Record)!, hasKey, key),
            })),
        };
    }

    // A key that is made of parts, or said in the fact too, is not what stands before the colon.
    private JsonObject? KeysOf(RecordSchema table) =>
        table.Facts!.HasMembers && _sources.Schemas.KeyPathsOf(table) is [] or [[{ Type: ScalarSchema { Kind: ScalarKind.Text } }]]
            && !table.Properties.Any(property => property is { IsKey: true, Role: PropertyRole.Owner })
        ? new JsonObject { ["title"] = Words.ToKebab(table.Name), ["pattern"] = MemberPattern, ["patternErrorMessage"] = MemberRule.Text }
        : null;

    private const string MemberPattern = "^[A-Za-z][A-Za-z0-9]*(?:[-_.][A-Za-z0-9]+)*$";
}
