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
    public void Text_is_read_as_YAML_says(string text, string expected) => Assert.Equal(expected, Reading.Root(text).TextAt("a"));

    [Theory]
    [InlineData("a: |\r\n  one\r\n  two\r\n", "one\ntwo\n")]
    [InlineData("a: 'one\r\n\r\n  two'", "one\ntwo")]
    public void Windows_line_breaks_are_no_part_of_a_text(string text, string expected) =>
        Assert.Equal(expected, Reading.Root(text).TextAt("a"));

    [Fact]
    public void A_leading_byte_order_mark_is_no_part_of_the_first_key() =>
        Assert.Equal("1", Reading.Root("\uFEFFa: 1").TextAt("a"));

    [Theory]
    [InlineData("a:", true)]
    [InlineData("a: ~", true)]
    [InlineData("a: null", true)]
    [InlineData("a: Null", false)]
    [InlineData("a: ''", false)]
    [InlineData("a: 'null'", false)]
    [InlineData("a: |\n  null", false)]
    public void Only_what_is_not_written_or_is_plainly_null_is_null(string text, bool isNull) =>
        Assert.Equal(isNull, Assert.IsType<YamlScalar>(Reading.Root(text).At("a")).IsNull);

    [Theory]
    [InlineData("%YAML 1.2\n---\na: no")]
    [InlineData("# facts\n%YAML 1.1 # still\n---\na: no")]
    [InlineData("%YAML 1.1\r\n--- { a: no }\r\n...\r\n")]
    public void A_file_may_say_which_YAML_it_is(string text) => Assert.Equal("no", Reading.Root(text).TextAt("a"));

    [Fact]
    public void Each_document_may_say_which_YAML_it_is() =>
        Assert.Equal(
            ["1", "2"],
            Reading.Read("%YAML 1.2\n---\na: 1\n...\n%YAML 1.2\n---\na: 2\n").Documents.Items.Select(document => document.TextAt("a")));

    [Fact]
    public void A_bidirectional_control_may_be_written_as_an_escape() =>
        Assert.Equal("x\u202Ey", Reading.Root("a: \"x\\u202Ey\"").TextAt("a"));

    [Fact]
    public void An_anchor_in_braces_may_be_followed_by_another_key()
    {
        var root = Reading.Root("{ a: &x b, c: *x }");

        Assert.Equal(["b", "b"], [root.TextAt("a"), root.TextAt("c")]);
    }

    [Theory]
    [InlineData("a: &x 1\nb: &x 2\nc: *x")]
    [InlineData("a: &x [&x 2]\nc: *x")]
    [InlineData("a: &x { b: &x 2, c: 3 }\nc: *x")]
    public void Of_two_anchors_with_one_name_an_alias_means_the_one_that_begins_last(string text) =>
        Assert.Equal("2", Assert.Single(Reading.Read(text).Documents).TextAt("c"));

    [Fact]
    public void A_pair_in_brackets_is_a_map()
    {
        var list = Assert.IsType<YamlList>(Reading.Root("[a: 1, b: 2]"));

        Assert.Equal(["1", "2"], [list.Items[0].TextAt("a"), list.Items[1].TextAt("b")]);
    }

    [Fact]
    public void Keys_that_differ_in_case_are_two_keys() => Assert.Equal("2", Reading.Root("a: 1\nA: 2").TextAt("A"));

    [Fact]
    public void Each_document_has_a_root_and_empty_ones_have_none() =>
        Assert.Equal(2, Reading.Read("---\na: 1\n---\n---\n- b\n...\n").Documents.Count);

    [Fact]
    public void A_document_may_end_before_the_first() => Assert.Equal("1", Reading.Root("...\na: 1").TextAt("a"));

    [Fact]
    public void The_same_text_is_the_same_value()
    {
        const string text = "a: &x [1, {b: 'c'}]\nd: *x\ne: [*unknown, f: g: h";

        Assert.Equal(Reading.Read(text), Reading.Read(text));
        Assert.NotEqual(Reading.Read(text), Reading.Read("\n" + text));
    }
}
