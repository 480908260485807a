using Factbook.Generator.Yaml;

namespace Factbook.Generator.Tests.Yaml;

public class SpanTests
{
    [Theory]
    [InlineData("a: b c  # d", "b c")]
    [InlineData("a: 'b'", "'b'")]
    [InlineData("a: \"b\\n\"", "\"b\\n\"")]
    [InlineData("a: |\n  b\n  c\n\nd: 1", "|\n  b\n  c")]
    [InlineData("a: b\n  c\nd: 1", "b\n  c")]
    [InlineData("a: &x b\nd: *x", "b")]
    [InlineData("a: &x # d\n  'b'\nd: *x", "'b'")]
    [InlineData("a: [b, c]  # d", "[b, c]")]
    [InlineData("a: { b: c }", "{ b: c }")]
    [InlineData("a: &x [b]\nd: *x", "[b]")]
    [InlineData("a:\n  b: 1\n  c: 2\nd: 1", "b: 1\n  c: 2")]
    [InlineData("a: &x\n  b: 1\nd: *x", "b: 1")]
    [InlineData("a:\n- b\n- c\nd: 1", "- b\n- c")]
    [InlineData("a:\n  - b\n  -\nd: 1", "- b\n  -")]
    [InlineData("a: []", "[]")]
    public void Span_of_node_is_its_text(string text, string expected)
    {
        Assert.Equal(expected, Reading.TextOf(text, Reading.Root(text).At("a").Span));

        var windows = text.Replace("\n", "\r\n", StringComparison.Ordinal);
        Assert.Equal(expected.Replace("\n", "\r\n", StringComparison.Ordinal), Reading.TextOf(windows, Reading.Root(windows).At("a").Span));
    }

    [Theory]
    [InlineData("a:\nb: 1", 2)]
    [InlineData("a:   # nothing\nb: 1", 2)]
    [InlineData("a:", 2)]
    [InlineData("{b: 1, a: , c: 2}", 9)]
    [InlineData("{a}", 2)]
    public void Span_of_missing_value_is_empty_after_the_key(string text, int expected)
    {
        var span = Reading.Root(text).At("a").Span;

        Assert.Equal((expected, 0), (span.Start, span.Length));
    }

    [Fact]
    public void Span_of_pair_in_brackets_begins_at_its_key()
    {
        const string text = "[a: 1, b: 2]";
        var list = Assert.IsType<YamlSequence>(Reading.Root(text));

        Assert.Equal(["a: 1", "b: 2"], list.Items.Select(item => Reading.TextOf(text, item.Span)));
    }

    [Fact]
    public void Span_of_key_includes_quotes()
    {
        const string text = "'a b': 1";

        Assert.Equal("'a b'", Reading.TextOf(text, Assert.IsType<YamlMapping>(Reading.Root(text)).Entries[0].Key.Span));
    }

    [Fact]
    public void Columns_count_UTF16_code_units() =>
        Assert.Equal("1:5", Reading.PositionOf(Assert.Single(Reading.Read("😀: @").Diagnostics).Position));

    [Theory]
    [InlineData("a\rb\nc\r\nd", new[] { 0, 2, 4, 7 })]
    [InlineData("a\u2028b\u0085c\n", new[] { 0, 6 })]
    public void Lines_are_those_of_editors(string text, int[] expected) =>
        Assert.Equal(expected, Reading.Read(text).Source.LineStarts);
}
