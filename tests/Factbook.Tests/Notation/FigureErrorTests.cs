using Factbook.Notation;

namespace Factbook.Tests.Notation;

/// <summary>The explanations of invalid figures.</summary>
public sealed class FigureErrorTests
{
    private const string Share = "expected a share of a whole such as 'more than 70 %'";
    private const string ShareRange = "expected a share of a whole, from 0 to 100 %, such as 'more than 70 %'";
    private const string Money = "expected an amount and its ISO 4217 currency, such as '900 million USD'";
    private const string Quantity = "expected a number and its unit, such as '24 tanks'";
    private const string Exact = "expected a number that fits into 28 digits without rounding, such as '-3.2 %'";

    [Theory]
    [InlineData("")]
    [InlineData("70 %%")]
    [InlineData("% 70")]
    [InlineData("70 million %")]
    [InlineData("5. %")]
    [InlineData("1.2.3 %")]
    [InlineData("1 000 %")]
    [InlineData("1e %")]
    [InlineData("--1 %")]
    [InlineData("٧٠ %")]
    [InlineData("７０ %")]
    [InlineData("70\0 %")]
    [InlineData("between 70 %")]
    [InlineData("between 70 and %")]
    [InlineData("(70, 75 %")]
    [InlineData("(70; 75] %")]
    [InlineData("(∞, 75] %")]
    [InlineData("70 % of it")]
    public void Explains_invalid_share(string written) => IsRefused(FigureKind.Share, written, Share);

    [Theory]
    [InlineData("70", "the percent sign is missing; write '70 %'")]
    [InlineData("0.5", "the percent sign is missing; write '50 %' or '0.5 %'")]
    [InlineData("70 percent", "a percent sign is expected; write '70 %'")]
    [InlineData("70 per cent", "a percent sign is expected; write '70 %'")]
    [InlineData(".5 %", "a digit is needed before the point; write '0.5 %'")]
    [InlineData("40-50 %", "a range is written with 'between' and 'and'; write 'between 40 and 50 %'")]
    [InlineData("40–50%", "a range is written with 'between' and 'and'; write 'between 40 and 50 %'")]
    [InlineData("from 40 % to 50 %", "a range is written with 'between' and 'and'; write 'between 40 and 50 %'")]
    [InlineData(">70 %", "'>' is not one of the words of figures; write 'more than 70 %'")]
    [InlineData("≤ 70%", "'≤' is not one of the words of figures; write 'up to 70 %'")]
    [InlineData("not more than 70 %", "'not more than' is not one of the words of figures; write 'up to 70 %'")]
    [InlineData("no more than 70 percent", "a percent sign is expected; write 'no more than 70 %'")]
    [InlineData("70+ %", "the words of a figure precede the number; write 'at least 70 %'")]
    [InlineData("70 % or less", "the words of a figure precede the number; write 'up to 70 %'")]
    [InlineData(
        "more 70 %",
        "'more' is not one of the words of figures; expected 'more than', 'at least', 'less than', 'up to', 'about', 'nearly' or "
            + "'between … and …'")]
    public void Suggests_words_of_figures_for_other_words(string written, string error) =>
        IsRefused(FigureKind.Share, written, error);

