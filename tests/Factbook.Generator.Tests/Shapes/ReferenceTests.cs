using Factbook.Generator.Tests.Testing;

namespace Factbook.Generator.Tests.Shapes;

public class ReferenceTests
{
    [Theory]
    [InlineData("[property: Key] int Id", "1: {}", "01")]
    [InlineData("[property: Key] Guid Id", "0F8FAD5B-D9CB-469F-A165-70867728950E: {}", "0F8FAD5B-D9CB-469F-A165-70867728950E")]
    [InlineData("[property: Key] DayOfWeek Id", "monday: {}", "MONDAY")]
    [InlineData("[property: Key] Alias Id", "second: {}", "second")]
    [InlineData("[property: Key] string Id, [property: Key] int Year", "- { id: a, year: 02024 }", "a/02024")]
    [InlineData("Inner In", "- { in: { id: 07 } }", "007")]
    public void Accepts_any_spelling_of_the_key_in_a_reference(string parts, string facts, string reference) =>
        Assert.Equal(true, Generation.Of(
            $$"""
            [Facts("targets.yaml", Members = false)] public sealed record Target({{parts}});
            [Facts("things.yaml")] public sealed partial record Thing([property: Key] string Id)
            {
                public partial Target To { get; }
                public partial Link Through { get; }
            }
            [Facts("links.yaml", Members = false)] public sealed partial record Link { [Key] public partial Target Of { get; } }
            public sealed record Inner([property: Key] int Id);
            public enum Alias { First, Second = First }
            """,
            ("targets.yaml", facts),
            ("links.yaml", $"- {{ of: {reference} }}"),
            ("things.yaml", $"a: {{ to: {reference}, through: {reference} }}"))
            .Evaluate("Things.A.To == Targets.All[0] && Things.A.Through.Of == Things.A.To"));

    private static readonly Generation Facts = Generation.Of(
        """
        namespace Example
        {
            [Facts("actors.yaml")]
            public sealed partial record Actor([property: Key] string Id)
            {
                public partial Actor? PartOf { get; }
                [InverseProperty(nameof(PartOf))] public partial IReadOnlyList<Actor> Parts { get; }
                public partial IReadOnlyList<Actor> Allies { get; }
                [InverseProperty(nameof(Allies))] public partial FactList<Actor> AlliedBy { get; }
                public partial IReadOnlyDictionary<string, Actor> Roles { get; }
                [InverseProperty(nameof(Trade.Flow.To))] public partial IReadOnlyList<Trade.Flow> Receives { get; }
            }
        }

        namespace Example.Trade
        {
            [Facts("flows.yaml")]
            public sealed partial record Flow([property: Key] string Id, decimal Share)
            {
                public partial Actor From { get; }
                public partial Actor To { get; }
                [MinLength(1)] public partial IReadOnlyList<Actor> Through { get; }
            }
        }
        """,
        ("actors.yaml", """
        a: { part-of: b, allies: [c, a, c] }
        b: { part-of: a, roles: { second: c, first: a } }
        c: {}
        self: { part-of: self }
        """),
        ("flows.yaml", "x: { share: 1, from: a, to: c, through: [b] }\ny: { share: 2, from: c, to: c, through: [a, b] }"));

    [Theory]
    [InlineData("ReferenceEquals(Actors.A.PartOf, Actors.B)")]
    [InlineData("ReferenceEquals(Actors.A.PartOf!.PartOf, Actors.A)")]
    [InlineData("ReferenceEquals(Actors.Self.PartOf, Actors.Self)")]
    [InlineData("ReferenceEquals(Flows.X.From, Actors.A)")]
    [InlineData("Actors.C.PartOf is null")]
    [InlineData("Actors.C.Allies.Count == 0 && Actors.C.Roles.Count == 0")]
    [InlineData("Actors.Self.GetHashCode() == Actors.Self.GetHashCode() && Actors.Self.Equals(Actors.Self)")]
    [InlineData("Actors.A with { } == Actors.A")]
    public void References_may_be_circular(string expression) =>
        Assert.Equal(true, Facts.Evaluate(expression));

    [Theory]
    [InlineData("Actors.A.Allies", "c,a,c")]
    [InlineData("Actors.C.AlliedBy", "a")]
    [InlineData("Actors.A.Parts", "b")]
    [InlineData("Actors.Self.Parts", "self")]
    [InlineData("Flows.Y.Through", "a,b")]
    [InlineData("Actors.B.Roles.Values", "c,a")]
    public void Keeps_order_of_references(string list, string keys) =>
        Assert.Equal(keys, Facts.Evaluate($"string.Join(',', {list}.Select(actor => actor.Id))"));

    [Fact]
    public void Inverse_may_be_of_another_record_and_namespace() =>
        Assert.Equal("x,y", Facts.Evaluate("string.Join(',', Actors.C.Receives.Select(flow => flow.Id))"));

    [Fact]
    public void Dictionary_of_references_is_keyed() =>
        Assert.Equal("a", Facts.Evaluate("""Actors.B.Roles["first"].Id"""));

    [Fact]
    public void ToString_does_not_follow_references() =>
        Assert.Equal(
            "Actor { Id = a, PartOf = b, Parts = [b], Allies = [c, a, c], AlliedBy = [a], Roles = {}, Receives = [] }",
            Facts.Evaluate("Actors.A.ToString()"));

    [Fact]
    public void Reports_missing_required_reference() => DiagnosticAssert.Expect(
        """
        [Facts("a.yaml")] public sealed partial record Thing([property: Key] string Id)
        {
            public partial Thing Next { get; }
            [MinLength(1)] public partial IReadOnlyList<Thing> Others { get; }
        }
        """,
        [("a.yaml", "a: { next: a, others: [a] }\n[|b|]: {}")],
        "error FB2004: Thing 'b' requires 'next', 'others'");

    [Fact]
    public void Created_record_throws_for_reference_that_was_not_set() =>
        Assert.Equal(
            "This record was created by the program, and its reference was not set; add an 'init' accessor to the property to set it.",
            Facts.Execute(
                """try { return new Flow("z", 1).From; } catch (InvalidOperationException refused) { return refused.Message; }"""));
}
