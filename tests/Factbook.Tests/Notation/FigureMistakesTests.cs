using Factbook.Notation;

namespace Factbook.Tests.Notation;

/// <summary>What is said of a figure that is written wrongly.</summary>
public sealed class FigureMistakesTests
{
    private const string Share = "expected a share of a whole such as 'more than 70 %'";
    private const string ShareRange = "expected a share of a whole, from 0 to 100 %, such as 'more than 70 %'";
    private const string Money = "expected an amount and its ISO 4217 currency, such as '900 million USD'";
    private const string Quantity = "expected a number and its unit, such as '24 tanks'";
    private const string Interval = "expected a number or an interval such as 'more than 70'";
    private const string Plain = "; decimals are written with a point, and thousands without separators";
    private const string Exact = "expected a number that 28 digits hold without rounding, such as '-3.2 %'";

    [Theory]
    [InlineData("")]
    [InlineData("70")]
    [InlineData("70 %%")]
    [InlineData("% 70")]
    [InlineData(">70 %")]
    [InlineData("over 70 %")]
    [InlineData("more 70 %")]
    [InlineData("70 percent")]
    [InlineData("70 million %")]
    [InlineData(".5 %")]
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
    public void A_share_is_a_number_and_a_percent_sign(string written) => IsRefused(FigureKind.Share, written, Share);

    [Theory]
    [InlineData(nameof(FigureKind.Share), "1,5 %", Share)]
    [InlineData(nameof(FigureKind.Share), "more than 1,5 %", Share)]
    [InlineData(nameof(FigureKind.Money), "1,000 USD", Money)]
    [InlineData(nameof(FigureKind.Quantity), "1,000 tanks", Quantity)]
    [InlineData(nameof(FigureKind.Interval), "1,5", Interval)]
    public void A_comma_parts_no_number(string kind, string written, string expected) => IsRefused(Enum.Parse<FigureKind>(kind), written, expected + Plain);

    [Theory]
    [InlineData("101 %")]
    [InlineData("-1 %")]
    [InlineData("more than 100 %")]
    [InlineData("less than 0 %")]
    [InlineData("between 70 and 170 %")]
    [InlineData("(70, 101] %")]
    [InlineData("(70, ∞) %")]
    [InlineData("(.., 70] %")]
    public void A_share_is_no_more_than_the_whole(string written) => IsRefused(FigureKind.Share, written, ShareRange);

    [Theory]
    [InlineData("900 million", Money)]
    [InlineData("900", Money)]
    [InlineData("million USD", Money)]
    [InlineData("USD 900", Money)]
    [InlineData("$900", Money)]
    [InlineData("900USD", Money)]
    [InlineData("900 USS", "'USS' is no ISO 4217 currency; did you mean 'USD'?")]
    [InlineData("900 million usd", "'usd' is no ISO 4217 currency; did you mean 'USD'?")]
    [InlineData("900 EURO", "'EURO' is no ISO 4217 currency; did you mean 'EUR'?")]
    [InlineData("900 RUR", "'RUR' is no ISO 4217 currency; did you mean 'RUB'?")]
    [InlineData("900 UDS", "'UDS' is no ISO 4217 currency; did you mean 'USD'?")]
    [InlineData("900 US dollars", "'US dollars' is no ISO 4217 currency; " + Money)]
    [InlineData("900 rupees that nobody has yet counted", Money)]
    [InlineData("900 milion USD", "'milion' is no magnitude; did you mean 'million'?")]
    [InlineData("900 millions USD", "'millions' is no magnitude; did you mean 'million'?")]
    [InlineData("between 1 EUR and 2 USD", "expected one unit for both numbers, such as 'between 1.2 and 1.5 billion EUR'")]
    [InlineData("between 900 and 1.2 billion USD", "expected the smaller number first, such as 'between 1.2 and 1.5 billion EUR'")]
    public void Money_has_a_currency(string written, string error) => IsRefused(FigureKind.Money, written, error);

    [Theory]
    [InlineData("24", Quantity)]
    [InlineData("24 million", Quantity)]
    [InlineData("24 3rd", Quantity)]
    [InlineData("24 %", Quantity)]
    [InlineData("5 to 7 days", Quantity)]
    [InlineData("24tanks", Quantity)]
    [InlineData("24 tanks, 3 guns", Quantity)]
    [InlineData("24 ta\u202enks", Quantity)]
    [InlineData("3 milion shells", "'milion' is no magnitude; did you mean 'million'?")]
    [InlineData("between 24 tanks and 30 guns", "expected one unit for both numbers, such as 'between 70 and 75 tanks'")]
    public void A_quantity_has_a_unit(string written, string error) => IsRefused(FigureKind.Quantity, written, error);

    [Theory]
    [InlineData("100000000000000000000000000000 %")]
    [InlineData("79228162514264337593543950336 %")]
    [InlineData("1.23456789012345678901234567891 %")]
    [InlineData("1e-29 %")]
    [InlineData("1e99999999999999999999 %")]
    [InlineData("(1e30, ∞) %")]
    public void What_would_be_rounded_is_refused(string written) => IsRefused(FigureKind.Percentage, written, Exact);

    [Theory]
    [InlineData(nameof(FigureKind.Share), "between 75 and 70 %", "expected the smaller number first, such as 'between 70 and 75 %'")]
    [InlineData(nameof(FigureKind.Share), "between 70 and 70 %", "expected the smaller number first, such as 'between 70 and 75 %'")]
    [InlineData(nameof(FigureKind.Percentage), "(75, 70] %", "expected the smaller end first, such as '[70, 75] %'")]
    [InlineData(nameof(FigureKind.Money), "(5, 5) USD", "expected an interval that some number lies in, such as '(1.2, 1.5] billion EUR'")]
    [InlineData(nameof(FigureKind.Interval), "(5, 5]", "expected an interval that some number lies in, such as '(70, 75]'")]
    [InlineData(nameof(FigureKind.Interval), "[5, ∞]", "expected a round bracket at an end without a number, such as '[70, ∞)'")]
    [InlineData(nameof(FigureKind.Money), "[.., 5] USD", "expected a round bracket at an end without a number, such as '[70, ∞) million USD'")]
    public void Ends_are_in_order_and_hold_a_number(string kind, string written, string error) =>
        IsRefused(Enum.Parse<FigureKind>(kind), written, error);

    [Fact]
    public void A_very_long_figure_is_refused_at_once()
    {
        IsRefused(FigureKind.Percentage, new string('9', 1_000_000) + " %", Exact);
        IsRefused(FigureKind.Money, "9 " + new string('U', 1_000_000), Money);
        IsRefused(FigureKind.Quantity, "9 " + string.Concat(Enumerable.Repeat("x ", 100_000)) + "%", Quantity);
    }

    private static void IsRefused(FigureKind kind, string written, string error)
    {
        Assert.False(FigureNotation.TryParse(written, kind, out var figure, out var actual));
        Assert.Equal(error, actual);
        Assert.Equal(default, figure);
    }
}
