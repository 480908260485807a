using System.Text;
using Factbook.Tool.Checking;
using Factbook.Tool.Locations;
using Microsoft.CodeAnalysis.Text;

namespace Factbook.Tool.Tests.Checking;

/// <summary>Spans are marked with <c>⟦</c> and <c>⟧</c>.</summary>
public sealed class ExcerptTests
{
    [Theory]
    [InlineData("a: ⟦rusia⟧", "a: rusia", "   ^^^^^")]
    [InlineData("⟦a⟧: b", "a: b", "^")]
    [InlineData("a: ⟦⟧", "a: ", "   ^")]
    [InlineData("\t⟦b⟧: 1", "    b: 1", "    ^")]
    [InlineData("ab\t⟦b⟧: 1", "ab  b: 1", "    ^")]
    [InlineData("⟦\t⟧b: 1", "    b: 1", "^^^^")]
    [InlineData("日本: ⟦日本語⟧ x", "日本: 日本語 x", "      ^^^^^^")]
    [InlineData("e\u0301te\u0301: ⟦e\u0301te\u0301⟧", "e\u0301te\u0301: e\u0301te\u0301", "     ^^^")]
    [InlineData("a: e⟦\u0301⟧", "a: e\u0301", "    ^")]
    [InlineData("😀: ⟦😀😀⟧", "😀: 😀😀", "    ^^^^")]
    [InlineData("a\u0007: ⟦b⟧", "a\\u0007: b", "         ^")]
    [InlineData("a: ⟦x\u202Ey⟧ z", "a: x\\u202Ey z", "   ^^^^^^^^")]
    [InlineData("a: \u001b[31m⟦b⟧", "a: \\u001B[31mb", "             ^")]
    [InlineData("a\u2028b: ⟦c⟧", "a\\u2028b: c", "          ^")]
    [InlineData("a: \ufeff⟦c⟧", "a: \\uFEFFc", "         ^")]
    [InlineData("a: \U000E0001⟦c⟧", "a: \\U000E0001c", "             ^")]
    [InlineData("##vso[task.complete]: ⟦c⟧", "#\\u0023vso[task.complete]: c", "                           ^")]
    [InlineData("## A heading: ⟦c⟧", "## A heading: c", "              ^")]
    public void Underlines_the_span(string marked, string line, string underline)
    {
        var (shown, under) = Show(marked, room: 80);

        Assert.Equal(line, shown);
        Assert.Equal(underline, under);
    }

    [Fact]
    public void Shows_unpaired_surrogate_as_code_point() =>
        Assert.Equal(("a: \\uD83D", "   ^^^^^^"), Show("a: ⟦\uD83D⟧", room: 80));

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void Omits_other_lines(string end) =>
        Assert.Equal(("b: x", "   ^"), Show($"a: 1{end}b: ⟦x⟧{end}c: 2", room: 80));

    [Fact]
    public void Underlines_only_the_first_line_of_a_span() =>
        Assert.Equal(("a: \"xy", "   ^^^"), Show("a: ⟦\"xy\nb: z\"⟧", room: 80));

    [Fact]
    public void Shortens_long_line_around_the_span()
    {
        var (line, underline) = Show($"{new string('a', 500)}⟦bcd⟧{new string('e', 500)}", room: 40);

        Assert.Equal("...aaaaaaaaaaabcdeeeeeeeeeeeeeeeeeeee...", line);
        Assert.Equal("              ^^^", underline);
    }

    [Fact]
    public void Underlines_the_shown_part_of_a_long_span() =>
        Assert.Equal(("a: bbbbbbbbbbb...", "   ^^^^^^^^^^^"), Show($"a: ⟦{new string('b', 500)}⟧", room: 20));

    [Fact]
    public void Shortens_wide_characters_by_their_width()
    {
        var (line, underline) = Show($"{new string('日', 500)}⟦本⟧{new string('語', 500)}", room: 40);

        Assert.Equal("...日日日日日本語語語語語語語語語語語...", line);
        Assert.Equal(13, underline.IndexOf('^', StringComparison.Ordinal));
    }

    [Fact]
    public void Reads_only_the_surroundings_in_a_line_of_megabytes()
    {
        var (line, _) = Show($"{new string('a', 5_000_000)}⟦b⟧{new string('c', 5_000_000)}", room: 40);

        Assert.Equal(40, line.Length);
    }

    [Fact]
    public void Omits_span_that_the_text_no_longer_contains()
    {
        var place = LocationOf("a: 1\nb: ⟦two⟧\n", out _);

        Assert.Null(Excerpt.Of(SourceText.From("a"), place, 80));
    }

    private static (string Line, string Underline) Show(string marked, int room)
    {
        var place = LocationOf(marked, out var text);
        var excerpt = Excerpt.Of(text, place, room)!;
        return (excerpt.Line, new string(' ', excerpt.Column) + new string('^', excerpt.Width));
    }

    private static FileLocation LocationOf(string marked, out SourceText text)
    {
        var start = marked.IndexOf('⟦', StringComparison.Ordinal);
        var end = marked.IndexOf('⟧', StringComparison.Ordinal) - 1;
        var plain = marked.Replace("⟦", "", StringComparison.Ordinal).Replace("⟧", "", StringComparison.Ordinal);
        text = SourceText.From(plain, Encoding.UTF8);
        // As in the generator, only line feeds and carriage returns end lines.
        var before = plain[..start];
        var line = new LinePosition(before.Count(character => character == '\n'), start - (before.LastIndexOf('\n') + 1));
        return new FileLocation(
            "a.yaml",
            TextSpan.FromBounds(start, end),
            new LinePositionSpan(line, new LinePosition(line.Line, line.Character + end - start)));
    }
}
