using System.Numerics;

namespace Factbook;

/// <summary>An exact end of an interval: a number, or no bound.</summary>
/// <param name="Value">The number; when there is no bound, its sign says on which side: 1 or -1.</param>
/// <param name="IsInfinite">Whether there is no bound.</param>
/// <param name="IsOpen">Whether the end is left out.</param>
/// <param name="IsAssumed">Whether the end is an assumption.</param>
internal readonly record struct Endpoint(Rational Value, bool IsInfinite, bool IsOpen, bool IsAssumed)
{
    private bool IsClosedZero => Value.IsZero && !IsOpen;

    public static Endpoint Infinite(int sign) => new(new Rational(sign, BigInteger.One), IsInfinite: true, IsOpen: true, IsAssumed: false);

    public static Endpoint operator -(Endpoint end) => end with { Value = -end.Value };

    public static Endpoint operator +(Endpoint a, Endpoint b) =>
        a.IsInfinite ? a
        : b.IsInfinite ? b
        : new(a.Value + b.Value, IsInfinite: false, a.IsOpen || b.IsOpen, a.IsAssumed || b.IsAssumed);

    public static Endpoint operator *(Endpoint a, Endpoint b)
    {
        var value = a.Value * b.Value;
        if (value.IsZero)
        {
            // Zero, once reached, makes any product zero; one that is only approached makes the product approach it, even beside no bound.
            var zeros = (A: a.Value.IsZero, B: b.Value.IsZero);
            return new(
                value,
                IsInfinite: false,
                IsOpen: !a.IsClosedZero && !b.IsClosedZero,
                IsAssumed: (!zeros.A || a.IsAssumed) && (!zeros.B || b.IsAssumed));
        }

        return a.IsInfinite || b.IsInfinite
            ? Infinite(value.Sign)
            : new(value, IsInfinite: false, a.IsOpen || b.IsOpen, a.IsAssumed || b.IsAssumed);
    }

    /// <summary>One through the end of an interval that lies on one side of zero.</summary>
    /// <param name="side">The sign of the interval's numbers.</param>
    public Endpoint Reciprocal(int side) =>
        IsInfinite ? new(new Rational(BigInteger.Zero, BigInteger.One), IsInfinite: false, IsOpen: true, IsAssumed: false)
        : Value.IsZero ? Infinite(side)
        : this with { Value = Value.Reciprocal() };

    /// <summary>Which of two ends is further down; no bound is further than any number.</summary>
    public int CompareTo(Endpoint other) =>
        IsInfinite && other.IsInfinite ? Value.Sign.CompareTo(other.Value.Sign)
        : IsInfinite ? Value.Sign
        : other.IsInfinite ? -other.Value.Sign
        : Value.CompareTo(other.Value);

    /// <summary>One end for two at the same place: closed if one is, assumed if one is.</summary>
    public Endpoint Merge(Endpoint other) => this with { IsOpen = IsOpen && other.IsOpen, IsAssumed = IsAssumed || other.IsAssumed };
}
