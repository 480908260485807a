using Factbook.Generator.Tests.Testing;

namespace Factbook.Generator.Tests.Linking;

public class MemberErrorTests
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
    public void Suggests_key_that_can_be_a_member(string key, string objection, string suggestion) => DiagnosticAssert.Expect(
        Records,
        [("actors/a.yaml", $"china: {{}}\n[|{key}|]: {{}}")],
        $"error FB3004: '{key}' is not a valid key for an Actor: {objection}; write '{suggestion}', for example");

    [Fact]
    public void Suggests_unused_key() => DiagnosticAssert.Expect(
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
    public void Reports_key_that_is_a_member_of_the_set(string key, string member) => DiagnosticAssert.Expect(
        Records,
        [("actors/a.yaml", $"[|{key}|]: {{ code: x }}")],
        $"error FB3004: '{key}' is not a valid key for an Actor: the name '{member}' is reserved; write 'actor-{key}', for example");

    [Fact]
    public void Reports_keys_of_two_files_with_the_same_member() => DiagnosticAssert.Expect(
        Records,
        [("actors/a.yaml", "(|Foo|): {}"), ("actors/b.yaml", "bar: {}\n[|foo|]: {}")],
        "error FB3005: 'foo' and 'Foo' would both be Actors.Foo; rename one of them; the other is at facts/actors/a.yaml(1,1)");

    [Fact]
    public void Accepts_any_key_without_members() =>
        Assert.Equal("class,a b,Кuba,all", Generation.Of(
            Records.Replace("yaml\"", "yaml\", Members = false", StringComparison.Ordinal),
            ("actors/a.yaml", "class: {}\na b: {}\nКuba: {}\nall: {}"))
            .Evaluate("""string.Join(",", Actors.All.Select(actor => actor.Id))"""));

    [Fact]
    public void Reports_fact_without_key_among_facts_with_keys() => DiagnosticAssert.Expect(
        """[Facts("notes/*.yaml", Members = false)] public sealed record Note(string Text);""",
        [("notes/a.yaml", "first: { text: One }"), ("notes/b.yaml", "- { [|text|]: Two }")],
        "error FB3010: This Note has no key, but other facts of its table have one; add a key so that it can be referenced");

    [Fact]
    public void Warns_about_thousands_of_members() => DiagnosticAssert.Expect(
        Records,
        [("actors/a.yaml", $"[|k0|]: {{}}\n{string.Join("\n", Enumerable.Range(1, 5000).Select(number => $"k{number}: {{}}"))}")],
        "warning FB3007: Actors has 5001 named members, which slow the build; a developer can disable them with Members = false in "
            + "[Facts] of Actor");

    [Fact]
    public void Names_the_other_fact_with_the_same_value() => DiagnosticAssert.Expect(
        """
        [Facts("actors.yaml")] public sealed record Actor([property: Key] string Id, [property: Index(IsUnique = true)] int? Code = null);
        """,
        [("actors.yaml", "china: { code: (|7|) }\nindia: { code: 8 }\niran: { code: [|07|] }")],
        "error FB3006: '7' is not unique; first used for Actor.Code of 'china' at facts/actors.yaml(1,16)");

    [Fact]
    public void Reference_to_suggested_key_is_not_a_second_error() => DiagnosticAssert.Expect(
        """
        [Facts("actors.yaml")]
        public sealed partial record Actor([property: Key] string Id) { public partial Actor? PartOf { get; } }
        """,
        [("actors.yaml", "[|all|]: {}\nchina: { part-of: actor-all }")],
        "error FB3004: 'all' is not a valid key for an Actor: the name 'All' is reserved; write 'actor-all', for example");
}
