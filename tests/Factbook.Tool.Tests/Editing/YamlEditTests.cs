using Factbook.Generator.Inputs;
using Factbook.Generator.Yaml;
using Factbook.Tool.Editing;
using Microsoft.CodeAnalysis.Text;

namespace Factbook.Tool.Tests.Editing;

/// <summary>Edits in the style of their surroundings, with the comments that belong to what is edited.</summary>
public sealed class YamlEditTests
{
    [Theory]
    [InlineData("a: one # c\n", "a: two # c\n")]
    [InlineData("a: 'one'\n", "a: 'two'\n")]
    [InlineData("a: \"one\"\r\n", "a: \"two\"\r\n")]
    [InlineData("a: |\n  one\nb: 1\n", "a: 'two'\nb: 1\n")]
    [InlineData("a: &x one\nb: *x", "a: &x two\nb: *x", 2)]
    [InlineData("{ a: one, b: 1 }", "{ a: two, b: 1 }")]
    public void Replaces_scalar_in_its_style(string before, string after, int uses = 1) =>
        Assert.Equal(after, Edit(before, map => new ReplaceScalar(map.Entries[0].Value.Span, "two", uses) { KeepsQuotes = true }));

    [Theory]
    [InlineData("{ '': 1, partOf: b }", "formerKeys")]
    [InlineData("{ '': 1, PartOf: b }", "FormerKeys")]
    [InlineData("{ '': 1, part_of: b }", "former_keys")]
    [InlineData("{ '': 1, part-of: b, endOf: c }", "former-keys")]
    [InlineData("{ '': 1 }", "former-keys")]
    public void Spells_key_like_the_others(string map, string expected)
    {
        var others = Assert.IsType<YamlMapping>(Assert.Single(new YamlTree(SourceText.From(map)).Documents));

        Assert.Equal(expected, KeySpelling.Like(others, "former-keys"));
    }

    [Theory]
    [InlineData("two words", "two words")]
    [InlineData("a: b", "'a: b'")]
    [InlineData("it's", "it's")]
    [InlineData("'it", "'''it'")]
    [InlineData("null", "'null'")]
    [InlineData("NULL", "'NULL'")]
    [InlineData("true", "'true'")]
    [InlineData("2022", "'2022'")]
    [InlineData("1e3", "'1e3'")]
    [InlineData("", "''")]
    [InlineData("a\nb", "\"a\\nb\"")]
    [InlineData("a\u202eb", "\"a\\u202Eb\"")]
    [InlineData("-5 %", "-5 %")]
    [InlineData("- 5", "'- 5'")]
    [InlineData("a,b", "a,b")]
    public void Quotes_as_needed(string text, string written) =>
        Assert.Equal($"a: {written}\n", Edit("a: one\n", map => new ReplaceScalar(map.Entries[0].Value.Span, text)));

    [Fact]
    public void Quotes_commas_in_brackets() =>
        Assert.Equal("{ a: 'x, y' }", Edit("{ a: one }", map => new ReplaceScalar(map.Entries[0].Value.Span, "x, y")));

    [Fact]
    public void Refuses_to_change_an_aliased_scalar_unless_all_uses_are_meant() =>
        Assert.Null(Edit("a: &x one\nb: *x\n", map => new ReplaceScalar(map.Entries[0].Value.Span, "two")));

    [Theory]
    [InlineData("a: 1\nb: 2\n", 2, "a: 1\nb: 2\nnew: x\n")]
    [InlineData("a: 1\nb: 2 # two", 2, "a: 1\nb: 2 # two\nnew: x")]
    [InlineData("# file\n\n# one\na: 1\n", 0, "# file\n\nnew: x\n# one\na: 1\n")]
    [InlineData("# yaml-language-server: $schema=s\na: 1\n", 0, "# yaml-language-server: $schema=s\nnew: x\na: 1\n")]
    [InlineData("a: 1\r\nb: 2\r\n", 1, "a: 1\r\nnew: x\r\nb: 2\r\n")]
    [InlineData("a:\n  c: |\n    text\n", 1, "a:\n  c: |\n    text\nnew: x\n")]
    [InlineData("{ a: 1 }", 1, "{ a: 1, new: x }")]
    [InlineData("{ a: 1 }", 0, "{ new: x, a: 1 }")]
    [InlineData("{}", 0, "{ new: x }")]
    [InlineData("{\n  a: 1, # one\n  b: 2 # two\n}", 2, "{\n  a: 1, # one\n  b: 2, # two\n  new: x\n}")]
    [InlineData("{\n  a: 1,\n}", 1, "{\n  a: 1,\n  new: x,\n}")]
    public void Inserts_entry(string before, int index, string after) =>
        Assert.Equal(after, Edit(before, map => new InsertEntry(map.Span, index, "new", new NewValue.Scalar("x"))));

