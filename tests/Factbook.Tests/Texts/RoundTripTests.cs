using System.Globalization;
using CsCheck;

namespace Factbook.Tests.Texts;

/// <summary>Requirements for the text of every value type.</summary>
public sealed class RoundTripTests
{
    public static readonly TheoryData<string> CultureNames = Cultures.Names;

    [Theory, MemberData(nameof(CultureNames))]
    public void Interval_round_trips(string culture) => ReadsWhatItPrints(Any.Interval, culture);

    [Theory, MemberData(nameof(CultureNames))]
    public void Share_round_trips(string culture) => ReadsWhatItPrints(Any.Share, culture);

    [Theory, MemberData(nameof(CultureNames))]
    public void Number_round_trips(string culture) => ReadsWhatItPrints(Any.Number, culture);

    [Theory, MemberData(nameof(CultureNames))]
    public void Percentage_round_trips(string culture) => ReadsWhatItPrints(Any.Percentage, culture);

    [Theory, MemberData(nameof(CultureNames))]
    public void Money_round_trips(string culture) => ReadsWhatItPrints(Any.Money, culture);

    [Theory, MemberData(nameof(CultureNames))]
    public void Quantity_round_trips(string culture) => ReadsWhatItPrints(Any.Quantity, culture);

    [Theory, MemberData(nameof(CultureNames))]
    public void Period_round_trips(string culture) => ReadsWhatItPrints(Any.Period, culture);

    [Theory, MemberData(nameof(CultureNames))]
    public void SourceLocation_round_trips(string culture) => ReadsWhatItPrints(Any.SourceLocation, culture);

    [Theory, MemberData(nameof(CultureNames))]
    public void Text_does_not_depend_on_culture(string culture) => Cultures.Run(culture, () =>
    {
        Assert.Equal("(-1234.5, ∞)", new Interval(-1234.5m, null, isLowerOpen: true).ToString());
        Assert.Equal("more than 70 %", Share.Parse("MORE THAN 70%").ToString());
        Assert.Equal("-3.2 %", new Percentage(-3.2m).ToString());
        Assert.Equal("1.5 billion USD", Money.Parse("1.5 BILLION USD").ToString());
        Assert.Equal("1234567.5 tanks", Quantity.Parse("1.2345675 MILLION tanks").ToString());
        Assert.Equal("2023-36", Period.Parse("2023-Q4").ToString());
        Assert.Equal("data/a.yaml:12:3", new SourceLocation("data/a.yaml", 12, 3).ToString());
    });

    [Fact]
    public void Format_provider_is_ignored()
    {
        var swedish = CultureInfo.GetCultureInfo("sv-SE");

        Assert.Equal(new Percentage(-3.2m), Percentage.Parse("-3.2 %", swedish));
        Assert.False(Percentage.TryParse("-3,2 %", swedish, out _));
        Assert.Equal("-3.2 %", ((IFormattable)new Percentage(-3.2m)).ToString(null, swedish));
        Assert.Equal("-3.2 %", string.Format(swedish, "{0}", new Percentage(-3.2m)));
    }

    [Fact]
    public void Default_values_round_trip()
    {
        Assert.Equal("[0, 0]", ReadBack<Interval>(default));
        Assert.Equal("0", ReadBack<Number>(default));
        Assert.Equal("0 %", ReadBack<Share>(default));
        Assert.Equal("0 %", ReadBack<Percentage>(default));
        Assert.Equal("0 XXX", ReadBack<Money>(default));
        Assert.Equal("0 units", ReadBack<Quantity>(default));
        Assert.Equal("../..", ReadBack<Period>(default));
        Assert.Equal(":1:1", ReadBack<SourceLocation>(default));
    }

    [Fact]
    public void TryFormat_writes_only_into_sufficient_spans()
    {
        ISpanFormattable share = Share.Parse("more than 70 %");
        Span<char> buffer = stackalloc char[14];

        Assert.True(share.TryFormat(buffer, out var written, "", null));
        Assert.Equal("more than 70 %", buffer[..written].ToString());
        Assert.False(share.TryFormat(buffer[..13], out written, "", null));
        Assert.Equal(0, written);
        Assert.Equal("=more than 70 %=", $"={share}=");
    }

    [Fact]
    public void Throws_for_other_formats()
    {
        IFormattable share = new Share(70m);
        Assert.Equal("70 %", share.ToString("G", null));
        var refusal = Assert.Throws<FormatException>(() => share.ToString("P", null));
        Assert.Equal("'P' is not a valid format of Share; expected 'G' or none", refusal.Message);
    }

    [Fact]
    public void Exception_shows_the_text_and_what_was_expected()
    {
        var refusal = Assert.Throws<FormatException>(() => Share.Parse("700%%"));
        Assert.Equal("'700%%' is not a valid Share: expected a share of a whole such as 'more than 70 %'", refusal.Message);
        Assert.Throws<ArgumentNullException>(() => Share.Parse(null!));
        Assert.False(Share.TryParse(null, null, out var share));
        Assert.Equal(default, share);
    }

    private static void ReadsWhatItPrints<T>(Gen<T> values, string culture)
        where T : struct, ISpanParsable<T>, ISpanFormattable =>
        Cultures.Run(culture, () => values.AssertEach(
            value =>
            {
                Assert.Equal(culture, CultureInfo.CurrentCulture.Name);
                ReadBack(value);
            },
            count: 2000));

    private static string ReadBack<T>(T value)
        where T : struct, ISpanParsable<T>, ISpanFormattable
    {
        var text = value.ToString(null, null);
        var read = T.Parse(text, null);
        Assert.Equal(value, read);
        Assert.Equal(value.GetHashCode(), read.GetHashCode());
        Assert.Equal(text, read.ToString(null, null));
        Assert.True(T.TryParse(text.AsSpan(), null, out var readFromSpan));
        Assert.Equal(value, readFromSpan);
        return text;
    }
}
