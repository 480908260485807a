using CsCheck;
using Factbook.Generator.Collections;
using Factbook.Generator.Sources;
using Factbook.Generator.Tests.Testing;
using Factbook.Generator.Yaml;
using Factbook.Notation.Passages;
using Factbook.Testing;

namespace Factbook.Generator.Tests.Sources;

/// <summary>A stranger's thousands of passages of a large text do not stop a build.</summary>
public class ManyPassagesTests
{
    private static readonly Gen<string> Words =
        Gen.OneOf("a", "b", " ", "\n", "“", "’", "a b", "aa").Array[0, 10].Select(string.Concat);

    /// <summary>
    /// Quotes that occur, quotes that do not, ranges that moved and ranges that are lost, each as many as the text has lines.
    /// </summary>
    [Fact]
    public void Four_times_the_text_and_its_passages_take_four_times_the_work()
    {
        Work(10);
        Assert.InRange((double)Work(2_000) / Work(500), 1, 6);
    }

    [Fact]
    public void Quotes_are_counted_as_they_are_found() => Gen.Select(Words, Words, Words, Words).AssertEach(
        drawn =>
        {
            var (text, prefix, exact, suffix) = drawn;
            var quote = new PassageQuote(prefix.Trim(), exact.Trim(), suffix.Trim());
            var content = SourceContent.Of(text);
            Assert.Equal(content.Find(quote).Count, Verify(content, [quote])[0] switch
            {
                { State: PassageState.WordsMissing } => 0,
                { State: PassageState.Verified } => 1,
                var repeated => repeated.Count,
            });
        },
        5_000);

    [Fact]
    public void Ranges_that_cover_a_text_hundreds_of_times_are_refused_with_the_limit()
    {
        var text = new string('x', 400_000);
        var passages = Enumerable.Range(0, 400).Select(number => Sourced.Range(number, text.Length, text[number..]));
        var files = Sourced.Files(string.Join(", ", passages), text);
        var generation = Generation.Once(Sourced.Records, Sourced.Properties, [], files);

        // The first 350 have 140 million characters.
        Assert.Equal(50, generation.Diagnostics.Length);
        Assert.Equal(
            $"error FB6010: '{Sourced.Range(399, 400_000, text[399..])}' was not compared with sources/letter.txt: the passages "
                + "before it have more than 140000000 characters together; cite shorter passages",
            DiagnosticAssert.MessagesOf(generation).Last());
    }

    /// <summary>The limit of this text is 140,000,000 characters: 100,000,000 plus 100 times its length.</summary>
    [Fact]
    public void Ranges_with_as_many_characters_as_the_limit_are_compared()
    {
        const int Length = 400_000;
        var text = new string('x', Length);
        var starts = Enumerable.Range(0, 350).Append(Length - Enumerable.Range(0, 350).Sum()).ToList();
        Assert.Equal(140_000_000, starts.Sum(start => Length - start));
        var passages = string.Join(", ", starts.Select(start => Sourced.Range(start, Length, text[start..])));
        var next = Sourced.Range(0, 1, "x");

        // All passages up to the limit are verified, and the next one is not.
        var generation = Generation.Once(Sourced.Records, Sourced.Properties, [], Sourced.Files($"{passages}, {next}", text));
        Assert.StartsWith($"error FB6010: '{next}' ", Assert.Single(DiagnosticAssert.MessagesOf(generation)), StringComparison.Ordinal);
    }

    private static long Work(int lines)
    {
        string Line(int number) => $"Ship {number:D6} is in the harbour.\n";
        var before = SourceContent.Of(string.Concat(Enumerable.Range(0, lines).Select(Line)));
        var after = SourceContent.Of("One more line.\n" + before.Text);
        var length = Line(0).Length;
        var passages = Enumerable.Range(0, lines).SelectMany<int, PassageSyntax>(number =>
        [
            new PassageQuote("", $"Ship {number:D6}", "is in"),
            new PassageQuote("", $"Boat {number:D6}", ""),
            new PassageLocator(before.RangeOf(number * length, (number + 1) * length), null),
        ]);
        var scanned = ScannedCharacters.Count;
        return Allocation.OfFirst(() => Verify(after, [.. passages]), out _) + ScannedCharacters.Count - scanned;
    }

    private static IReadOnlyList<VerifiedPassage> Verify(SourceContent content, PassageSyntax[] passages)
    {
        var source = new ReadSource("a.txt", null, content);
        var verified = PassageVerifier.Verify(new CitedPassages("a.txt", passages.ToEquatable()), source, CancellationToken.None);
        return PassageSearch.Run([verified], CancellationToken.None).Texts[0].Passages.Items;
    }
}
