namespace Factbook.Tests.Percentages;

public sealed class PercentageTests
{
    [Theory]
    [InlineData("-3.2 %", "[-3.2, -3.2]")]
    [InlineData("more than 170 %", "(170, ∞)")]
    [InlineData("up to 5 %", "(-∞, 5]")]
    [InlineData("less than -5 %", "(-∞, -5)")]
    [InlineData("(-1, 2] %", "(-1, 2]")]
    public void A_percentage_has_no_bounds_but_those_that_were_said(string written, string interval)
    {
        var percentage = Percentage.Parse(written);

        Assert.Equal(Interval.Parse(interval), percentage.Interval);
        Assert.False(percentage.Interval.IsAssumed);
    }

    [Fact]
    public void A_percentage_is_made_of_a_number_or_an_interval()
    {
        Assert.Equal(Percentage.Parse("-3.2 %"), new Percentage(-3.2m));
        Assert.Equal(Percentage.Parse("[-1, 2) %"), new Percentage(new Interval(-1m, 2m, isUpperOpen: true)));
        Assert.Equal(default, new Percentage(0m));
    }

    [Fact]
    public void The_wording_is_kept_and_takes_no_part_in_equality()
    {
        Assert.Equal("−3.20 %", Percentage.Parse("−3.20 %").AsWritten);
        Assert.Equal(Percentage.Parse("-3.2 %"), Percentage.Parse("−3.20 %"));
        Assert.NotEqual(Percentage.Parse("3 %"), Percentage.Parse("about 3 %"));
    }
}
