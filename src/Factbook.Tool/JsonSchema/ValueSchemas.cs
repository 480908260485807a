using System.Globalization;
using System.Text.Json.Nodes;
using Factbook.Tool.Model;
using Factbook.Tool.Reading.Sources;

namespace Factbook.Tool.JsonSchema;

/// <summary>Creates the schemas of values by their type.</summary>
internal sealed class ValueSchemas(KeyOffers offers, Definitions definitions, RecordSchemas records)
{
    /// <summary>Returns the schema of the value of a property, with its documentation and its default value.</summary>
    public JsonObject OfProperty(FactProperty property)
    {
        // A key without a value means an empty list or map, unless it is required.
        var isEmptyable = property is { IsRequired: false, Type: ListType { IsOptional: false } or DictionaryType { IsOptional: false } };
        JsonObject[] empty = isEmptyable ? [NoValue()] : [];
        var schema = SchemaNode.Describe(SchemaNode.AnyOf([.. Alternatives(property.Type, property), .. empty]), property.Documentation);
        if (property.Default is { } given && DefaultOf(property.Type, given) is { } value)
        {
            schema["default"] = value;
        }

        return schema;
    }

    /// <summary>Returns the schemas of the alternative forms of a value.</summary>
    /// <param name="type">The type of the value.</param>
    /// <param name="property">The property that the value belongs to, whose rules apply to it.</param>
    public IReadOnlyList<JsonObject> Alternatives(FactType type, FactProperty property) => type switch
    {
        { IsOptional: true } when !IsAnyScalar(type) => [.. Alternatives(type with { IsOptional = false }, property), NoValue()],
        ScalarType scalar => OfScalar(scalar, property),
        EnumType { Enum: { IsFlags: true } flags } => [OfEnum(flags, property), ListOf(OfEnum(flags, property))],
        EnumType { Enum: var names } => [OfEnum(names, property)],
        ListType { Item: ReferenceType { Record: var owned } } when CanDefine(property, owned) => OfOwned(owned, property),
        ListType list => [new RuleKeywords(property.Rules).AddToList(ListOf(SchemaNode.AnyOf(Alternatives(list.Item, property))))],
        DictionaryType dictionary => [OfDictionary(dictionary, property)],
        ReferenceType { Record: var record } => [OfReference(record)],
        NestedType { Record: var record } => records.Alternatives(record, hasKey: false, isFact: false),
        _ => [Anything()],
    };

    /// <summary>Returns the schema of null. Editors do not offer it in this form.</summary>
    public JsonObject NoValue() =>
        definitions.Refer("no-value", () => new() { ["not"] = SchemaNode.Type("string", "number", "boolean", "object", "array") });

    private static bool IsAnyScalar(FactType type) => type is ReferenceType or ScalarType { Kind.TakesAnyText: true };

    // A list of another fact than the required owner only refers to facts (FB2046).
    private static bool CanDefine(FactProperty list, FactRecord owned) => list.Role == PropertyRole.Owned
        && owned.Members.Where(property => property is { Role: PropertyRole.Owner, Type.IsOptional: false }).All(owner =>
            owner.InverseOf == list.Name
            && owner.Type is ReferenceType { Record: var record }
            && record.Cases.Concat(record.Bases).Prepend(record).Any(kind => kind.FullName == list.DeclaredBy));

    // An editor inserts a colon after a key only if the schema of its value contains alternatives.
    private static JsonObject Anything() => new() { ["anyOf"] = new JsonArray(true) };

    private IReadOnlyList<JsonObject> OfScalar(ScalarType type, FactProperty property)
    {
        var rules = new RuleKeywords(property.Rules);
        return rules.AreNone && property.RefersTo.Count == 0
            ? [definitions.Refer(NameOf(type.Kind), () => SchemaNode.AnyOf(Forms()))]
            : [.. Forms(), .. OffersOf(property)];

        IReadOnlyList<JsonObject> Forms()
        {
            var forms = ScalarForms.Of(type.Kind);
            _ = rules.AddTo(forms[0], type.Kind);
            if (ScalarForms.ExamplesOf(type.Kind) is { Count: > 0 } examples && rules.AreNone)
            {
                forms[0]["examples"] = SchemaNode.Array(examples);
            }

            return forms;
        }
    }

