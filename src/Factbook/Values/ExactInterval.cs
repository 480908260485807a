namespace Factbook;

/// <summary>An interval with exact ends: what <see cref="Interval"/> computes with before it rounds.</summary>
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

    /// <summary>A product is extreme where both factors are: at one of the four corners.</summary>
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

    /// <summary>One through the numbers of the interval, which does not contain zero.</summary>
    public ExactInterval Reciprocal()
    {
        var side = Lower.IsInfinite || Lower.Value.Sign < 0 ? -1 : 1;
        return new(Upper.Reciprocal(side), Lower.Reciprocal(side));
    }

    /// <summary>The smallest <see cref="Interval"/> that holds every number of this one.</summary>
    /// <exception cref="OverflowException">An end is beyond the range of <see cref="decimal"/>.</exception>
    public Interval RoundOutward()
    {
        var (lower, isLowerOpen) = Round(Lower, upward: false);
        var (upper, isUpperOpen) = Round(Upper, upward: true);
        return new Interval(lower, upper, isLowerOpen, isUpperOpen, Lower.IsAssumed, Upper.IsAssumed);
    }

    // An end that was moved outward lies beyond every number of the interval, so to leave it out loses none.
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
