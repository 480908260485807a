using Factbook.Generator.Tests.Testing;

namespace Factbook.Generator.Tests.Binding;

public class ShapeErrorTests
{
    private const string Records = """
        [Facts("actors.yaml")]
        public sealed partial record Actor
        {
            [Key] public required string Id { get; init; }
            public required string Name { get; init; }
            public Kind Kind { get; init; }
            public IReadOnlyList<string> Names { get; init; } = [];
            public IReadOnlyDictionary<string, int>? Ranks { get; init; }
            public Place? Seat { get; init; }
            public Parts Parts { get; init; }
            public partial Actor? PartOf { get; }
        }

        public enum Kind { State, Organisation, Person }
        [Flags] public enum Parts { None, Head = 1, Body = 2 }
        public sealed record Place(string City, string? Street = null);
        """;

    private static void Expect(string yaml, params string[] messages) =>
        DiagnosticAssert.Expect(Records, [("actors.yaml", yaml)], messages);

    [Fact]
    public void Reports_list_where_text_is_expected() => Expect(
        "china: { name: [|[ China ]|] }",
        "error FB2001: Actor.Name: expected text, but found a list");

    [Fact]
    public void Reports_map_where_text_is_expected() => Expect(
        "china:\n  name: [|{ en: China, fr: Chine }|]",
        "error FB2001: Actor.Name: expected text, but found a map of 'en', 'fr'");

    [Fact]
    public void Reports_text_where_list_is_expected() => Expect(
        "china: { name: China, names: [|Zhongguo|] }",
        "error FB2001: Actor.Names: expected a list, but found the text 'Zhongguo'; write '[Zhongguo]'");

    [Theory]
    [InlineData("[|\"a, b\"|]", "a, b", "[\"a, b\"]")]
    [InlineData("[|007|]", "007", "[007]")]
    [InlineData("[|\"say \\\"no\\\"\"|]", "say \"no\"", "[\"say \\\"no\\\"\"]")]
    public void Quotes_suggested_list_item_if_necessary(string written, string text, string list) => Expect(
        $"china: {{ name: China, names: {written} }}",
        $"error FB2001: Actor.Names: expected a list, but found the text '{text}'; write '{list}'");

    [Fact]
    public void Reports_map_where_list_of_records_is_expected() => DiagnosticAssert.Expect(
        """
        [Facts("claims.yaml")]
        public sealed record Claim(
            [property: Key] string Id,
            IReadOnlyList<Passage> Evidence,
            Hedge? Hedge = null,
            IReadOnlyDictionary<Grade, string>? Grades = null);
        public sealed record Passage(int Start, int End);
        public sealed record Hedge(string Word, Grade? Certainty = null);
        public enum Grade { Probable, Possible }
        """,
        [(
            "claims.yaml",
            """
            a: { evidence: [|{ start: 1, end: 2 }|] }
            b: { evidence: [], hedge: [|likely|], grades: [|likely|] }
            c: { evidence: [], hedge: { word: likely, certainty: [|likely|] } }
            """)],
        "error FB2001: Claim.Evidence: expected a list, but found a map of 'start', 'end'; begin the item with '- '",
        "error FB2001: Hedge: expected a map of 'word', 'certainty', but found the text 'likely'",
        "error FB2001: Claim.Grades: expected a map with keys out of probable, possible, but found the text 'likely'",
        "error FB2006: 'likely' is not a valid value for Hedge.Certainty; expected one of probable, possible");

    [Fact]
    public void Reports_text_where_map_is_expected() => Expect(
        "china: { name: China, ranks: [|first|] }",
        "error FB2001: Actor.Ranks: expected a map, but found the text 'first'");

    [Fact]
    public void Reports_text_where_record_is_expected() => Expect(
        "china: { name: China, seat: [|Beijing|] }",
        "error FB2001: Place: expected a map of 'city', 'street', but found the text 'Beijing'");

    [Fact]
    public void Reports_list_where_reference_is_expected() => Expect(
        "china: { name: China, part-of: [|[ asia ]|] }",
        "error FB2001: Actor.PartOf: expected the key of a fact, but found a list");

