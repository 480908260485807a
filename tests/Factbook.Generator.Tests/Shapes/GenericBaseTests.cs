using Factbook.Generator.Tests.Testing;

namespace Factbook.Generator.Tests.Shapes;

/// <summary>Properties that a record inherits from a generic record.</summary>
public class GenericBaseTests
{
    private const string Item = """[Facts("a.yaml")] public sealed record Item([property: Key] string Id)""";

    private const string ManyAndPlain = "one: { many: [1, 2] }\ntwo: { plain: 4 }";

    [Theory]
    [InlineData(
        "public abstract record Base<T> { public IReadOnlyList<T> Many { get; init; } = []; public int Plain { get; init; } = 3; }",
        "Base<int>")]
    [InlineData(
        "public abstract record Base<T> { protected Base() => (Many, Plain) = ([], 3); public IReadOnlyList<T> Many { get; init; } "
            + "public int Plain { get; init; } }",
        "Base<int>")]
    [InlineData(
        "public abstract record Base<T> { public IReadOnlyList<T> Many { get; init => field = value; } = []; public int Plain { get; "
            + "init => field = value; } = 3; }",
        "Base<int>")]
    [InlineData(
        "public class Outer<T> { public abstract record Base { public IReadOnlyList<T> Many { get; init; } = []; public int Plain { get; "
            + "init; } = 3; } }",
        "Outer<int>.Base")]
    [InlineData(
        "public class Outer<T> { public abstract record Base<U> { public IReadOnlyList<U> Many { get; init; } = []; public T? Plain { "
            + "get; init; } = default; } }",
        "Outer<int>.Base<int>")]
    [InlineData(
        "public abstract record Base<T> where T : struct, IComparable<T> { public IReadOnlyList<T> Many { get; init; } = []; public int "
            + "Plain { get; init; } = 3; }",
        "Base<int>")]
    [InlineData(
        "public abstract record Base<T> where T : unmanaged { public IReadOnlyList<T> Many { get; init; } = []; public int Plain { get; "
            + "init; } = 3; }",
        "Base<int>")]
    [InlineData(
        "public abstract record Base<T, @class> where T : notnull where @class : class?, new() { public IReadOnlyList<T> Many { get; "
            + "init; } = []; public int Plain { get; init; } = 3; }",
        "Base<int, object>")]
    [InlineData(
        "public abstract record Root<T> { public IReadOnlyList<T> Many { get; init; } = []; public int Plain { get; init; } = 3; } "
            + "public abstract record Base<T> : Root<T>;",
        "Base<int>")]
    public void Reads_init_properties(string @base, string type) =>
        Assert.Equal(
            (2, 4),
            Generation.Of($"{Item} : {type}; {@base}", ("a.yaml", ManyAndPlain)).Evaluate("(Items.One.Many.Count, Items.Two.Plain)"));

    [Fact]
    public void Keeps_value_set_by_the_base() =>
        Assert.Equal((3, 0), Generation.Of(
            $$"""
            {{Item}}
            : Base<int>;
            public abstract record Base<T> { public IReadOnlyList<T> Many { get; init; } = []; public int Plain { get; init; } = 3; }
            """,
            ("a.yaml", ManyAndPlain)).Evaluate("(Items.One.Plain, Items.Two.Many.Count)"));

    [Fact]
    public void Calls_overriding_property() =>
        Assert.Equal(400, Generation.Of(
            $$"""
            {{Item}} : Base<int> { private readonly int _plain; public override int Plain { get => _plain * 100; init => _plain = value; } }
            public abstract record Base<T>
            {
                public IReadOnlyList<T> Many { get; init; } = [];
                public virtual T Plain { get; init; } = default!;
            }
            """,
            ("a.yaml", ManyAndPlain)).Evaluate("Items.Two.Plain"));

    [Fact]
    public void Reads_properties_in_record_with_references() =>
        Assert.Equal(("a", 2), Generation.Of(
            """
            [Facts("a.yaml")]
            public sealed partial record Item([property: Key] string Id) : Base<string, Item.Kind>
            {
                public partial Item? Next { get; }
                public enum Kind { City, Town }
            }
            public abstract record Base<T, TKind> where TKind : struct, Enum
            {
                public IReadOnlyList<T> Many { get; init; } = [];
                public TKind? Of { get; init; } = default(TKind);
            }
            """,
            ("a.yaml", "one: { many: [a, b], of: town, next: one }")).Evaluate("(Items.One.Next!.Many[0], (int)Items.One.Of! + 1)"));

    [Fact]
    public void Reads_properties_of_another_assembly() =>
        Assert.Equal((2, 4, 3), Generation.Of(
            $"{Item} : Lib.Base<int>;",
            [Library.Of(
                "Lib",
                "namespace Lib; public abstract record Base<T> where T : struct { public IReadOnlyList<T> Many { get; init; } = []; "
                    + "public int Plain { get; init; } = 3; }")],
            ("a.yaml", ManyAndPlain)).Evaluate("(Items.One.Many.Count, Items.Two.Plain, Items.One.Plain)"));

    [Fact]
    public void Names_property_by_its_declaring_record() => DiagnosticAssert.Expect(
        $$"""
        {{Item}} : Outer<Item>.Base<int>; public class Outer<T> { public abstract record Base<U> { public int Plain { get; init; } = 3; } }
        """,
        [("a.yaml", "one: { plain: [|x|] }")],
        "error FB2002: 'x' is not a valid value for Base.Plain: expected a whole number such as '42', at most 2147483647");

    [Fact]
    public void Reports_unsupported_key_once() => DiagnosticAssert.Expect(
        """
        [Facts("a.yaml")] public sealed record One : Base<int>;
        [Facts("b.yaml")] public sealed record Two : Base<int>;
        public abstract record Base<T> { [Key] public required bool [|Id|] { get; init; } }
        """,
        [],
        "error FB5014: 'Base.Id' cannot be a key; a key is a required text, integer, date, Guid, enum or reference that facts set");
}
