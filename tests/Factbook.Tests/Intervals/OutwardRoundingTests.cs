using System.Numerics;
using CsCheck;

namespace Factbook.Tests.Intervals;

/// <summary>Compares ends with exact fractions of big integers.</summary>
public sealed class OutwardRoundingTests
{
    private static readonly Gen<(decimal A, decimal B)> Pairs = Gen.Select(Any.Decimal, Any.Decimal);

    [Fact]
    public void Sum_is_never_rounded_inward() => Pairs.AssertEach(pair =>
        EnclosesTightly(Fraction.Of(pair.A) + Fraction.Of(pair.B), () => (Interval)pair.A + pair.B), count: 20_000);

    [Fact]
    public void Product_is_never_rounded_inward() => Pairs.AssertEach(pair =>
        EnclosesTightly(Fraction.Of(pair.A) * Fraction.Of(pair.B), () => (Interval)pair.A * pair.B), count: 20_000);

    [Fact]
    public void Quotient_is_never_rounded_inward() => Pairs.Where(pair => pair.B != 0m).AssertEach(pair =>
        EnclosesTightly(Fraction.Of(pair.A) / Fraction.Of(pair.B), () => (Interval)pair.A / pair.B), count: 20_000);

    [Fact]
    public void Share_of_amount_is_rounded_once() =>
        Gen.Select(Gen.Int[0, 10_000], Any.Decimal, (hundredths, whole) => (hundredths / 100m, whole)).AssertEach(
            pair => EnclosesTightly(
                Fraction.Of(pair.Item1) * Fraction.Of(pair.whole) / Fraction.Of(100m),
                () => (new Share(pair.Item1) * new Money(pair.whole, "EUR")).Interval),
            count: 20_000);

    [Fact]
    public void Rounded_end_is_open()
    {
        var third = (Interval)1m / 3m;

        Assert.Equal("(0.3333333333333333333333333333, 0.3333333333333333333333333334)", third.ToString());
        Assert.Equal("(-0.3333333333333333333333333334, -0.3333333333333333333333333333)", (-third).ToString());
        Assert.Equal("(0, 0.0000000000000000000000000001)", ((Interval)1e-28m * 0.1m).ToString());
    }

    [Fact]
    public void Exact_end_stays_closed_and_short()
    {
        Assert.Equal("[0.5, 0.5]", ((Interval)1m / 2m).ToString());
        Assert.Equal("1", ((Interval)0.1m * 10.0m).Lower!.Value.ToString(System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal((Interval)(decimal.MaxValue / 10m), (Interval)decimal.MaxValue * 0.1m + new Interval(0m, 0m));
    }

    private static void EnclosesTightly(Fraction exact, Func<Interval> compute)
    {
        if (exact.Abs() > Fraction.Of(decimal.MaxValue))
        {
            Assert.Throws<OverflowException>(() => compute());
            return;
        }

        var result = compute();
        var (lower, upper) = (Fraction.Of(result.Lower!.Value), Fraction.Of(result.Upper!.Value));
        if (result.IsPoint)
        {
            Assert.Equal(0, lower.CompareTo(exact));
            return;
        }

        Assert.True(result.IsLowerOpen && result.IsUpperOpen);
        Assert.True(lower.CompareTo(exact) < 0 && upper.CompareTo(exact) > 0);

        // Adjacent decimals differ by one unit of the last of 28 digits or 28 decimal places.
        var unit = (exact.Abs() * Fraction.Of(1e-27m)) + Fraction.Of(1e-28m);
        Assert.True((upper + (lower * Fraction.Of(-1m))).CompareTo(unit) <= 0);
    }

    private readonly record struct Fraction(BigInteger Over, BigInteger Under)
    {
        public static Fraction Of(decimal value)
        {
            var bits = decimal.GetBits(value);
            var mantissa = ((BigInteger)(uint)bits[2] << 64) + ((BigInteger)(uint)bits[1] << 32) + (uint)bits[0];
            return new(bits[3] < 0 ? -mantissa : mantissa, BigInteger.Pow(10, (bits[3] >> 16) & 0xFF));
        }

        public static Fraction operator +(Fraction a, Fraction b) => new((a.Over * b.Under) + (b.Over * a.Under), a.Under * b.Under);

        public static Fraction operator *(Fraction a, Fraction b) => new(a.Over * b.Over, a.Under * b.Under);

        public static Fraction operator /(Fraction a, Fraction b) => new(a.Over * b.Under * b.Over.Sign, a.Under * BigInteger.Abs(b.Over));

        public static bool operator >(Fraction a, Fraction b) => a.CompareTo(b) > 0;

        public static bool operator <(Fraction a, Fraction b) => a.CompareTo(b) < 0;

        public Fraction Abs() => new(BigInteger.Abs(Over), Under);

        public int CompareTo(Fraction other) => (Over * other.Under).CompareTo(other.Over * Under);
    }
}
