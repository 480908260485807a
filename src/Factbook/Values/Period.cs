using System.Text.Json.Serialization;
using Factbook.Notation;

namespace Factbook;

/// <summary>
/// A date or a span of days, as EDTF (ISO 8601-2) writes it: <c>2023</c>, <c>2023-11</c>, <c>2023-36</c> (its fourth quarter),
/// <c>2023-11-05</c>, <c>2023-01/2023-06</c>, <c>2023-01/..</c>, <c>2023~</c>.
/// </summary>
/// <remarks>
/// Days are those of the proleptic Gregorian calendar, from 0001-01-01 to 9999-12-31, in no time zone. Two periods are equal when their
/// canonical texts are: <c>2023</c> and <c>2023-01/2023-12</c> have the same days but are not equal, since the one says a year and the
/// other says months; compare <see cref="First"/> and <see cref="Last"/> where days alone count. The default value is all time,
/// <c>../..</c>.
/// </remarks>
[JsonConverter(typeof(CanonicalTextConverter<Period>))]
public readonly partial record struct Period
{
    private readonly PeriodSyntax _syntax;
    private readonly string? _asWritten;

    internal Period(PeriodSyntax syntax, string? asWritten = null)
    {
        _syntax = syntax;
        _asWritten = asWritten;
    }

    /// <summary>The text that it was read from, such as <c>2023-Q4</c>, or the canonical text; takes no part in equality.</summary>
    public string AsWritten => _asWritten ?? ToString();

    /// <summary>The first day; null when the start is open or unknown.</summary>
    public DateOnly? First => Day(_syntax.FirstDay);

    /// <summary>The last day, which is a part of the period; null when the end is open or unknown.</summary>
    public DateOnly? Last => Day(_syntax.LastDay);

    /// <summary>Whether the period has a start that nobody has told: <c>/2023</c>. An open start, <c>../2023</c>, is none.</summary>
    public bool FirstIsUnknown => _syntax.Start.Kind == PeriodEndKind.Unknown;

    /// <summary>Whether the period has an end that nobody has told: <c>2023/</c>. An open end, <c>2023/..</c>, is none.</summary>
    public bool LastIsUnknown => _syntax.End.Kind == PeriodEndKind.Unknown;

    /// <summary>Whether a date of it is an estimate: EDTF's <c>~</c>, or <c>%</c>, which is both.</summary>
    public bool IsApproximate => _syntax.IsApproximate;

    /// <summary>Whether the source of a date of it is doubtful: EDTF's <c>?</c>, or <c>%</c>, which is both.</summary>
    public bool IsUncertain => _syntax.IsUncertain;

    /// <summary>The period of one day.</summary>
    /// <param name="day">The day.</param>
    public static Period On(DateOnly day)
    {
        var end = PeriodEnd.At(DateOf(day));
        return new Period(new PeriodSyntax(end, end, IsSingle: true));
    }

    /// <summary>The period from one day to another, with both.</summary>
    /// <param name="first">The first day, or null for an open start.</param>
    /// <param name="last">The last day, or null for an open end.</param>
    /// <exception cref="ArgumentException"><paramref name="last"/> is before <paramref name="first"/>.</exception>
    public static Period Between(DateOnly? first, DateOnly? last) => first > last
        ? throw new ArgumentException("The last day is before the first.", nameof(last))
        : new Period(new PeriodSyntax(EndAt(first), EndAt(last), IsSingle: false));

    /// <summary>
    /// Whether a day lies in the period. An open or unknown end excludes nothing, and <c>~</c> and <c>?</c> widen nothing.
    /// </summary>
    /// <param name="day">The day.</param>
    public bool Contains(DateOnly day) => !(day < First) && !(day > Last);

    /// <summary>Whether some day lies in both periods, with ends as in <see cref="Contains"/>.</summary>
    /// <param name="other">The other period.</param>
    public bool Overlaps(Period other) => !(Last < other.First) && !(other.Last < First);

    /// <inheritdoc/>
    public bool Equals(Period other) => _syntax == other._syntax;

    /// <inheritdoc/>
    public override int GetHashCode() => _syntax.GetHashCode();

    private static DateOnly? Day(int? number) => number is { } day ? DateOnly.FromDayNumber(day) : null;

    private static PeriodEnd EndAt(DateOnly? day) => day is { } date ? PeriodEnd.At(DateOf(date)) : default;

    private static PeriodDate DateOf(DateOnly day) => new(day.Year, day.Month, day.Day, IsApproximate: false, IsUncertain: false);
}
