using Factbook.Generator.Tests.Testing;

namespace Factbook.Generator.Tests.Schema;

public class RecordMistakeTests
{
    private static void Expect(string csharp, params string[] messages) => Mistakes.Expect(csharp, [("a.yaml", "a: {}")], messages);

    [Fact]
    public void Facts_on_a_class() => Expect(
        """[Facts("a.yaml")] public sealed class [|Thing|] { [Key] public string Id { get; init; } = ""; }""",
        "error FB5001: 'Thing' cannot contain facts; declare it as a record class without type parameters");

    [Fact]
    public void Facts_on_a_record_with_type_parameters() => Expect(
        """[Facts("a.yaml")] public sealed record [|Thing|]<T>([property: Key] string Id);""",
        "error FB5001: 'Thing' cannot contain facts; declare it as a record class without type parameters");

    [Fact]
    public void A_type_that_can_not_be_read() => Expect(
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
    public void A_mistake_that_cases_inherit_is_said_once() => Mistakes.Expect(
        """
        [Facts("b.yaml")] public abstract record Claim([property: Key] string Id) { public object? [|Any|] { get; init; } }
        public sealed record ShareClaim(string Id, int Share) : Claim(Id);
        public sealed record TotalClaim(string Id, int Total) : Claim(Id);
        """,
        [],
        "error FB5002: The type object? of 'Claim.Any' is not supported; use YamlValue for values of any shape");

    [Fact]
    public void A_property_that_can_be_changed() => Expect(
        """[Facts("a.yaml")] public sealed record Thing([property: Key] string Id) { public int? [|Rank|] { get; set; } }""",
        "error FB5003: 'Thing.Rank' is mutable, but facts are immutable; use 'init' instead of 'set'");

    [Fact]
    public void A_reference_that_is_not_partial() => Expect(
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
    public void Two_properties_with_one_key() => Expect(
        """
        [Facts("a.yaml")]
        public sealed record Thing([property: Key] string Id, int? PartOf = null)
        {
            [JsonPropertyName("part_of")] public int? [|Whole|] { get; init; }
        }
        """,
        "error FB5005: 'Thing.Whole' and 'PartOf' have the same key 'part_of' in YAML; rename one of them, or add [JsonPropertyName]");

    [Fact]
    public void An_abstract_record_without_cases() => Mistakes.Expect(
        """[Facts("b.yaml")] public abstract record [|Thing|]([property: Key] string Id);""",
        [],
        "error FB5007: The abstract record 'Thing' has no derived record in this project; add one, or remove 'abstract'");

    [Theory]
    [InlineData(
        "Next", "IReadOnlyList<Other>", "error FB5008: 'Thing.Before' is the inverse of 'Next', but Other has no such reference to Thing")]
    [InlineData(
        "Text", "IReadOnlyList<Thing>", "error FB5008: 'Thing.Before' is the inverse of 'Text', but Thing has no such reference to Thing")]
    public void An_inverse_of_nothing(string property, string type, string message) => Expect(
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
    public void Facts_that_nobody_owns() => Expect(
        """
        [Facts("a.yaml")] public sealed record Thing([property: Key] string Id);
        [Facts] public sealed record [|Part|]([property: Key] string Id);
        """,
        "error FB5009: 'Part' has [Facts] without a path, but no record has a list of it; add a path, or such a list");

    [Fact]
    public void A_rule_that_is_code() => Expect(
        """
        [Facts("a.yaml")] public sealed record Thing([property: Key] string Id) { [Even] public int? [|Rank|] { get; init; } }
        public sealed class EvenAttribute : ValidationAttribute;
        """,
        "error FB5010: 'Even' on 'Thing.Rank' cannot be checked at compile time: its code is not available; use a rule of "
            + "System.ComponentModel.DataAnnotations, or check it in a test");

    [Fact]
    public void A_pattern_that_is_none() => Expect(
        """
        [Facts("a.yaml")]
        public sealed record Thing([property: Key] string Id) { [RegularExpression("(")] public string? [|Code|] { get; init; } }
        """,
        "error FB5010: 'RegularExpression' on 'Thing.Code' cannot be checked at compile time: Invalid pattern '(' at offset 1. Not "
            + "enough )'s.");

    [Fact]
    public void A_set_whose_name_a_class_has() => Expect(
        """
        [Facts("a.yaml")] public sealed record [|Thing|]([property: Key] string Id);
        public static class Things;
        """,
        "error FB5011: The set of 'Thing' would be named 'Things', which already exists; name the set with [Facts(Set = \"…\")]");

    [Theory]
    [InlineData("my things")]
    [InlineData("All")]
    public void A_set_named_as_no_class_can_be(string name) => Expect(
        $$"""[Facts("a.yaml", Set = "{{name}}")] public sealed record [|Thing|]([property: Key] string Id);""",
        $"error FB5016: '{name}' is not a valid name for a set; expected a C# class name other than All and Rows, the members of a set");

    [Fact]
    public void Two_sets_of_one_name() => Mistakes.Expect(
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
    public void An_index_of_what_has_no_text(string type) => Expect(
        $$"""[Facts("a.yaml")] public sealed record Thing([property: Key] string Id) { [Index] public {{type}} [|Rank|] { get; init; } }""",
        "error FB5012: 'Thing.Rank' cannot be an index; expected a text, number, date, identifier or enum; search the set with Where "
            + "instead");

    [Theory]
    [InlineData("IReadOnlyList<Thing?>")]
    [InlineData("IReadOnlyList<IReadOnlyList<Thing>>")]
    [InlineData("Thing[]")]
    public void A_reference_of_another_shape(string type) => Expect(
        $$"""
        [Facts("a.yaml")] public sealed partial record Thing([property: Key] string Id) { public partial {{type}} [|Others|] { get; } }
        """,
        "error FB5013: 'Thing.Others' cannot be a reference; use a record of facts, or IReadOnlyList<T> or IReadOnlyDictionary<TKey, T> "
            + "of one");

    [Theory]
    [InlineData("double")]
    [InlineData("string?")]
    [InlineData("IReadOnlyList<string>")]
    public void A_key_of_what_has_no_text(string type) => Mistakes.Expect(
        $$"""[Facts("b.yaml")] public sealed record Thing { [Key] public required {{type}} [|Id|] { get; init; } }""",
        [],
        "error FB5014: 'Thing.Id' cannot be a key; a key is a required text, integer, date, Guid, enum or reference that facts set");

    [Theory]
    [InlineData("public string [|Name|] => Names.Short;")]
    [InlineData("[JsonIgnore] public string [|Name|] { get; init; } = \"\";")]
    public void A_key_that_facts_do_not_set(string property) => Mistakes.Expect(
        $$"""[Facts("b.yaml")] public sealed record Thing(Names Names) { [Key] {{property}} } public sealed record Names(string Short);""",
        [],
        "error FB5014: 'Thing.Name' cannot be a key; a key is a required text, integer, date, Guid, enum or reference that facts set");

    [Fact]
    public void A_record_that_can_not_be_made() => Expect(
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
    public void A_case_with_files_of_its_own() => Mistakes.Expect(
        """
        [Facts("b.yaml")] public abstract record Claim([property: Key] string Id);
        [Facts("c.yaml")] public sealed record [|ShareClaim|](string Id, int Share) : Claim(Id);
        """,
        [],
        "error FB5019: 'ShareClaim' is a case of 'Claim', whose files contain its facts; remove the path from its [Facts]");

    [Fact]
    public void A_case_may_name_its_set() =>
        Assert.Equal(1, Generation.Of(
            """
            [Facts("b.yaml")] public abstract record Claim([property: Key] string Id);
            [Facts(Set = "Parts")] public sealed record ShareClaim(string Id, int Share) : Claim(Id);
            """,
            ("b.yaml", "a: { share: 1 }")).Evaluate("Parts.All.Count"));

    [Theory]
    [InlineData(
        "[Unique(Per = [\"Nxt.Id\"])] public string?",
        "'Nxt.Id' in [Unique] on 'Thing.Value' is not a valid path: Thing has no property 'Nxt'; did you mean 'Next'?")]
    [InlineData(
        "[TotalAtMost(1, Per = [\"Next.Of\"])] public int?",
        "'Next.Of' in [TotalAtMost] on 'Thing.Value' is not a valid path: Thing has no property 'Of'")]
    [InlineData(
        "[Agrees(Per = [\"Id.Length\"])] public int?",
        "'Id.Length' in [Agrees] on 'Thing.Value' is not a valid path: Thing has no property 'Length'")]
    [InlineData(
        "[NotAfter(\"Published\")] public DateOnly?",
        "'Published' in [NotAfter] on 'Thing.Value' is not a valid path: Thing has no property 'Published'")]
    [InlineData(
        "[RefersTo<Thing>(\"Ident\")] public string?",
        "'Ident' in [RefersTo] on 'Thing.Value' is not a valid path: Thing has no property 'Ident'")]
    public void A_rule_whose_path_leads_nowhere(string declaration, string message) => Expect(
        $$"""
        [Facts("a.yaml")]
        public sealed partial record Thing([property: Key] string Id)
        {
            public partial Thing? Next { get; }
            {{declaration}} [|Value|] { get; init; }
        }
        """,
        "error FB5020: " + message);

    [Fact]
    public void Records_that_no_fact_is_made_of_are_left_alone()
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

    [Fact]
    public void A_rule_between_facts_on_a_part_of_them() => Expect(
        """
        [Facts("a.yaml")] public sealed record Thing([property: Key] string Id) { public IReadOnlyList<Term> Terms { get; init; } = []; }
        public sealed record Term([property: NotAfter(nameof(Term.End))] DateOnly [|Start|], DateOnly End);
        """,
        "error FB5010: 'NotAfter' on 'Term.Start' cannot be checked at compile time: it compares facts, and the record is part of a "
            + "fact; make it a fact of its own with [Facts] and a [Key], or check it in a test");
}
