using Factbook.Generator.Tests.Testing;

namespace Factbook.Generator.Tests.Linking;

public class CheckedKeyTests
{
    private const string Records = """
        [Facts("people.yaml", Set = "People")] public sealed record Person([property: Key] string Id, string? Mail = null);
        [Facts("groups.yaml")]
        public sealed record Group([property: Key] string Id)
        {
            [RefersTo<Person>] public string? Head { get; init; }
            [RefersTo<Person>(nameof(Person.Mail))] public IReadOnlyList<string> Mails { get; init; } = [];
            [RefersTo<Person>] public IReadOnlyDictionary<string, int>? Ranks { get; init; }
            [RefersTo<Person>(Optional = true)] public string? Guest { get; init; }
            [RefersTo<Person>, RefersTo<Group>] public string? Owner { get; init; }
        }
        """;

    private const string People = "ann: { mail: ann@example.org }\nbob: {}";

    private static void Expect(string groups, params string[] messages) =>
        DiagnosticAssert.Expect(Records, [("people.yaml", People), ("groups.yaml", groups)], messages);

    [Fact]
    public void Reports_text_that_is_not_a_key() => Expect(
        "a: { head: [|an|] }",
        "error FB3008: Person 'an' is not defined; Group.Head must refer to a fact; did you mean 'ann'?");

    [Theory]
    [InlineData("DateOnly", "DateOnly", "2024-01-02", "2024-01-02")]
    [InlineData("DateOnly", "IReadOnlyList<DateOnly?>", "2024-01-02", "[2024-01-02]")]
    [InlineData("Guid", "Guid", "0f8fad5b-d9cb-469f-a165-70867728950e", "0F8FAD5B-D9CB-469F-A165-70867728950E")]
    [InlineData("int", "int", "1", "01")]
    [InlineData("int", "IReadOnlyDictionary<int, string>", "1", "{ 01: x }")]
    [InlineData("DateOnly", "string", "2024-01-02", "2024-01-02")]
    public void Finds_key_of_each_type(string type, string property, string key, string written) => Generation.Of(
        $$"""
        [Facts("a.yaml", Members = false)] public sealed record A([property: Key] {{type}} Id);
        [Facts("b.yaml", Members = false)] public sealed record B([property: Key] string Id, [property: RefersTo<A>] {{property}} On);
        """,
        ("a.yaml", $"{key}: {{}}"),
        ("b.yaml", $"x: {{ on: {written} }}")).AssertClean();

    [Fact]
    public void Reports_text_that_is_not_the_value_of_a_fact() => Expect(
        "a: { mails: [ann@example.org, [|eve@example.com|]] }",
        "error FB3008: Person.Mail 'eve@example.com' is not defined; Group.Mails must refer to a fact");

    [Fact]
    public void Reports_dictionary_key_that_is_not_a_key() => Expect(
        "a: { ranks: { ann: 1, [|anna|]: 2 } }",
        "error FB3008: Person 'anna' is not defined; Group.Ranks must refer to a fact; did you mean 'ann'?");

    [Fact]
    public void Warns_about_text_that_may_be_a_key() => Expect(
        "a: { guest: [|zoe|] }",
        "warning FB3009: Person 'zoe' is not defined; Group.Guest usually refers to a fact");

    [Fact]
    public void Accepts_key_of_either_record() => Expect(
        "a: { owner: bob }\nb: { owner: a }\nc: { owner: [|zoe|] }",
        "error FB3008: Person or Group 'zoe' is not defined; Group.Owner must refer to a fact");

    [Fact]
    public void Suggests_nearest_key_of_either_record() => Expect(
        "eve: {}\nevelyn: { owner: [|evelin|] }",
        "error FB3008: Person or Group 'evelin' is not defined; Group.Owner must refer to a fact; did you mean 'evelyn'?");

    [Fact]
    public void Does_not_report_text_that_may_be_the_value_of_an_invalid_fact() => DiagnosticAssert.Expect(
        Records,
        [("people.yaml", "ann: { mail: [|[ann@example.org]|] }\nbob: {}"), ("groups.yaml", "a: { mails: [ann@example.org] }")],
        "error FB2001: Person.Mail: expected text, but found a list");
}
