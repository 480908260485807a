using Factbook.Generator.Tests.Testing;

namespace Factbook.Generator.Tests.Linking;

public class MemberMistakeTests
{
    private const string Records = """
        [Facts("actors/*.yaml")] public sealed record Actor([property: Key] string Id, [property: Index] string? Code = null);
        """;

    private const string Rule = "a member's key is words of ASCII letters and digits, joined by '-', '_' or '.', begins with a letter and is no word of C#";

    private const string OrOff = "or switch members off with [Facts(Members = false)]";

    [Theory]
    [InlineData("class", "actor-class")]
    [InlineData("a b", "a-b")]
    [InlineData("сuba", "cuba")]
    [InlineData("1st", "actor-1st")]
    [InlineData("a--b", "a-b")]
    [InlineData("north/south", "north-south")]
    public void A_key_that_can_not_be_a_member_suggests_one(string key, string suggestion) => Mistakes.Expect(
        Records,
        [("actors/a.yaml", $"china: {{}}\n[|{key}|]: {{}}")],
        $"error FB3004: '{key}' can't be a member for Actor: {Rule}; try '{suggestion}', {OrOff}");

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
        $"error FB3004: '{key}' can't be a member for Actor: '{member}' has a meaning of its own in Actors; try 'actor-{key}', {OrOff}");

    [Fact]
    public void Two_keys_in_two_files_are_one_member() => Mistakes.Expect(
        Records,
        [("actors/a.yaml", "(|Foo|): {}"), ("actors/b.yaml", "bar: {}\n[|foo|]: {}")],
        "error FB3005: 'foo' and 'Foo' would both be Actors.Foo; the other is at facts/actors/a.yaml(1,1)");

    [Fact]
    public void Without_members_any_key_will_do() =>
        Assert.Equal("class,a b,Кuba,all", Generation.Of(
            Records.Replace("yaml\"", "yaml\", Members = false", StringComparison.Ordinal),
            ("actors/a.yaml", "class: {}\na b: {}\nКuba: {}\nall: {}")).Evaluate("""string.Join(",", Actors.All.Select(actor => actor.Id))"""));

    [Fact]
    public void A_fact_without_a_key_among_facts_that_have_one() => Mistakes.Expect(
        """[Facts("notes/*.yaml", Members = false)] public sealed record Note(string Text);""",
        [("notes/a.yaml", "first: { text: One }"), ("notes/b.yaml", "- { [|text|]: Two }")],
        "error FB3010: this Note has no key, but others of its table have: the table's facts need keys to be referred to");

    [Fact]
    public void Very_many_members_are_a_warning() => Mistakes.Expect(
        Records,
        [("actors/a.yaml", $"[|k0|]: {{}}\n{string.Join("\n", Enumerable.Range(1, 5000).Select(number => $"k{number}: {{}}"))}")],
        "warning FB3007: Actors has 5001 named members, which slow the build; switch them off with [Facts(Members = false)] on Actor and use keys");

    [Fact]
    public void A_value_that_is_not_unique_names_the_other_fact() => Mistakes.Expect(
        """[Facts("actors.yaml")] public sealed record Actor([property: Key] string Id, [property: Index(IsUnique = true)] int? Code = null);""",
        [("actors.yaml", "china: { code: (|7|) }\nindia: { code: 8 }\niran: { code: [|07|] }")],
        "error FB3006: '7' is not unique: Actor.Code of 'china' has it at facts/actors.yaml(1,16)");
}
