using Factbook.Generator.Diagnostics;
using Factbook.Generator.Tests.Testing;

namespace Factbook.Generator.Tests.FormerKeys;

public class FormerKeyErrorTests
{
    private const string Records = """
        [Facts("actors/*.yaml")]
        public sealed partial record Actor([property: Key] string Id)
        {
            public partial Actor? PartOf { get; }
            public partial IReadOnlyDictionary<string, Actor> ByName { get; }
            [RefersTo<Actor>] public string? Other { get; init; }
            [RefersTo<Actor>(Optional = true)] public string? Maybe { get; init; }
            [RefersTo<Actor>] public IReadOnlyDictionary<string, int>? Ranks { get; init; }
            [FormerKeys] public IReadOnlyList<string> FormerKeys { get; init; } = [];
        }
        """;

    private static void Expect(string yaml, params string[] messages) =>
        DiagnosticAssert.Expect(Records, [("actors/a.yaml", yaml)], messages);

    [Fact]
    public void Reports_former_key_that_another_fact_has() => DiagnosticAssert.Expect(
        Records,
        [("actors/a.yaml", "china: { former-keys: [prc, [|taiwan|]] }"), ("actors/b.yaml", "(|taiwan|): {}")],
        "error FB3015: 'taiwan' cannot be a former key of an Actor, since it is the key of another Actor; remove it from the former keys; "
            + "the other is at facts/actors/b.yaml(1,1)");

    [Fact]
    public void Reports_former_key_that_the_fact_still_has() => Expect(
        "(|china|): { former-keys: [[|china|]] }",
        "error FB3015: 'china' cannot be a former key of an Actor, since it is the present key; remove it from the former keys; the other "
            + "is at facts/actors/a.yaml(1,1)");

    [Fact]
    public void Reports_former_key_of_two_facts() => DiagnosticAssert.Expect(
        Records,
        [("actors/a.yaml", "china: { former-keys: [(|prc|)] }"), ("actors/b.yaml", "taiwan: { former-keys: [roc, [|prc|]] }")],
        "error FB3016: Duplicate former key 'prc' of an Actor; first declared at facts/actors/a.yaml(1,24)");

    [Fact]
    public void Reports_former_key_that_is_declared_twice_in_a_fact() => Expect(
        "china:\n  former-keys:\n  - (|prc|)\n  - [|prc|]\n",
        "error FB3016: Duplicate former key 'prc' of an Actor; first declared at facts/actors/a.yaml(3,5)");

    [Fact]
    public void Reports_former_key_with_the_member_of_another_fact() => Expect(
        "china: { former-keys: [[|tai-wan|]] }\n(|tai_wan|): {}",
        "error FB3015: 'tai-wan' cannot be a former key of an Actor, since its member Actors.TaiWan would be that of 'tai_wan'; remove it "
            + "from the former keys; the other is at facts/actors/a.yaml(2,1)");

    [Theory]
    [InlineData("1st", "it begins with '1', and a key begins with a letter from a to z", "actor-1st")]
    [InlineData("all", "the name 'All' is reserved", "actor-all")]
    public void Reports_former_key_that_cannot_be_a_member(string key, string objection, string suggestion) => Expect(
        $"china: {{ former-keys: [[|{key}|]] }}",
        $"error FB3004: '{key}' is not a valid key for an Actor: {objection}; write '{suggestion}', for example");

    [Theory]
    [InlineData("[property: Key] int Id", "7: { former-keys: [3, [|three|]] }", "three")]
    [InlineData("[property: Key] int Id, [property: Key] int Year", "7: { year: 1, former-keys: [[|3|], 3/4] }", "3")]
    public void Reports_former_key_of_another_type(string key, string yaml, string text) => DiagnosticAssert.Expect(
        $$"""
        [Facts("a.yaml", Members = false)]
        public sealed record Thing({{key}}) { [FormerKeys] public IReadOnlyList<string> FormerKeys { get; init; } = []; }
        """,
        [("a.yaml", yaml)],
        $"error FB2002: '{text}' is not a valid value for Thing.FormerKeys: expected a former key of a Thing");

    [Theory]
    [InlineData("beijing: { part-of: [|prc|] }")]
    [InlineData("beijing: { by-name: { capital-of: [|prc|] } }")]
    [InlineData("beijing: { other: [|prc|] }")]
    [InlineData("beijing: { ranks: { [|prc|]: 1 } }")]
    public void Reports_reference_by_former_key(string fact)
    {
        Expect(
            $"(|china|): {{ former-keys: [prc] }}\n{fact}",
            "error FB3017: Actor 'prc' was renamed; write 'china'");

        var yaml = $"china: {{ former-keys: [prc] }}\n{MarkedText.Parse(fact).Text}";
        Assert.Equal(
            "china", Assert.Single(Generation.Of(Records, ("actors/a.yaml", yaml)).Diagnostics).Properties[DiagnosticParts.Suggestion]);
    }

    [Fact]
    public void Warns_about_optional_text_that_is_a_former_key() => Expect(
        "china: { former-keys: [prc] }\nbeijing: { maybe: [|prc|] }",
        "warning FB3009: Actor 'prc' is not defined; Actor.Maybe usually refers to a fact; did you mean 'china'?");

    [Theory]
    [InlineData("string? ", "former keys are a list of texts; make it an IReadOnlyList<string>")]
    [InlineData("IReadOnlyList<int>?", "former keys are a list of texts; make it an IReadOnlyList<string>")]
    [InlineData("IReadOnlyDictionary<string, string>?", "former keys are a list of texts; make it an IReadOnlyList<string>")]
    public void Reports_declaration_on_another_type(string type, string objection) => DiagnosticAssert.Expect(
        $$"""
        [Facts("a.yaml")]
        public sealed record Thing([property: Key] string Id) { [FormerKeys] public {{type}} [|Old|] { get; init; } }
        """,
        [("a.yaml", "a: {}")],
        $"error FB2045: [FormerKeys] cannot be declared on 'Thing.Old': {objection}");

    [Fact]
    public void Reports_second_declaration() => DiagnosticAssert.Expect(
        """
        [Facts("a.yaml")]
        public sealed record Thing([property: Key] string Id)
        {
            [FormerKeys] public IReadOnlyList<string> Old { get; init; } = [];
            [FormerKeys] public IReadOnlyList<string> [|Older|] { get; init; } = [];
        }
        """,
        [("a.yaml", "a: {}")],
        "error FB2045: [FormerKeys] cannot be declared on 'Thing.Older': 'Old' of Thing already contains them; remove the attribute from "
            + "one of them");

    [Fact]
    public void Reports_declaration_in_record_without_key() => DiagnosticAssert.Expect(
        """
        [Facts("a.yaml")] public sealed record Thing(Part Part) { [FormerKeys] public string[] [|Old|] { get; init; } = []; }
        public sealed record Part(int Number) { [FormerKeys] public string[] [|Older|] { get; init; } = []; }
        """,
        [("a.yaml", "- { part: { number: 1 } }")],
        "error FB2045: [FormerKeys] cannot be declared on 'Thing.Old': Thing declares no key; declare a property with [Key]",
        "error FB2045: [FormerKeys] cannot be declared on 'Part.Older': Part is written within facts and has no key; give it [Facts] and a "
            + "[Key], or move the property to the fact");
}
