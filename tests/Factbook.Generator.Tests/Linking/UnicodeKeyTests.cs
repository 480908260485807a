using Factbook.Generator.Tests.Testing;

namespace Factbook.Generator.Tests.Linking;

/// <summary>
/// Keys, references and names are compared in Unicode normalization form C. <c>e\u0301</c> is <c>é</c> as two code points.
/// </summary>
public class UnicodeKeyTests
{
    private const string Records = """
        [Facts("items/*.yaml", Members = false)]
        public sealed partial record Item([property: Key] string Id)
        {
            public string? Größe { get; init; }
            public Colour? Colour { get; init; }
            public partial Item? Of { get; }
            [RefersTo<Item>] public IReadOnlyList<string> Near { get; init; } = [];
            [RefersTo<Item>] public IReadOnlyDictionary<string, int>? Ranks { get; init; }
        }

        public enum Colour { Grün, Rouge }
        """;

    private static void Expect(string yaml, params string[] messages) =>
        DiagnosticAssert.Expect(Records, [("items/a.yaml", yaml)], messages);

    private static object? Evaluate(string yaml, string expression) => Generation.Of(Records, ("items/a.yaml", yaml)).Evaluate(expression);

    [Fact]
    public void Finds_fact_by_reference_in_another_form() => Assert.Equal(
        "caf\u00E9",
        Evaluate("caf\u00E9: {}\ntea: { of: cafe\u0301 }", """Items.All["tea"].Of!.Id"""));

    [Fact]
    public void Stores_keys_and_checked_texts_in_NFC() => Assert.Equal(
        "caf\u00E9 caf\u00E9 caf\u00E9",
        Evaluate(
            "cafe\u0301: { near: [cafe\u0301], ranks: { cafe\u0301: 1 } }",
            """Items.All[0].Id + " " + Items.All[0].Near[0] + " " + Items.All[0].Ranks!.Keys.Single()"""));

    [Theory]
    [InlineData("gr\u00F6\u00DFe")]
    [InlineData("gro\u0308\u00DFe")]
    [InlineData("Gro\u0308\u00DFe")]
    public void Accepts_property_name_in_either_form(string key) =>
        Assert.Equal("5", Evaluate($"a: {{ {key}: 5 }}", "Items.All[0].Größe"));

    [Theory]
    [InlineData("gr\u00FCn")]
    [InlineData("gru\u0308n")]
    public void Accepts_enum_name_in_either_form(string name) =>
        Assert.Equal(true, Evaluate($"a: {{ colour: {name} }}", "Items.All[0].Colour == Colour.Grün"));

    [Fact]
    public void Accepts_discriminator_in_either_form() => Assert.Equal("Round", Generation.Of(
        """
        [
            Facts("a.yaml"),
            JsonPolymorphic(TypeDiscriminatorPropertyName = "form"),
            JsonDerivedType(typeof(Round), "rond\u00E9"),
            JsonDerivedType(typeof(Flat), "flat")
        ]
        public abstract record Shape([property: Key] string Id);
        public sealed record Round(string Id) : Shape(Id);
        public sealed record Flat(string Id) : Shape(Id);
        """,
        ("a.yaml", "a: { form: ronde\u0301 }")).Evaluate("Shapes.A.GetType().Name"));

    [Theory]
    [InlineData("caf\u00E9", true)]
    [InlineData("cafe\u0301", true)]
    [InlineData("cafe", false)]
    [InlineData("th\u00E9", false)]
    [InlineData("\\uD800", false)]
    public void Lookup_in_code_accepts_key_in_either_form(string text, bool isKnown) => Assert.Equal(
        (isKnown, isKnown),
        Evaluate(
            "cafe\u0301: {}\ntea: {}",
            $"""(Items.All.TryGetValue(string.Concat("{text}"), out _), Items.All.ContainsKey(string.Concat("{text}")))"""));

