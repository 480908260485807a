using System;
using System.Globalization;
using System.Linq;

namespace Factbook.Notation.Corrections;

/// <summary>
/// Suggests a valid period for a text that is not EDTF: <c>2019-2023</c>, <c>Q4 2023</c>, <c>the 1990s</c>, <c>since 2019</c>,
/// <c>November 2023</c>.
/// </summary>
internal static class PeriodGuess
{
    private static readonly string[] RangeMarks = [" to ", " until ", " and ", " - ", " – ", " / ", "–", "—", "-"];
    private static readonly (string Word, string Before, string After)[] Words =
    [
        ("since ", "", "/.."), ("from ", "", "/.."), ("until ", "../", ""), ("till ", "../", ""), ("by ", "../", ""),
        ("about ", "", "~"),
        ("around ", "", "~"),
        ("circa ", "", "~"),
        ("ca. ", "", "~"),
        ("ca ", "", "~"),
        ("c. ", "", "~"),
        ("~", "", "~"),
    ];

    public static Correction? Of(string text) =>
        DateGuess.Of(text) is { } date ? date
        : Range(text) is { } range ? Valid("an interval is written with '/'", range)
        : Date(text) is { } single ? Valid("periods are written in EDTF", single)
        : Worded(text) is { } worded ? Valid("periods are written in EDTF", worded)
        : null;

    private static Correction? Valid(string reason, string text) =>
        PeriodNotation.TryParse(text, out _) ? new Correction(reason, [text]) : null;

    private static string? Range(string text)
    {
        var inner = text.StartsWith("from ", StringComparison.OrdinalIgnoreCase) ? text.Substring(5)
            : text.StartsWith("between ", StringComparison.OrdinalIgnoreCase) ? text.Substring(8)
            : text;
        foreach (var mark in RangeMarks)
        {
            var at = inner.IndexOf(mark, StringComparison.OrdinalIgnoreCase);
            if (at > 0 && Date(inner.Substring(0, at)) is { } first && End(inner.Substring(at + mark.Length), first) is { } last)
            {
                return $"{first}/{last}";
            }
        }

        var slash = inner.IndexOf('/');
        return slash == 4 && inner.Length == 7 && End(inner.Substring(5), inner.Substring(0, 4)) is { } end
            ? $"{inner.Substring(0, 4)}/{end}"
            : null;
    }

    // The end of "2019-23" is the last two digits of a year.
    private static string? End(string text, string first)
    {
        var isShort = text.Length == 2 && first.Length == 4 && text.All(IsDigit);
        return Date(isShort ? $"{first.Substring(0, 2)}{text}" : text);
    }

    private static string? Worded(string text)
    {
        var (word, before, after) = Words.FirstOrDefault(candidate => text.StartsWith(candidate.Word, StringComparison.OrdinalIgnoreCase));
        return word is not null && Date(text.Substring(word.Length)) is { } date ? before + date + after : null;
    }

    // Returns a date in EDTF, or null if the text is not a date.
    private static string? Date(string text)
    {
        var date = text.Trim();
        return PeriodDateNotation.TryParse(date, out _, out _)
            ? date
            : Quarter(date) ?? Decade(date) ?? (DateGuess.Of(date) is { Texts.Count: 1 } guess ? guess.Texts[0] : null);
    }

    private static string? Quarter(string text)
    {
        var digits = new string(text.Where(IsDigit).ToArray());
        var at = text.IndexOfAny(['Q', 'q']);
        return at >= 0
            && digits.Length == 5
            && text.Length <= 8
            && text.Count(char.IsLetter) == 1
            && at + 1 < text.Length
            && IsDigit(text[at + 1])
            ? at == 0 ? $"{digits.Substring(1)}-Q{digits[0]}" : $"{digits.Substring(0, 4)}-Q{digits[4]}"
            : null;
    }

    private static string? Decade(string text)
    {
        var years = text.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? text.Substring(4) : text;
        years = years.Replace("'", "").Replace("’", "");
        return years.Length == 5 && years[4] is 's' && years[3] == '0' && years.Take(4).All(IsDigit)
            ? string.Format(CultureInfo.InvariantCulture, "{0}/{1}9", years.Substring(0, 4), years.Substring(0, 3))
            : null;
    }

    private static bool IsDigit(char character) => character is >= '0' and <= '9';
}
