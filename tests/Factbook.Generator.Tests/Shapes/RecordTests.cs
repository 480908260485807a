using Factbook.Generator.Tests.Testing;

namespace Factbook.Generator.Tests.Shapes;

public class RecordTests
{
    private static readonly Generation Facts = Generation.Of(
        """
        namespace Example;
        [Facts("things.yaml")]
        public sealed record Thing(
            [property: Key] string Id, int Size = 3, string Colour = "r\u00e9d \"\\", double Weight = -0.5, Kind Kind = Kind.Second,
            string? Note = null, decimal Price = 1.50m, long Far = long.MinValue)
        {
            public Inner? Nested { get; init; }
            public Point Place { get; init; } = new(1, 2);
            public Init Init { get; init; } = new() { Text = "own" };
            public IReadOnlyList<string> Tags { get; init; } = ["none"];
            [JsonPropertyName("@type")] public string? TypeName { get; init; }
            public string? PartOf { get; init; }
            [JsonIgnore] public string Ignored { get; init; } = "ignored";
            public string Shout => Colour.ToUpperInvariant();
            internal int Hidden { get; init; } = 9;
            public bool? Sure { get; init; } = true;
        }
        public enum Kind { First, Second }
        public sealed record Inner(string Name, Inner? Below = null);
        public readonly record struct Point(int X, int Y = 7);
        public sealed record Init { public required string Text { get; init; } public int Number { get; init; } = 5; }
        """,
        ("things.yaml", """
        bare:
        full:
          size: 4
          colour: blue
          weight: 1
          kind: first
          note: x
          price: 2
          far: 0
          nested: { name: outer, below: { name: inner, below: { name: innermost } } }
          place: { x: 5 }
          init: { text: said }
          tags: []
          "@type": T
          hidden: 1
          sure: ~
        kebab: { part-of: x }
        snake: { part_of: x }
        camel: { partOf: x }
        pascal: { PartOf: x }
        """));

    [Fact]
    public void Missing_key_keeps_the_default_of_a_parameter() =>
        Assert.Equal((3, "r\u00e9d \"\\", -0.5, "Second", (string?)null, 1.50m, long.MinValue), Facts.Evaluate(
            "(Things.Bare.Size, Things.Bare.Colour, Things.Bare.Weight, Things.Bare.Kind.ToString(), Things.Bare.Note, "
                + "Things.Bare.Price, Things.Bare.Far)"));

    [Theory]
    [InlineData("double", "double.NaN")]
    [InlineData("double", "double.NegativeInfinity")]
    [InlineData("double", "double.Epsilon")]
    [InlineData("float", "float.PositiveInfinity")]
    [InlineData("float", "0.1f")]
    [InlineData("float", "float.MaxValue")]
    [InlineData("ulong", "ulong.MaxValue")]
    [InlineData("sbyte", "sbyte.MinValue")]
    [InlineData("decimal", "decimal.MinValue")]
    [InlineData("bool?", "true")]
    [InlineData("int?", "5")]
    [InlineData("DayOfWeek", "DayOfWeek.Friday")]
    [InlineData("DateOnly", "default(DateOnly)")]
    [InlineData("string", "\"\\t\\u2028\\U0001F600'\\\"\"")]
    public void Keeps_default_of_each_type(string type, string value) =>
        Assert.Equal(true, Generation.Of(
            $$"""
            [Facts("things.yaml")]
            public sealed record Thing(
                [property: Key] string Id, {{type}} Value = {{value.Replace("default(DateOnly)", "default", StringComparison.Ordinal)}});
            """,
            ("things.yaml", "a: {}")).Evaluate($"({value}).Equals(Things.A.Value)"));

    [Fact]
    public void Missing_key_keeps_the_initializer() =>
        Assert.Equal(((1, 2), "own", 5, "none", "ignored", 9, true), Facts.Evaluate(
            "((Things.Bare.Place.X, Things.Bare.Place.Y), Things.Bare.Init.Text, Things.Bare.Init.Number, Things.Bare.Tags[0], "
                + "Things.Bare.Ignored, Things.Bare.Hidden, Things.Bare.Sure!.Value)"));

    [Fact]
    public void Stated_value_replaces_the_default() =>
        Assert.Equal((4, "blue", "BLUE", 1.0, "First", "x", 0, 1), Facts.Evaluate(
            "(Things.Full.Size, Things.Full.Colour, Things.Full.Shout, Things.Full.Weight, Things.Full.Kind.ToString(), "
                + "Things.Full.Note, Things.Full.Tags.Count, Things.Full.Hidden)"));

    [Fact]
    public void Null_replaces_the_initializer() =>
        Assert.Equal((true, false), Facts.Evaluate("(Things.Bare.Sure.HasValue, Things.Full.Sure.HasValue)"));

    [Theory]
    [InlineData("null")]
    [InlineData("~")]
    [InlineData("")]
    public void Null_replaces_the_default_of_a_parameter(string written) =>
        Assert.Equal(("own", true, 5, true), Generation.Of(
            """[Facts("things.yaml")] public sealed record Thing([property: Key] string Id, string? Note = "own", int? Size = 5);""",
            ("things.yaml", $"bare:\nsaid:\n  note: {written}\n  size: {written}"))
            .Evaluate("(Things.Bare.Note, Things.Said.Note is null, Things.Bare.Size!.Value, Things.Said.Size is null)"));

    [Fact]
    public void Reads_recursive_records() =>
        Assert.Equal("innermost", Facts.Evaluate("Things.Full.Nested!.Below!.Below!.Name"));

    [Fact]
    public void Record_struct_has_its_defaults() =>
        Assert.Equal((5, 7), Facts.Evaluate("(Things.Full.Place.X, Things.Full.Place.Y)"));

    [Fact]
    public void Creates_record_with_required_properties() =>
        Assert.Equal(("said", 5), Facts.Evaluate("(Things.Full.Init.Text, Things.Full.Init.Number)"));

    [Fact]
    public void Renamed_property_has_its_new_key() =>
        Assert.Equal("T", Facts.Evaluate("Things.Full.TypeName"));

    [Theory]
    [InlineData("Kebab")]
    [InlineData("Snake")]
    [InlineData("Camel")]
    [InlineData("Pascal")]
    public void Accepts_any_spelling_of_a_key(string fact) =>
        Assert.Equal("x", Facts.Evaluate($"Things.{fact}.PartOf"));

    [Fact]
    public void Key_of_nested_record_is_a_plain_value() =>
        Assert.Equal("n", Generation.Of(
            """
            [Facts("things.yaml")] public sealed record Thing([property: Key] string Id, Inner Inner);
            public sealed record Inner([property: Key] string Code);
            """,
            ("things.yaml", "a: { inner: { code: n } }")).Evaluate("Things.A.Inner.Code"));

    [Fact]
    public void Facts_with_equal_values_are_equal_records() =>
        Assert.Equal(true, Generation.Of(
            """[Facts("things.yaml")] public sealed record Thing([property: Key] string Id, int? Size = null);""",
            ("things.yaml", "a: { size: 1 }\nb: { size: 1 }"))
            .Evaluate("Things.A == Things.B with { Id = \"a\" } && Things.A != Things.B"));
}
