using Factbook.Generator.Schema;

namespace Factbook.Generator.Emission;

/// <summary>
/// Emits the partial properties that refer to facts. A single reference is stored as an index or, if the property has an <c>init</c>
/// accessor, as a <c>FactReference</c>, which can also contain a record that is not a compiled fact.
/// </summary>
internal static class ReferenceEmitter
{
    private const string Json = "global::System.Text.Json.Serialization";

    public static void WriteProperty(CodeWriter code, SchemaSet schemas, RecordSchema record, PropertySchema property)
    {
        var name = Identifiers.Escape(property.Name);
        if (schemas.TargetOf(property.Type) is not { } target)
        {
            // The error of the property is already reported; without an implementation it would cause another one.
            var init = property.Init is null ? "" : $" {property.Init} {{ }}";
            code.Line($"{property.Accessibility} partial {property.Type.CSharpName} {name} {{ get => throw new "
                + $"global::System.NotSupportedException();{init} }}");
            return;
        }

        var field = Names.FieldOf(property);
        var kept = KeptAs(property, target);
        code.Line(GeneratedCode.Hidden);
        code.Line($"{(record.IsSealed || record.IsValueType ? "private" : "private protected")} {kept} {field} {{ get; init; }}");
        code.Line();
        code.Line(GeneratedCode.Attribute);
        WriteJsonAttribute(code, property, target);
        var value = property.Type switch
        {
            ListSchema or DictionarySchema => $"{field} ?? {kept}.Empty",
            _ when property.Init is not null => $"{field}.{Resolve(property)}({target.SetFullName}.All)",
            _ => $"{Names.Compiled}.References.{Resolve(property)}({target.SetFullName}.All, {field})",
        };
        code.Line(property.Init is null
            ? $"{property.Accessibility} partial {property.Type.CSharpName} {name} => {value};"
            : $"{property.Accessibility} partial {property.Type.CSharpName} {name} {{ get => {value}; {property.Init} => {field} = "
                + $"{Given(property, target)}; }}");
        code.Line();
    }

    /// <summary>Returns the expression of the stored value of a reference from its row.</summary>
    public static string FromRow(PropertySchema property, string value) => IsSettable(property) ? $"new({value})" : value;

    /// <summary>Returns the expression of the key of the fact of a single reference.</summary>
    public static string KeyOf(PropertySchema property, RecordSchema target) => IsSettable(property)
        ? $"{Names.FieldOf(property)}.KeyOf({target.SetFullName}.All)"
        : $"{Names.Compiled}.References.KeyOf({target.SetFullName}.All, {Names.FieldOf(property)})";

    private static bool IsSettable(PropertySchema property) =>
        property is { Init: not null, Type: not (ListSchema or DictionarySchema or UnsupportedSchema) };

    private static string KeptAs(PropertySchema property, RecordSchema target) => property.Type switch
    {
        ListSchema => $"global::Factbook.FactList<{target.FullName}>",
        DictionarySchema dictionary => $"global::Factbook.FactDictionary<{dictionary.Key.CSharpName}, {target.FullName}>",
        _ => property.Init is null ? "int" : $"{Names.Compiled}.FactReference<{target.FullName}>",
    };

    private static string Resolve(PropertySchema property) => property.Type is OptionalSchema ? "ResolveOptional" : "Resolve";

    private static string Given(PropertySchema property, RecordSchema target) =>
        $"{Names.Compiled}.References.{(property.Type is ListSchema or DictionarySchema ? "Given" : "To")}({target.SetFullName}.All, "
            + $"value)";

    // System.Text.Json would follow references from fact to fact, endlessly if they form a cycle.
    private static void WriteJsonAttribute(CodeWriter code, PropertySchema property, RecordSchema target)
    {
        if (property.HasJsonConverter)
        {
            return;
        }

        if (property.Role == PropertyRole.Inverse)
        {
            code.Line($"[{Json}.JsonIgnore]");
            return;
        }

        var (type, facts) = (property.Type.CSharpName.TrimEnd('?'), $"{target.FullName}, {target.SetFullName}.{Names.SetAccess}");
        var converter = property.Type switch
        {
            ListSchema => $"FactListConverter<{type}, {facts}>",
            DictionarySchema dictionary => $"FactDictionaryConverter<{type}, {dictionary.Key.CSharpName}, {facts}>",
            _ => $"FactKeyConverter<{facts}>",
        };
        code.Line($"[{Json}.JsonConverter(typeof({Names.Compiled}.{converter}))]");
    }
}
