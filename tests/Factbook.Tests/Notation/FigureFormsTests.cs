using Factbook.Notation;

namespace Factbook.Tests.Notation;

/// <summary>Every notation of a figure, and its canonical form.</summary>
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
    [InlineData("over 70 %", "more than 70 %", Sense.MoreThan)]
    [InlineData("Just  over 70 %", "just over 70 %", Sense.JustOver)]
    [InlineData("no fewer than 70 %", "at least 70 %", Sense.AtLeast)]
    [InlineData("under 70 %", "less than 70 %", Sense.LessThan)]
    [InlineData("slightly less than 70 %", "just under 70 %", Sense.JustUnder)]
    [InlineData("as much as 70 %", "as much as 70 %", Sense.AsManyAs)]
    [InlineData("around 90 %", "about 90 %", Sense.About)]
    [InlineData("approximately 90 %", "about 90 %", Sense.About)]
    [InlineData("almost 90 %", "nearly 90 %", Sense.Nearly)]
    [InlineData("half", "50 %", Sense.Exact)]
    [InlineData("one half", "50 %", Sense.Exact)]
    [InlineData("three quarters", "75 %", Sense.Exact)]
    [InlineData("nine-tenths", "90 %", Sense.Exact)]
    [InlineData("a third", "a third", Sense.Exact)]
    [InlineData("One  Third", "a third", Sense.Exact)]
    [InlineData("two sixths", "a third", Sense.Exact)]
    [InlineData("two-thirds", "two thirds", Sense.Exact)]
    [InlineData("just under two thirds", "just under two thirds", Sense.JustUnder)]
    [InlineData("over two thirds", "more than two thirds", Sense.MoreThan)]
    [InlineData("at least five ninths", "at least five ninths", Sense.AtLeast)]
    [InlineData("up to a third", "up to a third", Sense.UpTo)]
    [InlineData("almost a third", "nearly a third", Sense.Nearly)]
    [InlineData("about half", "about 50 %", Sense.About)]
    [InlineData("only a third", "only a third", Sense.Only)]
    [InlineData("only 12 %", "only 12 %", Sense.Only)]
    [InlineData("Most", "more than 50 %", Sense.MoreThan)]
    [InlineData("between a fifth and a quarter", "between 20 and 25 %", Sense.Between)]
    [InlineData("between a third and half", "between a third and 50 %", Sense.Between)]
    [InlineData("between 20 % and a third", "between 20 % and a third", Sense.Between)]
    [InlineData("between a third and two-thirds", "between a third and two thirds", Sense.Between)]
    [InlineData("between a third and 40 %", "between a third and 40 %", Sense.Between)]
    [InlineData("at least 33.33333333333333333333333333 %", "at least 33.33333333333333333333333333 %", Sense.AtLeast)]
    [InlineData("ten %", "10 %", Sense.Exact)]
    [InlineData("several %", "several %", Sense.Several)]
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
    [InlineData("several million USD", "several million USD", Sense.Several)]
    [InlineData("a few hundred USD", "a few hundred USD", Sense.AFew)]
    [InlineData("many billion USD", "many billion USD", Sense.Many)]
    [InlineData("3 hundred USD", "300 USD", Sense.Exact)]
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
    [InlineData("as many as 30 states", "as many as 30 states", Sense.AsManyAs)]
    [InlineData("only two states", "only 2 states", Sense.Only)]
    [InlineData("nine billion m³", "9 billion m³", Sense.Exact)]
    [InlineData("between two and Twelve states", "between 2 and 12 states", Sense.Between)]
    [InlineData("Several states", "several states", Sense.Several)]
    [InlineData("a few thousand shells", "a few thousand shells", Sense.AFew)]
    [InlineData("many shells", "many shells", Sense.Many)]
    [InlineData("fewer than 30 states", "less than 30 states", Sense.LessThan)]
    public void Quantities(string written, string canonical, Sense sense) => Means(FigureKind.Quantity, written, canonical, sense);

    [Theory]
    [InlineData("10", "10", Sense.Exact)]
    [InlineData("10 times", "10", Sense.Exact)]
    [InlineData("tenfold", "10", Sense.Exact)]
    [InlineData("67.33-fold", "67.33", Sense.Exact)]
    [InlineData("nearly twice", "nearly 2", Sense.Nearly)]
    [InlineData("more than double", "more than 2", Sense.MoreThan)]
    [InlineData("half", "0.5", Sense.Exact)]
    [InlineData("two thirds", "two thirds", Sense.Exact)]
    [InlineData("a seventh", "a seventh", Sense.Exact)]
    [InlineData("several times", "several", Sense.Several)]
    [InlineData("between 2 and 3 times", "between 2 and 3", Sense.Between)]
    [InlineData("between twice and three times", "between 2 and 3", Sense.Between)]
    [InlineData("between a third and twice", "between a third and 2", Sense.Between)]
    [InlineData("[2, 3)", "[2, 3)", Sense.Range)]
    public void Numbers(string written, string canonical, Sense sense) => Means(FigureKind.Number, written, canonical, sense);

    [Theory]
    [InlineData("a third", "(33.33333333333333333333333333, 33.33333333333333333333333334)")]
    [InlineData("two thirds", "(66.66666666666666666666666666, 66.66666666666666666666666667)")]
    [InlineData("more than a third", "(33.33333333333333333333333333, 100]")]
    [InlineData("just under two thirds", "[0, 66.66666666666666666666666667)")]
    [InlineData("just over 30 %", "(30, 100]")]
    [InlineData("between a third and half", "(33.33333333333333333333333333, 50]")]
    [InlineData("several %", "(1, 100]")]
    public void No_bound_is_invented(string written, string interval) => Assert.Equal(interval, Share.Parse(written).Interval.ToString());

    [Fact]
    public void Multiplying_all_fractions_by_their_denominators_includes_the_numerator()
    {
        var fractions = from part in NumberWords.Denominators
                        from numerator in Enumerable.Range(1, part.Denominator - 1)
                        let words = numerator == 1 ? "a " + part.Word : $"{NumberWords.Numerators[numerator - 1]} {part.Word}s"
                        select (numerator, part.Denominator, words);

        Assert.Equal(45, fractions.Count());
        Assert.All(fractions.Where(fraction => fraction.words != "a half"), fraction =>
        {
            Assert.True((Number.Parse(fraction.words).Interval * fraction.Denominator).Contains(fraction.numerator), fraction.words);
            Assert.True((Share.Parse(fraction.words).Interval * fraction.Denominator).Contains(100m * fraction.numerator), fraction.words);
            Assert.Equal(Share.Parse(fraction.words), Share.Parse(Share.Parse(fraction.words).ToString()));
            Assert.Equal(Number.Parse(fraction.words), Number.Parse(Number.Parse(fraction.words).ToString()));
        });
    }

    [Theory]
    [InlineData("several 5 tanks", nameof(FigureKind.Quantity))]
    [InlineData("several", nameof(FigureKind.Interval))]
    [InlineData("about several tanks", nameof(FigureKind.Quantity))]
    [InlineData("a third %", nameof(FigureKind.Share))]
    [InlineData("three thirds", nameof(FigureKind.Share))]
    [InlineData("between half and a third", nameof(FigureKind.Share))]
    [InlineData("between a third and a third", nameof(FigureKind.Share))]
    [InlineData("between 20 and a third", nameof(FigureKind.Share))]
    [InlineData("between a third % and 40 %", nameof(FigureKind.Share))]
    [InlineData("between a third and 40", nameof(FigureKind.Share))]
    [InlineData("one thirds", nameof(FigureKind.Share))]
    [InlineData("a third million USD", nameof(FigureKind.Money))]
    [InlineData("a third", nameof(FigureKind.Interval))]
    [InlineData("tenfold", nameof(FigureKind.Share))]
    [InlineData("most", nameof(FigureKind.Percentage))]
    [InlineData("about most", nameof(FigureKind.Share))]
    [InlineData("thirteen states", nameof(FigureKind.Quantity))]
    [InlineData("several a third", nameof(FigureKind.Share))]
    [InlineData("-fold", nameof(FigureKind.Number))]
    [InlineData("10fold", nameof(FigureKind.Number))]
    public void Words_of_other_figures_are_refused_with_a_reason(string written, string kind)
    {
        Assert.False(FigureNotation.TryParse(written, Enum.Parse<FigureKind>(kind), out _));
        Assert.NotEmpty(FigureNotation.Explain(written, Enum.Parse<FigureKind>(kind)));
    }

    [Theory]
    [InlineData("79228162514264337593543950335")]
    [InlineData("0.0000000000000000000000000001")]
    [InlineData("7.9228162514264337593543950335")]
    [InlineData("-79228162514264337593543950335")]
    public void Accepts_numbers_of_28_digits(string number) => Means(FigureKind.Percentage, number + " %", number + " %", Sense.Exact);

    [Theory]
    [InlineData("1.000000000000000000000000000000000000000000 %", "1 %")]
    [InlineData("0e999999999999 %", "0 %")]
    [InlineData("100e-2 %", "1 %")]
    [InlineData("0.000000000000000000000000000000000001e36 %", "1 %")]
    public void Ignores_insignificant_zeros(string written, string canonical) =>
        Means(FigureKind.Percentage, written, canonical, Sense.Exact);

    private static void Means(FigureKind kind, string written, string canonical, Sense sense)
    {
        Assert.True(FigureNotation.TryParse(written, kind, out var figure));
        Assert.Equal(sense, figure.Sense);
        Assert.Equal(canonical, FigureNotation.Format(figure, kind));
    }
}
