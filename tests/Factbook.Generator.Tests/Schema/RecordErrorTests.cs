using Factbook.Generator.Tests.Testing;

namespace Factbook.Generator.Tests.Schema;

public class RecordErrorTests
{
    private static void Expect(string csharp, params string[] messages) =>
        DiagnosticAssert.Expect(csharp, [("a.yaml", "a: {}")], messages);

    [Fact]
    public void Reports_Facts_on_class() => Expect(
        """[Facts("a.yaml")] public sealed class [|Thing|] { [Key] public string Id { get; init; } = ""; }""",
        "error FB5001: 'Thing' cannot contain facts; declare it as a record class without type parameters");

    [Fact]
    public void Reports_Facts_on_generic_record() => Expect(
        """[Facts("a.yaml")] public sealed record [|Thing|]<T>([property: Key] string Id);""",
        "error FB5001: 'Thing' cannot contain facts; declare it as a record class without type parameters");

    [Fact]
    public void Reports_unsupported_type() => Expect(
        """
        [Facts("a.yaml")]
        public sealed record Thing([property: Key] string Id)
        {
            public object? [|Any|] { get; init; }
            public List<string>? [|Names|] { get; init; }
            public required IReadOnlyDictionary<bool, string> [|ByTruth|] { get; init; }
        }
        """,
        "error FB5002: The type object? of 'Thing.Any' is not supported; use YamlValue for values of any shape",
        "error FB5002: The type List<string>? of 'Thing.Names' is not supported; use IReadOnlyList<T>",
        "error FB5002: The type IReadOnlyDictionary<bool, string> of 'Thing.ByTruth' is not supported; use a string, an enum or an "
            + "integer as its key");

    [Fact]
    public void Reports_error_inherited_by_cases_once() => DiagnosticAssert.Expect(
        """
        [Facts("b.yaml")] public abstract record Claim([property: Key] string Id) { public object? [|Any|] { get; init; } }
        public sealed record ShareClaim(string Id, int Share) : Claim(Id);
        public sealed record TotalClaim(string Id, int Total) : Claim(Id);
        """,
        [],
        "error FB5002: The type object? of 'Claim.Any' is not supported; use YamlValue for values of any shape");

    [Fact]
    public void Reports_mutable_property() => Expect(
        """[Facts("a.yaml")] public sealed record Thing([property: Key] string Id) { public int? [|Rank|] { get; set; } }""",
        "error FB5003: 'Thing.Rank' is mutable, but facts are immutable; use 'init' instead of 'set'");

    [Fact]
    public void Reports_reference_that_is_not_partial() => Expect(
        """
        [Facts("a.yaml")]
        public sealed partial record Thing([property: Key] string Id)
        {
            public Thing? [|Next|] { get; init; }
            public IReadOnlyList<Thing> [|Others|] { get; init; } = [];
        }
        """,
        "error FB5004: 'Thing.Next' refers to facts, but is not partial; declare it as 'public partial Thing? Next { get; }', which "
            + "Factbook implements",
        "error FB5004: 'Thing.Others' refers to facts, but is not partial; declare it as 'public partial IReadOnlyList<Thing> Others { "
            + "get; }', which Factbook implements");

    [Fact]
    public void Reports_two_properties_with_the_same_key() => Expect(
        """
        [Facts("a.yaml")]
        public sealed record Thing([property: Key] string Id, int? PartOf = null)
        {
            [JsonPropertyName("part_of")] public int? [|Whole|] { get; init; }
        }
        """,
        "error FB5005: 'Thing.Whole' and 'PartOf' have the same key 'part_of' in YAML; rename one of them, or add [JsonPropertyName]");

    [Fact]
    public void Reports_abstract_record_without_cases() => DiagnosticAssert.Expect(
        """[Facts("b.yaml")] public abstract record [|Thing|]([property: Key] string Id);""",
        [],
        "error FB5007: The abstract record 'Thing' has no derived record in this project; add one, or remove 'abstract'");

    [Theory]
    [InlineData(
        "Next", "IReadOnlyList<Other>", "error FB5008: 'Thing.Before' is the inverse of 'Next', but Other has no such reference to Thing")]
    [InlineData(
        "Text", "IReadOnlyList<Thing>", "error FB5008: 'Thing.Before' is the inverse of 'Text', but Thing has no such reference to Thing")]
    public void Reports_inverse_without_reference(string property, string type, string message) => Expect(
        $$"""
        [Facts("a.yaml")]
        public sealed partial record Thing([property: Key] string Id, string? Text = null)
        {
            public partial Thing? Next { get; }
            [InverseProperty("{{property}}")] public partial {{type}} [|Before|] { get; }
        }
        [Facts("b.yaml")] public sealed record Other([property: Key] string Id);
        """,
        message);

    [Fact]
    public void Reports_owned_facts_without_owner() => Expect(
        """
        [Facts("a.yaml")] public sealed record Thing([property: Key] string Id);
        [Facts] public sealed record [|Part|]([property: Key] string Id);
        """,
        "error FB5009: 'Part' has [Facts] without a path, but no record has a list of it; add a path, or such a list");

