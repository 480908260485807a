using System;
using System.Globalization;
using Factbook.Generator.Schema;
using Factbook.Notation;

namespace Factbook.Generator.Binding;

/// <summary>
/// Reads a scalar's text as the declared type says, always with the invariant culture.
/// What comes out is boxed: <c>string</c>, <c>bool</c>, <c>long</c>, <c>ulong</c>, <c>decimal</c>, <c>double</c>, <c>float</c>,
/// ticks for dates and times, <see cref="FigureSyntax"/>, <see cref="PeriodSyntax"/>, or the text itself once it is known to be valid.
/// </summary>
internal static class ScalarParser
{
    private const NumberStyles Whole = NumberStyles.AllowLeadingSign;

    private static readonly CultureInfo Invariant = CultureInfo.InvariantCulture;

    /// <summary>The value, or null; <see cref="ScalarDiagnosis"/> then explains what is wrong.</summary>
    public static object? Parse(ScalarKind kind, string text)
    {
        switch (kind)
        {
            case ScalarKind.Text:
                return text;
            case ScalarKind.Boolean:
                return text switch { "true" or "True" or "TRUE" => true, "false" or "False" or "FALSE" => false, _ => null };
            case ScalarKind.SByte:
                return Signed(text, sbyte.MinValue, sbyte.MaxValue);
            case ScalarKind.Int16:
                return Signed(text, short.MinValue, short.MaxValue);
            case ScalarKind.Int32:
                return Signed(text, int.MinValue, int.MaxValue);
            case ScalarKind.Int64:
                return Signed(text, long.MinValue, long.MaxValue);
            case ScalarKind.Byte:
                return Unsigned(text, byte.MaxValue);
            case ScalarKind.UInt16:
                return Unsigned(text, ushort.MaxValue);
            case ScalarKind.UInt32:
                return Unsigned(text, uint.MaxValue);
            case ScalarKind.UInt64:
                return Unsigned(text, ulong.MaxValue);
            case ScalarKind.Decimal:
                return ExactDecimal.TryParse(text, out var exact) ? exact : null;
            case ScalarKind.Double:
                return BinaryNumber.TryParseDouble(text, out var wide) ? wide : null;
            case ScalarKind.Single:
                return BinaryNumber.TryParseSingle(text, out var narrow) ? narrow : null;
            case ScalarKind.Date:
                return DateTime.TryParseExact(text, "yyyy-MM-dd", Invariant, DateTimeStyles.None, out var date) ? date.Ticks / TimeSpan.TicksPerDay : null;
            case ScalarKind.Time:
                return DateTime.TryParseExact(text, TimeFormats, Invariant, DateTimeStyles.NoCurrentDateDefault, out var time) ? time.Ticks : null;
            case ScalarKind.Timestamp:
                return DateTimeOffset.TryParseExact(text, TimestampFormats, Invariant, DateTimeStyles.AssumeUniversal, out var timestamp) && HasOffset(text) ? timestamp : null;
            case ScalarKind.Duration:
                return TimeSpan.TryParseExact(text, DurationFormats, Invariant, TimeSpanStyles.None, out var duration) ? duration.Ticks
                    : text.StartsWith("-", StringComparison.Ordinal) && TimeSpan.TryParseExact(text.Substring(1), DurationFormats, Invariant, out duration) ? -duration.Ticks : null;
            case ScalarKind.Guid:
                return Guid.TryParseExact(text, "D", out var guid) ? guid.ToString("D") : null;
            case ScalarKind.Uri or ScalarKind.UriReference:
                return UriText.IsValid(text, allowsRelative: kind == ScalarKind.UriReference) ? text : null;
            case ScalarKind.Version:
                return Version.TryParse(text, out var version) && text.Trim() == text ? version.ToString() : null;
            case ScalarKind.Period:
                return PeriodNotation.TryParse(text, out var period) ? period : null;
            default:
                return FigureNotation.TryParse(text, FigureOf(kind), out var figure) ? figure : null;
        }
    }

    public static bool IsFigure(ScalarKind kind) => kind is ScalarKind.Interval or ScalarKind.Share or ScalarKind.Percentage or ScalarKind.Money or ScalarKind.Quantity;

    public static FigureKind FigureOf(ScalarKind kind) => kind switch
    {
        ScalarKind.Interval => FigureKind.Interval,
        ScalarKind.Share => FigureKind.Share,
        ScalarKind.Percentage => FigureKind.Percentage,
        ScalarKind.Money => FigureKind.Money,
        ScalarKind.Quantity => FigureKind.Quantity,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "not a figure"),
    };

    private static readonly string[] TimeFormats = ["HH:mm", "HH:mm:ss", "HH:mm:ss.FFFFFFF"];

    private static readonly string[] TimestampFormats =
        ["yyyy-MM-dd'T'HH:mmK", "yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", "yyyy-MM-dd HH:mm:ssK", "yyyy-MM-dd HH:mm:ss K"];

    private static readonly string[] DurationFormats =
        [@"h\:mm", @"hh\:mm", @"h\:mm\:ss", @"hh\:mm\:ss", @"hh\:mm\:ss\.FFFFFFF", @"d\.hh\:mm\:ss", @"d\.hh\:mm\:ss\.FFFFFFF"];

    private static object? Signed(string text, long least, long largest) =>
        long.TryParse(text, Whole, Invariant, out var number) && number >= least && number <= largest ? number : null;

    private static object? Unsigned(string text, ulong largest) =>
        ulong.TryParse(text, Whole, Invariant, out var number) && number <= largest ? number : null;

    // A time without an offset would mean another instant on each machine.
    private static bool HasOffset(string text) =>
        text.EndsWith("Z", StringComparison.Ordinal) || text.LastIndexOfAny(['+', '-']) > text.IndexOf(':');
}
