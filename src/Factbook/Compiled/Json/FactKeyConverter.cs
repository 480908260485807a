using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Factbook.Compiled;

/// <summary>Writes a reference as the key of the fact, and reads it back as the compiled fact with this key. For generated code.</summary>
/// <typeparam name="T">The record of the referenced fact.</typeparam>
/// <typeparam name="TSet">The type that provides the set of the record.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class FactKeyConverter<T, TSet> : JsonConverter<T>
    where T : class
    where TSet : IFactSetAccess<T>
{
    /// <inheritdoc/>
    /// <exception cref="JsonException">The value is not text, or no fact has this key.</exception>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        FactKeys.Read(ref reader, TSet.All);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(FactKeys.Of(TSet.All, value));
    }
}
