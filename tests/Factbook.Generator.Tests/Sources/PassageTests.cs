using Factbook.Generator.Tests.Testing;

namespace Factbook.Generator.Tests.Sources;

public class PassageTests
{
    private const string Letter = "Dear reader,\nthe harbour opens in May.\nThe harbour 🚢 is deep, and the harbour is wide.\n";

    private static void Expect(string passage, params string[] messages) => ExpectIn(Letter, passage, messages);

    private static void ExpectIn(string text, string passage, params string[] messages) =>
        DiagnosticAssert.Expect(Sourced.Records, Sourced.Properties, Sourced.Files(passage, text), messages);

    [Theory]
    [InlineData("opens in May")]
    [InlineData("reader,\nthe harbour")]
    [InlineData("🚢 is deep")]
    [InlineData("is wide.\n")]
    public void Accepts_range_whose_digest_is_that_of_the_text(string words) => Expect(Sourced.Seal(Letter, words));

    [Fact]
    public void Reports_range_shifted_by_one_character_and_names_the_position_of_its_words() => Expect(
        $"[|{Sourced.Range(32, 45, "opens in May.")}|]",
        $"error FB6002: '32-45 sha256:{Digest("opens in May.")}' is not in sources/letter.txt at this position; its words are now at "
            + $"'25-38 sha256:{Digest("opens in May.")}'");

    [Fact]
    public void Reports_range_beyond_the_end_and_names_the_position_of_its_words() => Expect(
        $"[|{Sourced.Range(900, 904, "deep")}|]",
        $"error FB6002: '900-904 sha256:{Digest("deep")}' is not in sources/letter.txt at this position; its words are now at '56-60 "
            + $"sha256:{Digest("deep")}'");

    [Fact]
    public void Finds_words_whose_position_is_stated_a_billion_characters_beyond_the_end() => Expect(
        $"[|{Sourced.Range(999_999_986, 999_999_999, "opens in May.")}|]",
        $"error FB6002: '999999986-999999999 sha256:{Digest("opens in May.")}' is not in sources/letter.txt at this position; its words "
            + $"are now at '25-38 sha256:{Digest("opens in May.")}'");

    [Fact]
    public void Reports_range_that_is_longer_than_the_text() => Expect(
        "[|0-999999999 sha256:dd879544eeabf7b4|]",
        "error FB6001: '0-999999999 sha256:dd879544eeabf7b4' is not in sources/letter.txt at this position; no other position has its "
            + "words");

    [Fact]
    public void Counts_code_points_after_characters_outside_the_basic_plane() => Expect(
        $"[|{Sourced.Range(70, 79, "the harbou")}|]".Replace("70-79", "64-74", StringComparison.Ordinal),
        $"error FB6001: '64-74 sha256:{Digest("the harbou")}' is not in sources/letter.txt at this position; its words are at 2 other "
            + "positions, so which of them is meant is unknown");

    [Fact]
    public void Reports_words_that_do_not_occur_anywhere() => Expect(
        $"[|{Sourced.Range(0, 4, "Dead")}|]",
        $"error FB6001: '0-4 sha256:{Digest("Dead")}' is not in sources/letter.txt at this position; no other position has its words");

    [Fact]
    public void Finds_moved_words_by_their_context_where_they_occur_more_than_once() => Expect(
        $"[|{Sourced.Range(3, 14, "the harbour")} in {Sourced.Range(3, 19, "the harbour is w")}|]",
        $"error FB6002: '3-14 sha256:{Digest("the harbour")} in 3-19 sha256:{Digest("the harbour is w")}' is not in sources/letter.txt "
            + "at this position; "
            + $"its words are now at '66-77 sha256:{Digest("the harbour")} in 66-82 sha256:{Digest("the harbour is w")}'");

    [Fact]
    public void Does_not_move_words_whose_context_is_gone_to_other_occurrences() => Expect(
        $"[|{Sourced.Range(3, 14, "the harbour")} in {Sourced.Range(3, 21, "the harbour closes")}|]",
        $"error FB6001: '3-14 sha256:{Digest("the harbour")} in 3-21 sha256:{Digest("the harbour closes")}' is not in sources/letter.txt "
            + "at this position; no other position has its words");

