using Factbook.Generator.Yaml;

namespace Factbook.Generator.Tests.Yaml;

public class DecodingTests
{
    [Theory]
    [InlineData("a: no", "no")]
    [InlineData("a: 0101", "0101")]
    [InlineData("a: more than 70 %", "more than 70 %")]
    [InlineData("a: http://example.org/x#y", "http://example.org/x#y")]
    [InlineData("a: it's", "it's")]
    [InlineData("a: b # said so", "b")]
    [InlineData("a: 'it''s # no: comment'", "it's # no: comment")]
    [InlineData("a: \"tab\\t \\x41 \\u00e9 \\U0001F600 \\uD83D\\uDE00 \\\\\"", "tab\t A é 😀 😀 \\")]
    [InlineData("a: one\n  two\n\n  three", "one two\nthree")]
    [InlineData("a: 'one\n  two'", "one two")]
    [InlineData("a: \"one \\\n  two\"", "one two")]
    [InlineData("a: |\n  one\n  two\n", "one\ntwo\n")]
    [InlineData("a: |-\n  one\n   two\n", "one\n two")]
    [InlineData("a: |+\n  one\n\n", "one\n\n")]
    [InlineData("a: >\n  one\n  two\n\n  three\n", "one two\nthree\n")]
    [InlineData("a: |\n  if:\n  \tx", "if:\n\tx\n")]
    public void Decodes_text(string text, string expected) => Assert.Equal(expected, Reading.Root(text).TextAt("a"));

    [Theory]
    [InlineData("a: |\r\n  one\r\n  two\r\n", "one\ntwo\n")]
    [InlineData("a: 'one\r\n\r\n  two'", "one\ntwo")]
    public void Normalizes_Windows_line_breaks(string text, string expected) =>
        Assert.Equal(expected, Reading.Root(text).TextAt("a"));

    [Fact]
    public void Ignores_leading_byte_order_mark() =>
        Assert.Equal("1", Reading.Root("\uFEFFa: 1").TextAt("a"));

    [Theory]
    [InlineData("a:", true)]
    [InlineData("a: ~", true)]
    [InlineData("a: null", true)]
    [InlineData("a: Null", false)]
    [InlineData("a: ''", false)]
    [InlineData("a: 'null'", false)]
    [InlineData("a: |\n  null", false)]
    public void Only_empty_and_plain_null_values_are_null(string text, bool isNull) =>
        Assert.Equal(isNull, Assert.IsType<YamlScalar>(Reading.Root(text).At("a")).IsNull);

    [Theory]
    [InlineData("%YAML 1.2\n---\na: no")]
    [InlineData("# facts\n%YAML 1.1 # still\n---\na: no")]
    [InlineData("%YAML 1.1\r\n--- { a: no }\r\n...\r\n")]
    public void Accepts_version_directive(string text) => Assert.Equal("no", Reading.Root(text).TextAt("a"));

    [Fact]
    public void Accepts_version_directive_in_each_document() =>
        Assert.Equal(
            ["1", "2"],
            Reading.Read("%YAML 1.2\n---\na: 1\n...\n%YAML 1.2\n---\na: 2\n").Documents.Items.Select(document => document.TextAt("a")));

    [Fact]
    public void Accepts_escaped_bidirectional_control() =>
        Assert.Equal("x\u202Ey", Reading.Root("a: \"x\\u202Ey\"").TextAt("a"));

    [Fact]
    public void Accepts_key_after_anchor_in_braces()
    {
        var root = Reading.Root("{ a: &x b, c: *x }");

        Assert.Equal(["b", "b"], [root.TextAt("a"), root.TextAt("c")]);
    }

    [Theory]
    [InlineData("a: &x 1\nb: &x 2\nc: *x")]
    [InlineData("a: &x [&x 2]\nc: *x")]
    [InlineData("a: &x { b: &x 2, c: 3 }\nc: *x")]
    public void Alias_refers_to_the_last_anchor_of_its_name(string text) =>
        Assert.Equal("2", Assert.Single(Reading.Read(text).Documents).TextAt("c"));

    [Fact]
    public void Reads_pair_in_brackets_as_map()
    {
        var list = Assert.IsType<YamlSequence>(Reading.Root("[a: 1, b: 2]"));

        Assert.Equal(["1", "2"], [list.Items[0].TextAt("a"), list.Items[1].TextAt("b")]);
    }

    [Fact]
    public void Distinguishes_keys_by_case() => Assert.Equal("2", Reading.Root("a: 1\nA: 2").TextAt("A"));

    [Fact]
    public void Each_nonempty_document_has_a_root() =>
        Assert.Equal(2, Reading.Read("---\na: 1\n---\n---\n- b\n...\n").Documents.Count);

    [Fact]
    public void Accepts_document_end_before_the_first_document() => Assert.Equal("1", Reading.Root("...\na: 1").TextAt("a"));

    [Fact]
    public void Equal_text_is_equal_value()
    {
        const string text = "a: &x [1, {b: 'c'}]\nd: *x\ne: [*unknown, f: g: h";

        Assert.Equal(Reading.Read(text), Reading.Read(text));
        Assert.NotEqual(Reading.Read(text), Reading.Read("\n" + text));
    }
}
