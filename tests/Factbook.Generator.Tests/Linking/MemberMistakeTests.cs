using Factbook.Generator.Tests.Testing;

namespace Factbook.Generator.Tests.Linking;

public class MemberMistakeTests
{
    private const string Records = """
        [Facts("actors/*.yaml")] public sealed record Actor([property: Key] string Id, [property: Index] string? Code = null);
        """;

    [Theory]
    [InlineData("class", "it is a reserved word", "actor-class")]
    [InlineData("a b", "it contains ' ', and a key consists of letters from a to z and digits, with '-', '_' or '.' between words", "a-b")]
    [InlineData("сuba", "it begins with 'с' (U+0441), and a key begins with a letter from a to z", "cuba")]
    [InlineData("1st", "it begins with '1', and a key begins with a letter from a to z", "actor-1st")]
    [InlineData("a--b", "'-', '_' and '.' join two words, and '-' is before this '-'", "a-b")]
    [InlineData("a-", "'-', '_' and '.' join two words, and nothing follows this '-'", "a")]
    [InlineData(
        "north/south",
        "it contains '/', and a key consists of letters from a to z and digits, with '-', '_' or '.' between words",
        "north-south")]
    [InlineData(
        "tea😀",
        "it contains '😀' (U+1F600), and a key consists of letters from a to z and digits, with '-', '_' or '.' between words",
        "tea")]
    public void A_key_that_can_not_be_a_member_suggests_one(string key, string objection, string suggestion) => Mistakes.Expect(
        Records,
        [("actors/a.yaml", $"china: {{}}\n[|{key}|]: {{}}")],
        $"error FB3004: '{key}' is not a valid key for an Actor: {objection}; write '{suggestion}', for example");

    [Fact]
    public void A_suggested_key_is_free() => Mistakes.Expect(
        Records,
        [("actors/a.yaml", "a-b: {}\n[|a b|]: {}\n[|a/b|]: {}")],
        "error FB3004: 'a b' is not a valid key for an Actor: it contains ' ', and a key consists of letters from a to z and digits, "
            + "with '-', '_' or '.' between words; write 'a-b-2', for example",
        "error FB3004: 'a/b' is not a valid key for an Actor: it contains '/', and a key consists of letters from a to z and digits, "
            + "with '-', '_' or '.' between words; write 'a-b-3', for example");

    [Theory]
    [InlineData("all", "All")]
    [InlineData("rows", "Rows")]
    [InlineData("to-string", "ToString")]
    [InlineData("by-code", "ByCode")]
    [InlineData("code-index", "CodeIndex")]
    [InlineData("actors", "Actors")]
    public void A_key_that_the_set_needs_for_itself(string key, string member) => Mistakes.Expect(
        Records,
        [("actors/a.yaml", $"[|{key}|]: {{ code: x }}")],
        $"error FB3004: '{key}' is not a valid key for an Actor: the name '{member}' is reserved; write 'actor-{key}', for example");

    [Fact]
    public void Two_keys_in_two_files_are_one_member() => Mistakes.Expect(
        Records,
        [("actors/a.yaml", "(|Foo|): {}"), ("actors/b.yaml", "bar: {}\n[|foo|]: {}")],
        "error FB3005: 'foo' and 'Foo' would both be Actors.Foo; rename one of them; the other is at facts/actors/a.yaml(1,1)");

    [Fact]
    public void Without_members_any_key_will_do() =>
        Assert.Equal("class,a b,Кuba,all", Generation.Of(
            Records.Replace("yaml\"", "yaml\", Members = false", StringComparison.Ordinal),
            ("actors/a.yaml", "class: {}\na b: {}\nКuba: {}\nall: {}"))
            .Evaluate("""string.Join(",", Actors.All.Select(actor => actor.Id))"""));

    [Fact]
    public void A_fact_without_a_key_among_facts_that_have_one() => Mistakes.Expect(
        """[Facts("notes/*.yaml", Members = false)] public sealed record Note(string Text);""",
        [("notes/a.yaml", "first: { text: One }"), ("notes/b.yaml", "- { [|text|]: Two }")],
        "error FB3010: This Note has no key, but other facts of its table have one; add a key so that it can be referenced");

    [Fact]
    public void Very_many_members_are_a_warning() => Mistakes.Expect(
        Records,
        [("actors/a.yaml", $"[|k0|]: {{}}\n{string.Join("\n", Enumerable.Range(1, 5000).Select(number => $"k{number}: {{}}"))}")],
        "warning FB3007: Actors has 5001 named members, which slow the build; a developer can disable them with Members = false in "
            + "[Facts] of Actor");

    [Fact]
    public void A_value_that_is_not_unique_names_the_other_fact() => Mistakes.Expect(
        """
        [Facts("actors.yaml")] public sealed record Actor([property: Key] string Id, [property: Index(IsUnique = true)] int? Code = null);
        """,
        [("actors.yaml", "china: { code: (|7|) }\nindia: { code: 8 }\niran: { code: [|07|] }")],
        "error FB3006: '7' is not unique; first used for Actor.Code of 'china' at facts/actors.yaml(1,16)");
}
