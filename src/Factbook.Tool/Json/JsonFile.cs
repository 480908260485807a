using System.Text.Encodings.Web;
using System.Text.Json;

namespace Factbook.Tool.Json;

/// <summary>The format of files in JSON.</summary>
internal static class JsonFile
{
    public static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",

        // The output is a file and not part of a web page, so text stays readable.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };
}
