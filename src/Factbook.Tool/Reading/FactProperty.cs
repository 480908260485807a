using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Factbook.Tool.Reading;

/// <summary>A property of a record, and its name for people and in JSON.</summary>
internal sealed class FactProperty(PropertyInfo property, PropertyRole role)
{
    private readonly string? _given = property.GetCustomAttribute<JsonPropertyNameAttribute>()?.Name;

    public PropertyRole Role => role;

    /// <summary>The name in JSON: <c>partOf</c>, unless the record gives another.</summary>
    public string JsonName => _given ?? JsonNamingPolicy.CamelCase.ConvertName(property.Name);

    /// <summary>The name for people: <c>part of</c>, unless the record gives another.</summary>
    public string Label => _given ?? Words.ToKebab(property.Name).Replace('-', ' ');

    public object? ValueOf(object record) => property.GetValue(record, BindingFlags.DoNotWrapExceptions, binder: null, index: null, culture: null);
}
