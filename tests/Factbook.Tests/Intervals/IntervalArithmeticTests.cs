namespace Factbook.Tests.Intervals;

public sealed class IntervalArithmeticTests
{
    public static readonly TheoryData<string> Operations = ["+", "-", "*", "/"];

    /// <summary>
    /// Compares the results for all pairs of small intervals with those of their numbers: every result is the tightest enclosure.
    /// </summary>
    [Theory, MemberData(nameof(Operations))]
    public void Result_is_the_tightest_enclosure(string operation)
    {
        var numbers = SmallIntervals.All.ToDictionary(interval => interval, SmallIntervals.NumbersOf);
        foreach (var left in SmallIntervals.All)
        {
            foreach (var right in SmallIntervals.All.Where(right => operation != "/" || !right.Contains(0m)))
            {
                var result = Apply(operation, left, right);
                var results = numbers[left].SelectMany(_ => numbers[right], (a, b) => Apply(operation, a, b)).ToArray();
                var because = $"{left} {operation} {right} = {result}";

                Assert.True(results.All(result.Contains), because);
                Assert.True(IsReached(result.Lower, result.IsLowerOpen, results.Min()), because);
                Assert.True(IsReached(-result.Upper, result.IsUpperOpen, -results.Max()), because);
            }
        }
    }

    [Theory]
    [InlineData("(70, 100]", "[9, 9]", "(630, 900]")]
    [InlineData("[0, 1]", "(5, ∞)", "[0, ∞)")]
    [InlineData("[0, 0]", "(-∞, ∞)", "[0, 0]")]
    [InlineData("(0, 1)", "(0, ∞)", "(0, ∞)")]
    [InlineData("[-1, 1)", "(-1, 1]", "[-1, 1)")]
    [InlineData("[-2, -1)", "(-∞, 3]", "[-6, ∞)")]
    public void Product_is_open_unless_a_product_reaches_its_end(string left, string right, string product)
    {
        Assert.Equal(Interval.Parse(product), Interval.Parse(left) * Interval.Parse(right));
        Assert.Equal(Interval.Parse(product), Interval.Parse(right) * Interval.Parse(left));
    }

    [Fact]
    public void Numbers_convert_to_intervals()
    {
        Assert.Equal(Interval.Parse("(630, 900]"), Interval.Parse("(70, 100]") * 9m);
        Assert.Equal(Interval.Parse("[-100, -70)"), -Interval.Parse("(70, 100]"));
        Assert.Equal(Interval.Parse("(69, 99]"), Interval.Parse("(70, 100]") - 1m);
        Assert.Equal(Interval.Parse("[0.5, ∞)"), 1m / Interval.Parse("(0, 2]"));
    }

    [Fact]
    public void Throws_for_divisor_that_contains_zero()
    {
        var refusal = Assert.Throws<DivideByZeroException>(() => (Interval)1m / Interval.Parse("[0, 2]"));
        Assert.Equal("[0, 2] contains zero.", refusal.Message);
        Assert.Throws<DivideByZeroException>(() => (Interval)1m / Interval.Parse("(-∞, ∞)"));
    }

    [Fact]
    public void Throws_for_overflow()
    {
        var largest = (Interval)decimal.MaxValue;

        var refusal = Assert.Throws<OverflowException>(() => largest + 1m);
        Assert.Equal("A result is beyond 79228162514264337593543950335, the largest number that an interval can contain.", refusal.Message);
        Assert.Throws<OverflowException>(() => largest * 2m);
        Assert.Throws<OverflowException>(() => -largest - 0.1m);
        Assert.Equal(largest, (largest - 1m) + 1m);
    }

    [Fact]
    public void End_is_assumed_if_one_of_its_operands_is_assumed()
    {
        var share = new Interval(70m, 100m, isLowerOpen: true, isUpperAssumed: true);

        var product = share * 9m;
        Assert.False(product.IsLowerAssumed);
        Assert.True(product.IsUpperAssumed);

        var difference = 1000m - share;
        Assert.True(difference.IsLowerAssumed);
        Assert.False(difference.IsUpperAssumed);
    }

    [Fact]
    public void Zero_times_assumed_end_is_exact()
    {
        var assumed = new Interval(0m, 100m, isLowerAssumed: true, isUpperAssumed: true);

        Assert.False((assumed * 0m).IsAssumed);
        Assert.False((0m * assumed).IsAssumed);
        Assert.True((assumed * 2m).IsLowerAssumed);
        Assert.True((2m * assumed).IsLowerAssumed);
    }

    private static Interval Apply(string operation, Interval a, Interval b) => operation switch
    {
        "+" => a + b,
        "-" => a - b,
        "*" => a * b,
        _ => a / b,
    };

    private static decimal Apply(string operation, decimal a, decimal b) => operation switch
    {
        "+" => a + b,
        "-" => a - b,
        "*" => a * b,
        _ => a / b,
    };

    // A closed end is reached, an open end is only approached, and unbounded results are arbitrarily large.
    private static bool IsReached(decimal? end, bool isOpen, decimal least) =>
        end is not { } bound ? least < -100m
        : isOpen ? least > bound && least - bound < 0.01m
        : least == bound;
}
