using System.Collections.Immutable;
using CsCheck;
using Factbook.Generator.Collections;
using Factbook.Generator.Sources;
using Factbook.Notation.Passages;
using Factbook.Testing;

namespace Factbook.Generator.Tests.Sources;

/// <summary>Verifies passages after random edits of their text.</summary>
public class EditedTextTests
{
    // Few words, so that most passages of one or two words occur more than once.
    private static readonly string[] Words = [
        "harbour", "quay", "ship", "crane", "deep", "wide", "a", "the", "of", "in", "🚢", "naïve", "“pier”", "10"
    ];

    private static readonly Gen<string> Sentence = Gen.OneOf(Words).Array[3, 12].Select(words => string.Join(' ', words) + ".");

    private static readonly Gen<(
        string[] Paragraphs,
        (int Start, int Length)[] Passages,
        (int Kind, int From, int To)[] Edits,
        string LineEnd)> Case = Gen.Select(
        Sentence.Array[2, 8],
        Gen.Select(Gen.Int[0, 10_000], Gen.Int[1, 60]).Array[1, 12],
        Gen.Select(Gen.Int[0, 3], Gen.Int[0, 10_000], Gen.Int[0, 10_000]).Array[1, 4],
        Gen.OneOf("\n", "\r\n"));

    [Fact]
    [Trait("Run", "Full")]
    public void Passage_is_never_moved_to_other_words_or_another_context()
    {
        var (verified, moved, lost) = (0, 0, 0);
        Case.AssertEach(
            edited =>
            {
                var before = edited.Paragraphs.Select((text, number) => new Paragraph(number, text)).ToList();
                var after = edited.Edits.Aggregate(before.ToImmutableList(), Apply);
                var passages = edited.Passages.Select(passage => Seal(before, passage))
                    .OfType<Sealed>()
                    .DistinctBy(passage => passage.Locator)
                    .ToList();
                foreach (var (passage, result) in passages.Zip(Verify(TextOf(after, edited.LineEnd), passages)))
                {
                    switch (result.State)
                    {
                        case PassageState.Verified:
                            AssertIsSame(passage, passage.Locator, before, after);
                            Interlocked.Increment(ref verified);
                            break;
                        case PassageState.Moved:
                            AssertIsSame(passage, result.MovedTo!, before, after);
                            Interlocked.Increment(ref moved);
                            break;
                        default:
                            Assert.Contains(result.State, new[] { PassageState.Lost, PassageState.Ambiguous });
                            Interlocked.Increment(ref lost);
                            break;
                    }
                }
            },
            RandomInputs.Count(sample: 200, full: 5_000));

        // All three results must be common, or the test would prove nothing.
        var all = verified + moved + lost;
        Assert.All([verified, moved, lost], count => Assert.InRange(count, all / 20, all));
    }

    private sealed record Paragraph(int Number, string Text);

    private sealed record Sealed(PassageLocator Locator, string Words);

    private static string TextOf(IEnumerable<Paragraph> paragraphs, string lineEnd) =>
        string.Concat(paragraphs.Select(paragraph => paragraph.Text + lineEnd));

    // Inserted paragraphs share no letter with the text, since a passage whose words are removed and inserted elsewhere counts as moved.
    private static ImmutableList<Paragraph> Apply(ImmutableList<Paragraph> text, (int Kind, int From, int To) edit)
    {
        var from = text.Count == 0 ? 0 : edit.From % text.Count;
        return edit.Kind switch
        {
            0 => text.Insert(
                edit.To % (text.Count + 1), new Paragraph(-1, string.Concat($"{edit.From}{edit.To}".Select(digit => (char)(digit + 'а'))))),
            1 when text.Count > 0 => text.RemoveAt(from),
            2 when text.Count > 0 => text.RemoveAt(from).Insert(edit.To % text.Count, text[from]),
            3 when text.Count > 0 => text.Insert(edit.To % (text.Count + 1), text[from]),
            _ => text,
        };
    }

    // Like 'factbook evidence --write': words that occur more than once are sealed with a context that makes them unique.
    private static Sealed? Seal(IReadOnlyList<Paragraph> paragraphs, (int Start, int Length) passage)
    {
        var content = SourceContent.Of(TextOf(paragraphs, "\n"));
        var start = passage.Start % content.Length;
        var end = Math.Min(content.Length, start + passage.Length);
        if (content.Slice(start, end)!.Contains('\n'))
        {
            // An edit between two paragraphs would split it.
            return null;
        }

        var range = content.RangeOf(content.OffsetOf(start), content.OffsetOf(end));
        for (var around = 0; around <= content.Length; around += 8)
        {
            var (outerStart, outerEnd) = (Math.Max(0, start - around), Math.Min(content.Length, end + around));
            if (AhoCorasick.Count(content.Text, [content.Slice(outerStart, outerEnd)!], default)[0] == 1)
            {
                var context = content.RangeOf(content.OffsetOf(outerStart), content.OffsetOf(outerEnd));
                return new Sealed(new PassageLocator(range, around == 0 ? null : context), content.Slice(start, end)!);
            }
        }

        return null;
    }

    private static IReadOnlyList<VerifiedPassage> Verify(string text, IReadOnlyList<Sealed> passages)
    {
        var source = new ReadSource("a.txt", null, SourceContent.Of(text));
        var cited = new CitedPassages("a.txt", passages.Select(passage => (PassageSyntax)passage.Locator).ToEquatable());
        var verified = PassageVerifier.Verify(cited, source, CancellationToken.None);
        return PassageSearch.Run([verified], CancellationToken.None).Texts[0].Passages.Items;
    }

    // The words are equal, and each character is at the same offset of the same paragraph or of a copy of it.
    private static void AssertIsSame(Sealed passage, PassageLocator at, IReadOnlyList<Paragraph> before, IReadOnlyList<Paragraph> after)
    {
        Assert.Equal(passage.Words, SourceContent.Of(TextOf(after, "\n")).Slice(at.Range.Start, at.Range.End));
        Assert.Equal(OriginsOf(before, passage.Locator.Range), OriginsOf(after, at.Range));
    }

    private static IEnumerable<(int Paragraph, int Offset)> OriginsOf(IReadOnlyList<Paragraph> paragraphs, PassageRange range) => paragraphs
        .SelectMany(paragraph => (paragraph.Text + "\n").EnumerateRunes().Select((_, offset) => (paragraph.Number, offset)))
        .Take(range.Start..range.End);
}
