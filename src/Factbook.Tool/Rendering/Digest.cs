using System.Text.RegularExpressions;

namespace Factbook.Tool.Rendering;

/// <summary>Shortens digests, whose first digits are enough to recognize them.</summary>
internal static partial class Digest
{
    private const int ShownDigits = 12;

    /// <summary>Returns a text with its digests shortened; outside a terminal, returns the text itself.</summary>
    public static string Shorten(string text, Screen screen) => screen.Traits.Width is null
        ? text
        : Digits().Replace(text, digest => digest.Value[..ShownDigits] + (screen.Traits.IsRich ? "…" : "..."));

    // At least 128 bits, since shorter hexadecimal numbers may be identifiers.
    [GeneratedRegex(@"\b[0-9a-f]{32,}\b")]
    private static partial Regex Digits();
}
