using System.Numerics;

namespace Factbook;

/// <summary>An exact number, so that a whole computation is rounded once, at its end.</summary>
/// <param name="Numerator">The numerator, with the sign.</param>
/// <param name="Denominator">The denominator, above zero; the two may have common factors.</param>
internal readonly record struct Rational(BigInteger Numerator, BigInteger Denominator) : IComparable<Rational>
{
    private const int MostDecimals = 28;
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

    /// <summary>The nearest <see cref="decimal"/> on one side, with as many decimals as it can hold.</summary>
    /// <param name="upward">Whether to round up; else down.</param>
    /// <param name="isExact">Whether nothing had to be rounded.</param>
    /// <exception cref="OverflowException">The number is beyond the range of <see cref="decimal"/>.</exception>
    public decimal Round(bool upward, out bool isExact)
    {
        for (var scale = MostDecimals; scale >= 0; scale--)
        {
            var (quotient, remainder) = BigInteger.DivRem(Numerator * BigInteger.Pow(10, scale), Denominator);
            isExact = remainder.IsZero;

            // Division cuts toward zero, which is up for negative numbers and down for positive ones.
            var mantissa = isExact || upward == (remainder.Sign < 0) ? quotient : quotient + (upward ? 1 : -1);
            if (BigInteger.Abs(mantissa) <= LargestMantissa)
            {
                return WithoutTrailingZeros((decimal)mantissa, (byte)scale);
            }
        }

        throw new OverflowException($"A result is beyond {decimal.MaxValue}, the largest number that an interval holds.");
    }

    private static decimal WithoutTrailingZeros(decimal mantissa, byte scale)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(mantissa, bits);
        var value = new decimal(bits[0], bits[1], bits[2], decimal.IsNegative(mantissa), scale);

        // A divisor with 28 decimals makes the quotient keep no more decimals than it needs.
        return value / 1.0000000000000000000000000000m;
    }
}
