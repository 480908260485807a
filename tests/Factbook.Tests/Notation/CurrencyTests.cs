using System.Globalization;
using Factbook.Notation;

namespace Factbook.Tests.Notation;

public sealed class CurrencyTests
{
    [Theory]
    [InlineData("USD")]
    [InlineData("EUR")]
    [InlineData("AED")]
    [InlineData("ZWG")]
    [InlineData("XXX")]
    public void Codes_of_the_standard_are_known(string code) => Assert.True(Currency.IsCode(code));

    [Theory]
    [InlineData("")]
    [InlineData("US")]
    [InlineData("usd")]
    [InlineData("SDE")]
    [InlineData("D E")]
    [InlineData("USDX")]
    [InlineData("DEM")]
    public void Other_texts_are_no_codes(string text) => Assert.False(Currency.IsCode(text));

    /// <summary>The regions that the platform knows, but for codes that have been replaced since.</summary>
    [Fact]
    public void Every_region_has_its_currency()
    {
        string[] replaced = ["ANG", "CUC", "HRK", "MRO", "SLL", "STD", "VEF", "ZWL"];
        var regions = CultureInfo.GetCultures(CultureTypes.SpecificCultures)
            .Select(culture => new RegionInfo(culture.Name).ISOCurrencySymbol)
            .Where(code => code.Length == 3 && code.All(char.IsAsciiLetterUpper))
            .Distinct()
            .Except(replaced)
            .ToArray();

        Assert.True(regions.Length > 50, $"{regions.Length} regions");
        Assert.All(regions, code => Assert.True(Currency.IsCode(code), code));
    }
}