    [Theory]
    [InlineData("opens in May")]
    [InlineData("\"reader, the   harbour\"")]
    [InlineData("and the | harbour | is wide")]
    [InlineData("\"harbour | 🚢 |\"")]
    public void Accepts_words_that_occur_once(string words) => Expect(words);

    [Fact]
    public void Accepts_plain_quotation_marks_for_typographic_ones() => ExpectIn("She said “it’s deep”.", "\"\\\"it's deep\\\"\"");

    [Fact]
    public void Reports_words_that_do_not_occur() => Expect(
        "[|opens in June|]", "error FB6003: 'opens in June' does not occur in sources/letter.txt; expected the exact words of the text");

    [Fact]
    public void Reports_words_that_occur_several_times() => Expect(
        "[|the harbour|]",
        "error FB6004: 'the harbour' occurs 2 times in sources/letter.txt; add words around them, as in 'before | the exact words | "
            + "after'");

    [Theory]
    [InlineData("900-5 sha256:dd879544eeabf7b4", "the passage ends at 5, which is not after its start at 900")]
    [InlineData("5-9 sha256:dd87", "the digest has 4 digits; expected 16 to 64")]
    [InlineData("5-9 sha256:DD879544EEABF7B4", "the digest contains characters that are not the digits 0-9 and a-f")]
    [InlineData(
        "5-9",
        "the digest of the range is missing; write the exact words, and 'factbook evidence --write' replaces them by a range with its "
            + "digest")]
    [InlineData("a | b", "'|' separates the words from those around them; expected 'before | the exact words | after'")]
    [InlineData("5-9 sha256:dd879544eeabf7b4 in 6-9 sha256:dd879544eeabf7b4", "the context 6-9 does not contain 5-9")]
    [InlineData("5 sha256:dd879544eeabf7b4", "expected a passage such as '640-664 sha256:dd879544eeabf7b4', or its exact words")]
    public void Explains_malformed_passage(string passage, string expectation)
    {
        var generation = Generation.Of(Sourced.Records, Sourced.Properties, Sourced.Files(passage, Letter));

        Assert.EndsWith(expectation, Assert.Single(DiagnosticAssert.MessagesOf(generation)), StringComparison.Ordinal);
    }

    [Fact]
    public void Program_reads_passages_and_finds_them_in_the_text()
    {
        var generation = Generation.Of(
            Sourced.Records, Sourced.Properties, Sourced.Files(Sourced.Seal(Letter, "🚢 is") + ", opens in May", Letter))
            .AssertClean();

        Assert.Equal("🚢 is", generation.Evaluate($"Claims.Claim.Evidence[0].FindIn({Literal(Letter)})"));
        Assert.Equal("opens in May", generation.Evaluate($"Claims.Claim.Evidence[1].FindIn({Literal(Letter)})"));
        Assert.Null(generation.Evaluate("Claims.Claim.Evidence[0].FindIn(\"another text\")"));
    }

    private static string Literal(string text) => Microsoft.CodeAnalysis.CSharp.SymbolDisplay.FormatLiteral(text, quote: true);

    private static string Digest(string words) => Sourced.DigestOf(words)[..16];

    [Fact]
    public void Generated_code_contains_neither_a_text_nor_the_state_of_a_passage()
    {
        var passage = Sourced.Seal(Letter, "opens in May");
        var verified = Generation.Of(Sourced.Records, Sourced.Properties, Sourced.Files(passage, Letter));
        var failed = Generation.Of(Sourced.Records, Sourced.Properties, Sourced.Files(passage, "Another letter.\n"));
        var without = Generation.Of(Sourced.Records, Sourced.Properties, Sourced.Files(passage, Letter)[..2]);

        Assert.Empty(verified.Diagnostics);
        Assert.NotEmpty(failed.Diagnostics);
        Assert.NotEmpty(without.Diagnostics);
        Assert.Equal(verified.Sources, failed.Sources);
        Assert.Equal(verified.Sources, without.Sources);
        Assert.All(verified.Sources.Values, source => Assert.DoesNotContain("harbour", source, StringComparison.Ordinal));
    }
}
