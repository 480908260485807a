using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Factbook.Tool.Reading;

/// <summary>A property of a record, and its name for people, in JSON and in SQL.</summary>
internal sealed class FactProperty(PropertyInfo property, PropertyRole role)
{
    private readonly string? _given = property.GetCustomAttribute<JsonPropertyNameAttribute>()?.Name;

    public PropertyRole Role => role;

    /// <summary>The name in C#.</summary>
    public string Name => property.Name;

    /// <summary>The type that it is declared with.</summary>
    public Type Type => property.PropertyType;

    /// <summary>The name in JSON: <c>partOf</c>, unless the record gives another.</summary>
    public string JsonName => _given ?? JsonNamingPolicy.CamelCase.ConvertName(property.Name);

    /// <summary>The name for people: <c>part of</c>, unless the record gives another.</summary>
    public string Label => _given ?? Words.ToKebab(property.Name).Replace('-', ' ');

    /// <summary>The name in SQL: <c>part_of</c>, or another that the record gives, in the same spelling.</summary>
    public string SqlName => Words.ToKebab(_given ?? property.Name).Replace('-', '_');

    public object? ValueOf(object record) => property.GetValue(record, BindingFlags.DoNotWrapExceptions, binder: null, index: null, culture: null);
}
