using Factbook.Generator.Tests.Yaml.Oracle;

namespace Factbook.Generator.Tests.Yaml;

/// <summary>Valid texts that the YAML library itself misreads or rejects.</summary>
public class AmbiguousTextTests
{
    [Theory]
    [InlineData("- [a]\n- :)", """[[plain "a"], plain ":)"]""")]
    [InlineData("v: [\"q\",:x]", """{plain "v": ["q", plain ":x"]}""")]
    [InlineData("a: {b: c}\n:k: 1", """{plain "a": {plain "b": plain "c"}, plain ":k": plain "1"}""")]
    [InlineData("a: \"b\"\n:k: 1", """{plain "a": "b", plain ":k": plain "1"}""")]
    [InlineData("{\"a\": :-}", """{"a": plain ":-"}""")]
    [InlineData("{\"a\"::b}", """{"a": plain ":b"}""")]
    [InlineData("{\uE03A: 1, x: [\"q\", :z]}", "{plain \"\\ue03a\": plain \"1\", plain \"x\": [\"q\", plain \":z\"]}")]
    [InlineData("{x: \"\\uE03A :y\", y: :z}", "{plain \"x\": \"\\ue03a :y\", plain \"y\": plain \":z\"}")]
    [InlineData("{x: ['\uE03A', \"\uF8FF\", :z]}", "{plain \"x\": [\"\\ue03a\", \"\\uf8ff\", plain \":z\"]}")]
    public void Keeps_colon_that_begins_plain_text(string text, string expected) => AssertRead(text, expected);

    [Theory]
    [InlineData("{a:b}", """{plain "a:b": plain ""}""", "FB1023")]
    [InlineData("{a: 1, :k: 2}", """{plain "a": plain "1", plain ":k": plain "2"}""", null)]
    [InlineData("a: |1\n   \n", null, "FB1046")]
    [InlineData("a: >+2\n    \n\n\n", null, "FB1046")]
    [InlineData("- >3\n \n\n\n    \n", null, "FB1046")]
    [InlineData("a: |2\n  \n\n", """{plain "a": ""}""", null)]
    public void Reports_ambiguous_text(string text, string? expected, string? id)
    {
        var file = Reading.Read(text);

        Assert.Equal(id, file.Diagnostics.Select(info => info.Descriptor.Id).SingleOrDefault());
        Assert.True(id is not null || Outline.Of(file) == expected);
    }

    [Theory]
    [InlineData("{k1:}", """{plain "k1": plain ""}""")]
    [InlineData("{k1:, k2:}", """{plain "k1": plain "", plain "k2": plain ""}""")]
    [InlineData("[k1:]", """[{plain "k1": plain ""}]""")]
    [InlineData("{k1:[a], k2:{b: c}}", """{plain "k1": [plain "a"], plain "k2": {plain "b": plain "c"}}""")]
    [InlineData("{? k1:}", """{plain "k1": plain ""}""")]
    [InlineData("{k::}", """{plain "k:": plain ""}""")]
    public void Ends_key_at_colon_before_bracket(string text, string expected) => AssertRead(text, expected);

    [Theory]
    [InlineData("{k\n : v}", """{plain "k": plain "v"}""")]
    [InlineData("{\"k\"\n :v, j: w}", """{"k": plain "v", plain "j": plain "w"}""")]
    [InlineData("{k\n  l: v}", """{plain "k l": plain "v"}""")]
    [InlineData("{k # c\n\n  :\n v}", """{plain "k": plain "v"}""")]
    public void Reads_key_in_braces_over_several_lines(string text, string expected) => AssertRead(text, expected);

    [Theory]
    [InlineData("a: |\n   \n", "")]
    [InlineData("a: >-\n    \nb: x", "")]
    [InlineData("a: |\n    \n    words\n", "\nwords\n")]
    [InlineData("a: >\n    \n    words\n", "\nwords\n")]
    [InlineData("a: |+\n   \n\n", "\n\n")]
    [InlineData("a: >2\n  \nb: {}", "")]
    [InlineData("a: |\n  one |\n      \n  two\n", "one |\n    \ntwo\n")]
    [InlineData("a: &x |\n one |\n    \n two\nb: *x", "one |\n   \ntwo\n")]
    [InlineData("a: \"one |\n    \n  \\L two\"", "one |\n\u2028 two")]
    [InlineData("a: one |\n    \n  two", "one |\ntwo")]
    [InlineData("a: |\n  one", "one\n")]
    [InlineData("a: |+\n  one", "one\n")]
    [InlineData("a: |+\n  one\n", "one\n")]
    [InlineData("a: |+\n  one\n ", "one\n")]
    [InlineData("a: |+\n  one\n  ", "one\n")]
    [InlineData("a: >+\n  one\n\n  ", "one\n\n")]
    [InlineData("a: |+\n  one\n    ", "one\n  \n")]
    [InlineData("a: |\n  one\n  ", "one\n")]
    [InlineData("a: |-\n  one\n  ", "one")]
    [InlineData("a: |+\n  ", "")]
    [InlineData("a: |+\n  \n  ", "\n")]
    [InlineData("a: \"one \\\n\n  two\"", "one \ntwo")]
    public void Reads_blank_lines_of_a_text(string text, string expected) => Assert.All(
        [text, text.Replace("\n", "\r\n", StringComparison.Ordinal)],
        variant => Assert.Equal(expected, Assert.Single(Reading.Read(variant).Documents).TextAt("a")));

