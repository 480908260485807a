using Factbook.Generator.Yaml;

namespace Factbook.Generator.Tests.Yaml;

/// <summary>The values that are read from a file with an error.</summary>
public class RecoveryTests
{
    [Fact]
    public void Keeps_facts_before_an_error()
    {
        var file = Reading.Read("china: { kind: state }\nrussia: { kind: state }\niran: { kind: [ }\ncuba: { kind: state }");

        var root = Assert.IsType<YamlMapping>(Assert.Single(file.Documents));
        Assert.Equal(["china", "russia", "iran"], root.Entries.Select(entry => entry.Key.Text));
        Assert.Equal([true, true, false], root.Entries.Select(entry => entry.Value.IsComplete));
        Assert.False(root.IsComplete);
        Assert.False(file.IsComplete);
    }

    [Fact]
    public void Documents_before_an_error_are_complete()
    {
        var file = Reading.Read("a: 1\n---\nb: 'x");

        Assert.Equal([true, false], file.Documents.Select(document => document.IsComplete));
    }

    [Fact]
    public void Marks_value_on_the_line_of_an_error_as_incomplete() =>
        Assert.IsType<YamlUnreadable>(Assert.Single(Reading.Read("a: 'it's'").Documents).At("a"));

    [Fact]
    public void Reads_facts_around_invisible_character()
    {
        var file = Reading.Read("a: 1\n\uFEFFb: x\u202Ey\nc: 3");

        var root = Assert.Single(file.Documents);
        Assert.Equal(["1", "xy", "3"], [root.TextAt("a"), root.TextAt("b"), root.TextAt("c")]);
        Assert.False(root.At("b").IsComplete);
        Assert.True(root.At("c").IsComplete);
        Assert.Equal(
            ["2:1 FB1006", "2:6 FB1008"],
            file.Diagnostics.Select(info => $"{Reading.PositionOf(info.Position)} {info.Descriptor.Id}"));
    }

    [Fact]
    public void Reads_document_with_stray_marker_as_one()
    {
        var root = Assert.Single(Reading.Read("a:\n  b: 1\n---\n  c: 2\n  d: 3\ne: 4").Documents);

        Assert.Equal(
            ["1", "2", "3", "4"], [root.At("a").TextAt("b"), root.At("a").TextAt("c"), root.At("a").TextAt("d"), root.TextAt("e")]);
    }

    [Theory]
    [InlineData("a: 1\n---\nb: 2")]
    [InlineData("  a: 1\n---\n  b: 2")]
    [InlineData("---\n  a: 1\n---\n b: 2\n...\n")]
    [InlineData("--- [a]\n---\n  b: 2")]
    [InlineData("a: 1\n--- |\n  b")]
    [InlineData("a: 1\n---\n...\n# b\n---\nc: 1")]
    [InlineData("--- x\n---\n  b: 1")]
    [InlineData("a: 1\n---\nb: 2\n---")]
    public void Accepts_marker_between_documents(string text)
    {
        var file = Reading.Read(text);

        Assert.Empty(file.Diagnostics);
        Assert.Equal(2, file.Documents.Count);
    }

    [Fact]
    public void Reads_one_side_of_merge_conflict()
    {
        var root = Assert.Single(Reading.Read("<<<<<<< ours\na: 1\n||||||| base\na: 0\n=======\na: 2\n>>>>>>> theirs\nb: 3").Documents);

        Assert.Equal(["1", "3"], [root.TextAt("a"), root.TextAt("b")]);
    }

    [Fact]
    public void Reads_tagged_value_without_its_tag()
    {
        var file = Reading.Read("a: !!str 1\nb: 2");

        Assert.Equal("1", Assert.Single(file.Documents).TextAt("a"));
        Assert.True(file.IsComplete);
    }

