using Factbook.Generator.Tests.Testing;

namespace Factbook.Generator.Tests.Schema;

/// <summary>Names that would collide in generated code are reported at their declarations, and the generated code compiles.</summary>
public class NameCollisionTests
{
    [Theory]
    [InlineData("""public static partial class Things { [Facts("a.yaml")] public sealed record [|Thing|]([property: Key] string Id); }""")]
    [InlineData(
        """
        public static partial class Data
        {
            public static int Things => 1;
            [Facts("a.yaml")] public sealed record [|Thing|]([property: Key] string Id);
        }
        """)]
    [InlineData(
        """
        public static partial class Data
        {
            public static int Things() => 1;
            [Facts("a.yaml")] public sealed record [|Thing|]([property: Key] string Id);
        }
        """)]
    [InlineData(
        """
        public sealed partial record Data(int Things) { [Facts("a.yaml")] public sealed record [|Thing|]([property: Key] string Id); }
        """)]
    [InlineData(
        """
        namespace A { [Facts("a.yaml")] public sealed record [|Thing|]([property: Key] string Id); } namespace A.Things { public class B; }
        """)]
    public void Reports_set_with_the_name_of_a_type(string csharp) => DiagnosticAssert.Expect(
        csharp,
        [("a.yaml", "a: {}")],
        "error FB5011: The set of 'Thing' would be named 'Things', which already exists; name the set with [Facts(Set = \"…\")]");

    [Theory]
    [InlineData("System")]
    [InlineData("Factbook")]
    public void Reports_set_with_the_name_of_a_namespace_of_another_assembly(string set) => DiagnosticAssert.Expect(
        $$"""[Facts("a.yaml", Set = "{{set}}")] public sealed record [|Thing|]([property: Key] string Id);""",
        [("a.yaml", "a: {}")],
        $"error FB5011: The set of 'Thing' would be named '{set}', which already exists; name the set with [Facts(Set = \"…\")]");

    [Theory]
    [InlineData("ByCode")]
    [InlineData("CodeIndex")]
    public void Reports_lookup_with_the_name_of_its_set(string set) => DiagnosticAssert.Expect(
        $$"""
        [Facts("a.yaml", Set = "{{set}}")] public sealed record Thing([property: Key] string Id, [property: Index] string [|Code|]);
        """,
        [("a.yaml", "a: { code: x }")],
        $"error FB5062: 'Thing.Code' cannot have [Index]: the name '{set}' in its set is already used for the set itself; rename the "
            + "property, or the set with [Facts(Set = \"…\")]");

    [Fact]
    public void Reports_two_lookups_with_the_same_name() => DiagnosticAssert.Expect(
        """
        [Facts("a.yaml")]
        public sealed record Thing([property: Key] string Id, [property: Index] string By, [property: Index] string [|Index|]);
        """,
        [("a.yaml", "a: { by: x, index: y }")],
        "error FB5062: 'Thing.Index' cannot have [Index]: the name 'ByIndex' in its set is already used for the lookup by By; rename the "
            + "property, or the set with [Facts(Set = \"…\")]");

    [Fact]
    public void Reports_lookup_of_base_without_set() => DiagnosticAssert.Expect(
        """
        public abstract record Base { [Index] public string? [|Code|] { get; init; } }
        [Facts("a.yaml")] public sealed record Thing([property: Key] string Id) : Base;
        """,
        [("a.yaml", "a: { code: x }")],
        "error FB5030: [Index] on 'Base.Code' has no effect: Base has no facts of its own and no set; move the property to the records "
            + "that derive from it");

    [Fact]
    public void Reports_fact_with_the_name_of_its_set_or_of_a_lookup() => DiagnosticAssert.Expect(
        """[Facts("a.yaml", Set = "Abc")] public sealed record Thing([property: Key] string Id, [property: Index] string? Code = null);""",
        [(
            "a.yaml",
            """
            [|abc|]: {}
            [|all|]: {}
            [|rows|]: {}
            [|by-code|]: {}
            [|code-index|]: {}
            count: {}
            thing: {}
            system: {}
            factbook: {}

            """)],
        [.. new[] { ("abc", "Abc"), ("all", "All"), ("rows", "Rows"), ("by-code", "ByCode"), ("code-index", "CodeIndex") }
            .Select(name =>
                $"error FB3004: '{name.Item1}' is not a valid key for a Thing: the name '{name.Item2}' is reserved; write "
                    + $"'thing-{name.Item1}', for example")]);

    [Fact]
    public void Accepts_members_with_the_names_of_generated_members() => Assert.Equal("b,a,b,a,1,3,4,5", Generation.Of(
        """
        [Facts("b.yaml", Set = "Sets")]
        public sealed partial record __0Set([property: Key] string Id) : Base
        {
            public partial __0Set? Other { get; }
        }

        public abstract record Base { public int __0SetRow { get; init; } = 5; }

        [Facts("a.yaml")]
        public sealed partial record Thing([property: Key] string Id)
        {
            public partial Thing FromRow { get; }
            public partial Thing MakeRow { get; }
            public partial Thing SetNumber { get; }
            public partial Thing Next { get; }
            public int Number { get; init; } = 2;
            public const int __Next = 3;
            public static int __0FromRow() => 4;
            public sealed class __0MakeRow;
        }
        """,
        ("a.yaml",
         "a: { from-row: b, make-row: a, set-number: b, next: a, number: 1 }\nb: { from-row: b, make-row: a, set-number: b, next: a }"),
        ("b.yaml", "c: {}"))
        .Evaluate(
            "string.Join(\",\", Things.A.FromRow.Id, Things.A.MakeRow.Id, Things.A.SetNumber.Id, Things.A.Next.Id, Things.A.Number, "
                + "Thing.__Next, Thing.__0FromRow(), Sets.C.__0SetRow)"));

    [Theory]
    [InlineData("public sealed record Thing([property: Key] Period Id);", "../..: {}", "Thing.Id")]
    [InlineData("public sealed record Thing([property: Key] string A, [property: Key] Period B);", "- { a: x, b: ../.. }", "Thing.B")]
    [InlineData("public sealed record Thing([property: Key] string A, [property: Key] Uri B);", "- { a: x, b: http://a-b }", "Thing.B")]
    public void Reports_only_the_type_of_an_unsupported_key(string record, string yaml, string property) =>
        Assert.Equal(
            [$"error FB5014: '{property}' cannot be a key"],
            Generation.Of($"[Facts(\"a.yaml\", Members = false)] {record}", ("a.yaml", yaml)).Diagnostics
            .Select(diagnostic => $"error {diagnostic.Id}: {diagnostic.GetMessage(null)}".Split(';')[0]));
}
