using CsCheck;
using Factbook.Generator.Diagnostics;
using Factbook.Generator.Inputs;
using Factbook.Generator.Yaml;
using Microsoft.CodeAnalysis.Text;

namespace Factbook.Generator.Tests.Yaml;

/// <summary>The reader returns for every mutation of a file, and all positions are within the file.</summary>
public class RobustnessTests
{
    private static readonly string[] Files =
    [
        "china: { name: China, kind: state, wikidata: Q148 }\nwhite-house: { name: White House, part-of: united-states }\n",
        "- id: a\n  share: more than 70 %\n  period: 2023-Q4/2024\n- id: b\n  share: \"about 90 %\" # said so\n",
        "a: &defaults [1, 2, { b: 'it''s' }]\nc: *defaults\nd: [x: 1, y: *defaults]\n",
        "text: |\n  one\n    two\n\n  three\nfolded: >-\n  four\n  five\nafter: 1\n",
        "a: \"\\u00e9 \\uD83D\\uDE00 \\x41 \\\"quoted\\\" \\\n  folded\"\nb: 'single\n  folded'\n",
        "---\na: 1\n---\n- b\n- - c\n  - d\n...\n---\nlast\n",
        "a:\n  b:\n    c:\n    - 1\n    - d: 2\n      e: 3\n  f: {}\ng: []\n",
        "{ i, \"a\": 1, b: [c, d, {e: f}], ? g : h }\n",
        "# comment\na: b # comment\n\n  \nc:\n  # comment\n  d: plain text\n    on two lines\n",
        "? a\n: b\nurl: http://example.org/x?y#z\nempty:\nnull: ~\n😀: 日本\n",
    ];

    private static readonly string[] Pieces =
    [
        "\t", "\n", "\r", "\r\n", " ", "  ", ":", ": ", "- ", "-", "[", "]", "{", "}", ",", "'", "\"", "\\", "\\u", "\\uD83D",
        "\\UFFFFFFFF",
        "&a ", "*a", "!", "!!x ", "#", " #", "%", "%YAML 1.2\n", "|", "|2\n", ">", "? ", "<<: ", "---\n", "...\n", "@", "`", "\uFEFF", "\0",
        "\uD83D", "\uDE00", "\u2028", "\u0085", "\u202E", "\uFFFD", "<<<<<<< x\n", "=======\n", ">>>>>>> x\n", "a: ", "key:value\n", "~",
    ];

    private static readonly Gen<(int Kind, double At, double Length, string Piece)> Mutation =
        Gen.Select(Gen.Int[0, 4], Gen.Double[0, 1], Gen.Double[0, 1], OneOf(Pieces));

    [Fact]
    [Trait("Run", "Full")]
    public void Reads_every_mutated_file_or_reports_an_error() =>
        Gen.Select(OneOf(Files), Mutation.Array[1, 4])
            .Select((file, mutations) => mutations.Aggregate(file, Mutate))
            .AssertEach(AssertAnswered, RandomInputs.Count(sample: 3_000, full: 20_000));

    [Fact]
    [Trait("Run", "Full")]
    public void Reads_every_random_text_or_reports_an_error() =>
        OneOf(Pieces).Array[0, 30].Select(string.Concat).AssertEach(AssertAnswered, RandomInputs.Count(sample: 2_000, full: 10_000));

    [Fact]
    public void Reads_every_prefix_of_a_file_or_reports_an_error()
    {
        foreach (var file in Files)
        {
            for (var length = 0; length <= file.Length; length++)
            {
                AssertAnswered(file[..length]);
            }
        }
    }

    [Fact]
    public void Files_are_valid_before_mutation() =>
        Assert.All(Files, file => Assert.Equal([], Reading.Read(file).Diagnostics.Select(Reading.Show)));

    private static Gen<string> OneOf(string[] texts) => Gen.Int[0, texts.Length - 1].Select(i => texts[i]);

    private static string Mutate(string text, (int Kind, double At, double Length, string Piece) mutation)
    {
        var at = (int)(mutation.At * text.Length);
        var length = (int)(mutation.Length * Math.Min(12, text.Length - at));
        return mutation.Kind switch
        {
            0 => text.Insert(at, mutation.Piece),
            1 => text.Remove(at, length),
            2 => text.Remove(at, length).Insert(at, mutation.Piece),
            3 => text.Insert(at, text.Substring(at, length)),
            _ => text.Insert(Math.Max(0, at - length), text.Substring(at, length)),
        };
    }

    private static void AssertAnswered(string text)
    {
        var file = Reading.Read(text);
        var whole = new TextSpan(0, text.StartsWith('\uFEFF') ? text.Length - 1 : text.Length);

        Assert.True(file.IsComplete || file.Diagnostics.Count > 0, "it is refused without a reason");
        Assert.Equal(file, Reading.Read(text));
        foreach (var info in file.Diagnostics)
        {
            AssertReported(info, whole);
        }

        foreach (var document in file.Documents)
        {
            AssertWithin(document, whole, 0);
        }
    }

    private static void AssertReported(DiagnosticInfo info, TextSpan whole)
    {
        Assert.NotEqual("FB1999", info.Descriptor.Id);
        Assert.True(whole.Contains(info.Position.Span), $"{info.Position.Span} is outside of {whole}");
        var message = Reading.Message(info);
        Assert.True(message.Length < OneLine.MessageLimit, message);
        Assert.DoesNotContain(message, char.IsControl);
    }

    private static void AssertWithin(YamlNode node, TextSpan whole, int depth)
    {
        Assert.True(whole.Contains(node.Span), $"{node.Span} is outside of {whole}");
        Assert.True(depth <= YamlLimits.Default.Depth);
        switch (node)
        {
            case YamlSequence list:
                Assert.All(list.Items, item => AssertWithin(item, whole, depth + 1));
                break;
            case YamlMapping map:
                Assert.All(map.Entries, entry => AssertWithin(entry.Value, whole, depth + 1));
                Assert.All(map.Entries, entry => AssertWithin(entry.Key, whole, depth + 1));
                Assert.Equal(map.Entries.Count, map.Entries.Select(entry => entry.Key.Text).Distinct().Count());
                break;
        }
    }
}
