using System;
using System.Globalization;
using System.Linq;
using Factbook.Generator.Schema;
using Factbook.Notation;
using Factbook.Notation.Corrections;

namespace Factbook.Generator.Binding;

/// <summary>
/// Explains why a scalar is not a value of its type, and what to write instead, to somebody who knows no C#. Every text that it suggests
/// is one that <see cref="ScalarParser"/> reads.
/// </summary>
internal static class ScalarDiagnosis
{
    private static readonly string[] TimeFormats = ["h:mm tt", "h:mmtt", "h tt", "htt", "H:mm", "H:mm:ss", "H.mm", "H'h'mm"];

    public static string Explain(ScalarKind kind, string text) => kind switch
    {
        ScalarKind.Boolean => Boolean(text),
        >= ScalarKind.SByte and <= ScalarKind.Single => NumberDiagnosis.Explain(kind, text),
        ScalarKind.Date => Date(text),
        ScalarKind.Time => Correct(kind, Time(text), "hours have two digits, from 00 to 23"),
        ScalarKind.Timestamp => Correct(kind, text + "Z", "the offset from UTC is missing", "if it is the time in UTC"),
        ScalarKind.Guid => Correct(kind, Guid.TryParse(text, out var guid) ? guid.ToString("D") : "", "an identifier is written in groups of 8, 4, 4, 4 and 12 digits"),
        ScalarKind.Uri or ScalarKind.UriReference => UriText.Explain(text, allowsRelative: kind == ScalarKind.UriReference),
        ScalarKind.Version => Correct(kind, text.TrimStart('v', 'V') + (text.IndexOf('.') < 0 ? ".0" : ""), "a version is two to four numbers"),
        ScalarKind.Period => PeriodNotation.Explain(text),
        _ when ScalarParser.IsFigure(kind) => FigureNotation.Explain(text, ScalarParser.FigureOf(kind)),
        _ => Expectations.Of(kind),
    };

    private static string Boolean(string text) => Expectations.Of(ScalarKind.Boolean) + (text.ToLowerInvariant() switch
    {
        "true" or "yes" or "y" or "on" or "1" => "; write 'true'",
        "false" or "no" or "n" or "off" or "0" => "; write 'false'",
        _ => "",
    });

    private static string Date(string text)
    {
        if (text.Length > 10 && text[10] is 'T' or ' ' && ScalarParser.Parse(ScalarKind.Date, text.Substring(0, 10)) is not null)
        {
            return $"a day without a time is expected; write '{text.Substring(0, 10)}'";
        }

        var correction = text.Length > 40 ? null : DateGuess.Of(text);
        var days = correction?.Texts.Where(date => ScalarParser.Parse(ScalarKind.Date, date) is not null).ToList();
        return days is { Count: > 0 } ? (correction! with { Texts = days }).ToString()
            : text.Length <= 40 && DateGuess.WithoutYear(text) is { } day ? $"the year is missing; write it first, as in '2024-{day}'"
            : correction is not null ? $"the day is missing; {Expectations.Of(ScalarKind.Date)}"
            : Expectations.Of(ScalarKind.Date);
    }

    private static string Time(string text) =>
        DateTime.TryParseExact(text, TimeFormats, CultureInfo.InvariantCulture, DateTimeStyles.NoCurrentDateDefault, out var time)
            ? time.ToString(time.Second == 0 ? "HH:mm" : "HH:mm:ss", CultureInfo.InvariantCulture)
            : "";

    private static string Correct(ScalarKind kind, string text, string reason, string condition = "") =>
        text.Length is > 0 and <= 100 && ScalarParser.Parse(kind, text) is not null
            ? new Correction(reason, [text], condition).ToString()
            : Expectations.Of(kind);
}
