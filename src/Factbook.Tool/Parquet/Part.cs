using Factbook.Notation;
using Factbook.Tool.Model;

namespace Factbook.Tool.Parquet;

/// <summary>One of the columns for a value type that has several, such as a figure.</summary>
/// <param name="Name">The name within a group; in a row, the suffix of the property's name.</param>
/// <param name="Make">Creates the column.</param>
/// <param name="IsMain">Whether the column in a row has the property's name without suffix.</param>
internal sealed record Part(string Name, Func<string, Leaf> Make, bool IsMain = false)
{
    private static readonly IReadOnlyList<Part> OfPeriod =
    [
        new("edtf", name => LeafTypes.Text(name, value => (value as PeriodValue)?.Period.ToString()), IsMain: true),
        new("first", name => LeafTypes.Of<DateOnly>(name, value => (value as PeriodValue)?.Period.First)),
        new("last", name => LeafTypes.Of<DateOnly>(name, value => (value as PeriodValue)?.Period.Last)),
    ];

    private static readonly IReadOnlyList<Part> OfInstant =
    [
        new("instant", LeafTypes.Instant, IsMain: true),
        new(
            "offset_minutes",
            name => LeafTypes.Of(name, value => ((value as TextValue)?.Value as DateTimeOffset?)?.TotalOffsetMinutes)),
    ];

    /// <summary>Returns the columns for values of a type; none if they have a single column.</summary>
    public static IReadOnlyList<Part> PartsOf(FactType type) => (type as ScalarType)?.Kind switch
    {
        null => [],
        { Figure: FigureKind.Interval } => OfFigure(null, hasSense: false),
        { Figure: FigureKind.Number or FigureKind.Share or FigureKind.Percentage } => OfFigure(null),
        { Figure: FigureKind.Money } => OfFigure("currency"),
        { Figure: FigureKind.Quantity } => OfFigure("unit"),
        var kind => kind == FigureScalars.Period ? OfPeriod : kind == TimeScalars.Timestamp ? OfInstant : [],
    };

    private static IReadOnlyList<Part> OfFigure(string? unit, bool hasSense = true)
    {
        // Both ends share a type, so that engines compare them without conversion.
        var range = new DecimalRange();
        return
        [
            new("low", name => LeafTypes.Decimal(name, range, value => IntervalOf(value)?.Lower)),
            new("low_open", name => LeafTypes.Flag(name, value => IntervalOf(value)?.IsLowerOpen)),
            new("low_assumed", name => LeafTypes.Flag(name, value => IntervalOf(value)?.IsLowerAssumed)),
            new("high", name => LeafTypes.Decimal(name, range, value => IntervalOf(value)?.Upper)),
            new("high_open", name => LeafTypes.Flag(name, value => IntervalOf(value)?.IsUpperOpen)),
            new("high_assumed", name => LeafTypes.Flag(name, value => IntervalOf(value)?.IsUpperAssumed)),
            .. unit is null ? Array.Empty<Part>() : [new Part(unit, name => LeafTypes.Text(name, value => FigureOf(value)?.Unit))],
            .. hasSense ? [new Part("sense", name => LeafTypes.Text(name, value => FigureOf(value)?.Sense))] : Array.Empty<Part>(),
            new("as_written", name => LeafTypes.Text(name, value => FigureOf(value)?.AsWritten)),
        ];
    }

    private static Figure? FigureOf(FactValue value) => (value as FigureValue)?.Figure;

    private static Interval? IntervalOf(FactValue value) => FigureOf(value)?.Interval;
}
