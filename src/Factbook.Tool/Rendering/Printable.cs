using System.Globalization;
using System.Text;

namespace Factbook.Tool.Rendering;

/// <summary>Keeps text from facts on its line: what would move the cursor, colour the terminal or turn the text around is shown and not done.</summary>
internal static class Printable
{
    public static string Of(string text) => text.EnumerateRunes().All(IsPrintable)
        ? text
        : text.EnumerateRunes().Aggregate(new StringBuilder(text.Length), Append).ToString();

    private static StringBuilder Append(StringBuilder printable, Rune rune) =>
        rune.Value == '\n' ? printable.Append(' ')
        : rune.Value == '\r' ? printable
        : IsPrintable(rune) ? printable.Append(rune.ToString())
        : printable.Append(CultureInfo.InvariantCulture, $"\\u{rune.Value:X4}");

    private static bool IsPrintable(Rune rune) => Rune.GetUnicodeCategory(rune) is not (
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);
}
