using Factbook.Generator.Tests.Testing;

namespace Factbook.Generator.Tests.Schema;

/// <summary>A property inherits the attributes of the properties that it overrides.</summary>
public class OverriddenPropertyTests
{
    private static string Records(string declared, string overriding) =>
        $$"""
        [Facts("a.yaml")] public abstract record Whole([property: Key] string Id) { {{declared}} }
        public record Middle(string Id) : Whole(Id) { {{overriding}} }
        """;

    [Fact]
    public void Keeps_the_rules() => DiagnosticAssert.Expect(
        Records("[Range(0, 100)] public abstract int Size { get; init; }", "public override int Size { get; init; }"),
        [("a.yaml", "one: { size: [|101|] }")],
        "error FB4001: '101' violates the rule of Middle.Size: a value from 0 to 100");

    [Fact]
    public void Keeps_the_rules_across_two_levels() => DiagnosticAssert.Expect(
        Records("[Range(0, 100)] public virtual int Size { get; init; }", "public override int Size { get; init; }")
            + "public sealed record Last(string Id, int Rank) : Middle(Id) { public override int Size { get; init; } }",
        [("a.yaml", "one: { rank: 1, size: [|101|] }")],
        "error FB4001: '101' violates the rule of Last.Size: a value from 0 to 100");

    [Fact]
    public void Keeps_the_checked_key() => DiagnosticAssert.Expect(
        Records("[RefersTo<Whole>] public virtual string? Next { get; init; }", "public override string? Next { get; init; }"),
        [("a.yaml", "one: { next: [|none|] }")],
        "error FB3008: Whole 'none' is not defined; Middle.Next must refer to a fact; did you mean 'one'?");

    [Fact]
    public void Keeps_the_name() => Assert.Equal(5, Generation.Of(
        Records("[JsonPropertyName(\"big\")] public virtual int Size { get; init; }", "public override int Size { get; init; }"),
        ("a.yaml", "one: { big: 5 }")).Evaluate("Wholes.One.Size"));

    [Fact]
    public void Keeps_the_key() => Assert.Equal("one", Generation.Of(
        """
        public abstract record Named { [Key] public abstract string Id { get; init; } }
        [Facts("a.yaml")] public sealed record Thing : Named { public override required string Id { get; init; } }
        """,
        ("a.yaml", "one: {}")).Evaluate("Things.All[\"one\"].Id"));

    [Fact]
    public void Replaces_the_inherited_rule() => Assert.Equal(150, Generation.Of(
        Records("[Range(0, 100)] public virtual int Size { get; init; }", "[Range(0, 200)] public override int Size { get; init; }"),
        ("a.yaml", "one: { size: 150 }")).Evaluate("Wholes.One.Size"));
}
