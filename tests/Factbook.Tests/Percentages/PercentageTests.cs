namespace Factbook.Tests.Percentages;

public sealed class PercentageTests
{
    [Theory]
    [InlineData("-3.2 %", "[-3.2, -3.2]")]
    [InlineData("more than 170 %", "(170, ∞)")]
    [InlineData("up to 5 %", "(-∞, 5]")]
    [InlineData("less than -5 %", "(-∞, -5)")]
    [InlineData("(-1, 2] %", "(-1, 2]")]
    public void Percentage_has_only_the_stated_bounds(string written, string interval)
    {
        var percentage = Percentage.Parse(written);

        Assert.Equal(Interval.Parse(interval), percentage.Interval);
        Assert.False(percentage.Interval.IsAssumed);
    }

    [Fact]
    public void Converts_number_or_interval_to_percentage()
    {
        Assert.Equal(Percentage.Parse("-3.2 %"), new Percentage(-3.2m));
        Assert.Equal(Percentage.Parse("[-1, 2) %"), new Percentage(new Interval(-1m, 2m, isUpperOpen: true)));
        Assert.Equal(default, new Percentage(0m));
    }

    [Fact]
    public void Keeps_wording_and_ignores_it_in_equality()
    {
        Assert.Equal("−3.20 %", Percentage.Parse("−3.20 %").AsWritten);
        Assert.Equal(Percentage.Parse("-3.2 %"), Percentage.Parse("−3.20 %"));
        Assert.NotEqual(Percentage.Parse("3 %"), Percentage.Parse("about 3 %"));
    }
}
