using CsCheck;
using Factbook.Analyzers;
using Factbook.Generator.Emission;

namespace Factbook.Generator.Tests.LookUps;

/// <summary>Packing of keys into an attribute, and reading them back.</summary>
public class KeyListTests
{
    private static readonly string[] Letters = ["a", "b", "-", "é", "中", "😀", "😁", "\n", "\0"];

    private static readonly Gen<string[]> Keys =
        Gen.Int[0, Letters.Length - 1].Select(letter => Letters[letter])
            .Array[0, 70].Select(string.Concat)
            .Array[0, 60].Select(keys => keys.Distinct().Order(StringComparer.Ordinal).ToArray());

    [Fact]
    public void Reads_back_packed_keys() => Keys.AssertEach(keys => Assert.Equal(keys, KeyListReader.Keys(KeyList.Pack(keys))));

    [Fact]
    public void Packed_keys_are_valid_UTF8() => Keys.AssertEach(keys =>
    {
        var packed = KeyList.Pack(keys);
        Assert.Equal(packed, System.Text.Encoding.UTF8.GetString(System.Text.Encoding.UTF8.GetBytes(packed)));
    });

    [Fact]
    public void Reads_indexes_as_they_were_packed() => Gen.Int[0, 100_000].Array[0, 50].AssertEach(numbers =>
    {
        int[] places = [.. numbers.Distinct().Order()];
        Assert.Equal(places, KeyListReader.Indexes(KeyList.PackIndexes(places), 100_001));
    });

    [Fact]
    public void Writes_shared_prefix_once() =>
        Assert.Equal("@Lmachine-toolLJs-imported@Bus", KeyList.Pack(["machine-tool", "machine-tools-imported", "us"]));

    [Theory]
    [InlineData("@")]
    [InlineData("@Bx")]
    [InlineData("AAx")]
    [InlineData("      @")]
    [InlineData("é")]
    [InlineData("@~")]
    public void Rejects_text_that_is_not_packed_keys(string text) => Assert.Null(KeyListReader.Keys(text));

    [Theory]
    [InlineData("C")]
    [InlineData("@@@@")]
    [InlineData(" ")]
    public void Refuses_indexes_beyond_the_keys(string text) => Assert.Null(KeyListReader.Indexes(text, 3));
}
