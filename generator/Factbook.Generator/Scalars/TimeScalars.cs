using System;
using System.Globalization;

namespace Factbook.Generator.Scalars;

/// <summary>Dates, times and durations.</summary>
internal static class TimeScalars
{
    private const string Day = "[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])";

    /// <summary>The pattern of a date that may exist.</summary>
    public const string DayPattern = Day;

    private static readonly CultureInfo Invariant = CultureInfo.InvariantCulture;

    private static readonly string[] TimeFormats = ["HH:mm", "HH:mm:ss", "HH:mm:ss.FFFFFFF"];

    private static readonly string[] TimestampFormats =
        ["yyyy-MM-dd'T'HH:mmK", "yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", "yyyy-MM-dd HH:mm:ssK",
            "yyyy-MM-dd HH:mm:ss K"];

    private static readonly string[] DurationFormats =
        [@"h\:mm", @"hh\:mm", @"h\:mm\:ss", @"hh\:mm\:ss", @"hh\:mm\:ss\.FFFFFFF", @"d\.hh\:mm\:ss", @"d\.hh\:mm\:ss\.FFFFFFF"];

    /// <summary>A date, as the days since 0001-01-01.</summary>
    public static readonly ScalarKind Date = new(
        "Date",
        "System.DateOnly",
        "expected a date that exists, as year-month-day, such as '2024-02-29'",
        text =>
            DateTime.TryParseExact(text, "yyyy-MM-dd", Invariant, DateTimeStyles.None, out var date)
                ? date.Ticks / TimeSpan.TicksPerDay
                : null,
        (row, value, _) => row.WriteVarUInt64((ulong)(long)value),
        "row.ReadDateOnly()")
    {
        Breadth = 39,
        Column = ColumnKind.Date,
        Bound = BoundKind.Value,
        Order = ScalarOrder.Calendar,
        Explain = TimeDiagnosis.ExplainDate,
        IsKey = true,
        HasFixedLength = true,
        IsCanonicalText = true,
        IndexKey = ScalarKind.InvariantText("value.DayNumber"),
        Forms = [ScalarForm.Text($"^{Day}$")],
        Examples = ["2024-02-29"],
    };

    /// <summary>A time of day, in ticks.</summary>
    public static readonly ScalarKind Time = new(
        "Time",
        "System.TimeOnly",
        "expected a time of day such as '14:30'",
        text => DateTime.TryParseExact(text, TimeFormats, Invariant, DateTimeStyles.NoCurrentDateDefault, out var time) ? time.Ticks : null,
        (row, value, _) => row.WriteVarUInt64((ulong)(long)value),
        "row.ReadTimeOnly()")
    {
        Breadth = 42,
        Column = ColumnKind.TimeOfDay,
        Bound = BoundKind.Value,
        Order = ScalarOrder.TimeOfDay,
        Explain = TimeDiagnosis.ExplainTime,
        Forms = [ScalarForm.Text(@"^[0-9]{2}:[0-9]{2}(?::[0-9]{2}(?:\.[0-9]*)?)?$")],
        Examples = ["14:30"],
    };

    public static readonly ScalarKind Timestamp = new(
        "Timestamp",
        "System.DateTimeOffset",
        "expected a time with its offset from UTC, such as '2024-04-12T14:30:00+02:00'",
        text =>
            DateTimeOffset.TryParseExact(
                text, TimestampFormats, Invariant, DateTimeStyles.AssumeUniversal, out var timestamp) && HasOffset(text) ? timestamp : null,
        (row, value, _) =>
        {
            var timestamp = (DateTimeOffset)value;
            row.WriteVarUInt64((ulong)timestamp.Ticks);
            row.WriteInt64((long)timestamp.Offset.TotalMinutes);
        },
        "row.ReadDateTimeOffset()")
    {
        Breadth = 45,
        Bound = BoundKind.Value,
        Order = ScalarOrder.Calendar,
        Explain = (type, text) => TextScalars.Correct(type, text + "Z", "the offset from UTC is missing", "if it is the time in UTC"),
        Forms =
        [
            ScalarForm.Text($@"^{Day}[T ][0-9]{{2}}:[0-9]{{2}}(?::[0-9]{{2}}(?:\.[0-9]*)?)? ?(?:Z|[-+][0-9]{{1,2}}(?::?[0-9]{{2}})?)$"),
        ],
        Examples = ["2024-04-12T14:30:00+02:00"],
    };

    /// <summary>A span of time, in ticks.</summary>
    public static readonly ScalarKind Duration = new(
        "Duration",
        "System.TimeSpan",
        "expected hours, minutes and seconds, such as '1:30:00', or days before them: '2.06:00:00'",
        text =>
            ReadDuration(text)?.Ticks ?? (text.StartsWith("-", StringComparison.Ordinal) ? -ReadDuration(text.Substring(1))?.Ticks : null),
        (row, value, _) => row.WriteInt64((long)value),
        "row.ReadTimeSpan()")
    {
        Breadth = 48,
        Column = ColumnKind.Seconds,
        Bound = BoundKind.Value,
        Order = ScalarOrder.Duration,
        Forms = [ScalarForm.Text(@"^-?(?:[0-9]+\.)?[0-9]{1,2}:[0-9]{2}(?::[0-9]{2}(?:\.[0-9]*)?)?$")],
        Examples = ["1:30:00", "2.06:00:00"],
    };

    private static TimeSpan? ReadDuration(string text) =>
        TimeSpan.TryParseExact(text, DurationFormats, Invariant, TimeSpanStyles.None, out var duration) ? duration : null;

    // A time without an offset would be another instant on each machine.
    private static bool HasOffset(string text) =>
        text.EndsWith("Z", StringComparison.Ordinal) || text.LastIndexOfAny(['+', '-']) > text.IndexOf(':');
}
