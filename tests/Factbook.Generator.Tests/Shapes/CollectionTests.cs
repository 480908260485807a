using Factbook.Generator.Tests.Testing;

namespace Factbook.Generator.Tests.Shapes;

public class CollectionTests
{
    [Theory]
    [InlineData("IReadOnlyList<int>", "[3, 1, 2]", "string.Join(',', value)", "3,1,2")]
    [InlineData("IReadOnlyCollection<int>", "[3, 1, 2]", "string.Join(',', value)", "3,1,2")]
    [InlineData("IEnumerable<int>", "[3, 1, 2]", "string.Join(',', value)", "3,1,2")]
    [InlineData("ImmutableArray<int>", "[3, 1, 2]", "string.Join(',', value)", "3,1,2")]
    [InlineData("int[]", "[3, 1, 2]", "string.Join(',', value)", "3,1,2")]
    [InlineData("ImmutableArray<int>", "[]", "value.IsDefault + \" \" + value.Length", "False 0")]
    [InlineData("IReadOnlyList<string?>", "[a, ~, b]", "string.Join(',', value.Select(item => item ?? \"none\"))", "a,none,b")]
    [InlineData("IReadOnlyList<int?>", "[1, ~]", "string.Join(',', value.Select(item => item ?? -1))", "1,-1")]
    [InlineData(
        "IReadOnlyList<IReadOnlyList<string>>",
        "[[a, b], [], [c]]",
        "string.Join('|', value.Select(inner => string.Join(',', inner)))",
        "a,b||c")]
    [InlineData(
        "IReadOnlyList<Pair>",
        "[{ left: 1, right: x }, { left: 2 }]",
        "string.Join(' ', value)",
        "Pair { Left = 1, Right = x } Pair { Left = 2, Right =  }")]
    [InlineData("IReadOnlyDictionary<string, int>", "{ b: 1, a: 2 }", "string.Join(',', value)", "[b, 1],[a, 2]")]
    [InlineData("IReadOnlyDictionary<DayOfWeek, string>", "{ monday: x, SUNDAY: y }", "string.Join(',', value)", "[Monday, x],[Sunday, y]")]
    [InlineData("IReadOnlyDictionary<int, string?>", "{ -1: x, 02: ~ }", "string.Join(',', value)", "[-1, x],[2, ]")]
    [InlineData("IReadOnlyDictionary<ulong, Pair>", "{ 18446744073709551615: { left: 1 } }", "value[ulong.MaxValue].Left.ToString()", "1")]
    [InlineData("ImmutableDictionary<string, IReadOnlyList<int>>", "{ a: [1, 2] }", "string.Join(',', value[\"a\"])", "1,2")]
    [InlineData("FrozenDictionary<string, int>", "{ a: 1 }", "value[\"a\"].ToString()", "1")]
    [InlineData("IReadOnlyDictionary<string, IReadOnlyDictionary<string, int>>", "{ a: { b: 1 } }", "value[\"a\"][\"b\"].ToString()", "1")]
    [InlineData("YamlValue", "{ a: [1, ~, { b: no }] }", "value.ToString()", "{a: [1, ~, {b: no}]}")]
    [InlineData("YamlValue", "~", "value.Kind.ToString()", "Null")]
    public void Keeps_order_of_collections(string type, string written, string expression, string expected)
    {
        var facts = Generation.Of(
            $$"""
            [Facts("things.yaml")] public sealed record Thing([property: Key] string Id, {{type}} Value, {{type}}? Absent = null);
            public sealed record Pair(int Left, string? Right = null);
            """,
            ("things.yaml", $"a: {{ value: {written} }}"));

        Assert.Equal(
            (expected, true),
            facts.Execute($"var value = Things.A.Value; return ({expression}, Things.A.Absent is null);"));
    }

    [Fact]
    public void List_cannot_be_changed_by_a_cast() =>
        Assert.Equal(true, Generation.Of(
            """
            [Facts("things.yaml")]
            public sealed record Thing([property: Key] string Id, IReadOnlyList<int> Values, IReadOnlyDictionary<string, int> Map);
            """,
            ("things.yaml", "a: { values: [1], map: { x: 1 } }"))
            .Evaluate(
                "((ICollection<int>)Things.A.Values).IsReadOnly && Things.A.Values is not int[] && ((IDictionary<string, "
                    + "int>)Things.A.Map).IsReadOnly"));

    [Fact]
    public void Missing_immutable_array_is_empty_or_the_declared_default() => Assert.Equal("0 0 0 2 0", Generation.Of(
        """
        [Facts("things.yaml")] public sealed record Thing([property: Key] string Id, ImmutableArray<int> Positional = default)
        {
            public ImmutableArray<int> Plain { get; init; }
            public ImmutableArray<int> Empty { get; init; } = [];
            public ImmutableArray<int> Two { get; init; } = [1, 2];
            public required Part Part { get; init; }
        }
        public readonly record struct Part { public int Size { get; init; } public ImmutableArray<string> Names { get; init; } }
        """,
        ("things.yaml", "a: { part: { size: 1 } }"))
        .Evaluate(
            "$\"{Things.A.Positional.Length} {Things.A.Plain.Length} {Things.A.Empty.Length} {Things.A.Two.Length} "
                + "{Things.A.Part.Names.Length}\""));

    [Theory]
    [InlineData("public IReadOnlyDictionary<string, int> Rest { get; init; } = new Dictionary<string, int>();")]
    [InlineData("public required IReadOnlyDictionary<string, int> Rest { get; init; }")]
    public void Extension_data_contains_keys_of_no_other_property(string property) =>
        Assert.Equal("[x, 1],[Y, 2];", Generation.Of(
            $$"""
            [Facts("things.yaml")]
            public sealed record Thing([property: Key] string Id, string? Note = null) { [JsonExtensionData] {{property}} }
            """,
            ("things.yaml", "a: { x: 1, note: n, Y: 2 }\nb: { note: n }"))
            .Evaluate("""string.Join(",", Things.A.Rest) + ";" + string.Join(",", Things.B.Rest)"""));
}
