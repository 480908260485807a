namespace Factbook.Tests.Periods;

public class AsWrittenTests
{
    [Theory]
    [InlineData("2023-Q4", "2023-36")]
    [InlineData("2023-11", "2023-11")]
    public void Period_keeps_its_wording_beside_the_canonical_form(string written, string canonical)
    {
        var period = Period.Parse(written);

        Assert.Equal((written, canonical), (period.AsWritten, period.ToString()));
        Assert.Equal(Period.Parse(canonical), period);
        Assert.Equal(Period.Parse(canonical).GetHashCode(), period.GetHashCode());
    }
}
