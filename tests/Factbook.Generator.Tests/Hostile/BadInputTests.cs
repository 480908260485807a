using Factbook.Generator.Tests.Testing;

namespace Factbook.Generator.Tests.Hostile;

/// <summary>
/// Syntax errors in the whole generator: each is reported once, completely, at its span, and by no other station, whether a record accepts
/// the rest of the file or not.
/// </summary>
public class BadInputTests
{
    /// <summary>These records accept any map as a fact.</summary>
    private const string Anything = """
        [Facts("*.yaml", Root = FactsRoot.Single, Members = false)]
        public sealed record Page([property: Key] string Id)
        {
            [JsonExtensionData] public IReadOnlyDictionary<string, YamlValue>? Rest { get; init; }
        }
        """;

    /// <summary>Texts with one error, and the reported message.</summary>
    public static TheoryData<string, string> Texts => new()
    {
        { "a:\n[|\t|]b: 1", "FB1011: A tab is used for indentation; indent with spaces" },
        { "a: [|[|]1, 2\nb: 3", "FB1018: '[' is never closed; write ']', and indent the lines between them" },
        { "a: [|\"|]x\nb: 2", "FB1013: The quote \" is never closed; close it on its line" },
        {
            "x: 1\na: [|'|]it\nb: 2\nc: don't",
            "FB1014: The quote ' opens a text that continues to line 4; close it on its line, or double a ' that is part of the text"
        },
        { "a: \"ok [|\\q|]\"", "FB1015: '\\q' is not a valid escape; write '\\\\' for a backslash, or use single quotes" },
        {
            "a: \"[|\\UFFFFFFFF|]\"",
            "FB1016: '\\UFFFFFFFF' is not a Unicode code point; write \\x and 2, \\u and 4, or \\U and 8 hexadecimal digits, at most "
                + "10FFFF"
        },
        {
            "a: \"x [|\\uD83D|]\\u0041\"",
            "FB1017: '\\uD83D' is an unpaired surrogate; write the character itself, or \\U and 8 hexadecimal digits"
        },
        { "a: b[|:|] c", "FB1022: A value that contains ': ' must be quoted; quote it, or put the key on a line of its own" },
        { "a: 1\nb[|:|]2\nc: 3", "FB1023: A space is missing after ':' in 'b:2'" },
        {
            "a:\n    b: 1\n  [|c: 2|]",
            "FB1012: The indentation of 'c: 2' matches no level above it; align it with the entries of its level"
        },
        { "(|a|): 1\nb: 3\n[|a|]: 2", "FB1028: Duplicate key 'a'; first defined at facts/a.yaml(1,1)" },
        { "a: 1\n[|\uFEFF|]b: 2", "FB1006: The text contains the invisible character U+FEFF (byte order mark); remove it" },
        {
            "a: 1[|\0|]\nb: 2",
            "FB1005: The text contains the control character U+0000; remove it, or write it as an escape in double quotes"
        },
        {
            "caf[|\uFFFD|]: 1",
            "FB1004: The text contains the replacement character U+FFFD: a character was lost, or the file is not UTF-8; write the "
                + "character again, and save the file as UTF-8"
        },
        { "a: x[|\u2028|]b: y", "FB1007: The text contains the invisible line separator U+2028; replace it with a line break or a space" },
        {
            "a: x[|\u202E|]y",
            "FB1008: The text contains the invisible bidirectional control U+202E, which changes how text is displayed; remove it, or "
                + "write it as an escape in double quotes"
        },
        {
            "a:\n[|\u00A0|]\u00A0b: 1\n\u00A0\u00A0c: 2",
            "FB1047: The invisible character U+00A0 is used for indentation; indent with spaces"
        },
        { "a: \"one\n[|and two\"|]", "FB1048: The lines of a quoted text must be indented more than its key; indent 'and two\"'" },
        {
            "a: { b: one[|,|] two, c: d }",
            "FB1049: This ',' ends the value 'one' before 'two'; quote the value if the comma is part of it, or write ':' after 'two' if "
                + "it is a key"
        },
        { "a: |\n[|    |]\n  b", "FB1046: The blank line is indented more than the text below it; remove its spaces" },
        { "a: &x [[|*x|]]", "FB1038: The alias '*x' is inside its own anchor '&x'; a value cannot contain itself" },
        { "[|<<|]: {a: 1}", "FB1029: Merge keys ('<<') are not supported; write the keys out" },
        {
            "a: [|!!foo|] x",
            "FB1035: The tag '!!foo' is not supported; remove it (the record declares the type), or quote the value if it is text"
        },
        { "a: 1\n[|<<<<<<<|] HEAD", "FB1010: The text contains the merge-conflict marker '<<<<<<<'; resolve the conflict" },
        { $"[|{new string('k', 1030)}|]: 1", "FB1026: The key has 1030 characters, more than the limit of 1024; shorten it" },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void Reports_syntax_error_in_one_station(string yaml, string message) =>
        DiagnosticAssert.Expect(Anything, [("a.yaml", yaml)], $"error {message}");

    private const string Actors = """
        [Facts("*.yaml", Members = false)]
        public sealed partial record Actor
        {
            [Key] public required string Id { get; init; }
            public string? Name { get; init; }
            public partial Actor? PartOf { get; }
        }
        """;

    private const string LostCharacter =
        "error FB1004: The text contains the replacement character U+FFFD: a character was lost, or the file is not UTF-8; write the "
            + "character again, and save the file as UTF-8";

    [Fact]
    public void Reports_undefined_reference_beside_invalid_character() => DiagnosticAssert.Expect(
        Actors,
        [("a.yaml", "china: { name: Ch[|\uFFFD|]na }"), ("b.yaml", "taiwan: { part-of: [|chnia|] }")],
        LostCharacter,
        "error FB3001: Actor 'chnia' is not defined; did you mean 'china'? Actor.PartOf refers to an Actor");

    [Fact]
    public void Reports_figure_with_comma_once() => DiagnosticAssert.Expect(
        """
        [Facts("*.yaml", Members = false)]
        public sealed record Item([property: Key] string Id, Money? Worth = null, string? Name = null, IReadOnlyList<Money>? All = null);
        """,
        [("a.yaml", "a: { worth: 900[|,|]000 USD }\nb: { name: Smith[|,|] John }\nc: { all: [5[|,|]200 USD, 3 USD] }")],
        "error FB1049: This ',' ends the value '900' before '000 USD'; quote the value if the comma is part of it, or write ':' after "
            + "'000 USD' if it is a key",
        "error FB1049: This ',' ends the value 'Smith' before 'John'; quote the value if the comma is part of it, or write ':' after "
            + "'John' if it is a key",
        "error FB1049: This ',' ends the value '5' before '200 USD'; quote the value if the comma is part of it, or write ':' after '200 "
            + "USD' if it is a key");

    [Fact]
    public void Warns_about_file_without_facts() =>
        DiagnosticAssert.Expect(Anything, [("a.yaml", "[||]")], "warning FB1003: The file contains no facts; add some, or remove the file");

    [Fact]
    public void Reports_first_bracket_that_is_too_deep() => DiagnosticAssert.Expect(
        Anything,
        [("a.yaml", $"{new string('[', 64)}[|[|]{new string('[', 100_000 - 65)}")],
        "error FB1040: Lists and maps are nested deeper than the limit of 64; reduce the nesting, or raise the limit with the MSBuild "
            + "property FactsDepthLimit");

    [Fact]
    public void Reports_first_alias_beyond_the_limit()
    {
        var names = "bcdefghij".Select(name => $"{name}: &{name} [{string.Join(", ", Enumerable.Repeat("*" + (char)(name - 1), 10))}]");
        var yaml = "a: &a [x, x, x, x, x, x, x, x, x, x]\n" + string.Join("\n", names);
        var at = yaml.IndexOf("*e", StringComparison.Ordinal) + ("*e, ".Length * 7);

        DiagnosticAssert.Expect(
            Anything,
            [("a.yaml", yaml.Insert(at, "[|").Insert(at + "[|*e".Length, "|]"))],
            "error FB1039: With the alias '*e' the aliases of this file expand to more than 1000000 values; use fewer aliases, or raise "
                + "the limit with the MSBuild property FactsExpansionLimit");
    }

    [Fact]
    public void Names_property_that_raises_the_limit() => Assert.Equal(
        [
            "error FB1002: The file has 12 characters, more than the limit of 11; split it, or raise the limit with the MSBuild property "
                + "FactsFileSizeLimit"
        ],
        DiagnosticAssert.MessagesOf(
            Generation.Of(Anything, new Dictionary<string, string> { ["FactsFileSizeLimit"] = "11" }, ("a.yaml", "title: Start"))));

    // The rest of the fact is unknown.
    [Theory]
    [InlineData("a: [|[|]1, 2\nb: {}", "FB1018: '[' is never closed; write ']', and indent the lines between them")]
    [InlineData(
        "a: x[|\u202E|]y",
        "FB1008: The text contains the invisible bidirectional control U+202E, which changes how text is displayed; remove it, or write "
            + "it as an escape in double quotes")]
    [InlineData("[|[|]a: {}", "FB1018: '[' is never closed; write ']', and indent the lines between them")]
    public void Does_not_report_kind_of_incomplete_value(string yaml, string message)
    {
        const string Case =
            """
            [Facts("a.yaml")] public abstract record Thing([property: Key] string Id);
            public sealed record Other(string Id, int? Size = null) : Thing(Id);
            """;
        DiagnosticAssert.Expect(
            "[Facts(\"a.yaml\", Root = FactsRoot.Mapping)] public sealed record Thing([property: Key] string Id, int? Size = null, "
                + "string? Name = null);",
            [("a.yaml", yaml)],
            $"error {message}");
        DiagnosticAssert.Expect(Case, [("a.yaml", yaml)], $"error {message}");
        DiagnosticAssert.Expect(
            "[JsonPolymorphic(TypeDiscriminatorPropertyName = \"type\"), JsonDerivedType(typeof(Other), \"other\")] " + Case,
            [("a.yaml", yaml)],
            $"error {message}");
    }
}
