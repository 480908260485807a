using Factbook.Notation;
using Factbook.Tool.Model;
using Factbook.Tool.Rendering;

namespace Factbook.Tool.Drawings;

/// <summary>Creates charts of figures as intervals. Figures of the same property, kind and unit share a chart and its scale.</summary>
internal static class IntervalCharts
{
    private const int Quarters = 4;

    /// <summary>Returns a chart for each property, kind and unit of the figures of facts.</summary>
    /// <param name="facts">The facts.</param>
    /// <param name="rowOf">Returns the row of a value.</param>
    public static IReadOnlyList<Chart> Of(IEnumerable<Fact> facts, RowFactory rowOf) =>
    [
        .. facts.SelectMany(FiguresOf)
            .GroupBy(stated => (Property: stated.Property.Label, stated.Figure.Kind, stated.Figure.Unit))
            .OrderBy(group => group.Key.Kind)
            .Select(group => ChartOf(group.Key.Property, [.. group], rowOf)),
    ];

    private static Chart ChartOf(
        string property,
        IReadOnlyList<(Fact Fact, FactProperty Property, Figure Figure)> stated,
        RowFactory rowOf)
    {
        var (kind, unit) = (stated[0].Figure.Kind, stated[0].Figure.Unit);
        var scale = Scale.For(kind, unit, [.. stated.Select(figure => figure.Figure.Interval)]);
        var rows = stated
            .OrderByDescending(figure => Middle(figure.Figure.Interval, scale))
            .Take(DrawingSize.MostRows)
            .Select(figure => rowOf(
                figure.Fact,
                figure.Property,
                ValueText.Of(new FigureValue(figure.Figure)),
                BarOf(figure.Figure.Interval, scale)));
        var title = kind is FigureKind.Money or FigureKind.Quantity ? $"{property}, in {Printable.Of(unit)}" : property;
        return new Chart(title, TicksOf(scale), [.. rows], Math.Max(0, stated.Count - DrawingSize.MostRows)) { Kind = kind };
    }

    /// <summary>Returns an interval as a bar on a scale.</summary>
    public static DrawnBar BarOf(in Interval interval, Scale scale) => new(
        interval.Lower is { } lower ? scale.Locate(lower) : 0,
        interval.Upper is { } upper ? scale.Locate(upper) : 1,
        interval.Lower is null ? BarEnd.Missing
            : interval.IsLowerAssumed ? BarEnd.Assumed
            : interval.IsLowerOpen ? BarEnd.Excluded
            : BarEnd.Included,
        interval.Upper is null ? BarEnd.Missing
            : interval.IsUpperAssumed ? BarEnd.Assumed
            : interval.IsUpperOpen ? BarEnd.Excluded
            : BarEnd.Included);

    private static double Middle(in Interval interval, Scale scale)
    {
        var bar = BarOf(interval, scale);
        return (bar.From + bar.To) / 2;
    }

    private static IReadOnlyList<Tick> TicksOf(Scale scale) => scale is { From: 0, To: 100, ToLabel: "100 %" }
        ? [.. Enumerable.Range(0, Quarters + 1).Select(quarter => new Tick(quarter / (double)Quarters, $"{quarter * 100 / Quarters} %"))]
        : scale is { From: < 0, To: > 0 } ? [new Tick(0, scale.FromLabel), new Tick(scale.Locate(0), "0"), new Tick(1, scale.ToLabel)]
        : [new Tick(0, scale.FromLabel), new Tick(1, scale.ToLabel)];

    private static IEnumerable<(Fact Fact, FactProperty Property, Figure Figure)> FiguresOf(Fact fact) =>
        from property in fact.Record.Properties
        where property.Role == PropertyRole.Stated
        let value = fact.ValueOf(property)
        where value is FigureValue
        select (fact, property, ((FigureValue)value).Figure);
}
