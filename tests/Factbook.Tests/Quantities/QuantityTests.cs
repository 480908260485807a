namespace Factbook.Tests.Quantities;

public sealed class QuantityTests
{
    [Fact]
    public void A_quantity_is_a_number_of_units()
    {
        var quantity = Quantity.Parse("at least 1.5 million barrels  per day");

        Assert.Equal(Interval.Parse("[1500000, ∞)"), quantity.Interval);
        Assert.Equal("barrels per day", quantity.Unit);
        Assert.Equal(Sense.AtLeast, quantity.Sense);
        Assert.Equal("at least 1.5 million barrels  per day", quantity.AsWritten);
        Assert.Equal("at least 1.5 million barrels per day", quantity.ToString());
    }

    [Fact]
    public void Quantities_of_one_unit_are_added_and_subtracted()
    {
        Assert.Equal("36 tanks", (Quantity.Exactly(24m, "tanks") + Quantity.Exactly(12m, "tanks")).ToString());
        Assert.Equal("(-∞, 12] tanks", (Quantity.Exactly(24m, "tanks") - Quantity.Parse("at least 12 tanks")).ToString());
        var refusal = Assert.Throws<InvalidOperationException>(() => Quantity.Exactly(1m, "km") + Quantity.Exactly(1m, "m"));
        Assert.Equal("1 km and 1 m are not in one unit.", refusal.Message);
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
    public void A_unit_is_words_that_read_back(string unit)
    {
        var refusal = Assert.Throws<ArgumentException>(() => Quantity.Exactly(1m, unit));
        Assert.StartsWith($"'{unit}' is no unit: expected words such as 'barrels per day'.", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_default_is_no_units()
    {
        Assert.Equal("units", default(Quantity).Unit);
        Assert.Equal(Quantity.Exactly(0m, "units"), default);
    }
}
