using Factbook.Notation;

namespace Factbook.Tests.Notation;

/// <summary>Every way to write a figure, and the one way that it is printed.</summary>
public sealed class FigureFormsTests
{
    [Theory]
    [InlineData("70 %", "70 %", Sense.Exact)]
    [InlineData("70%", "70 %", Sense.Exact)]
    [InlineData("  70.0\u00a0% ", "70 %", Sense.Exact)]
    [InlineData("more than 70 %", "more than 70 %", Sense.MoreThan)]
    [InlineData("More\u2009 Than 70\u202f%", "more than 70 %", Sense.MoreThan)]
    [InlineData("at least 70 %", "at least 70 %", Sense.AtLeast)]
    [InlineData("less than 70 %", "less than 70 %", Sense.LessThan)]
    [InlineData("up to 70 %", "up to 70 %", Sense.UpTo)]
    [InlineData("about 90 %", "about 90 %", Sense.About)]
    [InlineData("nearly 90 %", "nearly 90 %", Sense.Nearly)]
    [InlineData("between 70 and 75 %", "between 70 and 75 %", Sense.Between)]
    [InlineData("between 70 % and 75%", "between 70 and 75 %", Sense.Between)]
    [InlineData("[70, 75] %", "[70, 75] %", Sense.Range)]
    [InlineData("(70,75)%", "(70, 75) %", Sense.Range)]
    [InlineData("[70, 70] %", "70 %", Sense.Exact)]
    public void Shares(string written, string canonical, Sense sense) => Means(FigureKind.Share, written, canonical, sense);

    [Theory]
    [InlineData("-3.2 %", "-3.2 %", Sense.Exact)]
    [InlineData("−3.2 %", "-3.2 %", Sense.Exact)]
    [InlineData("+5 %", "5 %", Sense.Exact)]
    [InlineData("-0 %", "0 %", Sense.Exact)]
    [InlineData("more than 170 %", "more than 170 %", Sense.MoreThan)]
    [InlineData("between -5 and -3 %", "between -5 and -3 %", Sense.Between)]
    [InlineData("(-∞, 5) %", "(-∞, 5) %", Sense.Range)]
    [InlineData("[1e-3, ..) %", "[0.001, ∞) %", Sense.Range)]
    public void Percentages(string written, string canonical, Sense sense) => Means(FigureKind.Percentage, written, canonical, sense);

    [Theory]
    [InlineData("900 million USD", "900 million USD", Sense.Exact)]
    [InlineData("1.5e9 USD", "1.5 billion USD", Sense.Exact)]
    [InlineData("1.5E+9 USD", "1.5 billion USD", Sense.Exact)]
    [InlineData("1500000000 USD", "1.5 billion USD", Sense.Exact)]
    [InlineData("25 thousand USD", "25000 USD", Sense.Exact)]
    [InlineData("2 trillion JPY", "2 trillion JPY", Sense.Exact)]
    [InlineData("0.5 million EUR", "500000 EUR", Sense.Exact)]
    [InlineData("12345678 USD", "12345678 USD", Sense.Exact)]
    [InlineData("12345000 USD", "12.345 million USD", Sense.Exact)]
    [InlineData("-2 billion EUR", "-2 billion EUR", Sense.Exact)]
    [InlineData("nearly 900 Million USD", "nearly 900 million USD", Sense.Nearly)]
    [InlineData("up to 900 million USD", "up to 900 million USD", Sense.UpTo)]
    [InlineData("between 1.2 and 1.5 billion USD", "between 1.2 and 1.5 billion USD", Sense.Between)]
    [InlineData("between 900 million and 1.2 billion USD", "between 900 and 1200 million USD", Sense.Between)]
    [InlineData("between 900 million USD and 1.2 billion USD", "between 900 and 1200 million USD", Sense.Between)]
    [InlineData("between 2 million USD and 1.2 billion USD", "between 2 and 1200 million USD", Sense.Between)]
    [InlineData("between 100 USD and 1.2 million USD", "between 100 and 1200000 USD", Sense.Between)]
    [InlineData("(630, 900] million USD", "(630, 900] million USD", Sense.Range)]
    [InlineData("(630000000, 9e8] USD", "(630, 900] million USD", Sense.Range)]
    [InlineData("[0, 2] billion EUR", "[0, 2] billion EUR", Sense.Range)]
    [InlineData("(-∞, ∞) USD", "(-∞, ∞) USD", Sense.Range)]
    [InlineData("0 million USD", "0 USD", Sense.Exact)]
    public void Amounts(string written, string canonical, Sense sense) => Means(FigureKind.Money, written, canonical, sense);

    [Theory]
    [InlineData("24 tanks", "24 tanks", Sense.Exact)]
    [InlineData("at least 24 tanks", "at least 24 tanks", Sense.AtLeast)]
    [InlineData("1.5 million  barrels per day", "1.5 million barrels per day", Sense.Exact)]
    [InlineData("-40 °C", "-40 °C", Sense.Exact)]
    [InlineData("120 km/h", "120 km/h", Sense.Exact)]
    [InlineData("80 m²", "80 m²", Sense.Exact)]
    [InlineData("20 t CO2e", "20 t CO2e", Sense.Exact)]
    [InlineData("between 24 and 30 tanks", "between 24 and 30 tanks", Sense.Between)]
    [InlineData("between 24 tanks and 30 tanks", "between 24 and 30 tanks", Sense.Between)]
    [InlineData("[24, 30) tanks", "[24, 30) tanks", Sense.Range)]
    public void Quantities(string written, string canonical, Sense sense) => Means(FigureKind.Quantity, written, canonical, sense);

    [Theory]
    [InlineData("79228162514264337593543950335")]
    [InlineData("0.0000000000000000000000000001")]
    [InlineData("7.9228162514264337593543950335")]
    [InlineData("-79228162514264337593543950335")]
    public void A_number_may_fill_a_decimal(string number) => Means(FigureKind.Percentage, number + " %", number + " %", Sense.Exact);

    [Theory]
    [InlineData("1.000000000000000000000000000000000000000000 %", "1 %")]
    [InlineData("0e999999999999 %", "0 %")]
    [InlineData("100e-2 %", "1 %")]
    [InlineData("0.000000000000000000000000000000000001e36 %", "1 %")]
    public void Zeros_that_say_nothing_take_no_room(string written, string canonical) => Means(FigureKind.Percentage, written, canonical, Sense.Exact);

    private static void Means(FigureKind kind, string written, string canonical, Sense sense)
    {
        Assert.True(FigureNotation.TryParse(written, kind, out var figure));
        Assert.Equal(sense, figure.Sense);
        Assert.Equal(canonical, FigureNotation.Format(figure, kind));
    }
}
