using Factbook.Generator.Collections;
using Factbook.Generator.Sources;
using Factbook.Generator.Yaml;
using Factbook.Notation.Passages;
using Factbook.Testing;
using Factbook.Tool.Editing;
using Factbook.Tool.Sealing;
using Microsoft.CodeAnalysis.Text;

namespace Factbook.Tool.Tests.Evidence;

/// <summary>Quotes that are replaced by their ranges.</summary>
public class PassageSealerTests
{
    private static readonly string[] Pieces = ["a", "b", "c", " ", "\n", "“", "’", "a b", "🚢"];

    [Fact]
    public void Ranges_are_those_of_the_words_searched_alone()
    {
        var random = new Random((int)RandomInputs.Seed);
        for (var i = 0; i < 1_000; i++)
        {
            var content = SourceContent.Of(Words(12));
            var quotes = Enumerable.Range(0, 20)
                .Select(_ => new PassageQuote(Words(3).Trim(), Words(3).Trim(), Words(3).Trim()))
                .Distinct()
                .ToList();

            var sealings = Seal(content, quotes);

            Assert.Equal(quotes.Where(quote => content.Find(quote).Count == 1), sealings.Keys);
            Assert.All(sealings, sealing =>
            {
                var found = content.Find((PassageQuote)sealing.Key)[0];
                var words = content.Text[found.Start..found.End];
                var isUnique = content.Text.IndexOf(words, StringComparison.Ordinal)
                    == content.Text.LastIndexOf(words, StringComparison.Ordinal);
                Assert.Equal(content.RangeOf(found.Start, found.End), sealing.Value.Range);
                Assert.Equal(isUnique ? null : content.RangeOf(found.OuterStart, found.OuterEnd), sealing.Value.Context);
            });
        }

        string Words(int most) =>
            string.Concat(Enumerable.Range(0, random.Next(most + 1)).Select(_ => Pieces[random.Next(Pieces.Length)]));
    }

    [Fact]
    public void Four_times_the_text_and_its_quotes_take_four_times_the_work()
    {
        Work(10);
        Assert.InRange((double)Work(4_000) / Work(1_000), 1, 5);
    }

    [Fact]
    public void Files_may_exceed_the_default_limits()
    {
        var (before, after) = (new string('[', 100), new string(']', 100));

        Assert.Equal(
            $"{before}new{after}", YamlEdits.Apply($"{before}old{after}", [new ReplaceScalar(new TextSpan(100, 3), "new")]));
    }

    private static long Work(int lines)
    {
        var content = SourceContent.Of(
            string.Concat(Enumerable.Range(0, lines).Select(number => $"Ship {number:D6} is in the harbour.\n")));
        var quotes = Enumerable.Range(0, lines).Select(number => new PassageQuote("", $"Ship {number:D6}", "is in")).ToList();
        var (scanned, allocated) = (ScannedCharacters.Count, GC.GetAllocatedBytesForCurrentThread());
        Assert.Equal(lines, Seal(content, quotes).Count);
        return ScannedCharacters.Count - scanned + GC.GetAllocatedBytesForCurrentThread() - allocated;
    }

    private static Dictionary<PassageSyntax, PassageLocator> Seal(SourceContent content, IEnumerable<PassageQuote> quotes)
    {
        var cited = new CitedPassages("a.txt", quotes.Cast<PassageSyntax>().ToEquatable());
        var verified = PassageVerifier.Verify(cited, new ReadSource("a.txt", null, content), CancellationToken.None);
        return PassageSealer.Seal(verified, content, CancellationToken.None)
            .ToDictionary(sealing => sealing.Passage, sealing => sealing.Range);
    }
}
