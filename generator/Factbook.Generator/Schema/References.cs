namespace Factbook.Generator.Schema;

/// <summary>The facts that a property refers to.</summary>
internal static class References
{
    /// <summary>Returns the record whose facts a type refers to, or null if it refers to no facts that can be materialized.</summary>
    public static RecordSchema? TargetOf(SchemaSet schemas, TypeSchema type) => type switch
    {
        OptionalSchema optional => TargetOf(schemas, optional.Value),
        ListSchema list => TargetOf(schemas, list.Item),
        DictionarySchema dictionary => TargetOf(schemas, dictionary.Value),
        ReferenceSchema reference => schemas.Find(reference.CSharpName) is { IsBroken: false } record ? record : null,
        _ => null,
    };
}