    [Fact]
    public void Inserts_collections_in_the_style_of_their_surroundings()
    {
        var part = Map(("id", new NewValue.Scalar("p")), ("size", new NewValue.Scalar("1")));
        var value = Map(
            ("name", new NewValue.Scalar("A: B")),
            ("tags", new NewValue.Sequence([new NewValue.Scalar("x"), new NewValue.Scalar("y")])),
            ("parts", new NewValue.Sequence([part])));

        Assert.Equal(
            "a: 1\nnew:\n  name: 'A: B'\n  tags: [x, y]\n  parts:\n    - id: p\n      size: '1'\n",
            Edit("a: 1\n", map => new InsertEntry(map.Span, 1, "new", value)));
        Assert.Equal(
            "{ a: 1, new: { name: 'A: B', tags: [x, y], parts: [{ id: p, size: '1' }] } }",
            Edit("{ a: 1 }", map => new InsertEntry(map.Span, 1, "new", value)));

        static NewValue.Mapping Map(params (string Key, NewValue Value)[] entries) =>
            new([.. entries.Select(entry => KeyValuePair.Create(entry.Key, entry.Value))]);
    }

    [Theory]
    [InlineData("a: 1\nb: 2\n", 0, "b: 2\n")]
    [InlineData("a: 1\n# two\nb: 2 # 2\nc: 3\n", 1, "a: 1\nc: 3\n")]
    [InlineData("a: 1\n\n# two\n\nb: 2\nc: 3\n", 1, "a: 1\n\n# two\n\nc: 3\n")]
    [InlineData("a:\n  x: 1\n  y: [1,\n    2]\nb: 2\n", 0, "b: 2\n")]
    [InlineData("# yaml-language-server: $schema=s\na: 1\nb: 2\n", 0, "# yaml-language-server: $schema=s\nb: 2\n")]
    [InlineData("? a\n: 1\n? b\n: 2\n", 0, "? b\n: 2\n")]
    [InlineData("{ a: [1], ? b }", 1, "{ a: [1] }")]
    [InlineData("# one\na: 1\nb: 2\n", 0, "b: 2\n")]
    [InlineData("---\n# yaml-language-server: $schema=s\na: 1\nb: 2\n", 0, "---\n# yaml-language-server: $schema=s\nb: 2\n")]
    [InlineData("a: 1\n", 0, "{}\n")]
    [InlineData("{ a: 1, b: 2 }", 0, "{ b: 2 }")]
    [InlineData("{ a: 1, b: 2 }", 1, "{ a: 1 }")]
    [InlineData("{ a: 1 }", 0, "{}")]
    [InlineData("{\n  a: 1, # one\n  b: 2, # two\n  c: 3\n}", 1, "{\n  a: 1, # one\n  c: 3\n}")]
    [InlineData("{\n  a: 1, # one\n  b: 2\n}", 1, "{\n  a: 1, # one\n}")]
    public void Removes_entry_with_its_comments(string before, int index, string after) =>
        Assert.Equal(after, Edit(before, map => new RemoveEntry(map.Span, index)));

    [Theory]
    [InlineData("a:\n  - x\n  - y\n", 1, "a:\n  - x\n  - new\n  - y\n")]
    [InlineData("a:\n- x # x\n", 1, "a:\n- x # x\n- new\n")]
    [InlineData("a: [x, y]\n", 2, "a: [x, y, new]\n")]
    [InlineData("a: []\n", 0, "a: [new]\n")]
    [InlineData("a: [ x ]\n", 0, "a: [ new, x ]\n")]
    public void Inserts_item(string before, int index, string after) =>
        Assert.Equal(after, Edit(before, map => new InsertItem(map.Entries[0].Value.Span, index, new NewValue.Scalar("new"))));

