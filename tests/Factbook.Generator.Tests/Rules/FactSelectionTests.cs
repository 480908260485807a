using Factbook.Generator.Tests.Testing;

namespace Factbook.Generator.Tests.Rules;

/// <summary><c>Where</c> and <c>Is</c> of the rules between facts.</summary>
public class FactSelectionTests
{
    private const string Records = """
        public enum Stance { Affirms, Presupposes, Denies }

        [Facts("speakers.yaml", Members = false)]
        public sealed record Speaker([property: Key] string Id) { public bool IsKnown { get; init; } = true; }

        [Facts("claims.yaml", Members = false)]
        public sealed partial record Claim([property: Key] string Id)
        {
            public partial Speaker? By { get; }
            public Stance Stance { get; init; } = Stance.Affirms;
            [TotalAtMost(100, Where = nameof(Stance), Is = [Stance.Affirms, Stance.Presupposes])]
            public Share? Part { get; init; }
            [Agrees(Per = [nameof(Stance)])] public int? Size { get; init; }
            [Unique(Where = "By.IsKnown", Is = [true])] public string? Code { get; init; }
        }
        """;

    private const string Speakers = "ann: {}\nbob: { is-known: true }\ncat: { is-known: false }\n";

    private static void Expect(string claims, params string[] messages) =>
        DiagnosticAssert.Expect(Records, [("speakers.yaml", Speakers), ("claims.yaml", claims)], messages);

    [Fact]
    public void Facts_with_another_value_are_not_compared() => Expect(
        "a: { part: 80 % }\nb: { stance: denies, part: 60 % }\nc: { stance: denies, part: 70 % }");

    [Fact]
    public void Facts_with_one_of_the_values_are_compared() => Expect(
        "a: { stance: affirms, part: (|80 %|) }\nb: { stance: presupposes, part: [|50 %|] }",
        "error FB4002: '50 %' raises the total of Claim.Part to 130, above the limit of 100: another part is '80 %' at "
            + "facts/claims.yaml(1,29)");

    [Fact]
    public void Omitted_value_is_the_default_of_the_property() => Expect(
        "a: { part: (|80 %|) }\nb: { stance: affirms, part: [|50 %|] }",
        "error FB4002: '50 %' raises the total of Claim.Part to 130, above the limit of 100: another part is '80 %' at "
            + "facts/claims.yaml(1,12)");

    [Fact]
    public void Omitted_value_belongs_to_the_group_of_the_default() => Expect(
        "a: { size: (|1|) }\nb: { stance: affirms, size: [|2|] }\nc: { stance: denies, size: 3 }",
        "warning FB4003: '2' and '1' of Claim.Size contradict each other: the other is at facts/claims.yaml(1,12)");

    [Fact]
    public void Path_leads_to_the_default_of_another_fact() => Expect(
        """
        a: { by: ann, code: (|x|) }
        b: { by: bob, code: [|x|] }
        c: { by: cat, code: x }
        d: { code: x }
        """,
        "error FB4005: Duplicate value 'x' of Claim.Code; first used at facts/claims.yaml(1,21)");

    [Theory]
    [InlineData("Where = \"Stance\"", "'Is' states no value that 'Stance' should have")]
    [InlineData("Is = [Stance.Affirms]", "'Is' states values, but 'Where' names no property that has them")]
    [InlineData("Where = \"Stance\", Is = [\"maybe\"]", "'maybe' is not a value of 'Stance'")]
    [InlineData("Where = \"Day\", Is = [\"tomorrow\"]", "'tomorrow' is not a value of 'Day'")]
    [InlineData("Where = \"Tags\", Is = [\"a\"]", "'Tags' is not one text, number, date, figure, enum or reference")]
    [InlineData(
        "Where = \"Computed\", Is = [1]",
        "the default of 'Computed' is not a constant; expected a constant, a required property or a nullable one")]
    [InlineData(
        "Per = [\"Computed\"]",
        "the default of 'Computed' is not a constant; expected a constant, a required property or a nullable one")]
    public void Reports_selection_that_cannot_be_made(string arguments, string objection) => DiagnosticAssert.Expect(
        $$"""
        public enum Stance { Affirms, Denies }

        [Facts("claims.yaml", Members = false)]
        public sealed record Claim([property: Key] string Id)
        {
            public Stance Stance { get; init; }
            public DateOnly? Day { get; init; }
            public IReadOnlyList<string> Tags { get; init; } = [];
            public int Computed { get; init; } = Environment.ProcessorCount;
            [Unique({{arguments}})] public string? [|Code|] { get; init; }
        }
        """,
        [("claims.yaml", "a: {}")],
        $"error FB5010: 'Unique' on 'Claim.Code' cannot be checked at compile time: {objection}");

