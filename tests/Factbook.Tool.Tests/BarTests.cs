using System.Globalization;
using Factbook.Notation;
using Factbook.Tool.Rendering;

namespace Factbook.Tool.Tests;

public sealed class BarTests
{
    private const int Length = 21;

    [Theory]
    [InlineData("more than 70 %", "..............(=====?")]
    [InlineData("at least 70 %", "..............[=====?")]
    [InlineData("less than 70 %", "?=============)......")]
    [InlineData("up to 70 %", "?=============]......")]
    [InlineData("70 %", "..............|......")]
    [InlineData("about 70 %", "..............?......")]
    [InlineData("between 70 and 75 %", "..............[].....")]
    [InlineData("(20, 75] %", "....(==========].....")]
    public void Closed_open_and_assumed_ends_look_different(string share, string bar) =>
        Assert.Equal(bar, Drawn(Share.Parse(share, CultureInfo.InvariantCulture).Interval, Glyphs.Ascii));

    [Theory]
    [InlineData("more than 70 %", "··············○━━━━━◇")]
    [InlineData("90 %", "··················●··")]
    public void Terminal_has_finer_glyphs(string share, string bar) =>
        Assert.Equal(bar, Drawn(Share.Parse(share, CultureInfo.InvariantCulture).Interval, Glyphs.Rich));

    [Theory]
    [InlineData("99.99", "100")]
    [InlineData("0", "0.01")]
    public void Nearly_equal_ends_are_two_glyphs(string lower, string upper)
    {
        var bar = Drawn(Interval.Parse($"[{lower}, {upper}]", CultureInfo.InvariantCulture), Glyphs.Ascii);

        Assert.Contains("[]", bar, StringComparison.Ordinal);
        Assert.Equal(Length, bar.Length);
    }

    [Fact]
    public void Unbounded_end_is_an_arrow() =>
        Assert.Equal("<===================>", Drawn(new Interval(null, null), Glyphs.Ascii));

    [Theory]
    [InlineData(nameof(FigureKind.Share), "", "[3, 7]", "0", "100 %")]
    [InlineData(nameof(FigureKind.Number), "", "[3, 7]", "0", "8")]
    [InlineData(nameof(FigureKind.Percentage), "", "[3, 7]", "0", "100 %")]
    [InlineData(nameof(FigureKind.Percentage), "", "[-3.2, -3.2]", "-4 %", "0")]
    [InlineData(nameof(FigureKind.Percentage), "", "[0, 140]", "0", "150 %")]
    [InlineData(nameof(FigureKind.Money), "USD", "[630000000, 900000000]", "0", "1 billion USD")]
    [InlineData(nameof(FigureKind.Quantity), "tanks", "[24, 24]", "0", "25 tanks")]
    [InlineData(nameof(FigureKind.Interval), "", "[0.25, 0.3]", "0", "0.3")]
    [InlineData(nameof(FigureKind.Interval), "", "[0, 0]", "0", "1")]
    [InlineData(nameof(FigureKind.Interval), "", "more than 30", "0", "50")]
    public void Scale_is_0_to_100_for_shares_and_zero_to_a_round_number_otherwise(
        string kind, string unit, string interval, string from, string to)
    {
        var scale = Scale.For(Enum.Parse<FigureKind>(kind), unit, [Interval.Parse(interval, CultureInfo.InvariantCulture)]);

        Assert.Equal((from, to), (scale.FromLabel, scale.ToLabel));
    }

    [Fact]
    public void Largest_number_has_a_scale()
    {
        var scale = Scale.For(FigureKind.Money, "USD", [new Interval(decimal.MinValue, decimal.MaxValue)]);

        Assert.Equal(0.5, scale.Locate(0), 3);
    }

    private static string Drawn(Interval interval, Glyphs glyphs) =>
        Bar.Draw(interval, Scale.For(FigureKind.Share, "", [interval]), glyphs, Length).ToString();
}
