using Factbook.Notation;
using Factbook.Tool.Model;

namespace Factbook.Tool.Columns;

/// <summary>One of the columns of a value that has several columns, such as a figure.</summary>
/// <param name="Name">The name within a group; in a table, the suffix of the property's name.</param>
/// <param name="Type">The type of the column.</param>
/// <param name="Description">What the column contains, in a sentence.</param>
/// <param name="Read">Returns its content; null for none.</param>
internal sealed record ValuePart(string Name, PartType Type, string Description, Func<FactValue, object?> Read)
{
    private static readonly IReadOnlyList<ValuePart> OfPeriod =
    [
        new("edtf", PartType.Text, "In EDTF (ISO 8601-2).", value => (value as PeriodValue)?.Period.ToString()) { IsMain = true },
        new("first", PartType.Date, "The first day; empty if it is open or unknown.", value => (value as PeriodValue)?.Period.First),
        new("last", PartType.Date, "The last day; empty if it is open or unknown.", value => (value as PeriodValue)?.Period.Last),
    ];

    private static readonly IReadOnlyList<ValuePart> OfInstant =
    [
        new("instant", PartType.Instant, "In UTC.", value => InstantOf(value)?.UtcDateTime) { IsMain = true },
        new("offset_minutes", PartType.Integer, "The offset of the local time from UTC.", value => InstantOf(value)?.TotalOffsetMinutes)
        {
            Unit = "minutes",
        },
    ];

    /// <summary>Gets whether the column in a table has the property's name without a suffix.</summary>
    public bool IsMain { get; init; }

    /// <summary>Gets whether every value has it, and it is therefore empty only if there is no value.</summary>
    public bool IsNeverNull => IsMain || Name == "as_written";

    /// <summary>Gets the unit of the numbers; null if they have none or another part contains it.</summary>
    public string? Unit { get; init; }

    /// <summary>Gets the name of the part with the unit of the numbers, or null.</summary>
    public string? UnitPart { get; init; }

    /// <summary>Returns the parts of the values of a type; none if they have a single column.</summary>
    public static IReadOnlyList<ValuePart> PartsOf(FactType type) => (type as ScalarType)?.Kind switch
    {
        null => [],
        { Figure: FigureKind.Interval } => OfFigure(hasSense: false),
        { Figure: FigureKind.Number } => OfFigure(),
        { Figure: FigureKind.Share or FigureKind.Percentage } => OfFigure(unit: "%"),
        { Figure: FigureKind.Money } => OfFigure(unitPart: "currency", unitDescription: "The currency, as its ISO 4217 code."),
        { Figure: FigureKind.Quantity } => OfFigure(unitPart: "unit", unitDescription: "The unit."),
        var kind => kind == FigureScalars.Period ? OfPeriod : kind == TimeScalars.Timestamp ? OfInstant : [],
    };

    private static IReadOnlyList<ValuePart> OfFigure(
        string? unit = null, string? unitPart = null, string unitDescription = "", bool hasSense = true) =>
    [
        new("low", PartType.Decimal, "The lower end; empty if it is unbounded.", value => IntervalOf(value)?.Lower)
        {
            Unit = unit,
            UnitPart = unitPart,
        },
        new("low_open", PartType.Flag, "Whether the lower end is excluded.", value => IntervalOf(value)?.IsLowerOpen),
        new("low_assumed", PartType.Flag, "Whether the lower end is assumed, not stated.", value => IntervalOf(value)?.IsLowerAssumed),
        new("high", PartType.Decimal, "The upper end; empty if it is unbounded.", value => IntervalOf(value)?.Upper)
        {
            Unit = unit,
            UnitPart = unitPart,
        },
        new("high_open", PartType.Flag, "Whether the upper end is excluded.", value => IntervalOf(value)?.IsUpperOpen),
        new("high_assumed", PartType.Flag, "Whether the upper end is assumed, not stated.", value => IntervalOf(value)?.IsUpperAssumed),
        .. unitPart is null ? Array.Empty<ValuePart>()
            : [new ValuePart(unitPart, PartType.Text, unitDescription, value => FigureOf(value)?.Unit)],
        .. hasSense
            ? [new ValuePart("sense", PartType.Text, "The sense, such as 'more-than'.", value => FigureOf(value)?.Sense)]
            : Array.Empty<ValuePart>(),
        new("as_written", PartType.Text, "As written in the facts.", value => FigureOf(value)?.AsWritten),
    ];

    private static Figure? FigureOf(FactValue value) => (value as FigureValue)?.Figure;

    private static Interval? IntervalOf(FactValue value) => FigureOf(value)?.Interval;

    private static DateTimeOffset? InstantOf(FactValue value) => (value as TextValue)?.Value as DateTimeOffset?;
}

/// <summary>The type of a part.</summary>
internal enum PartType
{
    Text,
    Flag,
    Integer,
    Decimal,
    Date,
    Instant,
}