    [Fact]
    public void Reports_list_where_enum_name_is_expected() => Expect(
        "china: { name: China, kind: [|[ state ]|] }",
        "error FB2001: Actor.Kind: expected one of state, organisation, person, but found a list");

    [Fact]
    public void Reports_map_where_flags_are_expected() => Expect(
        "china: { name: China, parts: [|{ head: true }|] }",
        "error FB2001: Actor.Parts: expected one or a list of none, head, body, but found a map of 'head'");

    [Fact]
    public void Reports_list_among_flags() => Expect(
        "china: { name: China, parts: [ head, [|[ body ]|] ] }",
        "error FB2001: Actor.Parts: expected one of none, head, body, but found a list");

    [Fact]
    public void Reports_text_where_fact_is_expected() => Expect(
        "china: [|China|]\nindia: { name: India }",
        "error FB2001: Actor: expected a map of 'id', 'name', 'kind', 'names', 'ranks', 'seat', 'parts', 'part-of', but found the text "
            + "'China'");

    [Theory]
    [InlineData("[||]", "found no value")]
    [InlineData(" [|~|]", "found '~', which is null; quote it if it is text")]
    [InlineData(" [|null|]", "found 'null', which is null; quote it if it is text")]
    public void Reports_null_where_value_is_required(string written, string phrase) => Expect(
        $"china:\n  name:{written}\n  kind: state",
        $"error FB2005: Actor.Name: expected text, but {phrase}");

    [Fact]
    public void Reports_null_among_texts() => Expect(
        "china: { name: China, names: [ Zhongguo, [|~|] ] }",
        "error FB2005: Actor.Names: expected text, but found '~', which is null; quote it if it is text");

    [Fact]
    public void Suggests_nearest_key_for_unknown_key() => Expect(
        "china: { [|nmae|]: China, name: China }",
        "error FB2003: Actor has no key 'nmae'; its unused keys are kind, names, ranks, seat, parts, part-of");

    [Fact]
    public void Reports_unknown_key_in_place_of_required_key_once() => Expect(
        "china: { [|nmae|]: China }",
        "error FB2003: Actor has no key 'nmae'; did you mean 'name'?");

    [Fact]
    public void Reports_unknown_key_of_nested_record() => Expect(
        "china: { name: China, seat: { city: Beijing, [|stret|]: Dongchangan } }",
        "error FB2003: Place has no key 'stret'; did you mean 'street'?");

    [Fact]
    public void Reports_missing_required_key_at_the_key_of_the_fact() => Expect(
        "india: { name: India }\n[|china|]: { kind: state }",
        "error FB2004: Actor 'china' requires 'name'");

    [Fact]
    public void Reports_missing_keys_of_empty_fact() => Expect(
        "[|china|]:\nindia: { name: India }",
        "error FB2004: Actor 'china' requires 'name'");

    [Fact]
    public void Reports_missing_key_of_fact_in_list() => Expect(
        "- [|kind|]: state\n- { id: india, name: India }",
        "error FB2004: Actor requires 'id', 'name'");

    [Fact]
    public void Reports_missing_required_key_of_nested_record() => Expect(
        "china: { name: China, seat: { [|street|]: Dongchangan } }",
        "error FB2004: Place requires 'city'");

    [Fact]
    public void Suggests_nearest_enum_name() => Expect(
        "china: { name: China, kind: [|sttae|] }",
        "error FB2006: 'sttae' is not a valid value for Actor.Kind; did you mean 'state'?");

    [Fact]
    public void Lists_all_enum_names_if_none_is_near() => Expect(
        "china: { name: China, kind: [|empire|] }",
        "error FB2006: 'empire' is not a valid value for Actor.Kind; expected one of state, organisation, person");

    [Fact]
    public void Reports_two_spellings_of_one_key() => Expect(
        "china: { name: China, (|part-of|): india, [|partOf|]: india }\nindia: { name: India }",
        "error FB2012: 'partOf' and 'part-of' both set Actor.PartOf; first set at facts/actors.yaml(1,23)");

    [Fact]
    public void Reports_duplicate_key_as_syntax_error() => Expect(
        "(|china|): { name: China }\nindia: { name: India }\n[|china|]: { name: China }",
        "error FB1028: Duplicate key 'china'; first defined at facts/actors.yaml(1,1)");

