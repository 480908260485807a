using Factbook.Generator.Tests.Testing;

namespace Factbook.Generator.Tests.Shapes;

/// <summary>A property keeps the value that the record assigns unless the fact states one.</summary>
public class ConstructorTests
{
    private static object? Evaluate(string csharp, string expression) =>
        Generation.Of(csharp, ("things.yaml", "bare: { rank: 1 }\nfull: { rank: 2, kind: city }")).Evaluate(expression);

    [Fact]
    public void Keeps_value_set_by_constructor() =>
        Assert.Equal(("state", "city"), Evaluate(
            """
            [Facts("things.yaml")]
            public sealed record Thing
            {
                public Thing() => Kind = "state";
                [Key] public required string Id { get; init; }
                public int Rank { get; init; }
                public string? Kind { get; init; }
            }
            """,
            "(Things.Bare.Kind, Things.Full.Kind)"));

    [Fact]
    public void Keeps_value_passed_to_base_constructor() =>
        Assert.Equal(("state", "city", 2), Evaluate(
            """
            public abstract record Named(string Kind);
            [Facts("things.yaml")] public sealed record Thing([property: Key] string Id, int Rank) : Named("state");
            """,
            "(Things.Bare.Kind, Things.Full.Kind, Things.Full.Rank)"));

    [Fact]
    public void Keeps_value_set_by_base_constructor() =>
        Assert.Equal(("state", "city"), Evaluate(
            """
            public abstract record Named { protected Named() => Kind = "state"; public string? Kind { get; init; } }
            [Facts("things.yaml")] public sealed record Thing([property: Key] string Id, int Rank) : Named;
            """,
            "(Things.Bare.Kind, Things.Full.Kind)"));

    [Fact]
    public void Keeps_value_of_backing_field() =>
        Assert.Equal(("state", "city"), Evaluate(
            """
            [Facts("things.yaml")]
            public sealed record Thing([property: Key] string Id, int Rank)
            {
                private readonly string? _kind = "state";
                public string? Kind { get => _kind; init => _kind = value; }
            }
            """,
            "(Things.Bare.Kind, Things.Full.Kind)"));

    [Fact]
    public void Keeps_value_set_by_constructor_of_record_struct() =>
        Assert.Equal(("km", "m"), Generation.Of(
            """
            [Facts("things.yaml")] public sealed record Thing([property: Key] string Id, Length Length);
            public readonly record struct Length
            {
                public Length() => Unit = "km";
                public required int Value { get; init; }
                public string? Unit { get; init; }
            }
            """,
            ("things.yaml", "a: { length: { value: 1 } }\nb: { length: { value: 1, unit: m } }"))
            .Evaluate("(Things.A.Length.Unit, Things.B.Length.Unit)"));

    [Fact]
    public void Key_replaces_its_initializer() =>
        Assert.Equal("bare", Evaluate(
            """
            [Facts("things.yaml")]
            public sealed record Thing
            {
                [Key] public string Id { get; init; } = "";
                public int Rank { get; init; }
                public string? Kind { get; init; }
            }
            """,
            "Things.Bare.Id"));

    [Fact]
    public void Accepts_get_only_property_of_parameter() =>
        Assert.Equal("city!", Evaluate(
            """
            [Facts("things.yaml")]
            public sealed record Thing([property: Key] string Id, int Rank, string? Kind = null)
            {
                public string? Kind { get; } = Kind + "!";
            }
            """,
            "Things.Full.Kind"));
}
