namespace Factbook;

/// <summary>An interval with exact ends, for computations that are rounded only once, at the end.</summary>
internal readonly record struct ExactInterval(Endpoint Lower, Endpoint Upper)
{
    public ExactInterval(Interval interval)
        : this(
            interval.Lower is { } lower
                ? new(Rational.From(lower), IsInfinite: false, interval.IsLowerOpen, interval.IsLowerAssumed)
                : Endpoint.Infinite(-1),
            interval.Upper is { } upper
                ? new(Rational.From(upper), IsInfinite: false, interval.IsUpperOpen, interval.IsUpperAssumed)
                : Endpoint.Infinite(1))
    {
    }

    public static ExactInterval operator +(ExactInterval a, ExactInterval b) => new(a.Lower + b.Lower, a.Upper + b.Upper);

    public static ExactInterval operator -(ExactInterval interval) => new(-interval.Upper, -interval.Lower);

    // The smallest and the largest product are among the products of the ends.
    public static ExactInterval operator *(ExactInterval a, ExactInterval b)
    {
        ReadOnlySpan<Endpoint> corners = [a.Lower * b.Lower, a.Lower * b.Upper, a.Upper * b.Lower, a.Upper * b.Upper];
        var (lower, upper) = (corners[0], corners[0]);
        foreach (var corner in corners[1..])
        {
            lower = Further(lower, corner, -1);
            upper = Further(upper, corner, 1);
        }

        return new(lower, upper);
    }

    /// <summary>Returns the reciprocals of the numbers of the interval, which must not contain zero.</summary>
    public ExactInterval Reciprocal()
    {
        var side = Lower.IsInfinite || Lower.Value.Sign < 0 ? -1 : 1;
        return new(Upper.Reciprocal(side), Lower.Reciprocal(side));
    }

    /// <summary>Returns the smallest <see cref="Interval"/> that contains every number of this one.</summary>
    /// <exception cref="OverflowException">An end is beyond the range of <see cref="decimal"/>.</exception>
    public Interval RoundOutward()
    {
        var (lower, isLowerOpen) = Round(Lower, upward: false);
        var (upper, isUpperOpen) = Round(Upper, upward: true);
        return new Interval(lower, upper, isLowerOpen, isUpperOpen, Lower.IsAssumed, Upper.IsAssumed);
    }

    // An end that was rounded outward is beyond every number of the interval, so that it is open.
    private static (decimal? Value, bool IsOpen) Round(Endpoint end, bool upward)
    {
        if (end.IsInfinite)
        {
            return (null, true);
        }

        var value = end.Value.Round(upward, out var isExact);
        return (value, end.IsOpen || !isExact);
    }

    private static Endpoint Further(Endpoint a, Endpoint b, int direction)
    {
        var order = a.CompareTo(b) * direction;
        return order > 0 ? a : order < 0 ? b : a.Merge(b);
    }
}
