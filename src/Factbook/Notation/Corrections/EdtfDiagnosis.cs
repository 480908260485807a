using System;
using System.Globalization;
using System.Linq;

namespace Factbook.Notation.Corrections;

/// <summary>Recognizes the forms of EDTF (ISO 8601-2) that Factbook does not support, and explains what to write instead.</summary>
internal static class EdtfDiagnosis
{
    private const string Qualifiers = "~?%";

    /// <summary>Explains a date or an interval; null if it is not one of the recognized forms.</summary>
    public static string? Explain(string text)
    {
        if (text.Length > 2 && text[0] is '{' or '[' && text[text.Length - 1] is '}' or ']' && text.Any(IsDigit))
        {
            return Unsupported("sets of dates", "an interval such as '2023/2024', or one fact for each date");
        }

        if (IsFarYear(text))
        {
            return "it is valid EDTF, but Factbook supports only the years from 0001 to 9999; leave the period out, and state it in a text";
        }

        var ends = text.Split('/');
        var supported = ends.Select(Nearest).ToList();
        var reason = supported.Select(end => end?.Reason).FirstOrDefault(found => found is not null);
        var written = string.Join("/", supported.Select((end, index) => end?.Text ?? ends[index]));
        return reason is null ? null
            : PeriodNotation.TryParse(written, out _) ? Unsupported(reason, $"'{written}'")
            : Unsupported(reason, "a year, a month, a day or an interval such as '2023-01/2023-06'");
    }

    private static string Unsupported(string what, string instead) =>
        $"{what} are valid EDTF, but Factbook does not support them; write {instead}";

    // The nearest supported form of a single date or of one end of an interval.
    private static (string Reason, string Text)? Nearest(string date) =>
        date.IndexOf('T') == 10 ? ("times of day", date.Substring(0, 10))
        : IsMasked(date) ? ("unspecified digits", Unmasked(date))
        : SignificantDigits(date) is { } years ? ("significant digits", years)
        : PartOfYear(date) is { } months ? ("seasons, quadrimesters and semesters", months)
        : Requalified(date) is { } qualified ? ("qualifiers of a part of a date", qualified)
        : null;

    private static bool IsFarYear(string text) => (text[0] == 'Y' || text[0] == '-' || text == "0000")
        && text.Skip(1).All(character => IsDigit(character) || character is '-' or 'E' or 'Y') && text.Count(IsDigit) >= 4;

    // 202X, 2004-XX, 156X-12-25
    private static bool IsMasked(string date) => date.Length is 4 or 7 or 10 && date.IndexOf('X') > 0 && date.Select((character, index) =>
        index is 4 or 7 ? character == '-' : IsDigit(character) || character == 'X').All(isRight => isRight);

    private static string Unmasked(string date)
    {
        var year = date.Substring(0, 4);
        var rest = date.Substring(4);
        return year.IndexOf('X') < 0 ? date.Substring(0, date.IndexOf('X') - 1)
            : rest.All(character => character is 'X' or '-')
                && year.TrimEnd('X').All(IsDigit) ? Years(year.Replace('X', '0'), year.Replace('X', '9'))
            : date;
    }

    // In 1950S2 only the first two digits of the year are significant.
    private static string? SignificantDigits(string date) =>
        date.Length == 6 && date[4] == 'S' && date[5] is >= '1' and <= '4' && date.Take(4).All(IsDigit)
            ? Years(date.Substring(0, date[5] - '0').PadRight(4, '0'), date.Substring(0, date[5] - '0').PadRight(4, '9'))
            : null;

    private static string Years(string first, string last) => $"{(first == "0000" ? "0001" : first)}/{last}";

    /// <summary>Returns the months of a season, a quadrimester or a semester; null for any other text.</summary>
    public static string? PartOfYear(string date)
    {
        if (date.Length != 7 || date[4] != '-' || !PeriodDateNotation.TryDigits(date, 5, 2, out var part)
            || part is not ((>= 21 and <= 32) or (>= 37 and <= 41)))
        {
            return null;
        }

        // The months of a season differ between countries, so these are an example.
        var (first, last) = part switch { 37 => (1, 4), 38 => (5, 8), 39 => (9, 12), 40 => (1, 6), 41 => (7, 12), _ => (3, 5) };
        return string.Format(CultureInfo.InvariantCulture, "{0}-{1:00}/{0}-{2:00}", date.Substring(0, 4), first, last);
    }

    // 2004?-06 and ?2004-06 qualify the year alone; a qualifier at the end applies to the whole date.
    private static string? Requalified(string date)
    {
        var bare = new string(date.Where(character => !Qualifiers.Contains(character)).ToArray());
        if (bare.Length == date.Length || date.StartsWith(bare, StringComparison.Ordinal) || !PeriodNotation.TryParse(bare, out _))
        {
            return null;
        }

        var isBoth = date.Contains('%') || (date.Contains('~') && date.Contains('?'));
        return bare + (isBoth ? "%" : date.Contains('~') ? "~" : "?");
    }

    private static bool IsDigit(char character) => character is >= '0' and <= '9';
}
