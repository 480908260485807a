using CsCheck;

namespace Factbook.Tests.Intervals;

public sealed class IntervalTests
{
    [Fact]
    public void Open_end_stays_open()
    {
        var interval = Interval.Parse("(70, 100]");

        Assert.True(interval.IsLowerOpen);
        Assert.False(interval.IsUpperOpen);
        Assert.False(interval.Contains(70m));
        Assert.True(interval.Contains(70.0000000000000000000000001m));
        Assert.True(interval.Contains(100m));
        Assert.Equal("(70, 100]", interval.ToString());
    }

    [Fact]
    public void Unbounded_end_is_open_and_never_assumed()
    {
        var interval = new Interval(null, 5m, isLowerOpen: false, isLowerAssumed: true);

        Assert.Null(interval.Lower);
        Assert.True(interval.IsLowerOpen);
        Assert.False(interval.IsAssumed);
        Assert.Equal(Interval.Parse("up to 5"), interval);
    }

    [Fact]
    public void Equal_intervals_contain_the_same_numbers()
    {
        Assert.Equal(new Interval(70m, 100m), new Interval(70.0m, 100.00m));
        Assert.Equal(new Interval(70m, 100m).GetHashCode(), new Interval(70.0m, 100.00m).GetHashCode());
        Assert.Equal(new Interval(70m, 100m), new Interval(70m, 100m, isUpperAssumed: true));
        Assert.NotEqual(new Interval(70m, 100m), new Interval(70m, 100m, isLowerOpen: true));
        Assert.NotEqual(new Interval(0m, 100m), new Interval(null, 100m));
        Assert.True(Interval.Parse("70") == 70.0m);
    }

    [Fact]
    public void Each_end_distinguishes_intervals()
    {
        Assert.NotEqual(new Interval(70m, 100m), new Interval(70m, 99m));
        Assert.NotEqual(new Interval(70m, 100m), new Interval(69m, 100m));
        Assert.Equal(new Interval(70m, 100m).GetHashCode(), new Interval(70m, 100m, isLowerAssumed: true).GetHashCode());
    }

    [Fact]
    public void Interval_with_one_assumed_end_is_assumed()
    {
        Assert.True(new Interval(0m, 5m, isLowerAssumed: true).IsAssumed);
        Assert.True(new Interval(0m, 5m, isUpperAssumed: true).IsAssumed);
        Assert.False(new Interval(0m, 5m).IsAssumed);
    }

    [Fact]
    public void Common_end_is_assumed_if_both_assume_it()
    {
        var (stated, assumed) = (new Interval(60m, 100m), new Interval(60m, 100m, isLowerAssumed: true, isUpperAssumed: true));

        Assert.False(stated.Intersect(assumed)!.Value.IsAssumed);
        Assert.False(assumed.Intersect(stated)!.Value.IsAssumed);
        Assert.True(assumed.Intersect(assumed)!.Value is { IsLowerAssumed: true, IsUpperAssumed: true });
    }

    [Fact]
    public void End_of_sum_is_assumed_if_one_operand_is()
    {
        var sum = new Interval(1m, 2m, isLowerAssumed: true) + new Interval(3m, 4m);

        Assert.True(sum is { IsLowerAssumed: true, IsUpperAssumed: false });
        Assert.Equal(sum.IsAssumed, (new Interval(3m, 4m) + new Interval(1m, 2m, isLowerAssumed: true)).IsAssumed);
    }

    [Fact]
    public void Unbounded_interval_is_not_a_single_number()
    {
        Assert.False(new Interval(null, 0m).IsPoint);
        Assert.False(new Interval(0m, null).IsPoint);
        Assert.False(new Interval(null, null).IsPoint);
        Assert.False(new Interval(0m, 1m).IsPoint);
    }

    [Fact]
    public void Exception_for_empty_interval_names_its_ends() =>
        Assert.Equal("No number lies between the ends 2 and 1.", Assert.Throws<ArgumentException>(() => new Interval(2m, 1m)).Message);

