using System.ComponentModel;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Factbook.Compiled;

/// <summary>Writes a dictionary of references as an object with the keys of the facts, and reads it back. For generated code.</summary>
/// <typeparam name="TDictionary">The type of the property.</typeparam>
/// <typeparam name="TKey">The type of the keys: text, an enum or an integer.</typeparam>
/// <typeparam name="T">The record of the referenced facts.</typeparam>
/// <typeparam name="TSet">The type that provides the set of the record.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class FactDictionaryConverter<TDictionary, TKey, T, TSet> : JsonConverter<TDictionary>
    where TDictionary : class, IReadOnlyDictionary<TKey, T>
    where TKey : notnull
    where T : class
    where TSet : IFactSetAccess<T>
{
    /// <inheritdoc/>
    /// <exception cref="JsonException">
    /// The value is not an object of texts, a name is not a key or is a duplicate, or no fact has one of the keys.
    /// </exception>
    public override TDictionary Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException($"References to {TSet.All.Name} must be an object of keys.");
        }

        var keys = new HashSet<TKey>();
        var facts = new List<KeyValuePair<TKey, T>>();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var key = KeyOf(reader.GetString()!);
            reader.Read();
            if (!keys.Add(key))
            {
                throw new JsonException($"Duplicate key '{key}'.");
            }

            facts.Add(KeyValuePair.Create(key, FactKeys.Read(ref reader, TSet.All)));
        }

        return (TDictionary)(object)References.Given(TSet.All, facts);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, TDictionary value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteStartObject();
        foreach (var (key, fact) in value)
        {
            writer.WriteString(Convert.ToString(key, CultureInfo.InvariantCulture)!, FactKeys.Of(TSet.All, fact));
        }

        writer.WriteEndObject();
    }

    private static TKey KeyOf(string text)
    {
        try
        {
            return typeof(TKey) == typeof(string) ? (TKey)(object)text
                : typeof(TKey).IsEnum ? (TKey)Enum.Parse(typeof(TKey), text)
                : (TKey)Convert.ChangeType(text, typeof(TKey), CultureInfo.InvariantCulture);
        }
        catch (Exception cause) when (cause is FormatException or OverflowException or ArgumentException)
        {
            throw new JsonException($"'{text}' is not a valid {typeof(TKey).Name}.", cause);
        }
    }
}
