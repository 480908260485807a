using Factbook.Generator.Tests.Testing;

namespace Factbook.Generator.Tests.Shapes;

public class NameTests
{
    [Fact]
    public void Accepts_keywords_as_names() =>
        Assert.Equal((1, "x", true, "class { event = b, object = 1, base = x, namespace = , params = [] }"), Generation.Of(
            """
            namespace @if.@else;
            [Facts("a.yaml", Set = "while")]
            public sealed partial record @class([property: Key] string @event, [property: Index] int @object, string? @base)
            {
                public partial @class? @namespace { get; }
                [InverseProperty(nameof(@namespace))] public partial IReadOnlyList<@class> @params { get; }
                public int @set { get; init; } = 4;
            }
            """.Replace("public int @set { get; init; } = 4;", "", StringComparison.Ordinal),
            ("a.yaml", "a: { object: 1, base: x, namespace: b }\nb: { object: 1, base: x }"))
            .Evaluate(
                """
                (@while.A.@object,
                 @while.A.@base,
                 ReferenceEquals(@while.A.@namespace, @while.B),
                 (@while.B with { }).ToString().Replace("params = [a]", "params = []"))
                """));

    [Fact]
    public void Accepts_records_with_the_same_name_in_two_namespaces() =>
        Assert.Equal(("Left", "Right"), Generation.Of(
            """
            namespace One
            {
                [Facts("one.yaml")]
                public sealed partial record Thing([property: Key] string Id, string Name)
                {
                    public partial Two.Thing? Other { get; }
                }
            }
            namespace Two
            {
                [Facts("two.yaml")]
                public sealed partial record Thing([property: Key] string Id, string Name)
                {
                    public partial One.Thing? Other { get; }
                }
            }
            """,
            ("one.yaml", "a: { name: Left, other: a }"), ("two.yaml", "a: { name: Right, other: a }"))
            .Evaluate("(One.Things.A.Name, One.Things.A.Other!.Name)"));

    [Fact]
    public void Accepts_nested_records() =>
        Assert.Equal(("x", "y", "z"), Generation.Of(
            """
            namespace Example;
            public static partial class Outer
            {
                public partial record Middle
                {
                    [Facts("a.yaml")]
                    public sealed partial record Thing([property: Key] string Id, Part Part) { public partial Thing? Next { get; } }
                    [Facts("b.yaml")] public sealed record Plain([property: Key] string Id, Part Part);
                    public sealed record Part(string Name);
                }
                public sealed record Part(string Name);
                [Facts("c.yaml")] public sealed record Plain([property: Key] string Id, Part Part);
            }
            """,
            ("a.yaml", "a: { part: { name: x } }"), ("b.yaml", "a: { part: { name: y } }"), ("c.yaml", "a: { part: { name: z } }"))
            .Evaluate("(Outer.Middle.Things.A.Part.Name, Outer.Middle.Plains.A.Part.Name, Outer.Plains.A.Part.Name)"));

    [Fact]
    public void Internal_records_have_internal_sets() =>
        Assert.Equal((false, "x"), Generation.Of(
            """
            [Facts("a.yaml")]
            internal sealed partial record Thing([property: Key] string Id, Part Part) { internal partial Thing? Next { get; } }
            internal readonly record struct Part(string Name);
            """,
            ("a.yaml", "a: { part: { name: x }, next: a }")).Evaluate("(typeof(Things).IsPublic, Things.A.Next!.Part.Name)"));

    [Fact]
    public void Accepts_names_with_letters_beyond_ASCII() =>
        Assert.Equal("Köln", Generation.Of(
            """
            [Facts("a.yaml")]
            public sealed partial record Straße([property: Key] string Id, string Größe) { public partial Straße? Nächste { get; } }
            """,
            ("a.yaml", "a: { größe: Köln, nächste: a }")).Evaluate("Straßes.A.Nächste!.Größe"));

    [Theory]
    [InlineData("machine-tool-share", "MachineToolShare")]
    [InlineData("a_b.c", "ABC")]
    [InlineData("iPhone4s", "IPhone4s")]
    public void Member_is_its_key_in_Pascal_case(string key, string member) =>
        Assert.Equal(key, Generation.Of(
            """[Facts("a.yaml")] public sealed record Thing([property: Key] string Id);""", ("a.yaml", $"{key}: {{}}"))
            .Evaluate($"Things.{member}.Id"));
}
