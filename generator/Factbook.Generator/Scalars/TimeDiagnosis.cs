using System;
using System.Globalization;
using System.Linq;
using Factbook.Notation.Corrections;

namespace Factbook.Generator.Scalars;

/// <summary>Explains why a text is not a date or time, with a suggestion.</summary>
internal static class TimeDiagnosis
{
    private static readonly string[] TimeFormats = ["h:mm tt", "h:mmtt", "h tt", "htt", "H:mm", "H:mm:ss", "H.mm", "H'h'mm"];

    public static string ExplainDate(ScalarKind type, string text)
    {
        if (text.Length > 10 && text[10] is 'T' or ' ' && type.Parse(text.Substring(0, 10)) is not null)
        {
            return $"a day without a time is expected; write '{text.Substring(0, 10)}'";
        }

        var correction = text.Length > 40 ? null : DateGuess.Of(text);
        var days = correction?.Texts.Where(date => type.Parse(date) is not null).ToList();
        return days is { Count: > 0 } ? (correction! with { Texts = days }).ToString()
            : text.Length <= 40 && DateGuess.WithoutYear(text) is { } day ? $"the year is missing; write it first, as in '2024-{day}'"
            : correction is not null ? $"the day is missing; {type.Expected}"
            : type.Expected;
    }

    public static string ExplainTime(ScalarKind type, string text) => TextScalars.Correct(
        type,
        DateTime.TryParseExact(text, TimeFormats, CultureInfo.InvariantCulture, DateTimeStyles.NoCurrentDateDefault, out var time)
            ? time.ToString(time.Second == 0 ? "HH:mm" : "HH:mm:ss", CultureInfo.InvariantCulture)
            : "",
        "hours have two digits, from 00 to 23");
}
