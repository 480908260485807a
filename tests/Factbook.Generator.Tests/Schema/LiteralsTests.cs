using System.Globalization;
using Factbook.Generator.Schema;

namespace Factbook.Generator.Tests.Schema;

public class LiteralsTests
{
    [Theory]
    [InlineData(0.1, "0.1")]
    [InlineData(100.0, "100")]
    [InlineData(0.30000000000000004, "0.30000000000000004")]
    [InlineData(0.1234567890123456, "0.1234567890123456")]
    [InlineData(0.1f, "0.1")]
    [InlineData(16777217.5f, "16777218")]
    [InlineData(1.1754944E-38f, "1.1754944E-38")]
    [InlineData(ulong.MaxValue, "18446744073709551615")]
    [InlineData(true, "True")]
    [InlineData("text", "text")]
    [InlineData(null, "")]
    public void Constant_has_the_fewest_digits_that_read_back(object? constant, string text) =>
        Assert.Equal(text, Literals.InvariantText(constant));

    [Theory]
    [InlineData(double.MaxValue)]
    [InlineData(double.Epsilon)]
    [InlineData(-1.0 / 3)]
    public void Text_of_a_constant_reads_back_as_the_same_value(double constant) =>
        Assert.Equal(constant, double.Parse(Literals.InvariantText(constant), CultureInfo.InvariantCulture));
}