    [Theory]
    [InlineData(nameof(FigureKind.Share), "1,5 %", "decimals are written with a point; write '1.5 %'")]
    [InlineData(nameof(FigureKind.Share), "more than 1,5 %", "decimals are written with a point; write 'more than 1.5 %'")]
    [InlineData(nameof(FigureKind.Interval), "1,5", "decimals are written with a point; write '1.5'")]
    [InlineData(nameof(FigureKind.Money), "1,000 USD", "a comma may separate thousands or decimals; write '1000 USD' or '1.000 USD'")]
    [InlineData(nameof(FigureKind.Quantity), "0,125 tanks", "decimals are written with a point; write '0.125 tanks'")]
    [InlineData(nameof(FigureKind.Money), "1.200,50 EUR", "digits are written without separators; write '1200.50 EUR'")]
    [InlineData(nameof(FigureKind.Money), "1,200.50 EUR", "digits are written without separators; write '1200.50 EUR'")]
    [InlineData(nameof(FigureKind.Money), "12 000 000 USD", "digits are written without separators; write '12000000 USD'")]
    [InlineData(nameof(FigureKind.Money), "12'000'000 CHF", "digits are written without separators; write '12000000 CHF'")]
    [InlineData(nameof(FigureKind.Quantity), "12,000,000 shells", "digits are written without separators; write '12000000 shells'")]
    [InlineData(nameof(FigureKind.Quantity), "12.000.000 shells", "digits are written without separators; write '12000000 shells'")]
    [InlineData(nameof(FigureKind.Quantity), "700_000 shells", "digits are written without separators; write '700000 shells'")]
    [InlineData(nameof(FigureKind.Quantity), "12\u202f000 shells", "digits are written without separators; write '12000 shells'")]
    public void Explains_separated_digits(string kind, string written, string error) =>
        IsRefused(Enum.Parse<FigureKind>(kind), written, error);

    [Theory]
    [InlineData("101 %")]
    [InlineData("-1 %")]
    [InlineData("more than 100 %")]
    [InlineData("less than 0 %")]
    [InlineData("between 70 and 170 %")]
    [InlineData("(70, 101] %")]
    [InlineData("(70, ∞) %")]
    [InlineData("(.., 70] %")]
    public void Explains_share_above_the_whole(string written) => IsRefused(FigureKind.Share, written, ShareRange);

    [Theory]
    [InlineData("900 million", Money)]
    [InlineData("900", Money)]
    [InlineData("million USD", Money)]
    [InlineData("900 rupees that nobody has yet counted", Money)]
    [InlineData("USD 900", "the currency follows the number; write '900 USD'")]
    [InlineData("900USD", "a space is needed between the number and its unit; write '900 USD'")]
    [InlineData("$900 million", "'$' is not an ISO 4217 currency code; write '900 million USD' if US dollars are meant")]
    [InlineData("€5 bn", "'€' is not an ISO 4217 currency code; write '5 billion EUR'")]
    [InlineData("US$5-6 bn", "'US$' is not an ISO 4217 currency code; write 'between 5 and 6 billion USD'")]
    [InlineData("900 million dollars", "'dollars' is not an ISO 4217 currency code; write '900 million USD' if US dollars are meant")]
    [InlineData("900 US dollars", "'US dollars' is not an ISO 4217 currency code; write '900 USD'")]
    [InlineData("circa 5 billion yuan", "'circa' is not one of the words of figures; write 'about 5 billion CNY'")]
    [InlineData("300 million roubles", "'roubles' is not an ISO 4217 currency code; write '300 million RUB' if Russian roubles are meant")]
    [InlineData("300 Soviet rubles", "'Soviet rubles' is not an ISO 4217 currency code; write '300 SUR'")]
    [InlineData("5 bn EUR", "'bn' is not a magnitude; write '5 billion EUR'")]
    [InlineData("900 million usd", "currency codes are written in capitals; write '900 million USD'")]
    [InlineData("900 USS", "'USS' was withdrawn from ISO 4217; write '900 USD'")]
    [InlineData("900 USB", "'USB' is not an ISO 4217 currency code; did you mean 'USD'?")]
    [InlineData("900 UDS", "'UDS' is not an ISO 4217 currency code; did you mean 'USD'?")]
    [InlineData("900 SUX", "'SUX' is not an ISO 4217 currency code; " + Money)]
    [InlineData("900 EURO", "'EURO' is not an ISO 4217 currency code; write '900 EUR'")]
    [InlineData("900 milion USD", "'milion' is not a magnitude; write '900 million USD'")]
    [InlineData("900 millions USD", "'millions' is not a magnitude; write '900 million USD'")]
    [InlineData("between 1 EUR and 2 USD", "expected one unit for both numbers, such as 'between 1.2 and 1.5 billion EUR'")]
    [InlineData("between 900 and 1.2 billion USD", "expected the smaller number first, such as 'between 1.2 and 1.5 billion EUR'")]
    public void Explains_missing_currency(string written, string error) => IsRefused(FigureKind.Money, written, error);

