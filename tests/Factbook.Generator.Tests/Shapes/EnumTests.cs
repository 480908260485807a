using Factbook.Generator.Tests.Testing;

namespace Factbook.Generator.Tests.Shapes;

public class EnumTests
{
    private static readonly Generation Facts = Generation.Of(
        """
        [Facts("things.yaml")]
        public sealed record Thing([property: Key] string Id, Kind Kind = Kind.LandLocked, Parts Parts = Parts.None, Wide Wide = default);
        public enum Kind { Island, LandLocked, [JsonStringEnumMemberName("sea-side")] Coast }
        [Flags] public enum Parts { None = 0, Head = 1, Body = 2, All = 3 }
        public enum Wide : ulong { Least, Most = ulong.MaxValue }
        """,
        ("things.yaml", """
        a: { kind: island, parts: head, wide: most }
        b: { kind: land-locked, parts: [head, body] }
        c: { kind: landLocked, parts: [] }
        d: { kind: LAND_LOCKED, parts: all }
        e: { kind: sea-side }
        f: {}
        """));

    [Fact]
    public void Accepts_any_spelling_of_a_member() =>
        Assert.Equal(
            "Island,LandLocked,LandLocked,LandLocked,Coast,LandLocked",
            Facts.Evaluate("""string.Join(",", Things.All.Select(thing => thing.Kind))"""));

    [Fact]
    public void Reads_flags_from_name_or_list() =>
        Assert.Equal("Head;All;None;All;None;None", Facts.Evaluate("""string.Join(";", Things.All.Select(thing => thing.Parts))"""));

    [Theory]
    [InlineData("caf\u00e9-noir")]
    [InlineData("cafe\u0301-noir")]
    [InlineData("Cafe\u0301_Noir")]
    public void Accepts_member_in_any_Unicode_form(string written) =>
        Assert.Equal("Caf\u00e9Noir", Generation.Of(
            """
            [Facts("things.yaml")] public sealed record Thing([property: Key] string Id, Drink Drink);
            public enum Drink { Tea, Caf\u00e9Noir }
            """.Replace("\\u00e9", "\u00e9", StringComparison.Ordinal),
            ("things.yaml", $"a: {{ drink: {written} }}")).Evaluate("Things.A.Drink.ToString()"));

    [Fact]
    public void Suggests_list_for_flags_in_one_text() => DiagnosticAssert.Expect(
        """
        [Facts("things.yaml")] public sealed record Thing([property: Key] string Id, Parts Parts);
        [Flags] public enum Parts { Head = 1, Body = 2 }
        """,
        [("things.yaml", "a: { parts: [|\"head, body\"|] }\nb: { parts: [head, [|boyd|]] }")],
        "error FB2006: 'head, body' is not a valid value for Thing.Parts; write '[head, body]'",
        "error FB2006: 'boyd' is not a valid value for Thing.Parts; did you mean 'body'?");

    [Fact]
    public void Keeps_largest_value_of_an_enum() =>
        Assert.Equal(ulong.MaxValue, Facts.Evaluate("(ulong)Things.A.Wide"));

    [Theory]
    [InlineData("Unit Unit", "MW, [|mW|]", "'Unit.MW' and 'Unit.mW'")]
    [InlineData("IReadOnlyList<Unit?> Units", "AB, [|A_B|]", "'Unit.AB' and 'Unit.A_B'")]
    [InlineData(
        "IReadOnlyDictionary<Unit, int> Units",
        "[JsonStringEnumMemberName(\"foo\")] A, [JsonStringEnumMemberName(\"foo\")] [|B|]",
        "'Unit.A' and 'Unit.B'")]
    [InlineData("Unit Unit", "[JsonStringEnumMemberName(\"mW\")] Milli, [|MW|]", "'Unit.Milli' and 'Unit.MW'")]
    public void Reports_members_with_the_same_name_in_YAML(string property, string members, string both) => DiagnosticAssert.Expect(
        $$"""
        [Facts("things.yaml")] public sealed record Thing([property: Key] string Id, {{property}});
        public enum Unit { {{members}} }
        """,
        [],
        $"error FB5070: {both} have the same name in YAML; rename one of them, or give each its own [JsonStringEnumMemberName]");

    [Fact]
    public void Distinguishes_renamed_members_by_case() => Assert.Equal("Mega Milli W", Generation.Of(
        """
        [Facts("things.yaml")] public sealed record Thing([property: Key] string Id, Unit Unit);
        public enum Unit { [JsonStringEnumMemberName("MW")] Mega, [JsonStringEnumMemberName("mW")] Milli, W, Watt = W }
        """,
        ("things.yaml", "a: { unit: MW }\nb: { unit: mW }\nc: { unit: watt }"))
        .Evaluate("string.Join(' ', Things.All.Select(thing => thing.Unit))"));

    [Fact]
    public void Reports_ambiguous_member_name() => DiagnosticAssert.Expect(
        """
        [Facts("things.yaml")] public sealed record Thing([property: Key] string Id, Unit Unit);
        public enum Unit { [JsonStringEnumMemberName("MW")] Mega, [JsonStringEnumMemberName("mW")] Milli }
        """,
        [("things.yaml", "a: { unit: [|mw|] }")],
        "error FB2006: 'mw' is not a valid value for Thing.Unit; expected one of MW, mW");

    [Fact]
    public void Renamed_member_has_only_its_new_name() => DiagnosticAssert.Expect(
        """
        [Facts("things.yaml")] public sealed record Thing([property: Key] string Id, Kind Kind);
        public enum Kind { [JsonStringEnumMemberName("sea-side")] Coast }
        """,
        [("things.yaml", "a: { kind: [|coast|] }")],
        "error FB2006: 'coast' is not a valid value for Thing.Kind; expected one of sea-side");
}
