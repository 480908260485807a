using Factbook.Generator.Tests.Testing;

namespace Factbook.Generator.Tests.Binding;

/// <summary>A key without a value.</summary>
public class EmptyKeyTests
{
    private const string Records = """
        [Facts("a.yaml", Members = false)]
        public sealed partial record Shelf([property: Key] string Id)
        {
            public partial IReadOnlyList<Box> Boxes { get; }
            public partial IReadOnlyList<Shelf> Near { get; }
            public partial IReadOnlyDictionary<string, Shelf> ByName { get; }
            public IReadOnlyList<string> Labels { get; init; } = ["none"];
            public IReadOnlyDictionary<string, int>? Counts { get; init; }
        }
        [Facts(Members = false)] public sealed record Box([property: Key] string Id);
        """;

    [Theory]
    [InlineData("a:\n  boxes:\n  near:\n  by-name:\n  labels:\n", "0 0 0 0 null")]
    [InlineData("a: { boxes: ~, near: null, by-name: , labels: ~, counts: }", "0 0 0 0 null")]
    [InlineData("a: { boxes: [ { id: b } ], near: [a], by-name: { x: a } }", "1 1 1 1 null")]
    [InlineData("a:", "0 0 0 1 null")]
    public void Empty_key_is_an_empty_list_if_the_list_is_optional(string yaml, string expected) =>
        Assert.Equal(expected, Generation.Of(Records, ("a.yaml", yaml)).Evaluate(
            """
            Shelfs.All[0] is var shelf
                ? $"{shelf.Boxes.Count} {shelf.Near.Count} {shelf.ByName.Count} {shelf.Labels.Count} "
                    + (shelf.Counts?.Count.ToString() ?? "null")
                : ""
            """));

    [Theory]
    [InlineData("public required IReadOnlyList<string> Labels { get; init; }", "Thing.Labels: expected a list, but found no value")]
    [InlineData("[MinLength(1)] public partial IReadOnlyList<Thing> Labels { get; }", "Thing.Labels: expected a list, but found no value")]
    [InlineData(
        "public required IReadOnlyDictionary<string, int> Labels { get; init; }", "Thing.Labels: expected a map, but found no value")]
    public void Reports_empty_key_if_the_list_is_required(string property, string message) => DiagnosticAssert.Expect(
        $$"""[Facts("a.yaml")] public sealed partial record Thing([property: Key] string Id) { {{property}} }""",
        [("a.yaml", "a:\n  labels:[||]\n")],
        "error FB2005: " + message);

    [Fact]
    public void Rules_treat_an_empty_key_as_an_empty_list() => DiagnosticAssert.Expect(
        """
        [Facts("a.yaml")]
        public sealed record Thing([property: Key] string Id) { [MinLength(1)] public IReadOnlyList<string> Labels { get; init; } = []; }
        """,
        [("a.yaml", "a:\n  labels:[||]\n")],
        "error FB4001: '0 items' violates the rule of Thing.Labels: at least 1 items");

    [Theory]
    [InlineData("IReadOnlyList<Thing>?")]
    [InlineData("IReadOnlyDictionary<string, Thing>?")]
    public void Does_not_require_a_nullable_list_of_references(string type) => DiagnosticAssert.Expect(
        $$"""
        [Facts("a.yaml")] public sealed partial record Thing([property: Key] string Id) { public partial {{type}} [|Near|] { get; } }
        """,
        [("a.yaml", "a: {}")],
        "error FB5013: 'Thing.Near' cannot be a reference; it is empty when no fact is named, so remove the '?'");
}