    [Theory]
    [InlineData("a: \"one\n  \u00A0two: three\"", "one \u00A0two: three")]
    [InlineData("a: 'one''s\n  \u00A0- two\n\n  \u00A0x: y'\nb: 1", "one's \u00A0- two\n\u00A0x: y")]
    [InlineData("b: [{ c: 'x' }, \"y\n \u00A0d: \\\" e\"]\na: &n \"it: is\n  \u00A0so: 1\"\nc: *n", "it: is \u00A0so: 1")]
    [InlineData("{\"b\":\"x\n \u00A0y: z\", a: 'v'}", "v")]
    [InlineData("a: \"one |\n  \u00A0two: three\"\nb: 1", "one | \u00A0two: three")]
    public void Reads_invisible_character_that_begins_line_of_quoted_text(string text, string expected)
    {
        var file = Reading.Read(text);

        Assert.Equal([], file.Diagnostics.Select(Reading.Show));
        Assert.Equal(expected, Assert.Single(file.Documents).TextAt("a"));
    }

    [Theory]
    [InlineData("a: \"x\nb: 'y' \n  c: 1")]
    [InlineData("a: 5\" and 6\"\nb:\n\u00A0c: 1\nd: 7\"")]
    [InlineData("a: \"one\n  two\"\nb:\n\u00A0c: \"1\n  2\"")]
    [InlineData("a: |\n  \" \nb:\n\u00A0c: 1\nd: \"")]
    [InlineData("a: x # \"\nb:\n\u00A0c: 1\nd: \"")]
    [InlineData("a: b, \"c\nb:\n\u00A0c: 1\nd: \"")]
    public void Reports_invisible_indentation_after_quotes(string text) => Assert.Equal(
        text.Contains('\u00A0', StringComparison.Ordinal),
        Reading.Read(text).Diagnostics.Any(info => info.Descriptor.Id == "FB1047"));

    [Theory]
    [InlineData("a: 1\n\t\nb: 2")]
    [InlineData("a:\n  b: x\n \t\n  c: y")]
    [InlineData("a: [b,\n\t\n c]")]
    [InlineData("- a\n\t \n- b")]
    [InlineData("a: 1\n\t")]
    public void Accepts_tabs_on_blank_line(string text) => Reading.AssertAccepted(text);

    [Theory]
    [InlineData("a: 1\n---\n b: 2\n c: 3", """{plain "a": plain "1"} --- {plain "b": plain "2", plain "c": plain "3"}""")]
    [InlineData("---\n\n  text\n", "plain \"text\"")]
    [InlineData("a:\n  b: 1\n---\n  c: 1", """{plain "a": {plain "b": plain "1"}} --- {plain "c": plain "1"}""")]
    [InlineData("- a\n...\n  - b", """[plain "a"] --- [plain "b"]""")]
    public void Reads_indented_document(string text, string expected) => AssertRead(text, expected);

    [Theory]
    [InlineData("a{b : x", """{plain "a{b": plain "x"}""")]
    [InlineData("a[b: x", """{plain "a[b": plain "x"}""")]
    public void Reads_bracket_in_key(string text, string expected) => AssertRead(text, expected);

    [Theory]
    [InlineData("a: b # comment")]
    [InlineData("a: b  #comment")]
    [InlineData("a: b #")]
    [InlineData("a: b #!x")]
    [InlineData("a: b #- c")]
    [InlineData("a: 'b' #5")]
    [InlineData("a: #5\n  b: c")]
    [InlineData("a: b#5")]
    [InlineData("a: “b” and “c”")]
    [InlineData("a: “b” c")]
    [InlineData("a: \"“b”\"")]
    [InlineData("a: ’tis")]
    public void Accepts_comments_and_quotes_without_loss(string text) => Reading.AssertAccepted(text);

    [Theory]
    [InlineData("a: [Report #5, b]", "FB1018")]
    [InlineData("a: { b: Report #5 }", "FB1018")]
    [InlineData("a: { b: Report #5 }\nc: { b: d }", "FB1018")]
    [InlineData("a: { b: Report #5,\n  c: d }", "FB1020")]
    public void Reports_suspicious_comment_that_hides_a_bracket_or_comma(string text, string id) =>
        Assert.Equal([id, "FB1050"], Reading.Read(text).Diagnostics.Select(info => info.Descriptor.Id).Order());

    [Theory]
    [InlineData("a: [100,200,300]")]
    [InlineData("a: [1, 200 USD]")]
    [InlineData("a: { b: 'one, two', c: d }")]
    [InlineData("{a, b, c}")]
    public void Accepts_commas_between_values(string text) => Reading.AssertAccepted(text);

    private static void AssertRead(string text, string expected) => Assert.All(
        [text, text.Replace("\n", "\r\n", StringComparison.Ordinal), "\uFEFF" + text],
        variant =>
        {
            var file = Reading.Read(variant);
            Assert.Equal([], file.Diagnostics.Select(Reading.Show));
            Assert.Equal(expected, Outline.Of(file));
        });
}