    [Theory]
    [InlineData(5, 5, true, false)]
    [InlineData(5, 5, false, true)]
    [InlineData(6, 5, false, false)]
    public void Interval_is_never_empty(int lower, int upper, bool isLowerOpen, bool isUpperOpen) =>
        Assert.Throws<ArgumentException>(() => new Interval(lower, upper, isLowerOpen, isUpperOpen));

    [Fact]
    public void Default_is_zero()
    {
        Assert.Equal((Interval)0m, default);
        Assert.True(default(Interval).IsPoint);
        Assert.Equal(0m, default(Interval).Lower);
    }

    [Theory]
    [InlineData("more than 70", "(70, ∞)")]
    [InlineData("at least 70", "[70, ∞)")]
    [InlineData("less than 70", "(-∞, 70)")]
    [InlineData("up to 70", "(-∞, 70]")]
    [InlineData("between 70 and 75", "[70, 75]")]
    [InlineData("70", "[70, 70]")]
    [InlineData("about 1.5 million", "[1500000, 1500000]")]
    [InlineData("( .. , 5 ]", "(-∞, 5]")]
    [InlineData("(-∞, +∞)", "(-∞, ∞)")]
    [InlineData("[5,..)", "[5, ∞)")]
    [InlineData("(0.10, 1e3]", "(0.1, 1000]")]
    public void Words_are_written_in_interval_notation(string words, string notation) =>
        Assert.Equal(notation, Interval.Parse(words).ToString());

    [Fact]
    public void About_assumes_both_ends_without_inventing_bounds()
    {
        var interval = Interval.Parse("about 70");

        Assert.True(interval.IsPoint);
        Assert.True(interval.IsLowerAssumed);
        Assert.True(interval.IsUpperAssumed);
    }

    [Theory]
    [InlineData("(70, 100]", "[50, 75)", "(70, 75)")]
    [InlineData("(70, 100]", "[70, 75]", "(70, 75]")]
    [InlineData("(-∞, 5]", "[5, ∞)", "[5, 5]")]
    [InlineData("(-∞, 5)", "[5, ∞)", null)]
    [InlineData("[1, 2]", "[3, 4]", null)]
    [InlineData("(-∞, ∞)", "[3, 4)", "[3, 4)")]
    public void Intersection_contains_common_numbers(string left, string right, string? shared)
    {
        var (a, b) = (Interval.Parse(left), Interval.Parse(right));

        Assert.Equal(shared is null ? null : Interval.Parse(shared), a.Intersect(b));
        Assert.Equal(shared is not null, a.Intersects(b));
    }

    [Fact]
    public void Intersection_keeps_stated_ends()
    {
        var stated = new Interval(70m, 100m);
        var assumed = new Interval(60m, 100m, isLowerAssumed: true, isUpperAssumed: true);

        Assert.False(stated.Intersect(assumed)!.Value.IsAssumed);
        Assert.True(assumed.Intersect(new Interval(50m, 100m))!.Value.IsLowerAssumed);
    }

    [Fact]
    public void Intersection_contains_a_number_if_both_contain_it() =>
        Gen.Select(Any.SmallInterval, Any.SmallInterval, Any.SmallDecimal).AssertEach((a, b, number) =>
            Assert.Equal(a.Contains(number) && b.Contains(number), a.Intersect(b) is { } shared && shared.Contains(number)), count: 20_000);

    [Fact]
    public void Intervals_are_below_above_or_overlapping() =>
        Gen.Select(Any.SmallInterval, Any.SmallInterval).AssertEach((a, b) =>
        {
            var kinds = (a.IsBelow(b) ? 1 : 0) + (a.IsAbove(b) ? 1 : 0) + (a.Intersects(b) ? 1 : 0);
            Assert.Equal(1, kinds);
            Assert.Equal(a.Intersects(b), b.Intersects(a));
        });

    [Fact]
    public void Orders_intervals_that_touch_at_an_open_end()
    {
        Assert.True(Interval.Parse("[1, 2)").IsBelow(Interval.Parse("[2, 3]")));
        Assert.False(Interval.Parse("[1, 2]").IsBelow(Interval.Parse("[2, 3]")));
        Assert.True(Interval.Parse("more than 5").IsAbove(5m));
    }
}
