using System.Globalization;
using Factbook.Notation.Corrections;

namespace Factbook.Notation;

/// <summary>
/// Parses and formats periods in EDTF (ISO 8601-2), level 1, with the quarters of level 2. The supported forms are years from 0001 to 9999,
/// months, days, quarters (<c>2023-36</c>, also as <c>2023-Q4</c>), intervals with open (<c>..</c>) and unknown (empty) ends, and the
/// qualifiers <c>~</c> (approximate), <c>?</c> (uncertain) and <c>%</c> (both) after a date.
/// </summary>
/// <remarks>
/// Seasons (21 to 24) are not supported, because their first and last days differ between countries. Unspecified digits (<c>202X</c>) are
/// not supported, because an interval states the same. Times of day are not supported either.
/// </remarks>
internal static class PeriodNotation
{
    /// <summary>Parses a period.</summary>
    /// <param name="text">The period as it is written.</param>
    /// <param name="period">The period.</param>
    public static bool TryParse(string text, out PeriodSyntax period) => TryParse(text, out period, out _);

    /// <inheritdoc cref="TryParse(string, out PeriodSyntax)"/>
    /// <param name="text">The period as it is written.</param>
    /// <param name="period">The period.</param>
    /// <param name="error">What the grammar expects; empty for a valid period. <see cref="Explain"/> is more specific.</param>
    public static bool TryParse(string text, out PeriodSyntax period, out string error)
    {
        var parts = text.Trim().Split('/');
        return parts.Length == 1 ? TryParseSingle(parts[0], out period, out error)
            : TryParseInterval(parts, out period, out error);
    }

    /// <summary>Explains why a text is not a period: what is wrong, and what to write instead.</summary>
    /// <param name="text">A text that <see cref="TryParse(string, out PeriodSyntax)"/> does not accept.</param>
    public static string Explain(string text) => PeriodDiagnosis.Explain(text);

    /// <summary>Returns the canonical form of a period, which parses to the same period.</summary>
    public static string Format(in PeriodSyntax period) =>
        period.IsSingle ? Format(period.Start.Date) : $"{Format(period.Start)}/{Format(period.End)}";

    private static bool TryParseSingle(string text, out PeriodSyntax period, out string error)
    {
        var isDate = PeriodDateNotation.TryParse(text, out var date, out error);
        period = isDate ? new PeriodSyntax(PeriodEnd.At(date), PeriodEnd.At(date), IsSingle: true) : default;
        return isDate;
    }

    private static bool TryParseInterval(string[] parts, out PeriodSyntax period, out string error)
    {
        period = default;
        if (parts.Length != 2)
        {
            error = PeriodDateNotation.Expected;
            return false;
        }

        if (!TryParseEnd(parts[0], out var start, out error) || !TryParseEnd(parts[1], out var end, out error))
        {
            return false;
        }

        error = start.FirstDay > end.LastDay ? "expected the earlier date first, such as '2023-01/2023-06'"
            : IsStated(start) || IsStated(end) || (start == default && end == default) ? ""
            : "expected a date at one end at least, such as '2023-01/..'";
        period = error.Length == 0 ? new PeriodSyntax(start, end, IsSingle: false) : default;
        return error.Length == 0;
    }

    private static bool TryParseEnd(string text, out PeriodEnd end, out string error)
    {
        end = text.Length == 0 ? PeriodEnd.Unknown : default;
        error = "";
        if (text is "" or "..")
        {
            return true;
        }

        var isDate = PeriodDateNotation.TryParse(text, out var date, out error);
        end = isDate ? PeriodEnd.At(date) : default;
        return isDate;
    }

    private static bool IsStated(PeriodEnd end) => end.Kind == PeriodEndKind.Date;

    private static string Format(PeriodEnd end) => end.Kind switch
    {
        PeriodEndKind.Open => "..",
        PeriodEndKind.Unknown => "",
        _ => Format(end.Date),
    };

    private static string Format(PeriodDate date)
    {
        var part = date.Part == 0 ? "" : "-" + date.Part.ToString("00", CultureInfo.InvariantCulture);
        var day = date.Day == 0 ? "" : "-" + date.Day.ToString("00", CultureInfo.InvariantCulture);
        var qualifier = (date.IsApproximate, date.IsUncertain) switch
        {
            (true, true) => "%",
            (true, false) => "~",
            (false, true) => "?",
            _ => "",
        };
        return date.Year.ToString("0000", CultureInfo.InvariantCulture) + part + day + qualifier;
    }
}
