using Factbook.Generator.Tests.Testing;

namespace Factbook.Generator.Tests.Schema;

/// <summary>Records must be accessible to generated code, and generated names must not collide with others.</summary>
public class VisibilityTests
{
    [Theory]
    [InlineData(
        "public partial class Outer { [Facts(\"a.yaml\")] private sealed record [|Thing|]([property: Key] string Id); }", "it is private")]
    [InlineData(
        "public partial class Outer { [Facts(\"a.yaml\")] protected sealed record [|Thing|]([property: Key] string Id); }",
        "it is protected")]
    [InlineData(
        "public partial class Outer { private partial class Middle { [Facts(\"a.yaml\")] public sealed record [|Thing|]([property: Key] "
            + "string Id); } }",
        "Middle around it is private")]
    [InlineData("[Facts(\"a.yaml\")] file sealed record [|Thing|]([property: Key] string Id);", "it is file")]
    public void Reports_inaccessible_record(string csharp, string reason) => DiagnosticAssert.Expect(
        csharp,
        [("a.yaml", "a: {}")],
        $"error FB5026: 'Thing' is not accessible to generated code: {reason}; declare it and its containing types public or internal");

    [Fact]
    public void Reports_inaccessible_case() => DiagnosticAssert.Expect(
        """
        [Facts("b.yaml")]
        public abstract partial record Claim([property: Key] string Id)
        {
            private sealed record [|Secret|](string Id, int Depth) : Claim(Id);
        }
        public sealed record Open(string Id, int Width) : Claim(Id);
        """,
        [("b.yaml", "a: { width: 1 }")],
        "error FB5026: 'Secret' is not accessible to generated code: it is private; declare it and its containing types public or "
            + "internal");

    /// <summary>The compiler's own error is reported as well.</summary>
    [Fact]
    public void Reports_Facts_on_record_struct() => Assert.Equal(
        ["error FB5001: 'Thing' cannot contain facts; declare it as a record class without type parameters"],
        DiagnosticAssert.MessagesOf(
            Generation.Of("""[Facts("a.yaml")] public readonly record struct Thing([property: Key] string Id);""", ("a.yaml", "a: {}"))));

    [Fact]
    public void Generated_names_do_not_collide_with_members() =>
        Assert.Equal("a", Generation.Of(
            """
            [Facts("a.yaml")]
            public sealed partial record Thing([property: Key] string Id)
            {
                public partial Other? Other { get; }
                public static int FromRow => 1;
            }
            [Facts("b.yaml")] public sealed record Other([property: Key] string Id);
            public class ThingRow; public class OtherRow;
            """,
            ("a.yaml", "a: {}"), ("b.yaml", "b: {}")).Evaluate("Things.A.Id"));

    [Fact]
    public void Readers_of_records_with_similar_names_are_distinct() =>
        Assert.Equal((1, 2, 3), Generation.Of(
            """
            [Facts("a.yaml")] public sealed record Thing([property: Key] string Id, A_B.C First, A.B_C Second, A.B.C Third);
            public class A_B { public sealed record C(int Value); }
            public class A { public sealed record B_C(int Value); public class B { public sealed record C(int Value); } }
            """,
            ("a.yaml", "a: { first: { value: 1 }, second: { value: 2 }, third: { value: 3 } }"))
            .Evaluate("(Things.A.First.Value, Things.A.Second.Value, Things.A.Third.Value)"));

    [Fact]
    public void Reports_reference_to_facts_of_another_assembly() =>
        Assert.Equal(
            [
                "error FB5023: 'Thing.In' refers to Place, whose facts are compiled into Library; declare the key as a string, and look "
                    + "it up in the set of Place",
                "error FB5023: 'Thing.Near' refers to Place, whose facts are compiled into Library; declare the key as a string, and "
                    + "look it up in the set of Place",
            ],
            SaidWith(
                """namespace Library; [Facts("l.yaml")] public sealed record Place([property: Key] string Id);""",
                """
                using Library;
                [Facts("a.yaml")]
                public sealed partial record Thing([property: Key] string Id)
                {
                    public partial Place? In { get; }
                    [RefersTo<Place>] public string? Near { get; init; }
                }
                """));

    [Fact]
    public void Reports_case_of_record_of_another_assembly() =>
        Assert.Equal(
            [
                "error FB5023: 'Thing' refers to Place, whose facts are compiled into Library; declare the key as a string, and look it "
                    + "up in the set of Place"
            ],
            SaidWith(
                """namespace Library; [Facts("l.yaml")] public record Place([property: Key] string Id);""",
                """using Library; [Facts("a.yaml")] public sealed record Thing(string Id) : Place(Id);"""));

    [Fact]
    public void Reports_error_of_record_of_another_assembly_at_the_facts_that_use_it() =>
        Assert.Equal(
            ["error FB5002: The type object? of 'Part.Any' is not supported; use YamlValue for values of any shape"],
            SaidWith(
                """namespace Library; public sealed record Part { public object? Any { get; init; } }""",
                """using Library; [Facts("a.yaml")] public sealed record Thing([property: Key] string Id, Part? Part = null);"""));

    private static IEnumerable<string> SaidWith(string library, string csharp) =>
        DiagnosticAssert.MessagesOf(Generation.Of(csharp, [Library.Of("Library", library)], ("a.yaml", "a: {}")));
}
