using System.Text;
using Factbook.Tool.Untrusted;

namespace Factbook.Tool.Evidence;

/// <summary>Reads the text of a source as it is: nothing is trimmed, and a byte order mark is no part of it.</summary>
internal static class SourceFile
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <exception cref="ToolException">It can't be read, or is not UTF-8.</exception>
    public static string Read(string path)
    {
        try
        {
            var bytes = RegularFile.ReadAllBytes(path).AsSpan();
            return Strict.GetString(bytes.StartsWith(Encoding.UTF8.Preamble) ? bytes[Encoding.UTF8.Preamble.Length..] : bytes);
        }
        catch (DecoderFallbackException cause)
        {
            throw ToolException.Failure($"'{path}' is not UTF-8", cause);
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            throw ToolException.Failure($"'{path}' can't be read: {cause.Message}", cause);
        }
    }
}
