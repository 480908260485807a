using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Factbook.Notation;

namespace Factbook.Tool.Rendering;

/// <summary>
/// Makes text of facts safe to show in a line: characters that move the cursor, change colours or the direction of text, or form a command
/// of a CI service, are escaped.
/// </summary>
internal static partial class Printable
{
    /// <summary>Returns a text with such characters escaped.</summary>
    public static string Of(string text) => Commands().Replace(
        text.EnumerateRunes().All(IsPrintable) ? text : text.EnumerateRunes().Aggregate(new StringBuilder(text.Length), Append).ToString(),
        command => $"\\u{(int)command.Value[0]:X4}");

    private static StringBuilder Append(StringBuilder printable, Rune rune) =>
        rune.Value == '\n' ? printable.Append(' ')
        : rune.Value == '\r' ? printable
        : IsPrintable(rune) ? printable.Append(rune.ToString())
        : printable.Append(CultureInfo.InvariantCulture, $"\\u{rune.Value:X4}");

    private static bool IsPrintable(Rune rune) => !InvisibleCharacters.IsAt(rune.ToString(), 0);

    // The second character of '##[', '##vso[' and '##teamcity[', which are commands anywhere in a line, and of '::', which is a command at
    // the beginning of a line.
    [GeneratedRegex(@"(?<=#)#(?=\[|vso\[|teamcity\[)|(?<=(?:^|\s):):", RegexOptions.CultureInvariant)]
    private static partial Regex Commands();
}