    [Theory]
    [InlineData("24", Quantity)]
    [InlineData("24 million", Quantity)]
    [InlineData("24 3rd", Quantity)]
    [InlineData("24 %", Quantity)]
    [InlineData("24 tanks, 3 guns", Quantity)]
    [InlineData("24 ta\u202enks", Quantity)]
    [InlineData("24tanks", "a space is needed between the number and its unit; write '24 tanks'")]
    [InlineData("5 to 7 days", "a range is written with 'between' and 'and'; write 'between 5 and 7 days'")]
    [InlineData("5 bn m³", "'bn' is not a magnitude; write '5 billion m³'")]
    [InlineData("3 milion shells", "'milion' is not a magnitude; write '3 million shells'")]
    [InlineData("between 24 tanks and 30 guns", "expected one unit for both numbers, such as 'between 70 and 75 tanks'")]
    public void Explains_missing_unit(string written, string error) => IsRefused(FigureKind.Quantity, written, error);

    [Theory]
    [InlineData("70 %", "a number without a unit is expected; write '70'")]
    [InlineData("more then 70", "'more then' is not one of the words of figures; write 'more than 70'")]
    public void Explains_unit_of_interval(string written, string error) => IsRefused(FigureKind.Interval, written, error);

    [Theory]
    [InlineData("100000000000000000000000000000 %")]
    [InlineData("79228162514264337593543950336 %")]
    [InlineData("1.23456789012345678901234567891 %")]
    [InlineData("1e-29 %")]
    [InlineData("1e99999999999999999999 %")]
    [InlineData("(1e30, ∞) %")]
    public void Explains_number_that_would_be_rounded(string written) => IsRefused(FigureKind.Percentage, written, Exact);

    [Theory]
    [InlineData(nameof(FigureKind.Share), "between 75 and 70 %", "expected the smaller number first, such as 'between 70 and 75 %'")]
    [InlineData(nameof(FigureKind.Share), "between 70 and 70 %", "expected the smaller number first, such as 'between 70 and 75 %'")]
    [InlineData(nameof(FigureKind.Percentage), "(75, 70] %", "expected the lower end first, such as '[70, 75] %'")]
    [InlineData(nameof(FigureKind.Money), "(5, 5) USD", "expected an interval that contains a number, such as '(1.2, 1.5] billion EUR'")]
    [InlineData(nameof(FigureKind.Interval), "(5, 5]", "expected an interval that contains a number, such as '(70, 75]'")]
    [InlineData(nameof(FigureKind.Interval), "[5, ∞]", "expected a round bracket at an unbounded end, such as '[70, ∞)'")]
    [InlineData(nameof(FigureKind.Money), "[.., 5] USD", "expected a round bracket at an unbounded end, such as '[70, ∞) million USD'")]
    public void Explains_reversed_or_empty_interval(string kind, string written, string error) =>
        IsRefused(Enum.Parse<FigureKind>(kind), written, error);

    [Fact]
    public void Rejects_very_long_figure_immediately()
    {
        IsRefused(FigureKind.Percentage, new string('9', 1_000_000) + " %", Exact);
        IsRefused(FigureKind.Money, "9 " + new string('U', 1_000_000), Money);
        IsRefused(FigureKind.Quantity, "9 " + string.Concat(Enumerable.Repeat("x ", 100_000)) + "%", Quantity);
    }

    private static void IsRefused(FigureKind kind, string written, string error)
    {
        Assert.False(FigureNotation.TryParse(written, kind, out var figure));
        Assert.Equal(error, FigureNotation.Explain(written, kind));
        Assert.Equal(default, figure);
    }
}