    [Theory]
    [InlineData("Stance Kind { get; init; } = Stance.Denies;", "kind: denies")]
    [InlineData("Stance Kind { get; init; } = N.Stance.Denies;", "kind: denies")]
    [InlineData("Stance Kind { get; init; }", "kind: affirms")]
    [InlineData("Stance? Kind { get; init; } = Stance.Denies;", "kind: denies")]
    [InlineData("bool Kind { get; init; } = true;", "kind: True")]
    [InlineData("bool Kind { get; init; }", "kind: false")]
    [InlineData("int Kind { get; init; } = -0x10;", "kind: -16")]
    [InlineData("decimal Kind { get; init; } = 1.50m;", "kind: 1.5")]
    [InlineData("double Kind { get; init; } = 1e3;", "kind: 1000")]
    [InlineData("string Kind { get; init; } = \"b\";", "kind: b")]
    [InlineData("string Kind { get; init; } = \"\"!;", "kind: ''")]
    [InlineData("string[] Kind { get; init; } = [];", "kind: []")]
    [InlineData("Uri? Kind { get; init; } = null;", "kind: ~")]
    [InlineData("int Kind { get; init; } = Limits.Largest;", "kind: 7")]
    [InlineData("int Kind { get; init; } = 1 + 2;", "kind: 3")]
    [InlineData("string Kind { get; init; } = nameof(Stance) + \"s\";", "kind: Stances")]
    [InlineData("Stance Kind { get; init; } = default(Stance);", "kind: affirms")]
    [InlineData("Marks Kind { get; init; } = Marks.First | Marks.Second;", "kind: [second, first]")]
    [InlineData("ImmutableArray<string> Kind { get; init; } = ImmutableArray<string>.Empty;", "kind: []")]
    [InlineData("IReadOnlyList<string> Kind { get; init; } = Array.Empty<string>();", "kind: []")]
    [InlineData("IReadOnlyDictionary<string, int> Kind { get; init; } = new Dictionary<string, int>();", "kind: {}")]
    [InlineData("TimeOnly Kind { get; init; }", "kind: 00:00")]
    [InlineData("TimeSpan Kind { get; init; }", "kind: 0:00:00")]
    [InlineData("DateOnly Kind { get; init; }", "kind: 0001-01-01")]
    [InlineData("DateTimeOffset Kind { get; init; }", "kind: 0001-01-01T00:00:00Z")]
    [InlineData("Guid Kind { get; init; }", "kind: 00000000-0000-0000-0000-000000000000")]
    public void Constant_defaults_are_known(string property, string stated) => DiagnosticAssert.Expect(
        $$"""
        namespace N;
        public enum Stance { Affirms, Denies }
        [Flags] public enum Marks { None, First = 1, Second = 2 }
        public static class Limits { public const int Largest = 7; }

        [Facts("claims.yaml", Members = false)]
        public sealed record Claim([property: Key] string Id)
        {
            public {{property}}
            [Agrees(Per = [nameof(Kind)])] public int? Size { get; init; }
        }
        """,
        [("claims.yaml", $"a: {{ size: (|1|) }}\nb: {{ {stated}, size: [|2|] }}")],
        "warning FB4003: '2' and '1' of Claim.Size contradict each other: the other is at facts/claims.yaml(1,12)");

    [Theory]
    [InlineData("Stance Kind = Stance.Denies", "kind: denies")]
    [InlineData("int Kind = 7", "kind: 7")]
    [InlineData("string? Kind = null", "kind: ~")]
    public void Defaults_of_parameters_are_known(string parameter, string stated) => DiagnosticAssert.Expect(
        $$"""
        public enum Stance { Affirms, Denies }

        [Facts("claims.yaml", Members = false)]
        public sealed record Claim([property: Key] string Id, {{parameter}})
        {
            [Agrees(Per = [nameof(Kind)])] public int? Size { get; init; }
        }
        """,
        [("claims.yaml", $"a: {{ size: (|1|) }}\nb: {{ {stated}, size: [|2|] }}")],
        "warning FB4003: '2' and '1' of Claim.Size contradict each other: the other is at facts/claims.yaml(1,12)");

    [Fact]
    public void Inherited_positional_property_has_an_unknown_default() => DiagnosticAssert.Expect(
        """
        public abstract record Named(string? Name);

        [Facts("claims.yaml", Members = false)]
        public sealed record Claim([property: Key] string Id) : Named("x")
        {
            [Agrees(Per = [nameof(Name)])] public int? [|Size|] { get; init; }
        }
        """,
        [("claims.yaml", "a: {}")],
        "error FB5010: 'Agrees' on 'Claim.Size' cannot be checked at compile time: the default of 'Name' is not a constant; expected a "
            + "constant, a required property or a nullable one");

    [Fact]
    public void Nullable_property_of_another_assembly_has_no_default() => Assert.Empty(Generation.Of(
        """
        [Facts("claims.yaml", Members = false)]
        public sealed record Claim([property: Key] string Id) : Shared.Named
        {
            [Agrees(Per = [nameof(Name)])] public int? Size { get; init; }
        }
        """,
        [Library.Of("Shared", "namespace Shared; public abstract record Named { public string? Name { get; init; } }")],
        ("claims.yaml", "a: { size: 1 }\nb: { size: 1, name: x }")).Diagnostics);
}
