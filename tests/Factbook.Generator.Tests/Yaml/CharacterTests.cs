using System.Globalization;
using Factbook.Generator.Diagnostics;

namespace Factbook.Generator.Tests.Yaml;

/// <summary>The valid characters of a text.</summary>
public class CharacterTests
{
    [Theory]
    [InlineData("FB1005", new[] { 0x0001, 0x0008, 0x000B, 0x001F, 0x007F, 0x0080, 0x0084, 0x0086, 0x009F, 0xFFFE, 0xFFFF })]
    [InlineData("FB1007", new[] { 0x0085, 0x2028, 0x2029 })]
    [InlineData("FB1008", new[] { 0x202A, 0x202E, 0x2066, 0x2069 })]
    [InlineData("FB1006", new[] { 0xFEFF })]
    [InlineData("FB1004", new[] { 0xFFFD })]
    [InlineData("FB1009", new[] { 0xD800, 0xDBFF, 0xDC00, 0xDFFF })]
    public void Reports_invisible_characters(string id, int[] characters) => Assert.All(
        characters,
        character => Assert.Equal(
            [$"1:5 {id} U+{character:X4}"],
            Reading.Read($"a: x{(char)character}y")
                .Diagnostics.Select(info => $"{Reading.PositionOf(info.Position)} {info.Descriptor.Id} U+{CodeUnit(info):X4}")));

    [Theory]
    [InlineData(0x0009)]
    [InlineData(0x007E)]
    [InlineData(0x00A0)]
    [InlineData(0x00AD)]
    [InlineData(0x2027)]
    [InlineData(0x202F)]
    [InlineData(0x2065)]
    [InlineData(0x206A)]
    [InlineData(0xD7FF)]
    [InlineData(0xE000)]
    [InlineData(0xFEFE)]
    [InlineData(0xFFFC)]
    [InlineData(0x10000)]
    [InlineData(0x1F600)]
    [InlineData(0x10FFFD)]
    public void Accepts_every_other_character(int character)
    {
        var text = $"x{char.ConvertFromUtf32(character)}y";

        Assert.Equal(text, Reading.Root("a: " + text).TextAt("a"));
    }

    [Fact]
    public void Reports_unpaired_surrogates()
    {
        Assert.Equal(["1:4 FB1009"], Reported("a: \uD83D"));
        Assert.Equal(["1:4 FB1009"], Reported("a: \uDE00\uD83D\uDE00"));
        Assert.Equal(["1:4 FB1009"], Reported("a: \uD83D\uD83D\uDE00"));
        Assert.Equal(["1:1 FB1009"], Reported("\uDE00a: 1"));
    }

    [Theory]
    [InlineData("a: x\u202E\u202Ay", "1:5 FB1008")]
    [InlineData("a: x\u202Ez\u202Ay", "1:5 FB1008", "1:7 FB1008")]
    [InlineData("a: x\u202E\u0001y", "1:5 FB1008", "1:6 FB1005")]
    [InlineData("a: x\u0001z\u202E\u202Ey", "1:5 FB1005", "1:7 FB1008")]
    [InlineData("a: x\u202E\nb: \u202Ey", "1:5 FB1008", "2:4 FB1008")]
    [InlineData("\u0001\n\u0001\na: 1", "1:1 FB1005", "2:1 FB1005")]
    public void Reports_adjacent_characters_once(string text, params string[] expected) => Assert.Equal(expected, Reported(text));

    [Fact]
    public void Reports_a_hundred_characters_of_a_binary_file()
    {
        var lines = Enumerable.Range(0, 150).Select(line => $"k{line.ToString(CultureInfo.InvariantCulture)}: \u0001\n");

        Assert.Equal(
            Enumerable.Range(1, 100), Reading.Read(string.Concat(lines)).Diagnostics.Select(info => info.Position.Lines.Start.Line + 1));
    }

    private static IEnumerable<string> Reported(string text) =>
        Reading.Read(text).Diagnostics.Select(info => $"{Reading.PositionOf(info.Position)} {info.Descriptor.Id}");

    // Each of these messages names its character.
    private static int CodeUnit(DiagnosticInfo info)
    {
        var message = Reading.Message(info);
        var name = message.IndexOf("U+", StringComparison.Ordinal);
        return name < 0 ? 0xFFFD : int.Parse(message.AsSpan(name + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
    }
}
