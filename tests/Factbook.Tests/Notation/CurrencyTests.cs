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
    [InlineData("DEM")]
    [InlineData("FRF")]
    [InlineData("SUR")]
    [InlineData("RUR")]
    [InlineData("ANG")]
    [InlineData("HRK")]
    [InlineData("ZWL")]
    public void Knows_codes_of_ISO_4217(string code) => Assert.True(Currency.IsCode(code));

    [Theory]
    [InlineData("")]
    [InlineData("US")]
    [InlineData("usd")]
    [InlineData("SDE")]
    [InlineData("D E")]
    [InlineData("USDX")]
    [InlineData("USS")]
    [InlineData("RMB")]
    public void Rejects_other_texts(string text) => Assert.False(Currency.IsCode(text));

    [Fact]
    public void Knows_currency_of_every_region()
    {
        var regions = CultureInfo.GetCultures(CultureTypes.SpecificCultures)
            .Select(culture => new RegionInfo(culture.Name).ISOCurrencySymbol)
            .Where(code => code.Length == 3 && code.All(char.IsAsciiLetterUpper))
            .Distinct()
            .ToArray();

        Assert.True(regions.Length > 50, $"{regions.Length} regions");
        Assert.All(regions, code => Assert.True(Currency.IsCode(code), code));
    }

    [Fact]
    public void Lists_every_code_once()
    {
        var codes = from a in Letters from b in Letters from c in Letters select $"{a}{b}{c}";
        Assert.Equal(178 + 117, codes.Count(Currency.IsCode));
    }

    /// <summary>A misspelled code never suggests the currency of another country, which the first two letters identify.</summary>
    [Fact]
    public void Does_not_suggest_currency_of_another_country()
    {
        var suggestions = from a in Letters from b in Letters from c in Letters
                          let code = $"{a}{b}{c}"
                          let nearest = Currency.IsCode(code) ? null : Currency.Nearest(code)
                          where nearest is not null
                          select (code, nearest);

        Assert.DoesNotContain(
            suggestions, pair => pair.nearest[..2] != pair.code[..2] && !pair.nearest.Order().SequenceEqual(pair.code.Order()));
    }

    private static IEnumerable<char> Letters => Enumerable.Range('A', 26).Select(letter => (char)letter);
}
