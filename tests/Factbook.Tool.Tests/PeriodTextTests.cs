using System.Globalization;
using Factbook.Tool.Model;
using Factbook.Tool.Rendering;

namespace Factbook.Tool.Tests;

public sealed class PeriodTextTests
{
    [Theory]
    [InlineData("2023", "2023")]
    [InlineData("2023-10", "2023-10")]
    [InlineData("2023-12-31", "2023-12-31")]
    [InlineData("2023-Q4", "2023-Q4")]
    [InlineData("2023-33/2023-36", "2023-Q1 to 2023-Q4")]
    [InlineData("../2024-04-14", "until 2024-04-14")]
    [InlineData("2024-04-14/..", "from 2024-04-14 on")]
    [InlineData("/2024-04-14", "until 2024-04-14 (start unknown)")]
    [InlineData("2024-04-14/", "from 2024-04-14 (end unknown)")]
    [InlineData("2024-04~", "2024-04~")]
    public void Describes_periods_in_words(string edtf, string text) => Assert.Equal(text, PeriodText.Of(ValueOf(edtf)));

    [Theory]
    [InlineData("2024-04-12", "2024-04-12")]
    [InlineData("2024-04-12/2024-04-14", "between 2024-04-12 and 2024-04-14")]
    [InlineData("../2024-04-14", "by 2024-04-14")]
    [InlineData("/2024-04-14", "by 2024-04-14")]
    [InlineData("2023-Q4/..", "2023-Q4 or later")]
    public void Describes_point_within_period(string edtf, string text) =>
        Assert.Equal(text, PeriodText.Of(ValueOf(edtf) with { IsPointWithin = true }));

    private static PeriodValue ValueOf(string edtf) => new(Period.Parse(edtf, CultureInfo.InvariantCulture));
}
