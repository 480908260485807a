using Factbook.Generator.Tests.Testing;

namespace Factbook.Generator.Tests.Shapes;

/// <summary>Facts with nested records of another assembly.</summary>
public class OtherAssemblyTests
{
    private static Generation Of(string library, string csharp, string yaml) =>
        Generation.Of(csharp, [Library.Of("Lib", library)], ("a.yaml", yaml));

    [Fact]
    public void Creates_positional_records_and_record_structs() =>
        Assert.Equal(("s", 7, 3), Of(
            "namespace Lib; public sealed record Address(string Street, int Number = 7); public readonly record struct Pair(int A, int B);",
            """[Facts("a.yaml")] public sealed record Item([property: Key] string Id, Lib.Address? Home = null, Lib.Pair? Pair = null);""",
            "one: { home: { street: s }, pair: { a: 1, b: 2 } }")
            .Evaluate("(Items.One.Home!.Street, Items.One.Home.Number, Items.One.Pair!.Value.A + Items.One.Pair.Value.B)"));

    [Fact]
    public void Creates_record_with_primary_constructor_and_properties() =>
        Assert.Equal(("s", 1.5m, "x", 2), Of(
            """
            namespace Lib;
            public record Address(string Street, decimal Number = 1.5m)
            {
                public Address() : this("nowhere") { }
                public Address(string street, string town) : this(street) => Town = town;
                public string Town { get; init; } = "x";
                public required int Floor { get; init; }
            }
            """,
            """[Facts("a.yaml")] public sealed record Item([property: Key] string Id, Lib.Address Home);""",
            "one: { home: { street: s, floor: 2 } }")
            .Evaluate("(Items.One.Home.Street, Items.One.Home.Number, Items.One.Home.Town, Items.One.Home.Floor)"));

    [Fact]
    public void Creates_facts_derived_from_positional_record() =>
        Assert.Equal(("n", 4, 9), Of(
            "namespace Lib; public abstract record Named(string Name) { public int Rank { get; init; } = 3; }",
            """[Facts("a.yaml")] public sealed record Item([property: Key] string Id, string Name, int Size) : Lib.Named(Name);""",
            "one: { name: n, size: 9, rank: 4 }").Evaluate("(Items.One.Name, Items.One.Rank, Items.One.Size)"));

    [Fact]
    public void Creates_internal_records_of_a_friend() =>
        Assert.Equal(("s", 2), Of(
            """
            [assembly: System.Runtime.CompilerServices.InternalsVisibleTo("Facts")]
            namespace Lib;
            internal sealed record Address(string Street) { internal int Floor { get; init; } = 1; }
            """,
            """[Facts("a.yaml")] internal sealed record Item([property: Key] string Id, Lib.Address Home);""",
            "one: { home: { street: s, floor: 2 } }").Evaluate("(Items.One.Home.Street, Items.One.Home.Floor)"));

    [Fact]
    public void Ignores_internal_properties() =>
        Assert.Equal(["error FB2003: Base has no key 'floor'; its unused keys are open"], DiagnosticAssert.MessagesOf(Of(
            "namespace Lib; public record Base { internal int Floor { get; init; } = 1; public int Open { get; init; } }",
            """[Facts("a.yaml")] public sealed record Item([property: Key] string Id, Lib.Base Base);""",
            "one: { base: { floor: 2 } }")));

    [Fact]
    public void Ignores_properties_with_internal_setter() =>
        Assert.Equal(["error FB2003: Base has no key 'floor'; all its keys are present"], DiagnosticAssert.MessagesOf(Of(
            "namespace Lib; public record Base { public int Floor { get; internal init; } = 1; }",
            """[Facts("a.yaml")] public sealed record Item([property: Key] string Id, Lib.Base Base);""",
            "one: { base: { floor: 2 } }").AssertCompiles()));

    [Fact]
    public void Reports_record_without_accessible_constructor() =>
        Assert.Equal(
            ["error FB5015: 'Address' has no constructor that Factbook can call; add a primary constructor, or one without parameters"],
            DiagnosticAssert.MessagesOf(Of(
                """
                namespace Lib;
                public sealed record Address
                {
                    public Address(string street) => Street = street;
                    public string Street { get; }
                }
                """,
                """[Facts("a.yaml")] public sealed record Item([property: Key] string Id, Lib.Address Home);""",
                "one: { home: {} }").AssertCompiles()));

    [Fact]
    public void Reports_struct_that_is_not_a_record() =>
        Assert.Equal(
            [
                "error FB5002: The type Pair of 'Item.Pair' is not supported; use a scalar, an enum, a record, or IReadOnlyList<T> or "
                    + "IReadOnlyDictionary<TKey, TValue> of such"
            ],
            DiagnosticAssert.MessagesOf(Of(
                "namespace Lib; public struct Pair { public int A; }",
                """[Facts("a.yaml")] public sealed record Item([property: Key] string Id, Lib.Pair Pair);""",
                "one: { pair: { a: 1 } }").AssertCompiles()));
}