    [Fact]
    public void Lookup_finds_key_in_either_form_after_all_facts_are_created() => Assert.Equal(
        true,
        Evaluate(
            "cafe\u0301: {}\ntea: {}",
            """Items.All.Count(item => item.Near.Count == 0) == 2 && Items.All["cafe\u0301"] == Items.All["caf\u00E9"]"""));

    [Fact]
    public void Reports_duplicate_key_in_two_forms() => Expect(
        "(|caf\u00E9|): {}\n[|cafe\u0301|]: {}",
        "error FB3002: Duplicate Item 'caf\u00E9'; first defined at facts/items/a.yaml(1,1)");

    [Fact]
    public void Reports_duplicate_property_in_two_forms() => Expect(
        "a: { (|gr\u00F6\u00DFe|): 1, [|gro\u0308\u00DFe|]: 2 }",
        "error FB2012: 'gro\u0308\u00DFe' and 'gr\u00F6\u00DFe' both set Item.Größe; first set at facts/items/a.yaml(1,6)");

    [Fact]
    public void Reports_duplicate_dictionary_key_in_two_forms() => Expect(
        "caf\u00E9: { ranks: { (|caf\u00E9|): 1, [|cafe\u0301|]: 2 } }",
        "error FB2012: 'cafe\u0301' and 'caf\u00E9' both set the same key of Item.Ranks; first set at facts/items/a.yaml(1,18)");

    [Fact]
    public void Accepts_file_name_in_another_form_as_key() => Assert.Equal("caf\u00E9", Generation.Of(
        """
        [Facts("caf\u00E9s/*.yaml", Members = false, Root = FactsRoot.Single)]
        public sealed record Cafe(string Name) { [Key] public string Id { get; init; } = ""; }
        """,
        ("cafe\u0301s/cafe\u0301.yaml", "name: A")).Evaluate("Cafes.All[0].Id"));

    [Fact]
    public void Derives_key_from_path_below_folder_in_another_form() => Assert.Equal("x/a", Generation.Of(
        """
        [Facts("donn\u00E9es/**/*.yaml", Members = false, KeyFromPath = true, Root = FactsRoot.Single)]
        public sealed record Thing([property: Key] string Id, string Name);
        """,
        ("donne\u0301es/x/a.yaml", "name: A")).Evaluate("Things.All[0].Id"));

    private const string Coded = """
        [Facts("things.yaml")] public sealed record Thing([property: Key] string Id, [property: Index(IsUnique = true)] string Code);
        """;

    [Theory]
    [InlineData("caf\\u00E9")]
    [InlineData("cafe\\u0301")]
    public void Index_finds_value_in_either_form(string text) => Assert.Equal(
        "b",
        Generation.Of(Coded, ("things.yaml", "a: { code: tea }\nb: { code: cafe\u0301 }"))
            .Evaluate($"""Things.ByCode(string.Concat("{text}"))!.Id"""));

    [Theory]
    [InlineData("Index(IsUnique = true)", "FB3006: 'caf\u00E9' is not unique; first used for Thing.Code of 'a' at facts/things.yaml(1,12)")]
    [InlineData("Unique", "FB4005: Duplicate value 'cafe\u0301' of Thing.Code; first used at facts/things.yaml(1,12)")]
    public void Reports_duplicate_value_in_two_forms(string attribute, string message) => DiagnosticAssert.Expect(
        $"""[Facts("things.yaml")] public sealed record Thing([property: Key] string Id, [property: {attribute}] string Code);""",
        [("things.yaml", "a: { code: (|caf\u00E9|) }\nb: { code: [|cafe\u0301|] }")],
        "error " + message);

    [Fact]
    public void Does_not_suggest_the_same_word_in_another_form() => Expect(
        "tea: { of: [|cafe\u0301|] }\ncaf\u00EA: {}",
        "error FB3001: Item 'caf\u00E9' is not defined; did you mean 'caf\u00EA'? Item.Of refers to an Item");
}
