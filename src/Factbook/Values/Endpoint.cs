using System.Numerics;

namespace Factbook;

/// <summary>An exact end of an interval: a number or infinity.</summary>
/// <param name="Value">The number; for infinity 1 or -1, by its sign.</param>
/// <param name="IsInfinite">Whether the end is infinity, so that the interval is unbounded.</param>
/// <param name="IsOpen">Whether the end is excluded.</param>
/// <param name="IsAssumed">Whether the end is assumed and not stated.</param>
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
            // Times a closed zero everything is zero, so that the product is closed; times an open zero it is open, even for infinity.
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

    /// <summary>Returns the reciprocal of the end of an interval that does not contain zero.</summary>
    /// <param name="side">The sign of the numbers of the interval: 1 or -1.</param>
    public Endpoint Reciprocal(int side) =>
        IsInfinite ? new(new Rational(BigInteger.Zero, BigInteger.One), IsInfinite: false, IsOpen: true, IsAssumed: false)
        : Value.IsZero ? Infinite(side)
        : this with { Value = Value.Reciprocal() };

    /// <summary>Compares the values of two ends; infinity is beyond any number.</summary>
    public int CompareTo(Endpoint other) =>
        IsInfinite && other.IsInfinite ? Value.Sign.CompareTo(other.Value.Sign)
        : IsInfinite ? Value.Sign
        : other.IsInfinite ? -other.Value.Sign
        : Value.CompareTo(other.Value);

    /// <summary>Merges two ends with the same value: the result is closed if one of them is, and assumed if one of them is.</summary>
    public Endpoint Merge(Endpoint other) => this with { IsOpen = IsOpen && other.IsOpen, IsAssumed = IsAssumed || other.IsAssumed };
}
