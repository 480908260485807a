using System.Text.Json.Nodes;
using Factbook.Generator.Schema;

namespace Factbook.Tool.JsonSchema;

/// <summary>What may be written for a value of each type, as <c>ValueBinder</c> reads it.</summary>
internal sealed class ValueSchemas(SchemaSources sources, Definitions definitions, RecordSchemas records)
{
    /// <summary>The value of a property, with what is said about it and what it is when it is left out.</summary>
    public JsonObject OfProperty(RecordSchema record, PropertySchema property)
    {
        var schema = Json.Describe(Json.AnyOf(Alternatives(property.Type, property)), sources.Documentation.Of(property));
        if (sources.Defaults.Of(record, property) is { } value)
        {
            schema["default"] = value;
        }

        return schema;
    }

    /// <summary>The schemas of which a value fits one.</summary>
    /// <param name="property">The property whose value it is, or a part of it: its rules are the value's.</param>
    public IReadOnlyList<JsonObject> Alternatives(TypeSchema type, PropertySchema property) => type switch
    {
        OptionalSchema optional when IsAnyScalar(optional.Value) => Alternatives(optional.Value, property),
        OptionalSchema optional => [.. Alternatives(optional.Value, property), NoValue()],
        ScalarSchema scalar => OfScalar(scalar, property),
        EnumSchema { IsFlags: true } flags => [OfEnum(flags, property), new() { ["type"] = "array", ["items"] = OfEnum(flags, property) }],
        EnumSchema @enum => [OfEnum(@enum, property)],
        ListSchema { Item: ReferenceSchema item } when sources.Schemas.TableOf(item.CSharpName) is { Facts.IsOwned: true } owned => OfOwned(owned, item, property),
        ListSchema list => [new RuleKeywords(property.Rules).AddToList(new() { ["type"] = "array", ["items"] = Json.AnyOf(Alternatives(list.Item, property)) })],
        DictionarySchema dictionary => [OfDictionary(dictionary, property)],
        ReferenceSchema reference => [OfReference(reference)],
        NestedSchema nested when sources.Schemas.Find(nested.CSharpName) is { } record => records.Alternatives(record, hasKey: false, isFact: false),
        _ => [Anything()],
    };

    /// <summary>Nothing, as <c>~</c>. Said so, editors don't offer it.</summary>
    public JsonObject NoValue() => definitions.Refer("no-value", () => new() { ["not"] = Json.Type("string", "number", "boolean", "object", "array") });

    private static bool IsAnyScalar(TypeSchema type) => type is ReferenceSchema or ScalarSchema { Kind: ScalarKind.Text or ScalarKind.UriReference };

    // An editor inserts a colon after a key only if it sees what its value may be.
    private static JsonObject Anything() => new() { ["anyOf"] = new JsonArray(true) };

    private IReadOnlyList<JsonObject> OfScalar(ScalarSchema type, PropertySchema property)
    {
        var rules = new RuleKeywords(property.Rules);
        return rules.AreNone && property.RefersTo.Count == 0
            ? [definitions.Refer(definitions.NameOf(type.CSharpName) + (type.Kind == ScalarKind.UriReference ? "-reference" : ""), () => Json.AnyOf(Forms()))]
            : [.. Forms(), .. OffersOf(property)];

        IReadOnlyList<JsonObject> Forms()
        {
            var forms = ScalarForms.Of(type.Kind);
            _ = rules.AddTo(forms[0], type.Kind);
            if (ScalarForms.ExamplesOf(type.Kind) is { Count: > 0 } examples && rules.AreNone)
            {
                forms[0]["examples"] = Json.Array(examples);
            }

            return forms;
        }
    }

    private IEnumerable<JsonObject> OffersOf(PropertySchema property) =>
        property.RefersTo.Where(rule => rule.Property is null).Select(rule => sources.Offers.Refer(rule.Record, definitions.NameOf(rule.Record)));

    private JsonObject OfEnum(EnumSchema type, PropertySchema property)
    {
        var rules = new RuleKeywords(property.Rules);
        return rules.AreNone ? definitions.Refer(definitions.NameOf(type.CSharpName), Make) : Make();

        JsonObject Make()
        {
            var members = type.Members.Where(member => rules.Allow(type, member)).DistinctBy(member => Words.Fold(member.Key)).ToList();
            var keys = members.Select(member => member.Key).ToList();
            var named = new JsonObject { ["type"] = "string", ["enum"] = Json.Array(keys) };
            var descriptions = members.Select(member => sources.Documentation.Of(type, member) ?? "").ToList();
            if (descriptions.Exists(text => text.Length > 0))
            {
                named["enumDescriptions"] = Json.Array(descriptions);
            }

            JsonObject[] others = keys.TrueForAll(EditorText.IsText) ? [] : [ScalarForms.AnythingElse()];
            return Json.AnyOf([named, new() { ["type"] = "string", ["pattern"] = Spellings.Others(keys) }, .. others]);
        }
    }

    private JsonObject OfReference(ReferenceSchema type)
    {
        var title = definitions.NameOf(type.CSharpName);
        return definitions.Refer(title + "-key", () =>
            Json.AnyOf([new() { ["title"] = title, ["type"] = "string" }, ScalarForms.AnythingElse(), sources.Offers.Refer(type.CSharpName, title)]));
    }

    // A map defines facts by their keys; in a list, a map defines a fact and a text names one.
    private List<JsonObject> OfOwned(RecordSchema owned, ReferenceSchema item, PropertySchema property)
    {
        var rules = new RuleKeywords(property.Rules);
        return
        [
            rules.AddToMap(records.FactsByKey(owned)),
            rules.AddToList(new() { ["type"] = "array", ["items"] = Json.AnyOf([.. records.Alternatives(owned, hasKey: false, isFact: true), OfReference(item)]) }),
        ];
    }

    private JsonObject OfDictionary(DictionarySchema type, PropertySchema property)
    {
        var map = new RuleKeywords(property.Rules).AddToMap(new() { ["type"] = "object" });
        if (KeysOf(type.Key, property) is { } keys)
        {
            map["propertyNames"] = keys;
        }

        map["additionalProperties"] = Json.AnyOf(Alternatives(type.Value, property));
        return map;
    }

    private JsonObject? KeysOf(TypeSchema type, PropertySchema property) => type switch
    {
        EnumSchema @enum => OfEnum(@enum, property),
        ScalarSchema { Kind: ScalarKind.Text } when property.RefersTo.Count > 0 => Json.AnyOf([new(), .. OffersOf(property)]),
        ScalarSchema { Kind: >= ScalarKind.SByte and <= ScalarKind.UInt64 } scalar => definitions.Refer(definitions.NameOf(scalar.CSharpName), () => Json.AnyOf(ScalarForms.Of(scalar.Kind))),
        _ => null,
    };
}
