using Factbook.Generator.Tests.Testing;

namespace Factbook.Generator.Tests.Shapes;

/// <summary>Unusual declarations of records.</summary>
public class DeclarationTests
{
    private static object? Evaluate(string csharp, string yaml, string expression) =>
        Generation.Of(csharp, ("a.yaml", yaml)).Evaluate(expression);

    [Fact]
    public void Accepts_in_and_params_parameters() =>
        Assert.Equal((3, 2, 0), Evaluate(
            """
            [Facts("a.yaml")] public sealed record Thing([property: Key] string Id, in int Rank, params IReadOnlyList<string> Names);
            public sealed record Part(params string[] Names);
            """,
            "a: { rank: 3, names: [x, y] }\nb: { rank: 1, names: [] }",
            "(Things.A.Rank, Things.A.Names.Count, Things.B.Names.Count)"));

    [Fact]
    public void Accepts_constructor_that_sets_required_members() =>
        Assert.Equal("given", Evaluate(
            """
            [Facts("a.yaml")]
            public sealed record Thing
            {
                [System.Diagnostics.CodeAnalysis.SetsRequiredMembers] public Thing() => Name = "x";
                [Key] public string Id { get; init; } = "";
                public required string Name { get; init; }
            }
            """,
            "a: { name: given }",
            "Things.A.Name"));

    [Fact]
    public void Accepts_several_constructors() =>
        Assert.Equal((2, "y", "z"), Evaluate(
            """
            [Facts("a.yaml")]
            public sealed record Thing([property: Key] string Id, int Rank, string Name = "y")
            {
                public Thing(string id) : this(id, 7) { }
                public Thing(string id, string name) : this(id, 8, name) { }
                private Thing() : this("") { }
                public string Town { get; init; } = "x";
            }
            """,
            "a: { rank: 2, town: z }",
            "(Things.A.Rank, Things.A.Name, Things.A.Town)"));

    [Theory]
    [InlineData("public ref partial struct")]
    [InlineData("public readonly partial struct")]
    [InlineData("public unsafe partial class")]
    [InlineData("public abstract partial class")]
    [InlineData("public partial interface")]
    [InlineData("internal sealed partial record")]
    public void Accepts_record_in_any_type(string container) =>
        Assert.Equal("x", Evaluate(
            $$"""
            {{container.Replace("unsafe ", "", StringComparison.Ordinal)}} Outer
            {
                [Facts("a.yaml")]
                public sealed partial record Thing([property: Key] string Id, string Name)
                {
                    public partial Thing? Next { get; }
                }
            }
            """,
            "a: { name: x, next: a }",
            "Outer.Things.A.Next!.Name"));

    [Fact]
    public void Accepts_override_of_the_getter_only() =>
        Assert.Equal((50, 7), Evaluate(
            """
            public abstract record Base { public virtual int Rank { get; init; } = 1; public abstract int Size { get; init; } }
            [Facts("a.yaml")]
            public sealed record Thing([property: Key] string Id) : Base
            {
                public override int Rank => base.Rank * 10;
                public override int Size { get; init; } = 7;
            }
            """,
            "a: { rank: 5 }",
            "(Things.A.Rank, Things.A.Size)"));

    [Fact]
    public void Parameters_have_their_CSharp_defaults() =>
        Assert.Equal((-5, (byte)9, 1.10m, "a\"\\\n\u0007é", double.NaN, float.NegativeInfinity, true, (object?)null, 3L), Evaluate(
            """
            [Facts("a.yaml")]
            public sealed record Thing(
                [property: Key] string Id, Kind Kind = (Kind)(-5), Small? Small = (Small)9, decimal Rate = 1.10m,
                string Text = "a\"\\\n\u0007é", double Number = double.NaN,
                float Low = float.NegativeInfinity, bool? Truth = true, Pair? Pair = null, long? Count = 3, Pair Whole = default);
            public enum Kind { City = 1 }
            public enum Small : byte { One = 1 }
            public readonly record struct Pair(int A, int B);
            """,
            "a: {}",
            "Things.A is var thing ? ((int)thing.Kind, (byte)thing.Small!, thing.Rate, thing.Text, thing.Number, thing.Low, "
                + "thing.Truth!.Value, (object?)thing.Pair, thing.Count!.Value) : default"));

    [Theory]
    [InlineData("dynamic", "dynamic", "use YamlValue for values of any shape")]
    [InlineData("(int A, int B)", "(int A, int B)", "use a record, such as 'readonly record struct Pair(…)'")]
    [InlineData("Pair<int>", "Pair<int>", "use a record without type parameters")]
    [InlineData("Outer<int>.Inner", "Inner", "use a record without type parameters")]
    public void Reports_unsupported_type_at_the_property(string type, string shown, string advice) => DiagnosticAssert.Expect(
        $$"""
        [Facts("a.yaml")] public sealed record Thing([property: Key] string Id) { public {{type}} [|Part|] { get; init; } = default!; }
        public sealed record Pair<T>(T A, T B);
        public static class Outer<T> { public sealed record Inner(T A); }
        """,
        [("a.yaml", "a: { part: 1 }")],
        $"error FB5002: The type {shown} of 'Thing.Part' is not supported; {advice}");

    [Theory]
    [InlineData("protected")]
    [InlineData("private")]
    [InlineData("private protected")]
    public void Reports_inaccessible_setter_at_the_property(string modifier) => DiagnosticAssert.Expect(
        $$"""[Facts("a.yaml")] public record Thing([property: Key] string Id) { public int [|Rank|] { get; {{modifier}} init; } }""",
        [("a.yaml", "a: { rank: 1 }")],
        "error FB5025: The setter of 'Thing.Rank' is not accessible; remove the modifier of its 'init', or exclude the property with "
            + "[JsonIgnore]");
}
