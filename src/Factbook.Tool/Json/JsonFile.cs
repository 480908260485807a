using System.Text.Encodings.Web;
using System.Text.Json;

namespace Factbook.Tool.Json;

/// <summary>The format of files in JSON.</summary>
internal static class JsonFile
{
    /// <summary>Keeps apostrophes and letters of all languages readable: the output is a file and not part of a web page.</summary>
    public static readonly JavaScriptEncoder Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;

    public static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = Encoder };

    public static readonly JsonSerializerOptions SerializerOptions = new() { WriteIndented = true, NewLine = "\n", Encoder = Encoder };
}
