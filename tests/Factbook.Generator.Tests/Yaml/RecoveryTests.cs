using Factbook.Generator.Yaml;

namespace Factbook.Generator.Tests.Yaml;

/// <summary>What a mistake leaves of the rest of its file.</summary>
public class RecoveryTests
{
    [Fact]
    public void Facts_above_a_mistake_are_kept()
    {
        var file = Reading.Read("china: { kind: state }\nrussia: { kind: state }\niran: { kind: [ }\ncuba: { kind: state }");

        var root = Assert.IsType<YamlMap>(Assert.Single(file.Documents));
        Assert.Equal(["china", "russia", "iran"], root.Entries.Select(entry => entry.Key.Text));
        Assert.Equal([true, true, false], root.Entries.Select(entry => entry.Value.IsComplete));
        Assert.False(root.IsComplete);
        Assert.False(file.IsComplete);
    }

    [Fact]
    public void Documents_above_a_mistake_are_complete()
    {
        var file = Reading.Read("a: 1\n---\nb: 'x");

        Assert.Equal([true, false], file.Documents.Select(document => document.IsComplete));
    }

    [Fact]
    public void A_value_on_the_line_of_a_mistake_is_not_trusted() =>
        Assert.IsType<YamlUnreadable>(Assert.Single(Reading.Read("a: 'it's'").Documents).At("a"));

    [Fact]
    public void Facts_around_an_invisible_character_are_read_without_it()
    {
        var file = Reading.Read("a: 1\n\uFEFFb: x\u202Ey\nc: 3");

        var root = Assert.Single(file.Documents);
        Assert.Equal(["1", "xy", "3"], [root.TextAt("a"), root.TextAt("b"), root.TextAt("c")]);
        Assert.False(root.At("b").IsComplete);
        Assert.True(root.At("c").IsComplete);
        Assert.Equal(["2:1 FB1006", "2:6 FB1008"], file.Diagnostics.Select(info => $"{Reading.Place(info.Position)} {info.Descriptor.Id}"));
    }

    [Fact]
    public void A_document_that_a_marker_tears_apart_is_read_as_one()
    {
        var root = Assert.Single(Reading.Read("a:\n  b: 1\n---\n  c: 2\nd: 3").Documents);

        Assert.Equal(["1", "2", "3"], [root.At("a").TextAt("b"), root.At("a").TextAt("c"), root.TextAt("d")]);
    }

    [Theory]
    [InlineData("a: 1\n---\nb: 2")]
    [InlineData("  a: 1\n---\n  b: 2")]
    [InlineData("---\n  a: 1\n---\n b: 2\n...\n")]
    [InlineData("--- [a]\n---\n  b: 2")]
    [InlineData("a: 1\n--- |\n  b")]
    [InlineData("a: 1\n---\n...\n# b\n---\nc: 1")]
    public void A_marker_between_documents_is_no_mistake(string text)
    {
        var file = Reading.Read(text);

        Assert.Empty(file.Diagnostics);
        Assert.Equal(2, file.Documents.Count);
    }

    [Fact]
    public void One_side_of_a_merge_conflict_is_read()
    {
        var root = Assert.Single(Reading.Read("<<<<<<< ours\na: 1\n||||||| base\na: 0\n=======\na: 2\n>>>>>>> theirs\nb: 3").Documents);

        Assert.Equal(["1", "3"], [root.TextAt("a"), root.TextAt("b")]);
    }

    [Fact]
    public void What_has_a_tag_is_read_without_it()
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
    public void A_text_that_was_taken_for_a_tag_or_an_anchor_is_unreadable(string text)
    {
        var root = Assert.Single(Reading.Read(text).Documents);

        Assert.IsType<YamlUnreadable>(root.At("a"));
        Assert.Equal("2", root.TextAt("b"));
    }

    [Theory]
    [InlineData("a: 1\na: 2", "1")]
    [InlineData("a: 1\na:", "1")]
    [InlineData("a:\na: 2", "2")]
    [InlineData("a:\nb: 0\nc: 0\nd: 0\ne: 0\nf: 0\ng: 0\nh: 0\ni: 0\na: 2", "2")]
    public void The_first_of_two_equal_keys_is_kept_unless_it_says_nothing(string text, string expected) =>
        Assert.Equal(expected, Assert.Single(Reading.Read(text).Documents).TextAt("a"));

    [Fact]
    public void A_map_with_a_merge_key_may_lack_keys_without_another_report()
    {
        var root = Assert.Single(Reading.Read("a: { <<: *defaults, b: 1 }\nc: { b: 2 }").Documents);

        Assert.False(root.At("a").IsComplete);
        Assert.Equal("1", root.At("a").TextAt("b"));
        Assert.True(root.At("c").IsComplete);
    }

    [Fact]
    public void An_alias_that_means_nothing_is_unreadable() =>
        Assert.IsType<YamlUnreadable>(Assert.Single(Reading.Read("a: *b").Documents).At("a"));

    [Fact]
    public void Mistakes_that_stop_nothing_are_all_told() => Assert.Equal(
        ["1:4 FB1035", "2:4 FB1037", "3:1 FB1028", "4:4 FB1013"],
        Reading.Read("a: !x 1\nb: *c\na: 2\nd: 'x").Diagnostics.Select(info => $"{Reading.Place(info.Position)} {info.Descriptor.Id}"));

    [Fact]
    public void A_file_without_mistakes_is_complete() => Assert.True(Reading.Read("a: 1").IsComplete);
}
