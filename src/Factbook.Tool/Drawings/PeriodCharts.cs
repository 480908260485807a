using System.Globalization;
using Factbook.Tool.Model;
using Factbook.Tool.Rendering;

namespace Factbook.Tool.Drawings;

/// <summary>Creates timelines of periods, one for each property.</summary>
internal static class PeriodCharts
{
    private const int MostTicks = 4;

    private static readonly int[] Years = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000];
    private static readonly int[] Months = [1, 2, 3, 6];
    private static readonly int[] Days = [1, 8, 15, 22];

    /// <summary>Returns a chart for each property of facts with at least one period.</summary>
    /// <param name="facts">The facts.</param>
    /// <param name="rowOf">Returns the row of a value.</param>
    public static IReadOnlyList<Chart> Of(IEnumerable<Fact> facts, RowFactory rowOf) =>
    [
        .. facts.SelectMany(PeriodsOf)
            .GroupBy(stated => stated.Property.Label)
            .Select(group => ChartOf(group.Key, [.. group], rowOf)),
    ];

    private static Chart ChartOf(
        string property, List<Stated> stated, RowFactory rowOf)
    {
        var shown = stated
            .OrderBy(period => period.Period.First ?? period.Period.Last)
            .ThenBy(period => period.Period.Last)
            .Take(DrawingSize.MostRows)
            .ToList();
        var (first, last) = RangeOf(shown.ConvertAll(period => period.Period));
        return new Chart(
            property,
            TicksOf(first, last),
            [
                .. shown.Select(period =>
                    rowOf(period.Fact, period.Property, PeriodText.Of(period.Value), BarOf(period.Value, first, last))),
            ],
            stated.Count - shown.Count);
    }

    // The range consists of whole years if its ends are in years at least two apart, and otherwise of whole months.
    private static (DateOnly First, DateOnly Last) RangeOf(List<Period> periods)
    {
        var days = periods.SelectMany(period => new[] { period.First, period.Last }).OfType<DateOnly>().ToList();
        var (first, last) = days.Count == 0 ? (DateOnly.MinValue, DateOnly.MaxValue) : (days.Min(), days.Max());
        if (last.Year - first.Year >= 2)
        {
            return (new DateOnly(first.Year, 1, 1), new DateOnly(last.Year, 12, 31));
        }

        var end = new DateOnly(last.Year, last.Month, DateTime.DaysInMonth(last.Year, last.Month));
        return (new DateOnly(first.Year, first.Month, 1), end);
    }

    private static DrawnBar BarOf(PeriodValue value, DateOnly first, DateOnly last)
    {
        var (period, length) = (value.Period, (double)(last.DayNumber - first.DayNumber + 1));
        return new DrawnBar(
            period.First is { } start ? MiddleOf(start) : 0,
            period.Last is { } end ? MiddleOf(end) : 1,
            EndOf(period.First, period),
            EndOf(period.Last, period))
        {
            IsPointWithin = value.IsPointWithin,
        };

        // A day is drawn as a point in its middle.
        double MiddleOf(DateOnly day) => (day.DayNumber - first.DayNumber + 0.5) / length;
    }

    private static BarEnd EndOf(DateOnly? day, Period period) =>
        day is null ? BarEnd.Missing : period.IsApproximate || period.IsUncertain ? BarEnd.Assumed : BarEnd.Included;

    private static IReadOnlyList<Tick> TicksOf(DateOnly first, DateOnly last)
    {
        var length = (double)(last.DayNumber - first.DayNumber + 1);
        if (last.DayNumber - first.DayNumber < 31)
        {
            var month = first.ToString("yyyy-MM", CultureInfo.InvariantCulture);
            return [.. Days.Select(day => new Tick((day - 1) / length, day == 1 ? month : $"{day:00}"))];
        }

        var months = ((last.Year - first.Year) * 12) + last.Month - first.Month + 1;
        var step = Months.FirstOrDefault(step => TicksFor(months, step) <= MostTicks) is var fitting and > 0 ? fitting
            : 12 * Years.FirstOrDefault(step => TicksFor(months, 12 * step) <= MostTicks, Years[^1]);
        var ticks = new List<Tick>();
        for (var month = step; month <= months + step; month += step)
        {
            var start = step < 12 ? first.AddMonthsOrEnd(month - step) : YearAt(first.Year, step / 12, (month / step) - 1);
            if (start >= first && start <= last)
            {
                ticks.Add(new Tick(
                    (start.DayNumber - first.DayNumber) / length,
                    start.ToString(step < 12 ? "yyyy-MM" : "yyyy", CultureInfo.InvariantCulture)));
            }
        }

        return ticks;
    }

    private static int TicksFor(int months, int step) => (months + step - 1) / step;

    // Returns the first day of a year that is a multiple of the step.
    private static DateOnly YearAt(int first, int step, int index)
    {
        var year = (((first + step - 1) / step) + index) * step;
        return year is >= 1 and <= 9999 ? new DateOnly(year, 1, 1) : DateOnly.MaxValue;
    }

    private static DateOnly AddMonthsOrEnd(this DateOnly day, int months) =>
        day.Year + (months / 12) < DateOnly.MaxValue.Year ? day.AddMonths(months) : DateOnly.MaxValue;

    private static IEnumerable<Stated> PeriodsOf(Fact fact) =>
        from property in fact.Record.Properties
        where property.Role == PropertyRole.Stated
        let value = fact.ValueOf(property) as PeriodValue
        where value is { Period: var period } && (period.First ?? period.Last) is not null
        select new Stated(fact, property, value);

    private sealed record Stated(Fact Fact, FactProperty Property, PeriodValue Value)
    {
        public Period Period => Value.Period;
    }
}
