using Factbook.Generator.Schema;

namespace Factbook.Generator.Emission;

/// <summary>What a reference property leads to.</summary>
internal static class References
{
    /// <summary>The record whose set a property's references are places in; null when the type is none of facts.</summary>
    public static RecordSchema? TargetOf(SchemaSet schemas, TypeSchema type) => type switch
    {
        OptionalSchema optional => TargetOf(schemas, optional.Value),
        ListSchema list => TargetOf(schemas, list.Item),
        DictionarySchema dictionary => TargetOf(schemas, dictionary.Value),
        ReferenceSchema reference => schemas.Find(reference.CSharpName) is { IsBroken: false } record ? record : null,
        _ => null,
    };
}
