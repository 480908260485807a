using System.Text;
using Factbook.Notation;
using Factbook.Testing;
using Xunit.Abstractions;

namespace Factbook.Tests.Texts;

/// <summary>
/// The project's own normalization of text equals that of the platform, which programs with invariant globalization lack.
/// </summary>
public sealed class NormalizationTests(ITestOutputHelper output)
{
    private const int LastPoint = 0x10FFFF;

    // The first characters with canonical decompositions since Unicode 6: a platform with older data leaves them unchanged.
    private static readonly (int First, int Last)[] OfUnicode16 =
        [(0x105C9, 0x105E4), (0x11383, 0x11391), (0x113C5, 0x113C8), (0x16121, 0x16128), (0x16D68, 0x16D6A)];

    [Fact]
    public void Every_character_is_composed_and_decomposed_as_by_the_platform()
    {
        var different = Enumerable.Range(0, LastPoint + 1)
            .Where(point => point is < 0xD800 or > 0xDFFF && !OfUnicode16.Any(range => point >= range.First && point <= range.Last))
            .Select(char.ConvertFromUtf32)
            .Where(text => IsNormal(text) && IsDifferent(text))
            .Select(text => $"U+{char.ConvertToUtf32(text, 0):X}")
            .ToList();

        Assert.True(different.Count == 0, $"{different.Count}: {string.Join(' ', different.Take(50))}");
    }

    [Theory]
    [InlineData(0x105C9, 0x105D2, 0x307)]
    [InlineData(0x16D6A, 0x16D63, 0x16D67, 0x16D67)]
    public void Characters_of_newer_versions_of_Unicode_are_composed(int whole, params int[] parts)
    {
        var (composed, decomposed) = (char.ConvertFromUtf32(whole), string.Concat(parts.Select(char.ConvertFromUtf32)));

        Assert.Equal((composed, decomposed), (NormalizedText.Of(decomposed), NormalizedText.Decomposed(composed)));
    }

    [Fact]
    public void Sequences_of_letters_and_marks_are_ordered_and_composed_as_by_the_platform()
    {
        // Letters and marks of many scripts, in the order of the platform's data, which contains no marks of newer versions.
        var alphabet = Enumerable.Range(0x41, 0x3100)
            .Where(point => point is not (0x897 or (>= 0x1ACF and <= 0x1AEB)))
            .Select(char.ConvertFromUtf32)
            .Where(text => text.Normalize(NormalizationForm.FormD) != text || !(text + "\u0327\u0301").IsNormalized()
                || !(text + '\u0301').IsNormalized()
                || char.GetUnicodeCategory(text, 0).ToString().EndsWith("Mark", StringComparison.Ordinal))
            .Concat(["a", "e", "o", "U", "가", "각", "\u1100", "\u1161", "\u11A8", "\u4E2D", "豈", "\U0001D157", "\U0001D165", "\U0001D16E"])
            .ToArray();
        var random = new Random((int)RandomInputs.Seed);
        output.WriteLine($"seed {RandomInputs.Seed}, {alphabet.Length} characters");
        for (var i = 0; i < 50_000; i++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(2, 7)).Select(_ => alphabet[random.Next(alphabet.Length)]));
            Assert.False(IsDifferent(text), string.Join(' ', text.Select(character => $"U+{(int)character:X4}")));
        }
    }

    [Fact]
    public void Characters_around_a_lone_surrogate_are_composed() =>
        Assert.Equal("\uD800é\uDC00", NormalizedText.Of("\uD800e\u0301\uDC00"));

    [Fact]
    public void Text_in_NFC_is_the_same_instance() => Assert.All(
        new[] { "plain", "größe", "Привет", "中文", "가각" }, text => Assert.Same(text, NormalizedText.Of(text)));

    // Some platforms refuse noncharacters.
    private static bool IsNormal(string text) => (char.ConvertToUtf32(text, 0) & 0xFFFE) != 0xFFFE && text[0] is < '\uFDD0' or > '\uFDEF';

    private static bool IsDifferent(string text) => NormalizedText.Of(text) != text.Normalize(NormalizationForm.FormC)
        || NormalizedText.Decomposed(text) != text.Normalize(NormalizationForm.FormD);
}
