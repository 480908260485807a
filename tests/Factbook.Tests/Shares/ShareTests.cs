using CsCheck;

namespace Factbook.Tests.Shares;

public sealed class ShareTests
{
    [Theory]
    [InlineData("70 %", "[70, 70]", false, false)]
    [InlineData("more than 70 %", "(70, 100]", false, true)]
    [InlineData("at least 70 %", "[70, 100]", false, true)]
    [InlineData("less than 5 %", "[0, 5)", true, false)]
    [InlineData("up to 5 %", "[0, 5]", true, false)]
    [InlineData("about 90 %", "[90, 90]", true, true)]
    [InlineData("nearly 90 %", "[90, 90]", true, true)]
    [InlineData("between 70 and 75 %", "[70, 75]", false, false)]
    [InlineData("(70, 100] %", "(70, 100]", false, false)]
    [InlineData("at least 100 %", "[100, 100]", false, true)]
    public void Unstated_end_is_assumed(string written, string interval, bool isLowerAssumed, bool isUpperAssumed)
    {
        var share = Share.Parse(written);

        Assert.Equal(Interval.Parse(interval), share.Interval);
        Assert.Equal(isLowerAssumed, share.Interval.IsLowerAssumed);
        Assert.Equal(isUpperAssumed, share.Interval.IsUpperAssumed);
    }

    [Fact]
    public void More_than_70_percent_of_900_million_is_more_than_630()
    {
        var share = Share.Parse("more than 70 %");
        var imports = Money.Parse("900 million USD");

        var worth = share * imports;

        Assert.Equal("(630, 900] million USD", worth.ToString());
        Assert.Equal(Sense.Range, worth.Sense);
        Assert.True(worth.Interval.IsUpperAssumed);
        Assert.Equal(worth, imports * share);
    }

    [Fact]
    public void Share_of_exact_amount_is_exact() =>
        Assert.Equal("810 million USD", (new Share(90m) * Money.Parse("900 million USD")).ToString());

    [Fact]
    public void About_stays_about() =>
        Assert.Equal("about 810 million USD", (Share.Parse("about 90 %") * Money.Parse("900 million USD")).ToString());

    [Fact]
    public void Share_of_quantity_is_a_quantity()
    {
        Assert.Equal("12 tanks", (new Share(50m) * Quantity.Parse("24 tanks")).ToString());
        Assert.Equal("[12, ∞) tanks", (Quantity.Parse("at least 24 tanks") * new Share(50m)).ToString());
    }

    [Fact]
    public void Share_of_share_is_a_share()
    {
        Assert.Equal(new Share(25m), new Share(50m) * new Share(50m));
        Assert.Equal("(35, 50] %", (Share.Parse("more than 70 %") * new Share(50m)).ToString());
        Gen.Select(Any.Share, Any.Share).AssertEach((a, b) => Assert.InRange((a * b).Interval.Upper!.Value, 0m, 100m));
    }

    [Fact]
    public void Share_of_any_decimal_does_not_overflow() =>
        Assert.Equal(decimal.MaxValue, (new Share(100m) * new Money(decimal.MaxValue, "USD")).Interval.Upper);

    [Fact]
    public void Throws_for_share_outside_the_whole()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new Share(100.1m));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Share(new Interval(70m, null)));
        Assert.Equal("[70, 75) %", new Share(new Interval(70m, 75m, isUpperOpen: true)).ToString());
    }

    [Fact]
    public void Keeps_wording_and_ignores_it_in_equality()
    {
        var asWritten = Share.Parse(" More than 70.0% ");
        var canonical = Share.Parse("more than 70 %");

        Assert.Equal("More than 70.0%", asWritten.AsWritten);
        Assert.Equal("more than 70 %", canonical.AsWritten);
        Assert.Equal("more than 70 %", asWritten.ToString());
        Assert.Equal(canonical, asWritten);
        Assert.Equal(canonical.GetHashCode(), asWritten.GetHashCode());
    }

    [Fact]
    public void Sense_distinguishes_shares()
    {
        Assert.NotEqual(Share.Parse("90 %"), Share.Parse("about 90 %"));
        Assert.NotEqual(Share.Parse("more than 70 %"), Share.Parse("(70, 100] %"));
        Assert.Equal(Share.Parse("more than 70 %").Interval, Share.Parse("(70, 100] %").Interval);
    }

    [Fact]
    public void Default_is_zero_percent()
    {
        Assert.Equal(new Share(0m), default);
        Assert.Equal("0 %", default(Share).AsWritten);
    }
}
