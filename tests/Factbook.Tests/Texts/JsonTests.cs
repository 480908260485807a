using System.Text.Json;
using System.Text.Json.Serialization;
using CsCheck;

namespace Factbook.Tests.Texts;

/// <summary>JSON contains the canonical text. The serializer's metadata is source-generated, as for native programs.</summary>
public sealed partial class JsonTests
{
    [Fact]
    public void Every_value_round_trips_through_JSON() =>
        Gen.Select(Any.Interval, Any.Share, Any.Percentage, Any.Money, Any.Quantity, Any.Period, Any.SourceLocation)
            .Select((interval, share, percentage, money, quantity, period, place) =>
                new Values(
                    interval, share, percentage, money, quantity, period, place))
            .AssertEach(values => Assert.Equal(values, Read(JsonSerializer.Serialize(values, Metadata.Default.Values))));

    [Fact]
    public void JSON_contains_the_canonical_text() =>
        Assert.Equal("\"more than 70 %\"", JsonSerializer.Serialize(Share.Parse("more  than 70%"), Metadata.Default.Share));

    [Fact]
    public void Accepts_value_as_property_name()
    {
        var worths = new Dictionary<Period, Money> { [Period.Parse("2023-Q4")] = Money.Parse("900 million USD") };
        var json = JsonSerializer.Serialize(worths, Metadata.Default.DictionaryPeriodMoney);

        Assert.Equal("{\"2023-36\":\"900 million USD\"}", json);
        Assert.Equal(worths, JsonSerializer.Deserialize(json, Metadata.Default.DictionaryPeriodMoney));
    }

    [Theory]
    [InlineData("70")]
    [InlineData("null")]
    [InlineData("\"1,5 %\"")]
    public void Throws_for_other_tokens(string json) =>
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize(json, Metadata.Default.Share));

    [Fact]
    public void Exception_states_what_was_expected()
    {
        var refusal = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize("\"900 million\"", Metadata.Default.Money));
        Assert.Contains("expected an amount and its ISO 4217 currency", refusal.Message, StringComparison.Ordinal);
    }

    private static Values? Read(string json) => JsonSerializer.Deserialize(json, Metadata.Default.Values);

    internal sealed record Values(
        Interval Interval, Share Share, Percentage Percentage, Money Money, Quantity Quantity, Period Period, SourceLocation Place);

    [JsonSerializable(typeof(Values))]
    [JsonSerializable(typeof(Dictionary<Period, Money>))]
    internal sealed partial class Metadata : JsonSerializerContext;
}