    [Fact]
    public void Reports_key_that_differs_from_the_key_of_the_fact() => Expect(
        "(|china|): { id: [|prc|], name: China }",
        "error FB2014: The key 'prc' differs from the key 'china' under which this Actor is defined; remove it, or make them equal");

    [Fact]
    public void Reports_null_key() => Expect(
        "[|~|]: { name: China }",
        "error FB2016: The key of an Actor is null; quote it if it is text");

    [Fact]
    public void Reports_text_where_facts_are_expected() => Expect(
        "[|china|]",
        "error FB2015: A file of Actor must be a map of facts by key, but found the text 'china'");

    [Fact]
    public void Reports_map_where_list_of_facts_is_declared() => DiagnosticAssert.Expect(
        """[Facts("goods.yaml", Root = FactsRoot.Sequence)] public sealed record Good([property: Key] string Id);""",
        [("goods.yaml", "[|oil|]: {}")],
        "error FB2015: A file of Good must be a list of facts, but found a map of 'oil'");

    [Fact]
    public void Reports_second_document_where_one_fact_is_expected() => DiagnosticAssert.Expect(
        """[Facts("goods/*.yaml", Root = FactsRoot.Single)] public sealed record Good([property: Key] string Id, string Name);""",
        [("goods/oil.yaml", "name: Oil\n---\n[|name|]: Gas")],
        "error FB2013: facts/goods/oil.yaml contains one Good, whose key is the name of the file; move the second document to a file of "
            + "its own");

    [Fact]
    public void Reports_missing_key_if_the_file_name_is_not_a_key() => DiagnosticAssert.Expect(
        """[Facts("rules/*.yaml", Members = false)] public sealed record Rule([property: Key] Guid Id, string Title);""",
        [("rules/logon.yaml", "[|title|]: Logon\n---\n[|title|]: Logoff\n---\nid: [|five|]\ntitle: Five")],
        "error FB2004: Rule requires 'id'",
        "error FB2004: Rule requires 'id'",
        "error FB2002: 'five' is not a valid value for Rule.Id: expected an identifier such as '0f8fad5b-d9cb-469f-a165-70867728950e'");

    [Fact]
    public void Warns_about_file_that_no_record_reads() => DiagnosticAssert.Expect(
        Records.Replace("record Actor", "record [|Actor|]", StringComparison.Ordinal),
        [("actor.yaml", "[||]china: { name: China }")],
        "warning FB2011: No record reads the file facts/actor.yaml; did you mean 'actors.yaml'?",
        "error FB5028: No file matches 'actors.yaml', so Actor has no facts; did you mean 'actor.yaml'?");

    [Fact]
    public void Names_the_files_of_all_records_if_none_is_near() => DiagnosticAssert.Expect(
        """
        [Facts("goods/*.yaml")] public sealed record Good([property: Key] string Id);
        [Facts("actors.yaml")] public sealed record Actor([property: Key] string Id);
        """,
        [("actors.yaml", "china: {}"), ("goods/oil.yaml", "oil: {}"), ("notes.yaml", "[||]a: b")],
        "warning FB2011: No record reads the file facts/notes.yaml; records read actors.yaml, goods/*.yaml: rename the file, or move it "
            + "out of the folder of facts");

    [Fact]
    public void Warns_about_file_without_facts() => Expect(
        "[||]# nobody yet\n",
        "warning FB1003: The file contains no facts; add some, or remove the file");

    [Fact]
    public void Reports_all_errors_of_a_fact() => Expect(
        "china: { name: [|[]|], kind: [|emipre|], [|colour|]: red }",
        "error FB2001: Actor.Name: expected text, but found a list",
        "error FB2006: 'emipre' is not a valid value for Actor.Kind; expected one of state, organisation, person",
        "error FB2003: Actor has no key 'colour'; its unused keys are names, ranks, seat, parts, part-of");

    [Fact]
    public void Does_not_report_invalid_value_as_missing() => Expect(
        "china: { name: [|*nope|] }",
        "error FB1037: The alias '*nope' has no anchor '&nope' before it; define the anchor, or quote the value if '*' is text");
}
