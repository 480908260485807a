using CsCheck;
using Factbook.Generator.Collections;
using Factbook.Generator.Sources;
using Factbook.Generator.Yaml;
using Factbook.Testing;

namespace Factbook.Generator.Tests.Sources;

/// <summary>Words that are counted in one pass over a text.</summary>
public class AhoCorasickTests
{
    private static readonly Gen<string> Letters = Gen.OneOf("a", "b", "ab", "aa").Array[0, 12].Select(string.Concat);

    [Fact]
    public void Counts_every_word_as_if_it_were_searched_alone() => Gen.Select(Letters, Letters.Array[1, 6]).AssertEach(
        (text, words) => Assert.Equal(words.Select(word => CountOf(text, word)), AhoCorasick.Count(text, words, default)),
        2_000);

    [Fact]
    public void Finds_the_end_of_the_last_occurrence() => Gen.Select(Letters, Letters.Array[1, 6]).AssertEach(
        (text, words) => Assert.Equal(
            words.Select(word =>
                word.Length > 0 && text.LastIndexOf(word, StringComparison.Ordinal) is >= 0 and var at ? at + word.Length : 0),
            AhoCorasick.Find(text, words, default).Select(found => found.LastEnd)),
        2_000);

    [Theory]
    [InlineData("she sells seashells", new[] { "she", "he", "sells", "ells", "l", "shells.", "" }, new[] { 2, 2, 1, 2, 4, 0, 0 })]
    [InlineData("", new[] { "a" }, new[] { 0 })]
    [InlineData("🚢🚢", new[] { "🚢", "🚢🚢" }, new[] { 2, 1 })]
    public void Words_may_overlap_and_end_within_one_another(string text, string[] words, int[] counts) =>
        Assert.Equal(counts, AhoCorasick.Count(text, words, default));

    /// <summary>Inputs for which searching each word alone, or listing each occurrence, takes quadratic work.</summary>
    [Theory]
    [InlineData("many words that are nowhere")]
    [InlineData("words that end within one another")]
    [InlineData("words of which only the last character is nowhere")]
    public void Four_times_the_text_and_the_words_take_four_times_the_steps(string kind)
    {
        long Steps(int size)
        {
            var words = kind switch
            {
                "many words that are nowhere" => Enumerable.Range(0, size / 4).Select(number => $"word {number:D6}"),
                "words that end within one another" => Enumerable.Range(1, (int)Math.Sqrt(size)).Select(length => new string('a', length)),
                _ => Enumerable.Range(0, size / 100).Select(number => new string('a', 100) + (char)('b' + (number % 20))),
            };
            var before = ScannedCharacters.Count;
            AhoCorasick.Count(new string('a', size), [.. words], default);
            return ScannedCharacters.Count - before;
        }

        Assert.InRange((double)Steps(40_000) / Steps(10_000), 1, 4.5);
    }

    [Fact]
    public void Cancelled_search_stops() =>
        Assert.Throws<OperationCanceledException>(
            () => AhoCorasick.Count(new string('a', 100), ["b"], new CancellationToken(canceled: true)));

    private static int CountOf(string text, string word) =>
        word.Length == 0
            ? 0
            : Enumerable.Range(0, text.Length).Count(at => string.CompareOrdinal(text, at, word, 0, word.Length) == 0);
}
