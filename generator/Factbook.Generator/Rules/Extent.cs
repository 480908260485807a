using Factbook.Generator.Binding;
using Factbook.Notation;

namespace Factbook.Generator.Rules;

/// <summary>The range of a value. A value without an order, such as a text, is compared only by its text.</summary>
/// <param name="Unit">Values of different units cannot be compared.</param>
/// <param name="Bounds">The two ends; none for a text.</param>
/// <param name="Text">The text of a value without an order, or null.</param>
internal readonly record struct Extent(string Unit, Bounds Bounds, string? Text = null)
{
    /// <summary>
    /// The extent, or null if the value cannot disagree with any: "about" and "as many as" have no bounds. "Nearly" is not more
    /// than its number.
    /// </summary>
    public static Extent? Of(FactValue fact) => fact.Value switch
    {
        BoundScalar { Value: FigureSyntax { Sense: Sense.About or Sense.AsManyAs } } => null,
        BoundScalar { Value: FigureSyntax { Sense: Sense.Nearly } figure } => figure.Bounds switch
        {
            { Upper: > 0 } bounds => new Extent(figure.Unit ?? "", new Bounds(null, bounds.Upper)),
            { Lower: < 0 } bounds => new Extent(figure.Unit ?? "", new Bounds(bounds.Lower, null)),
            _ => null,
        },
        BoundScalar { Value: FigureSyntax figure } => new Extent(figure.Unit ?? "", figure.Bounds),
        BoundScalar { Value: PeriodSyntax period } => new Extent("", new Bounds(period.FirstDay, period.LastDay)),
        BoundScalar or BoundEnum or BoundReference => new Extent("", default, CanonicalValue.Of(fact.Value, fact.Fact.Source)),
        _ => null,
    };

    /// <summary>Returns whether all of this extent is before all of another.</summary>
    public bool EndsBefore(Extent other) => Text is not null
        ? string.CompareOrdinal(Text, other.Text) < 0
        : Bounds.Upper < other.Bounds.Lower
            || (Bounds.Upper is not null && Bounds.Upper == other.Bounds.Lower && (Bounds.IsUpperOpen || other.Bounds.IsLowerOpen));

    /// <summary>Whether this one's upper end is the tighter one.</summary>
    public bool EndsLowerThan(Extent other) => Text is not null
        ? string.CompareOrdinal(Text, other.Text) < 0
        : Bounds.Upper is { } end && (other.Bounds.Upper is not { } otherEnd || end < otherEnd
            || (end == otherEnd && Bounds.IsUpperOpen && !other.Bounds.IsUpperOpen));

    /// <summary>Whether this one's lower end is the tighter one.</summary>
    public bool StartsHigherThan(Extent other) => Text is not null
        ? string.CompareOrdinal(Text, other.Text) > 0
        : Bounds.Lower is { } start && (other.Bounds.Lower is not { } otherStart || start > otherStart
            || (start == otherStart && Bounds.IsLowerOpen && !other.Bounds.IsLowerOpen));
}
