using System;

namespace Factbook.Notation;

/// <summary>A year, a quarter, a month or a day of the proleptic Gregorian calendar (ISO 8601).</summary>
/// <param name="Year">The year, from 1 to 9999.</param>
/// <param name="Part">0 for the whole year, 1 to 12 for a month, 33 to 36 for a quarter (ISO 8601-2).</param>
/// <param name="Day">The day of the month, or 0 for a whole year, quarter or month.</param>
/// <param name="IsApproximate">Whether the date is an estimate (<c>~</c>).</param>
/// <param name="IsUncertain">Whether the source of the date is doubtful (<c>?</c>).</param>
internal readonly record struct PeriodDate(int Year, int Part, int Day, bool IsApproximate, bool IsUncertain)
{
    public const int FirstQuarter = 33;
    public const int LastQuarter = 36;

    private const int MonthsOfQuarter = 3;

    /// <summary>The first day, as the number of days since 0001-01-01.</summary>
    public int FirstDay => DayNumber(Year, FirstMonth, Day == 0 ? 1 : Day);

    /// <summary>The last day, as the number of days since 0001-01-01.</summary>
    public int LastDay => DayNumber(Year, LastMonth, Day == 0 ? DateTime.DaysInMonth(Year, LastMonth) : Day);

    private int FirstMonth => Part switch
    {
        0 => 1,
        >= FirstQuarter => ((Part - FirstQuarter) * MonthsOfQuarter) + 1,
        _ => Part,
    };

    private int LastMonth => Part switch
    {
        0 => 12,
        >= FirstQuarter => FirstMonth + MonthsOfQuarter - 1,
        _ => Part,
    };

    private static int DayNumber(int year, int month, int day) => (int)(new DateTime(year, month, day).Ticks / TimeSpan.TicksPerDay);
}
