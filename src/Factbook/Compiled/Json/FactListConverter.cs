using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Factbook.Compiled;

/// <summary>Writes a list of references as the keys of the facts, and reads it back. For generated code.</summary>
/// <typeparam name="TList">The type of the property.</typeparam>
/// <typeparam name="T">The record of the referenced facts.</typeparam>
/// <typeparam name="TSet">The type that provides the set of the record.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class FactListConverter<TList, T, TSet> : JsonConverter<TList>
    where TList : class, IEnumerable<T>
    where T : class
    where TSet : IFactSetAccess<T>
{
    /// <inheritdoc/>
    /// <exception cref="JsonException">The value is not a list of texts, or no fact has one of the keys.</exception>
    public override TList Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            throw new JsonException($"References to {TSet.All.Name} must be a list of keys.");
        }

        var facts = new List<T>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            facts.Add(FactKeys.Read(ref reader, TSet.All));
        }

        return (TList)(object)References.Given(TSet.All, facts);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, TList value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteStartArray();
        foreach (var fact in value)
        {
            writer.WriteStringValue(FactKeys.Of(TSet.All, fact));
        }

        writer.WriteEndArray();
    }
}
