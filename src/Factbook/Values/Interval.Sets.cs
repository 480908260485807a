namespace Factbook;

/// <content>Comparison with numbers and other intervals.</content>
public readonly partial record struct Interval
{
    /// <summary>Returns a value that indicates whether the interval contains a number.</summary>
    /// <param name="number">The number.</param>
    /// <returns><see langword="true"/> if it does; otherwise <see langword="false"/>.</returns>
    public bool Contains(decimal number) =>
        !(Lower is { } lower && (number < lower || (IsLowerOpen && number == lower)))
        && !(Upper is { } upper && (number > upper || (IsUpperOpen && number == upper)));

    /// <summary>Returns a value that indicates whether each number of this interval is less than each number of another.</summary>
    /// <remarks>Intervals are partially ordered: of two that intersect, neither is below or above the other.</remarks>
    /// <param name="other">The other interval.</param>
    /// <returns><see langword="true"/> if this interval is below the other; otherwise <see langword="false"/>.</returns>
    public bool IsBelow(Interval other) =>
        Upper is { } upper && other.Lower is { } lower && (upper < lower || (upper == lower && (IsUpperOpen || other.IsLowerOpen)));

    /// <summary>Returns a value that indicates whether each number of this interval is greater than each number of another.</summary>
    /// <inheritdoc cref="IsBelow" path="/remarks"/>
    /// <param name="other">The other interval.</param>
    /// <returns><see langword="true"/> if this interval is above the other; otherwise <see langword="false"/>.</returns>
    public bool IsAbove(Interval other) => other.IsBelow(this);

    /// <summary>Returns a value that indicates whether two intervals have a number in common.</summary>
    /// <param name="other">The other interval.</param>
    /// <returns><see langword="true"/> if they do; otherwise <see langword="false"/>.</returns>
    public bool Intersects(Interval other) => !IsBelow(other) && !IsAbove(other);

    /// <summary>Computes the intersection of two intervals.</summary>
    /// <remarks>
    /// An end is assumed if the interval that it comes from assumes it. An end of both intervals is assumed if both assume it.
    /// </remarks>
    /// <param name="other">The other interval.</param>
    /// <returns>The interval of the numbers that both contain, or null if there are none.</returns>
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
