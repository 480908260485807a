namespace Factbook.Tests.Amounts;

public sealed class MoneyTests
{
    [Theory]
    [InlineData("900 million USD", "[900000000, 900000000]", Sense.Exact)]
    [InlineData("up to 900 million USD", "(-∞, 900000000]", Sense.UpTo)]
    [InlineData("more than 1.5e9 USD", "(1500000000, ∞)", Sense.MoreThan)]
    [InlineData("between 1.2 and 1.5 billion USD", "[1200000000, 1500000000]", Sense.Between)]
    public void Amount_is_in_whole_units_of_its_currency(string written, string interval, Sense sense)
    {
        var amount = Money.Parse(written);

        Assert.Equal(Interval.Parse(interval), amount.Interval);
        Assert.Equal(sense, amount.Sense);
        Assert.Equal("USD", amount.Currency);
        Assert.False(amount.Interval.IsAssumed);
    }

    [Fact]
    public void Nearly_keeps_its_sense_without_invented_bounds()
    {
        var amount = Money.Parse("nearly 900 million USD");

        Assert.Equal(Sense.Nearly, amount.Sense);
        Assert.Equal((Interval)900_000_000m, amount.Interval);
        Assert.True(amount.Interval.IsLowerAssumed && amount.Interval.IsUpperAssumed);
    }

    [Fact]
    public void Adds_and_subtracts_amounts_of_one_currency()
    {
        var (lot, part) = (Money.Parse("900 million USD"), Money.Parse("more than 100 million USD"));

        Assert.Equal("(1, ∞) billion USD", (lot + part).ToString());
        Assert.Equal("(-∞, 800) million USD", (lot - part).ToString());
        Assert.Equal("1.8 billion USD", (lot + lot).ToString());
        Assert.Equal("about 1.8 billion USD", (lot + Money.Parse("about 900 million USD")).ToString());
    }

    [Fact]
    public void Throws_for_amounts_of_two_currencies()
    {
        var refusal = Assert.Throws<InvalidOperationException>(() => new Money(1m, "USD") + new Money(1m, "EUR"));
        Assert.Equal("1 USD and 1 EUR have different currencies.", refusal.Message);
        Assert.Throws<InvalidOperationException>(() => new Money(1m, "USD") - new Money(1m, "EUR"));
    }

    [Fact]
    public void Accepts_only_ISO_4217_currencies()
    {
        var refusal = Assert.Throws<ArgumentException>(() => new Money(1m, "usd"));
        Assert.StartsWith("'usd' is not an ISO 4217 currency code.", refusal.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>(() => new Money(1m, null!));
    }

    [Fact]
    public void Equality_compares_currency_and_sense()
    {
        Assert.Equal(Money.Parse("1500 million USD"), Money.Parse("1.5e9 USD"));
        Assert.Equal("1.5e9 USD", Money.Parse("1.5e9 USD").AsWritten);
        Assert.NotEqual(new Money(1m, "USD"), new Money(1m, "EUR"));
        Assert.NotEqual(Money.Parse("1 USD"), Money.Parse("about 1 USD"));
    }

    [Fact]
    public void Default_is_zero_in_currency_XXX()
    {
        Assert.Equal("XXX", default(Money).Currency);
        Assert.Equal(new Money(0m, "XXX"), default);
        Assert.Equal(new Money(0m, "XXX").GetHashCode(), default(Money).GetHashCode());
    }
}
