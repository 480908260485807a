using CsCheck;

namespace Factbook.Tests.Periods;

public sealed class PeriodTests
{
    [Theory]
    [InlineData("2023", "2023-01-01", "2023-12-31")]
    [InlineData("2024-02", "2024-02-01", "2024-02-29")]
    [InlineData("1900-02", "1900-02-01", "1900-02-28")]
    [InlineData("2023-11-05", "2023-11-05", "2023-11-05")]
    [InlineData("2023-33", "2023-01-01", "2023-03-31")]
    [InlineData("2023-34", "2023-04-01", "2023-06-30")]
    [InlineData("2023-35", "2023-07-01", "2023-09-30")]
    [InlineData("2023-36", "2023-10-01", "2023-12-31")]
    [InlineData("2023-01/2023-06", "2023-01-01", "2023-06-30")]
    [InlineData("2022/2023-04-05", "2022-01-01", "2023-04-05")]
    [InlineData("2023-01/..", "2023-01-01", null)]
    [InlineData("../2023", null, "2023-12-31")]
    [InlineData("2023/", "2023-01-01", null)]
    [InlineData("/2023", null, "2023-12-31")]
    [InlineData("0001/9999", "0001-01-01", "9999-12-31")]
    public void Period_has_first_and_last_day(string text, string? first, string? last)
    {
        var period = Period.Parse(text);

        Assert.Equal(DayOf(first), period.First);
        Assert.Equal(DayOf(last), period.Last);
        Assert.Equal(text, period.ToString());
    }

    [Theory]
    [InlineData("2023-Q1", "2023-33")]
    [InlineData("2023-Q4", "2023-36")]
    [InlineData("2022-Q4~/2023-Q1", "2022-36~/2023-33")]
    [InlineData(" 2023 ", "2023")]
    public void Formats_quarters_as_in_ISO_8601_2(string written, string canonical) =>
        Assert.Equal(canonical, Period.Parse(written).ToString());

    [Theory]
    [InlineData("2023", false, false)]
    [InlineData("2023~", true, false)]
    [InlineData("2023-11?", false, true)]
    [InlineData("2023-11-05%", true, true)]
    [InlineData("2022~/2023?", true, true)]
    [InlineData("2023?/..", false, true)]
    public void Keeps_qualifiers(string text, bool isApproximate, bool isUncertain)
    {
        var period = Period.Parse(text);

        Assert.Equal(isApproximate, period.IsApproximate);
        Assert.Equal(isUncertain, period.IsUncertain);
        Assert.Equal(text, period.ToString());
    }

    [Fact]
    public void Unknown_end_is_not_an_open_end()
    {
        Assert.True(Period.Parse("2023/").HasUnknownEnd);
        Assert.True(Period.Parse("/2023").HasUnknownStart);
        Assert.False(Period.Parse("2023/..").HasUnknownEnd);
        Assert.NotEqual(Period.Parse("2023/"), Period.Parse("2023/.."));
    }

    [Fact]
    public void Period_contains_its_first_and_last_day()
    {
        var quarter = Period.Parse("2023-Q4");

        Assert.False(quarter.Contains(new DateOnly(2023, 9, 30)));
        Assert.True(quarter.Contains(new DateOnly(2023, 10, 1)));
        Assert.True(quarter.Contains(new DateOnly(2023, 12, 31)));
        Assert.False(quarter.Contains(new DateOnly(2024, 1, 1)));
    }

    [Fact]
    public void Open_end_stays_open()
    {
        Assert.True(Period.Parse("2023/..").Contains(DateOnly.MaxValue));
        Assert.False(Period.Parse("2023/..").Contains(new DateOnly(2022, 12, 31)));
        Assert.True(Period.Parse("../2023").Contains(DateOnly.MinValue));
        Assert.True(default(Period).Contains(new DateOnly(2023, 1, 1)));
    }

    [Theory]
    [InlineData("2023", "2023-Q4", true)]
    [InlineData("2023-Q3", "2023-Q4", false)]
    [InlineData("2023-01/2023-03-01", "2023-03", true)]
    [InlineData("2023/..", "../2023-01-01", true)]
    [InlineData("2023/..", "../2022", false)]
    [InlineData("../..", "1066-10-14", true)]
    public void Periods_with_a_common_day_overlap(string left, string right, bool overlap)
    {
        Assert.Equal(overlap, Period.Parse(left).Overlaps(Period.Parse(right)));
        Assert.Equal(overlap, Period.Parse(right).Overlaps(Period.Parse(left)));
    }

    [Fact]
    public void Periods_overlap_exactly_if_one_contains_an_end_of_the_other() =>
        Gen.Select(Any.Period, Any.Period).AssertEach((a, b) =>
        {
            var start = a.First > b.First ? a.First : b.First ?? a.First;
            Assert.Equal(start is not { } day || (a.Contains(day) && b.Contains(day)), a.Overlaps(b));
        });

    [Fact]
    public void Precision_distinguishes_periods()
    {
        Assert.NotEqual(Period.Parse("2023"), Period.Parse("2023-01/2023-12"));
        Assert.Equal(Period.Parse("2023-Q4"), Period.Parse("2023-36"));
        Assert.NotEqual(Period.Parse("2023"), Period.Parse("2023~"));
    }

    [Fact]
    public void Converts_days_to_periods()
    {
        var (first, last) = (new DateOnly(2024, 4, 15), new DateOnly(2024, 4, 21));

        Assert.Equal("2024-04-15", new Period(first).ToString());
        Assert.Equal("2024-04-15/2024-04-21", new Period(first, last).ToString());
        Assert.Equal("../2024-04-21", new Period(null, last).ToString());
        Assert.Equal(default, new Period(null, null));
        Assert.Throws<ArgumentException>(() => new Period(last, first));
    }

    private static DateOnly? DayOf(string? text) =>
        text is null ? null : DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
