using Factbook.Notation;

namespace Factbook.Tests.Periods;

/// <summary>What is said of a period that is written wrongly.</summary>
public sealed class PeriodMistakesTests
{
    private const string Any = "expected a period in EDTF such as '2023', '2023-11-05', '2023-Q4' or '2023-01/2023-06'";

    [Theory]
    [InlineData("")]
    [InlineData("23")]
    [InlineData("2023-1")]
    [InlineData("2023-11-5")]
    [InlineData("2023/11/05")]
    [InlineData("05.11.2023")]
    [InlineData("2023 Q4")]
    [InlineData("2023.11.05")]
    [InlineData("20231105")]
    [InlineData("2023-11-05T10:00:00Z")]
    [InlineData("2023-36-05")]
    [InlineData("2023-Q4-05")]
    [InlineData("202X")]
    [InlineData("2023-XX")]
    [InlineData("2023-11-XX")]
    [InlineData("-0044")]
    [InlineData("Y17000")]
    [InlineData("2023~~")]
    [InlineData("..~/2023")]
    [InlineData("~2023")]
    [InlineData("..")]
    [InlineData("2023 / 2024")]
    [InlineData("٢٠٢٣")]
    [InlineData("202\0")]
    [InlineData("2023-1\0")]
    public void A_period_is_written_in_EDTF(string text) => IsRefused(text, Any);

    [Theory]
    [InlineData("2024-02-30", "expected a day from 01 to 29 of 2024-02, such as '2024-02-29'")]
    [InlineData("2023-02-29", "expected a day from 01 to 28 of 2023-02, such as '2023-02-28'")]
    [InlineData("2023-11-00", "expected a day from 01 to 30 of 2023-11, such as '2023-11-30'")]
    [InlineData("2023-13", "expected a month from 01 to 12 or a quarter from Q1 to Q4, such as '2023-11' or '2023-Q4'")]
    [InlineData("2023-00-01", "expected a month from 01 to 12 or a quarter from Q1 to Q4, such as '2023-11' or '2023-Q4'")]
    [InlineData("2023-37", "expected a month from 01 to 12 or a quarter from Q1 to Q4, such as '2023-11' or '2023-Q4'")]
    [InlineData("2023-Q5", "expected a month from 01 to 12 or a quarter from Q1 to Q4, such as '2023-11' or '2023-Q4'")]
    [InlineData("2023-21", "expected months instead of a season, whose days differ by place, such as '2023-03/2023-05'")]
    [InlineData("2023-24~", "expected months instead of a season, whose days differ by place, such as '2023-03/2023-05'")]
    [InlineData("0000", "expected a year from 0001 to 9999, such as '2023'")]
    [InlineData("2023-06/2023-01", "expected the earlier date first, such as '2023-01/2023-06'")]
    [InlineData("/", "expected a date at one end at least, such as '2023-01/..'")]
    [InlineData("../", "expected a date at one end at least, such as '2023-01/..'")]
    [InlineData("2023/2024-02-30", "expected a day from 01 to 29 of 2024-02, such as '2024-02-29'")]
    public void A_mistake_is_named(string text, string error) => IsRefused(text, error);

    private static void IsRefused(string text, string error)
    {
        Assert.False(PeriodNotation.TryParse(text, out var period, out var actual));
        Assert.Equal(error, actual);
        Assert.Equal(default, period);
    }
}
