namespace Factbook;

/// <content>What holds between an interval and numbers or other intervals.</content>
public readonly partial record struct Interval
{
    /// <summary>Whether a number lies in the interval.</summary>
    /// <param name="number">The number.</param>
    public bool Contains(decimal number) =>
        !(Lower is { } lower && (number < lower || (IsLowerOpen && number == lower)))
        && !(Upper is { } upper && (number > upper || (IsUpperOpen && number == upper)));

    /// <summary>Whether every number of this interval is less than every number of another.</summary>
    /// <remarks>That it is not so does not mean that any number is greater: intervals that overlap are not ordered.</remarks>
    /// <param name="other">The other interval.</param>
    public bool IsBelow(Interval other) =>
        Upper is { } upper && other.Lower is { } lower && (upper < lower || (upper == lower && (IsUpperOpen || other.IsLowerOpen)));

    /// <summary>Whether every number of this interval is greater than every number of another.</summary>
    /// <inheritdoc cref="IsBelow" path="/remarks"/>
    /// <param name="other">The other interval.</param>
    public bool IsAbove(Interval other) => other.IsBelow(this);

    /// <summary>Whether some number lies in both intervals.</summary>
    /// <param name="other">The other interval.</param>
    public bool Intersects(Interval other) => !IsBelow(other) && !IsAbove(other);

    /// <summary>The numbers that lie in both intervals.</summary>
    /// <remarks>An end is assumed when the interval that it comes from assumes it; one that both have, when both do.</remarks>
    /// <param name="other">The other interval.</param>
    /// <returns>Null when there are none.</returns>
    public Interval? Intersect(Interval other)
    {
        if (!Intersects(other))
        {
            return null;
        }

        var low = HigherLower(this, other);
        var high = LowerUpper(this, other);
        return new Interval(low.End, high.End, low.IsOpen, high.IsOpen, low.IsAssumed, high.IsAssumed);
    }

    private static (decimal? End, bool IsOpen, bool IsAssumed) HigherLower(Interval a, Interval b)
    {
        if (a.Lower == b.Lower && a.IsLowerOpen == b.IsLowerOpen)
        {
            return (a.Lower, a.IsLowerOpen, a.IsLowerAssumed && b.IsLowerAssumed);
        }

        var isFirst = b.Lower is null || a.Lower > b.Lower || (a.Lower == b.Lower && a.IsLowerOpen);
        var from = isFirst ? a : b;
        return (from.Lower, from.IsLowerOpen, from.IsLowerAssumed);
    }

    private static (decimal? End, bool IsOpen, bool IsAssumed) LowerUpper(Interval a, Interval b)
    {
        if (a.Upper == b.Upper && a.IsUpperOpen == b.IsUpperOpen)
        {
            return (a.Upper, a.IsUpperOpen, a.IsUpperAssumed && b.IsUpperAssumed);
        }

        var isFirst = b.Upper is null || a.Upper < b.Upper || (a.Upper == b.Upper && a.IsUpperOpen);
        var from = isFirst ? a : b;
        return (from.Upper, from.IsUpperOpen, from.IsUpperAssumed);
    }
}
