using System.Text.Json.Serialization;
using Factbook.Notation;

namespace Factbook;

/// <summary>
/// Represents a date or a span of days, in the Extended Date/Time Format (EDTF, ISO 8601-2): <c>2023</c>, <c>2023-11</c>, <c>2023-36</c>
/// (its fourth quarter), <c>2023-11-05</c>, <c>2023-01/2023-06</c>, <c>2023-01/..</c>, <c>2023~</c>.
/// </summary>
/// <remarks>
/// <para>Days are those of the proleptic Gregorian calendar, from 0001-01-01 to 9999-12-31, without a time zone.</para>
/// <para>Two periods are equal when their canonical texts are: <c>2023</c> and <c>2023-01/2023-12</c> contain the same days but are not
/// equal, since one states a year and the other states months. Compare <see cref="First"/> and <see cref="Last"/> where only the days
/// matter. The default value is all time, <c>../..</c>. Instances are immutable and safe to use from several threads.</para>
/// </remarks>
[JsonConverter(typeof(CanonicalTextConverter<Period>))]
public readonly partial record struct Period
{
    private readonly PeriodSyntax _syntax;
    private readonly string? _asWritten;

    /// <summary>Initializes a period of one day.</summary>
    /// <param name="day">The day.</param>
    public Period(DateOnly day)
        : this(new PeriodSyntax(PeriodEnd.At(DateOf(day)), PeriodEnd.At(DateOf(day)), IsSingle: true))
    {
    }

    /// <summary>Initializes a period from one day to another.</summary>
    /// <param name="first">The first day, or null for an open start.</param>
    /// <param name="last">The last day, which is part of the period, or null for an open end.</param>
    /// <exception cref="ArgumentException"><paramref name="last"/> is before <paramref name="first"/>.</exception>
    public Period(DateOnly? first, DateOnly? last)
        : this(new PeriodSyntax(EndAt(first), EndAt(last), IsSingle: false))
    {
        if (first > last)
        {
            throw new ArgumentException("The last day is before the first day.", nameof(last));
        }
    }

    internal Period(PeriodSyntax syntax, string? asWritten = null)
    {
        _syntax = syntax;
        _asWritten = asWritten;
    }

    /// <summary>
    /// Gets the text that was parsed, such as <c>2023-Q4</c>, or the canonical text. It does not take part in equality.
    /// </summary>
    public string AsWritten => _asWritten ?? ToString();

    /// <summary>Gets the first day, or null if the start is open or unknown.</summary>
    public DateOnly? First => Day(_syntax.FirstDay);

    /// <summary>Gets the last day, which is part of the period, or null if the end is open or unknown.</summary>
    public DateOnly? Last => Day(_syntax.LastDay);

    /// <summary>
    /// Gets a value that indicates whether the period starts at an unknown date: <c>/2023</c>. An open start is not unknown:
    /// <c>../2023</c>.
    /// </summary>
    public bool HasUnknownStart => _syntax.Start.Kind == PeriodEndKind.Unknown;

    /// <summary>
    /// Gets a value that indicates whether the period ends at an unknown date: <c>2023/</c>. An open end is not unknown: <c>2023/..</c>.
    /// </summary>
    public bool HasUnknownEnd => _syntax.End.Kind == PeriodEndKind.Unknown;

    /// <summary>
    /// Gets a value that indicates whether one of the dates is approximate, an estimate: EDTF's <c>~</c>, or <c>%</c>, which is both
    /// approximate and uncertain.
    /// </summary>
    public bool IsApproximate => _syntax.IsApproximate;

    /// <summary>
    /// Gets a value that indicates whether one of the dates is uncertain, from a doubtful source: EDTF's <c>?</c>, or <c>%</c>, which is
    /// both approximate and uncertain.
    /// </summary>
    public bool IsUncertain => _syntax.IsUncertain;

    /// <summary>
    /// Returns a value that indicates whether a day is in the period. An open or unknown end excludes no day; <c>~</c> and <c>?</c> have
    /// no effect.
    /// </summary>
    /// <param name="day">The day.</param>
    /// <returns><see langword="true"/> if the day may be in the period; otherwise <see langword="false"/>.</returns>
    public bool Contains(DateOnly day) => !(day < First) && !(day > Last);

    /// <summary>
    /// Returns a value that indicates whether some day is in both periods. Ends are treated as by <see cref="Contains"/>.
    /// </summary>
    /// <param name="other">The other period.</param>
    /// <returns><see langword="true"/> if the periods may have a day in common; otherwise <see langword="false"/>.</returns>
    public bool Overlaps(Period other) => !(Last < other.First) && !(other.Last < First);

    /// <summary>Returns a value that indicates whether two periods have the same canonical text.</summary>
    /// <param name="other">The other period.</param>
    /// <returns><see langword="true"/> if they are equal; otherwise <see langword="false"/>.</returns>
    public bool Equals(Period other) => _syntax == other._syntax;

    /// <inheritdoc/>
    public override int GetHashCode() => _syntax.GetHashCode();

    private static DateOnly? Day(int? number) => number is { } day ? DateOnly.FromDayNumber(day) : null;

    private static PeriodEnd EndAt(DateOnly? day) => day is { } date ? PeriodEnd.At(DateOf(date)) : default;

    private static PeriodDate DateOf(DateOnly day) => new(day.Year, day.Month, day.Day, IsApproximate: false, IsUncertain: false);
}
