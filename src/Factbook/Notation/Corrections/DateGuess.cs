using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace Factbook.Notation.Corrections;

/// <summary>
/// Suggests valid dates for a text that is not in ISO 8601: <c>12.04.2024</c>, <c>April 12, 2024</c>, <c>2021/07/28</c>, <c>20210728</c>.
/// If two numbers can be the day, both dates are suggested.
/// </summary>
internal static class DateGuess
{
    private const string Separators = " \t\u00a0\u202f,./-–—";

    private static readonly string[] Months =
        ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

    /// <summary>Returns the date in ISO 8601, with or without its day; null if the text is not a date.</summary>
    public static Correction? Of(string text)
    {
        var parts = PartsOf(text);
        IEnumerable<string?> dates = parts.Length switch
        {
            1 when parts[0].Length == 8 && Number(parts[0]) is not null =>
                [Iso(parts[0].Substring(0, 4), parts[0].Substring(4, 2), parts[0].Substring(6))],
            2 or 3 when Array.FindIndex(parts, IsMonth) is var at and >= 0 =>
                Named(parts[at], parts.Where((_, index) => index != at).ToList()),
            2 => parts[1].Length == 4 ? [Iso(parts[1], parts[0])] : [Iso(parts[0], parts[1])],
            3 => Numbered(parts),
            _ => [],
        };
        var valid = dates.OfType<string>().Distinct().ToList();
        return valid.Count == 0
            ? null
            : new Correction(valid.Count == 1 ? "dates are written as year-month-day" : "it is unclear which number is the day", valid);
    }

    /// <summary>
    /// Returns the month and day of a date without a year, such as <c>April 12</c>, in the form <c>04-12</c>; null if the text is not such
    /// a date.
    /// </summary>
    public static string? WithoutYear(string text)
    {
        var parts = PartsOf(text);
        return parts.Length == 2
            && Array.FindIndex(parts, IsMonth) is var at and >= 0
            && Iso("2024", MonthOf(parts[at]), parts[1 - at]) is { } date
            ? date.Substring(5)
            : null;
    }

    private static string[] PartsOf(string text) =>
        text.Split(Separators.ToCharArray(), StringSplitOptions.RemoveEmptyEntries)
            .Where(part => !string.Equals(part, "of", StringComparison.OrdinalIgnoreCase))
            .ToArray();

    private static IEnumerable<string?> Numbered(string[] parts)
    {
        if (parts[0].Length == 4)
        {
            var date = Iso(parts[0], parts[1], parts[2]);
            return [date ?? Iso(parts[0], parts[2], parts[1])];
        }

        return [Iso(parts[2], parts[1], parts[0]), Iso(parts[2], parts[0], parts[1])];
    }

    private static IEnumerable<string?> Named(string month, List<string> others)
    {
        var year = others.Find(part => part.Length == 4 && Number(part) is not null);
        var day = others.Find(part => part != year);
        return year is null ? [] : [day is null ? Iso(year, MonthOf(month)) : Iso(year, MonthOf(month), day)];
    }

    private static string? Iso(string year, string month, string? day = null)
    {
        if (year.Length != 4 || Number(year) is not (>= 1 and var y) || Number(month) is not (>= 1 and <= 12 and var m))
        {
            return null;
        }

        var written = string.Format(CultureInfo.InvariantCulture, "{0:0000}-{1:00}", y, m);
        return day is null ? written
            : Number(WithoutSuffix(day)) is >= 1 and var d
                && d <= DateTime.DaysInMonth(y, m) ? string.Format(CultureInfo.InvariantCulture, "{0}-{1:00}", written, d)
            : null;
    }

    private static string WithoutSuffix(string day) =>
        day.Length > 2 && Array.Exists(["st", "nd", "rd", "th"], suffix => day.EndsWith(suffix, StringComparison.OrdinalIgnoreCase))
            ? day.Substring(0, day.Length - 2)
            : day;

    private static bool IsMonth(string word) => MonthOf(word).Length > 0;

    private static string MonthOf(string word)
    {
        var index = word.Length < 3 ? -1 : Array.FindIndex(Months, month => month.StartsWith(word, StringComparison.OrdinalIgnoreCase));
        return index < 0 ? "" : (index + 1).ToString(CultureInfo.InvariantCulture);
    }

    private static int? Number(string text) =>
        text.Length <= 8 && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
