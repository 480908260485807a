using System;
using System.Globalization;
using Factbook.Generator.Binding;
using Factbook.Notation;

namespace Factbook.Generator.Rules;

/// <summary>The lower end of a figure.</summary>
/// <param name="Number">The end; sums stop at the largest decimal.</param>
/// <param name="IsOpen">Whether the end is excluded.</param>
internal readonly record struct LowerEnd(decimal Number, bool IsOpen) : IComparable<LowerEnd>
{
    public static readonly LowerEnd None = new(decimal.MinValue, IsOpen: false);

    /// <summary>Returns the stated lower end; an assumed end, such as that of "about 90 %", cannot contradict anything.</summary>
    public static LowerEnd? Of(FactValue part) => part.Value is not BoundScalar scalar ? null : scalar.Value switch
    {
        FigureSyntax { Bounds: { Lower: { } lower, IsLowerAssumed: false } bounds } => new LowerEnd(lower, bounds.IsLowerOpen),
        long or ulong or decimal => new LowerEnd(Convert.ToDecimal(scalar.Value, CultureInfo.InvariantCulture), IsOpen: false),
        _ => null,
    };

    public static LowerEnd operator +(LowerEnd one, LowerEnd other)
    {
        try
        {
            return new LowerEnd(one.Number + other.Number, one.IsOpen || other.IsOpen);
        }
        catch (OverflowException)
        {
            return new LowerEnd(one.Number > 0 ? decimal.MaxValue : decimal.MinValue, one.IsOpen || other.IsOpen);
        }
    }

    public int CompareTo(LowerEnd other) => Number.CompareTo(other.Number) is not 0 and var order ? order : IsOpen.CompareTo(other.IsOpen);

    public bool Exceeds(decimal limit) => Number > limit || (Number == limit && IsOpen);
}