    [Theory]
    [InlineData("a: !x\nb: 2")]
    [InlineData("a: !between 5 and 7\nb: 2")]
    [InlineData("a: !x 'y'\nb: 2")]
    [InlineData("{ a: !x , b: 2 }")]
    [InlineData("a: !!str\nb: 2")]
    [InlineData("a: &x\nb: 2")]
    public void Marks_text_parsed_as_tag_or_anchor_as_incomplete(string text)
    {
        var root = Assert.Single(Reading.Read(text).Documents);

        Assert.IsType<YamlUnreadable>(root.At("a"));
        Assert.Equal("2", root.TextAt("b"));
    }

    [Theory]
    [InlineData("a: 1\na: 2", "1")]
    [InlineData("a: 1\na:", "1")]
    [InlineData("a:\na: 2", "2")]
    [InlineData("a:\nb: 0\nb: 1\na:\na: 2\nb: 3", "2")]
    [InlineData("a:\nb: 0\nc: 0\nd: 0\ne: 0\nf: 0\ng: 0\nh: 0\ni: 0\na: 2", "2")]
    public void Keeps_the_first_duplicate_key_with_a_value(string text, string expected) =>
        Assert.Equal(expected, Assert.Single(Reading.Read(text).Documents).TextAt("a"));

    [Theory]
    [InlineData("a: [1, 2\nb: 3", "{a: [?]~}~")]
    [InlineData("a: {x: 1\nb: 3", "{a: {x: ?}~}~")]
    [InlineData("a: { b: 1, c: [2, 3 }", "{a: {b: 1, c: [?, ?]~}~}~")]
    [InlineData("a: { b: [x, { y: 1 ], c: 2 }", "{a: {b: [x, {y: ?}~]~}~}~")]
    [InlineData("- 1\n- 2\n- 'x", "[1, 2]~")]
    [InlineData("- 1\n- [2, 3\n- 4", "[1]~")]
    [InlineData("a: 1\nb\nc: 3", "{a: 1}~")]
    [InlineData("a:\n  b: 1\n c: 2", "{a: {b: 1}~}~")]
    [InlineData("a:\n  b: 1\n  c: [d]\n e: 2", "{a: {b: 1, c: [d]}~}~")]
    [InlineData("a:\n  b: 1\n  c: { d: 2 }\n e: 2", "{a: {b: 1, c: {d: 2}}~}~")]
    [InlineData("a:\n  b: 1\n  c:\n    - d\n   - e", "{a: {b: 1, c: [d]~}~}~")]
    [InlineData("a:\n  b:\n    c: 1\n   d: 2", "{a: {b: {c: 1}~}~}~")]
    [InlineData("at:{ x: 1 }\nb: 2", "{b: 2}~")]
    [InlineData("c: 1\nat:{ x: 1 }\nb: 2", "{c: 1, b: 2}~")]
    [InlineData("a: {b:1, c: 2}", "{a: {c: 2}~}")]
    [InlineData("a: {b: {c: 1}", "{a: {b: ?}~}~")]
    [InlineData("a: [b: 1, c: 2", "{a: [?, ?]~}~")]
    [InlineData("a:\n  'b'\n c: 2", "{a: ?}~")]
    [InlineData("a: 'b'\n c: 2", "{a: b}~")]
    [InlineData("a:\n    { b: 1 }\n  - c", "{a: {b: 1}~}~")]
    [InlineData("a:\n    [b]\n  - c", "{a: [b]~}~")]
    [InlineData("a: { b: 1 }\n  - c", "{a: {b: 1}}~")]
    [InlineData("a:\n    { b: 1 }\nc: '", "{a: {b: 1}, c: ?}~")]
    [InlineData("{ a:\n    { b: 1 }\n", "{a: ?}~")]
    [InlineData("d: x\na:\n    { b: 1 }\n  - c", "{d: x, a: {b: 1}~}~")]
    [InlineData("- \n  { b: 1 }\n - c", "[{b: 1}]~")]
    [InlineData("a: { kind: , state }", "{a: {kind: ?}}")]
    [InlineData("a\n---\nb: 'x", "a --- {b: ?}~")]
    [InlineData("a: 1\n---\n- b\n - c", "{a: 1} --- []~")]
    [InlineData("- a\n- b\n - c", "[a]~")]
    [InlineData("[a, b\nc", "[?, ?]~")]
    [InlineData("'a'\n---\n'b", "a~")]
    [InlineData("{ a: 1 } x", "{a: 1}~")]
    [InlineData("[1] x", "[1]~")]
    [InlineData("{ a: 1, b: [2] } x", "{a: 1, b: [2]}~")]
    [InlineData("- [1]\n- {b: 1} x", "[[1], ?]~")]
    [InlineData("a: {b: 1}\nc: 'it's'", "{a: {b: 1}, c: ?}~")]
    [InlineData("a: |\n  b\nc: @", "{a: b\n, c: ?}~")]
    [InlineData("a: 1\nb: 2 # c\nd: \"\\q\"", "{a: 1, b: 2, d: ?}~")]
    [InlineData("a: 1\nb: \"x \\q y\"\nc: 3", "{a: 1, b: ?}~")]
    [InlineData("a: [x, {y: 1}, z", "{a: [?, ?, ?]~}~")]
    [InlineData("a: &x [1]\nb: { *x : 2, c: 3 }", "{a: [1], b: {c: 3}~}")]
    [InlineData("{ {a}: 1, b: 2 }", "{b: 2}~")]
    [InlineData("? [a]\n: b\n", "{}~")]
    [InlineData("a: 1\nb:\n  c: 2\n  - d", "{a: 1, b: {c: 2}~}~")]
    [InlineData("a: *x\nb: 1", "{a: ?, b: 1}")]
    [InlineData("a: &x [*x]", "{a: [?]}")]
    [InlineData("- a: 1\n  b: 2\n  a: 3", "[{a: 1, b: 2}]")]
    [InlineData("a: [!x y, z]", "{a: [?, z]}")]
    [InlineData("a: b: c\nd: 1", "{a: ?}~")]
    [InlineData("- a: b: c\n- d", "[{a: ?}~]~")]
    public void Keeps_unambiguous_values(string text, string expected)
    {
        var file = Reading.Read(text);

        Assert.Equal(expected, Reading.Outline(file));
        Assert.NotEmpty(file.Diagnostics);
    }

