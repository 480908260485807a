using System.Globalization;
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
    [InlineData("2024-04~", "2024-04~")]
    public void Describes_periods_in_words(string edtf, string text) =>
        Assert.Equal(text, PeriodText.Of(Period.Parse(edtf, CultureInfo.InvariantCulture)));
}
