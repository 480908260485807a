using System.Text.Json;

namespace Factbook.Tests.Passages;

public class PassageTests
{
    private const string Text = "Dear reader,\r\nthe harbour 🚢 opens in May, and the harbour is “deep”.";

    [Theory]
    [InlineData("640-664 sha256:dd879544eeabf7b4")]
    [InlineData("0-1 sha256:dd879544eeabf7b4dd879544eeabf7b4dd879544eeabf7b4dd879544eeabf7b4")]
    [InlineData("640-664 sha256:dd879544eeabf7b4 in 612-690 sha256:0a5475ffb4d69625")]
    [InlineData("the exact words")]
    [InlineData("before | the exact words | after")]
    [InlineData("| the exact words | after")]
    [InlineData("before | the exact words |")]
    public void Parses_formatted_passage(string text)
    {
        var passage = Passage.Parse(text);

        Assert.Equal(text, passage.ToString());
        Assert.Equal(passage, Passage.Parse($"  {text} "));
        Assert.Equal(passage, JsonSerializer.Deserialize<Passage>(JsonSerializer.Serialize(passage)));
        Assert.NotEqual(passage, Passage.Parse("other words"));
    }

    [Fact]
    public void Range_has_positions_digest_and_context_and_no_words()
    {
        var passage = Passage.Parse("640-664 sha256:dd879544eeabf7b4 in 612-690 sha256:0a5475ffb4d69625");

        Assert.Equal((true, 640, 664, "dd879544eeabf7b4"), (passage.IsSealed, passage.Start, passage.End, passage.Digest));
        Assert.Equal(Passage.Parse("612-690 sha256:0a5475ffb4d69625"), passage.Context);
        Assert.Null(passage.Exact);
    }

    [Fact]
    public void Words_have_no_positions()
    {
        var passage = Passage.Parse("before | the words | after");

        Assert.Equal((false, null, null, null), (passage.IsSealed, passage.Start, passage.End, passage.Digest));
        Assert.Equal(("before", "the words", "after"), (passage.Prefix, passage.Exact, passage.Suffix));
    }

    [Theory]
    [InlineData("")]
    [InlineData("5-9")]
    [InlineData("5-9 sha256:dd87")]
    [InlineData("9-5 sha256:dd879544eeabf7b4")]
    [InlineData("5-5 sha256:dd879544eeabf7b4")]
    [InlineData("5-9999999999 sha256:dd879544eeabf7b4")]
    [InlineData("5-9  sha256:dd879544eeabf7b4")]
    [InlineData("5-9 SHA256:dd879544eeabf7b4")]
    [InlineData("a | b")]
    [InlineData("a | | b")]
    [InlineData("a | b | c | d")]
    public void Throws_for_malformed_text(string text)
    {
        Assert.False(Passage.TryParse(text, null, out _));
        Assert.StartsWith(
            $"'{text}' is not a valid Passage: ",
            Assert.Throws<FormatException>(() => Passage.Parse(text)).Message,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("opens in May", "opens in May")]
    [InlineData("reader, the harbour", "reader,\nthe harbour")]
    [InlineData("\"deep\"", "“deep”")]
    [InlineData("and the | harbour | is", "harbour")]
    [InlineData("the harbour", null)]
    [InlineData("shallow", null)]
    public void Finds_words_that_occur_once(string words, string? found) =>
        Assert.Equal(found, Passage.Parse(words).FindIn(Text));

    [Theory]
    [InlineData("opens in May")]
    [InlineData("reader,\nthe")]
    [InlineData("🚢")]
    public void Finds_range_in_code_points_with_any_line_ends(string words)
    {
        var unix = Text.ReplaceLineEndings("\n");
        var start = unix[..unix.IndexOf(words, StringComparison.Ordinal)].EnumerateRunes().Count();
        var digest = Convert.ToHexStringLower(
            System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(words)))[..16];
        var passage = Passage.Parse($"{start}-{start + words.EnumerateRunes().Count()} sha256:{digest}");

        Assert.All([Text, unix, "\uFEFF" + Text], text => Assert.Equal(words, passage.FindIn(text)));
        Assert.Null(passage.FindIn(Text[1..]));
        Assert.Null(passage.FindIn(""));
    }

    [Fact]
    public void Default_is_the_empty_passage() =>
        Assert.Equal(("0-0 sha256:e3b0c44298fc1c14", ""), (default(Passage).ToString(), default(Passage).FindIn(Text)));
}