    private IEnumerable<JsonObject> OffersOf(FactProperty property) =>
        property.RefersTo.Select(record => offers.Refer(record, definitions.NameOf(record.FullName)));

    private JsonObject OfEnum(FactEnum type, FactProperty property)
    {
        var rules = new RuleKeywords(property.Rules);
        return rules.AreNone ? definitions.Refer(definitions.NameOf(type.FullName), Make) : Make();

        JsonObject Make()
        {
            var members = type.Members
                .Where(member => rules.Allow(type, member))
                .DistinctBy(member => Words.Fold(member.YamlName))
                .ToList();
            var keys = members.Select(member => member.YamlName).ToList();
            var named = new JsonObject { ["type"] = "string", ["enum"] = SchemaNode.Array(keys) };
            var descriptions = members.Select(member => member.Documentation ?? "").ToList();
            if (descriptions.Exists(text => text.Length > 0))
            {
                named["enumDescriptions"] = SchemaNode.Array(descriptions);
            }

            JsonObject[] others = keys.TrueForAll(YamlNotation.IsText) ? [] : [ScalarForms.AnythingElse()];
            return SchemaNode.AnyOf([named, new() { ["type"] = "string", ["pattern"] = Spellings.Others(keys) }, .. others]);
        }
    }

    private JsonObject OfReference(FactRecord record)
    {
        var title = definitions.NameOf(record.FullName);
        return definitions.Refer(title + "-key", () =>
            SchemaNode.AnyOf([new() { ["title"] = title, ["type"] = "string" }, ScalarForms.AnythingElse(), offers.Refer(record, title)]));
    }

    // A map defines facts by key; in a list, a map defines a fact and a text refers to one.
    private List<JsonObject> OfOwned(FactRecord owned, FactProperty property)
    {
        var rules = new RuleKeywords(property.Rules);
        return
        [
            rules.AddToMap(records.FactsByKey(owned)),
            rules.AddToList(ListOf(SchemaNode.AnyOf([.. records.Alternatives(owned, hasKey: false, isFact: true), OfReference(owned)]))),
        ];
    }

    private JsonObject OfDictionary(DictionaryType type, FactProperty property)
    {
        var map = new RuleKeywords(property.Rules).AddToMap(new() { ["type"] = "object" });
        if (KeysOf(type.Key, property) is { } keys)
        {
            map["propertyNames"] = keys;
        }

        map["additionalProperties"] = SchemaNode.AnyOf(Alternatives(type.Value, property));
        return map;
    }

    private JsonObject? KeysOf(FactType type, FactProperty property) => type switch
    {
        EnumType { Enum: var names } => OfEnum(names, property),
        ScalarType { Kind.IsText: true } when property.RefersTo.Count > 0 => SchemaNode.AnyOf([new(), .. OffersOf(property)]),
        ScalarType { Kind.Number: NumberKind.Whole } scalar =>
            definitions.Refer(NameOf(scalar.Kind), () => SchemaNode.AnyOf(ScalarForms.Of(scalar.Kind))),
        _ => null,
    };

    private static JsonObject ListOf(JsonObject item) => new() { ["type"] = "array", ["items"] = item };

    // The name in C#. Two kinds of scalars share the type Uri.
    private string NameOf(ScalarKind kind) =>
        definitions.NameOf(kind.Keyword ?? kind.FullName) + (kind == TextScalars.UriReference ? "-reference" : "");

    private static JsonNode? DefaultOf(FactType type, FactValue value) => (type, value) switch
    {
        (EnumType { Enum.IsFlags: false } or ScalarType { Kind.IsText: true }, TextValue text) => text.Text,
        (_, FlagValue flag) => flag.IsSet,
        (_, NumberValue { Value: double or float } number) => Convert.ToDouble(number.Value, CultureInfo.InvariantCulture),
        (ScalarType, NumberValue number) => Convert.ToDecimal(number.Value, CultureInfo.InvariantCulture),
        (_, TextValue { Value: decimal number }) => number,
        _ => null,
    };
}
