using Factbook.Generator.Tests.Testing;

namespace Factbook.Generator.Tests.Shapes;

public class EnumTests
{
    private static readonly Generation Facts = Generation.Of(
        """
        [Facts("things.yaml")] public sealed record Thing([property: Key] string Id, Kind Kind = Kind.LandLocked, Parts Parts = Parts.None, Wide Wide = default);
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
    public void A_member_is_named_in_any_spelling_of_its_words() =>
        Assert.Equal("Island,LandLocked,LandLocked,LandLocked,Coast,LandLocked", Facts.Evaluate("""string.Join(",", Things.All.Select(thing => thing.Kind))"""));

    [Fact]
    public void Flags_are_one_name_or_a_list_of_them() =>
        Assert.Equal("Head;All;None;All;None;None", Facts.Evaluate("""string.Join(";", Things.All.Select(thing => thing.Parts))"""));

    [Theory]
    [InlineData("caf\u00e9-noir")]
    [InlineData("cafe\u0301-noir")]
    [InlineData("Cafe\u0301_Noir")]
    public void A_member_is_named_in_any_unicode_form(string written) =>
        Assert.Equal("Caf\u00e9Noir", Generation.Of(
            """
            [Facts("things.yaml")] public sealed record Thing([property: Key] string Id, Drink Drink);
            public enum Drink { Tea, Caf\u00e9Noir }
            """.Replace("\\u00e9", "\u00e9", StringComparison.Ordinal),
            ("things.yaml", $"a: {{ drink: {written} }}")).Evaluate("Things.A.Drink.ToString()"));

    [Fact]
    public void Flags_in_one_text_are_suggested_as_a_list() => Mistakes.Expect(
        """
        [Facts("things.yaml")] public sealed record Thing([property: Key] string Id, Parts Parts);
        [Flags] public enum Parts { Head = 1, Body = 2 }
        """,
        [("things.yaml", "a: { parts: [|\"head, body\"|] }\nb: { parts: [head, [|boyd|]] }")],
        "error FB2006: 'head, body' is not a valid value of Thing.Parts; write '[head, body]'",
        "error FB2006: 'boyd' is not a valid value of Thing.Parts; did you mean 'body'?");

    [Fact]
    public void The_largest_number_of_an_enum_is_kept() =>
        Assert.Equal(ulong.MaxValue, Facts.Evaluate("(ulong)Things.A.Wide"));

    [Fact]
    public void A_member_with_a_name_of_its_own_goes_by_no_other() => Mistakes.Expect(
        """
        [Facts("things.yaml")] public sealed record Thing([property: Key] string Id, Kind Kind);
        public enum Kind { [JsonStringEnumMemberName("sea-side")] Coast }
        """,
        [("things.yaml", "a: { kind: [|coast|] }")],
        "error FB2006: 'coast' is not a valid value of Thing.Kind; expected one of sea-side");
}