    [Fact]
    public void Reports_set_with_the_name_of_a_class() => Expect(
        """
        [Facts("a.yaml")] public sealed record [|Thing|]([property: Key] string Id);
        public static class Things;
        """,
        "error FB5011: The set of 'Thing' would be named 'Things', which already exists; name the set with [Facts(Set = \"…\")]");

    [Theory]
    [InlineData("my things")]
    [InlineData("All")]
    public void Reports_invalid_name_of_set(string name) => Expect(
        $$"""[Facts("a.yaml", Set = "{{name}}")] public sealed record [|Thing|]([property: Key] string Id);""",
        $"error FB5016: '{name}' is not a valid name for a set; expected a C# class name other than All and Rows, the members of a set");

    [Fact]
    public void Reports_two_sets_with_the_same_name() => DiagnosticAssert.Expect(
        """
        [Facts("a.yaml", Set = "Stock")] public sealed record Actor([property: Key] string Id);
        [Facts("b.yaml", Set = "Stock")] public sealed record [|Good|]([property: Key] string Id);
        """,
        [("a.yaml", "a: {}"), ("b.yaml", "b: {}")],
        "error FB5017: The sets of 'Good' and 'Actor' would both be named 'Stock'; name one of them with [Facts(Set = \"…\")]");

    [Theory]
    [InlineData("double?")]
    [InlineData("IReadOnlyList<string>?")]
    [InlineData("TimeSpan?")]
    public void Reports_index_of_unsupported_type(string type) => Expect(
        $$"""[Facts("a.yaml")] public sealed record Thing([property: Key] string Id) { [Index] public {{type}} [|Rank|] { get; init; } }""",
        "error FB5012: 'Thing.Rank' cannot be an index; expected a text, number, date, identifier or enum; search the set with Where "
            + "instead");

    [Theory]
    [InlineData("IReadOnlyList<Thing?>")]
    [InlineData("IReadOnlyList<IReadOnlyList<Thing>>")]
    [InlineData("Thing[]")]
    public void Reports_reference_of_unsupported_shape(string type) => Expect(
        $$"""
        [Facts("a.yaml")] public sealed partial record Thing([property: Key] string Id) { public partial {{type}} [|Others|] { get; } }
        """,
        "error FB5013: 'Thing.Others' cannot be a reference; use a record of facts, or IReadOnlyList<T> or IReadOnlyDictionary<TKey, T> "
            + "of one");

    [Theory]
    [InlineData("double")]
    [InlineData("string?")]
    [InlineData("IReadOnlyList<string>")]
    public void Reports_key_of_unsupported_type(string type) => DiagnosticAssert.Expect(
        $$"""[Facts("b.yaml")] public sealed record Thing { [Key] public required {{type}} [|Id|] { get; init; } }""",
        [],
        "error FB5014: 'Thing.Id' cannot be a key; a key is a required text, integer, date, Guid, enum or reference that facts set");

    [Theory]
    [InlineData("public string [|Name|] => Names.Short;")]
    [InlineData("[JsonIgnore] public string [|Name|] { get; init; } = \"\";")]
    public void Reports_key_that_facts_cannot_set(string property) => DiagnosticAssert.Expect(
        $$"""[Facts("b.yaml")] public sealed record Thing(Names Names) { [Key] {{property}} } public sealed record Names(string Short);""",
        [],
        "error FB5014: 'Thing.Name' cannot be a key; a key is a required text, integer, date, Guid, enum or reference that facts set");

    [Fact]
    public void Reports_record_without_constructor() => Expect(
        """
        [Facts("a.yaml")]
        public sealed record [|Thing|]
        {
            public Thing(string id) => Id = id;
            [Key] public string Id { get; init; }
        }
        """,
        "error FB5015: 'Thing' has no constructor that Factbook can call; add a primary constructor, or one without parameters");

    [Fact]
    public void Reports_case_with_files_of_its_own() => DiagnosticAssert.Expect(
        """
        [Facts("b.yaml")] public abstract record Claim([property: Key] string Id);
        [Facts("c.yaml")] public sealed record [|ShareClaim|](string Id, int Share) : Claim(Id);
        """,
        [],
        "error FB5019: 'ShareClaim' is a case of 'Claim', whose files contain its facts; remove the path from its [Facts]");

    [Fact]
    public void Accepts_case_that_names_its_set() =>
        Assert.Equal(1, Generation.Of(
            """
            [Facts("b.yaml")] public abstract record Claim([property: Key] string Id);
            [Facts(Set = "Parts")] public sealed record ShareClaim(string Id, int Share) : Claim(Id);
            """,
            ("b.yaml", "a: { share: 1 }")).Evaluate("Parts.All.Count"));

    [Fact]
    public void Ignores_records_without_facts()
    {
        var generation = Generation.Of(
            """
            [Facts("a.yaml")] public sealed record Thing([property: Key] string Id);
            public abstract record Shape { public object? Tag { get; set; } }
            public sealed record Circle(System.Threading.CancellationToken Token) : Shape;
            """,
            ("a.yaml", "a: {}")).AssertClean();

        Assert.All(generation.Sources.Keys, name => Assert.StartsWith("Thing", name, StringComparison.Ordinal));
    }
}
