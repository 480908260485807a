namespace Factbook.Tests.Quantities;

public sealed class QuantityTests
{
    [Fact]
    public void Quantity_is_a_number_of_units()
    {
        var quantity = Quantity.Parse("at least 1.5 million barrels  per day");

        Assert.Equal(Interval.Parse("[1500000, ∞)"), quantity.Interval);
        Assert.Equal("barrels per day", quantity.Unit);
        Assert.Equal(Sense.AtLeast, quantity.Sense);
        Assert.Equal("at least 1.5 million barrels  per day", quantity.AsWritten);
        Assert.Equal("at least 1.5 million barrels per day", quantity.ToString());
    }

    [Fact]
    public void Adds_and_subtracts_quantities_of_one_unit()
    {
        Assert.Equal("36 tanks", (new Quantity(24m, "tanks") + new Quantity(12m, "tanks")).ToString());
        Assert.Equal("(-∞, 12] tanks", (new Quantity(24m, "tanks") - Quantity.Parse("at least 12 tanks")).ToString());
        var refusal = Assert.Throws<InvalidOperationException>(() => new Quantity(1m, "km") + new Quantity(1m, "m"));
        Assert.Equal("1 km and 1 m have different units.", refusal.Message);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" tanks")]
    [InlineData("barrels  per day")]
    [InlineData("3 tanks")]
    [InlineData("million tanks")]
    [InlineData("millions")]
    [InlineData("%")]
    [InlineData("tanks and guns")]
    [InlineData("ta(nks")]
    public void Accepts_only_units_that_can_be_parsed_back(string unit)
    {
        var refusal = Assert.Throws<ArgumentException>(() => new Quantity(1m, unit));
        Assert.StartsWith(
            $"'{unit}' is not a valid unit; expected words such as 'barrels per day'.", refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\u00b5m", "\u03bcm", "\u03bcm")]
    [InlineData("k\u2126", "k\u03a9", "k\u03a9")]
    [InlineData("\u212a", "K", "K")]
    [InlineData("\u212b", "A\u030a", "\u00c5")]
    [InlineData("\u2103", "°C", "°C")]
    [InlineData("\u02daC", "\u00baC", "°C")]
    [InlineData("\u2109", "°F", "°F")]
    [InlineData("pie\u0301ces", "pi\u00e9ces", "pi\u00e9ces")]
    public void Units_that_look_the_same_are_equal(string one, string other, string unit)
    {
        Assert.Equal(Quantity.Parse($"2 {unit}"), Quantity.Parse($"1 {one}") + Quantity.Parse($"1 {other}"));
        Assert.Equal(new Quantity(1m, one), new Quantity(1m, other));
        Assert.Equal(unit, new Quantity(1m, one).Unit);
        Assert.Equal($"5 {one}", Quantity.Parse($"5 {one}").AsWritten);
    }

    [Theory]
    [InlineData("m\u00b2", "m2")]
    [InlineData("mm", "Mm")]
    public void Units_that_look_different_are_not_equal(string one, string other) =>
        Assert.NotEqual(new Quantity(1m, one), new Quantity(1m, other));

    [Fact]
    public void Rejects_unpaired_surrogate_as_unit() => Assert.Throws<ArgumentException>(() => new Quantity(1m, "\u00b5\ud800"));

    [Fact]
    public void Default_is_zero_without_unit()
    {
        Assert.Equal("units", default(Quantity).Unit);
        Assert.Equal(new Quantity(0m, "units"), default);
    }
}