    [Theory]
    [InlineData("a:\n  - x\n  - y\n", 1, "a:\n  - x\n")]
    [InlineData("a:\n- x\nb: 1\n", 0, "a: []\nb: 1\n")]
    [InlineData("a:\n  - k: 1\n    l: 2\n  - m: 3\n", 0, "a:\n  - m: 3\n")]
    [InlineData("a: [x, y, z]\n", 1, "a: [x, z]\n")]
    public void Removes_item(string before, int index, string after) =>
        Assert.Equal(after, Edit(before, map => new RemoveItem(map.Entries[0].Value.Span, index)));

    [Fact]
    public void Refuses_to_remove_an_anchor_that_is_used() =>
        Assert.Null(Edit("a: [&n one]\nb: *n\n", map => new RemoveItem(map.Entries[0].Value.Span, 0)));

    [Theory]
    [InlineData("a:\nb: 1\n", "a: x\nb: 1\n")]
    [InlineData("{ a: , b: 1 }", "{ a: x , b: 1 }")]
    [InlineData("a: ~\n", "a: x\n")]
    public void Fills_in_value_that_was_left_out(string before, string after) =>
        Assert.Equal(after, Edit(before, map => new ReplaceScalar(map.Entries[0].Value.Span, "x")));

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Replaces_entry_by_another(bool removesFirst)
    {
        Func<YamlMapping, YamlEdit>[] edits =
            [map => new RemoveEntry(map.Span, 0), map => new InsertEntry(map.Span, 0, "new", new NewValue.Scalar("x"))];

        Assert.Equal("new: x\nb: 2\n", Edit("a: 1\nb: 2\n", removesFirst ? edits : [.. edits.Reverse()]));
    }

    [Fact]
    public void Keeps_order_of_insertions_at_one_index() => Assert.Equal(
        $"a: 1\n{string.Concat(Enumerable.Range(1, 30).Select(number => $"k{number}: x\n"))}b: 2\n",
        Edit("a: 1\nb: 2\n", [.. Enumerable.Range(1, 30).Select(number =>
            (Func<YamlMapping, YamlEdit>)(map => new InsertEntry(map.Span, 1, $"k{number}", new NewValue.Scalar("x"))))]));

    [Fact]
    public void Applies_several_edits_at_once() => Assert.Equal(
        "prc:\n  name: China\n  former-keys: [china]\n",
        Edit(
            "china:\n  name: China\n",
            map => new ReplaceScalar(map.Entries[0].Key.Span, "prc"),
            map => new InsertEntry(
                map.Entries[0].Value.Span, 1, "former-keys", new NewValue.Sequence([new NewValue.Scalar("china")]))));

    [Fact]
    public void Refuses_text_with_errors_unknown_nodes_indexes_and_duplicates()
    {
        Assert.Null(Edit("a: 1\n", map => new RemoveEntry(map.Span, -1)));
        Assert.Null(Edit("a: 1\n", map => new InsertEntry(map.Span, 2, "b", new NewValue.Scalar("x"))));
        Assert.Null(Edit("a:\n", Fill, Fill));
        Assert.Null(YamlEdits.Apply("a: [1\nb: 2", [new ReplaceScalar(new TextSpan(0, 1), "x")]));
        Assert.Null(YamlEdits.Apply("a: 1", [new ReplaceScalar(new TextSpan(3, 2), "x")]));
        Assert.Null(YamlEdits.Apply("a: 1\nb: 2\n", [new ReplaceScalar(new TextSpan(0, 1), "b")]));
    }

    private static YamlEdit Fill(YamlMapping map) => new ReplaceScalar(map.Entries[0].Value.Span, "x");

    private static string? Edit(string text, params Func<YamlMapping, YamlEdit>[] edits)
    {
        var file = YamlReader.Read("", "", "", SourceText.From(text), YamlLimits.Default, CancellationToken.None);
        var map = (YamlMapping)file.Documents[0];
        return YamlEdits.Apply(text, [.. edits.Select(edit => edit(map))]);
    }
}
