using System.Numerics;

namespace Factbook;

/// <summary>An exact number, for computations that are rounded only once, at the end.</summary>
/// <param name="Numerator">The numerator, with the sign.</param>
/// <param name="Denominator">The denominator, greater than zero. The fraction need not be reduced.</param>
internal readonly record struct Rational(BigInteger Numerator, BigInteger Denominator) : IComparable<Rational>
{
    private const int MaxDecimals = 28;
    private static readonly BigInteger LargestMantissa = (BigInteger.One << 96) - 1;

    public static Rational From(decimal value)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        var mantissa = new BigInteger(new decimal(bits[0], bits[1], bits[2], decimal.IsNegative(value), 0));
        return new(mantissa, BigInteger.Pow(10, value.Scale));
    }

    public bool IsZero => Numerator.IsZero;

    public int Sign => Numerator.Sign;

    public static Rational operator +(Rational a, Rational b) =>
        new((a.Numerator * b.Denominator) + (b.Numerator * a.Denominator), a.Denominator * b.Denominator);

    public static Rational operator -(Rational a) => new(-a.Numerator, a.Denominator);

    public static Rational operator *(Rational a, Rational b) => new(a.Numerator * b.Numerator, a.Denominator * b.Denominator);

    public Rational Reciprocal() => new(Sign * Denominator, BigInteger.Abs(Numerator));

    public int CompareTo(Rational other) => (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator);

    /// <summary>Rounds to the nearest <see cref="decimal"/> in one direction, with as many decimals as fit.</summary>
    /// <param name="upward">Whether to round up; otherwise down.</param>
    /// <param name="isExact">Whether the result is equal to the number.</param>
    /// <exception cref="OverflowException">The number is beyond the range of <see cref="decimal"/>.</exception>
    public decimal Round(bool upward, out bool isExact)
    {
        for (var scale = MaxDecimals; scale >= 0; scale--)
        {
            var (quotient, remainder) = BigInteger.DivRem(Numerator * BigInteger.Pow(10, scale), Denominator);
            isExact = remainder.IsZero;

            // Division truncates toward zero, which rounds negative numbers up and positive ones down.
            var mantissa = isExact || upward == (remainder.Sign < 0) ? quotient : quotient + (upward ? 1 : -1);
            if (BigInteger.Abs(mantissa) <= LargestMantissa)
            {
                return WithoutTrailingZeros((decimal)mantissa, (byte)scale);
            }
        }

        throw new OverflowException($"A result is beyond {decimal.MaxValue}, the largest number that an interval can contain.");
    }

    private static decimal WithoutTrailingZeros(decimal mantissa, byte scale)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(mantissa, bits);
        var value = new decimal(bits[0], bits[1], bits[2], decimal.IsNegative(mantissa), scale);

        // Dividing by one with 28 decimals removes trailing zeros.
        return value / 1.0000000000000000000000000000m;
    }
}
