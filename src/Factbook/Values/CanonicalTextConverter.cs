using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Factbook;

/// <summary>
/// Converts a value to JSON as its canonical text, and from JSON by its <c>Parse</c> method; also as a property name.
/// </summary>
/// <remarks>
/// The value types of Factbook refer to it by <see cref="JsonConverterAttribute"/>. It uses no reflection, so that it works with trimming
/// and native AOT. Instances are safe to use from several threads.
/// </remarks>
/// <typeparam name="T">The value type.</typeparam>
[EditorBrowsable(EditorBrowsableState.Advanced)]
public sealed class CanonicalTextConverter<T> : JsonConverter<T>
    where T : struct, ISpanParsable<T>, ISpanFormattable
{
    /// <inheritdoc/>
    /// <exception cref="JsonException">The JSON value is not a string, or the string is not a valid <typeparamref name="T"/>.</exception>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String
            ? Parse(reader.GetString()!)
            : throw new JsonException($"Expected a string for a {typeof(T).Name}.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(value.ToString(null, null));
    }

    /// <inheritdoc/>
    /// <exception cref="JsonException">The property name is not a valid <typeparamref name="T"/>.</exception>
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
        catch (FormatException cause)
        {
            throw new JsonException(cause.Message, cause);
        }
    }
}