    [Fact]
    public void Marks_map_with_merge_key_as_incomplete()
    {
        var root = Assert.Single(Reading.Read("a: { <<: *defaults, b: 1 }\nc: { b: 2 }").Documents);

        Assert.False(root.At("a").IsComplete);
        Assert.Equal("1", root.At("a").TextAt("b"));
        Assert.True(root.At("c").IsComplete);
    }

    [Fact]
    public void Marks_undefined_alias_as_incomplete() =>
        Assert.IsType<YamlUnreadable>(Assert.Single(Reading.Read("a: *b").Documents).At("a"));

    [Fact]
    public void Reports_all_recoverable_errors() => Assert.Equal(
        ["1:4 FB1035", "2:4 FB1037", "3:1 FB1028", "4:4 FB1013"],
        Reading.Read("a: !x 1\nb: *c\na: 2\nd: 'x").Diagnostics
            .Select(info => $"{Reading.PositionOf(info.Position)} {info.Descriptor.Id}"));

    [Fact]
    public void File_without_errors_is_complete() => Assert.True(Reading.Read("a: 1").IsComplete);

    [Theory]
    [InlineData("a: 1\nb: 'x")]
    [InlineData("a: x\u202Ey\n---\nb: 1")]
    [InlineData("{ <<: 1, a: 2 }\n---\nb: 1")]
    [InlineData("a: 1\n---\n{ <<: 1, b: 2 }")]
    public void File_with_an_error_is_incomplete(string text) => Assert.False(Reading.Read(text).IsComplete);
}
