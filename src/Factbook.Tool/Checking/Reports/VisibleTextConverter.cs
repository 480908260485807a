using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;

namespace Factbook.Tool.Checking.Reports;

/// <summary>
/// Writes strings with invisible characters escaped. A suggestion may contain any text of a file, JSON allows characters that reverse or
/// hide text, and people read logs of JSON.
/// </summary>
internal sealed partial class VisibleTextConverter : JsonConverter<string>
{
    public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.GetString();

    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options)
    {
        if (!Invisible().IsMatch(value))
        {
            writer.WriteStringValue(value);
            return;
        }

        var encoded = JsonEncodedText.Encode(value, options.Encoder ?? JavaScriptEncoder.Default).Value;
        writer.WriteRawValue($"\"{Invisible().Replace(encoded, Escape)}\"");
    }

    private static string Escape(Match invisible) => string.Concat(invisible.Value.Select(unit => $"\\u{(int)unit:x4}"));

    [GeneratedRegex(@"\p{Cf}|\uDB40[\uDC00-\uDFFF]")]
    private static partial Regex Invisible();
}
