using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Factbook;

/// <summary>
/// Writes a value as its canonical text in JSON, and reads any text that its <c>Parse</c> reads; also as a property's name.
/// </summary>
/// <remarks>It uses no reflection, so that it is safe for trimming and native compilation. The value types name it themselves.</remarks>
/// <typeparam name="T">The value type.</typeparam>
[EditorBrowsable(EditorBrowsableState.Advanced)]
public sealed class CanonicalTextConverter<T> : JsonConverter<T>
    where T : struct, ISpanParsable<T>, ISpanFormattable
{
    /// <inheritdoc/>
    /// <exception cref="JsonException">The JSON value is no text, or the text is no such value.</exception>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String
            ? Parse(reader.GetString()!)
            : throw new JsonException($"Expected a text for a value of {typeof(T).Name}");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(value.ToString(null, null));
    }

    /// <inheritdoc/>
    /// <exception cref="JsonException">The property's name is no such value.</exception>
    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Parse(reader.GetString()!);

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WritePropertyName(value.ToString(null, null));
    }

    private static T Parse(string text)
    {
        try
        {
            return T.Parse(text, null);
        }
        catch (FormatException refusal)
        {
            throw new JsonException(refusal.Message, refusal);
        }
    }
}
