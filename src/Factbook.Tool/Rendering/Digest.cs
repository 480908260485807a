using System.Text.RegularExpressions;

namespace Factbook.Tool.Rendering;

/// <summary>Shortens digests, which nobody reads to the end.</summary>
internal static partial class Digest
{
    private const int ShownDigits = 12;

    /// <summary>Returns a text with its digests shortened in a terminal; in a pipe they stay whole.</summary>
    public static string Shorten(string text, Screen screen) => screen.Traits.Width is null
        ? text
        : Digits().Replace(text, digest => digest.Value[..ShownDigits] + (screen.Traits.IsRich ? "…" : "..."));

    // From 128 bits on: shorter ones may be identifiers.
    [GeneratedRegex(@"\b[0-9a-f]{32,}\b")]
    private static partial Regex Digits();
}
