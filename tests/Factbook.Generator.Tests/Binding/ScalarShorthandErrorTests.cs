using Factbook.Generator.Tests.Testing;

namespace Factbook.Generator.Tests.Binding;

public class ScalarShorthandErrorTests
{
    private const string Records = """
        [Facts("countries.yaml")] public sealed record Country([property: Key] string Code, string Name);
        [Facts("small.yaml", Root = FactsRoot.Sequence)]
        public sealed partial record Small { [Key] public partial Country Country { get; } }
        [Facts("groups.yaml", Root = FactsRoot.Mapping)]
        public sealed partial record Group([property: Key] string Id) { public partial IReadOnlyList<Country> Members { get; } }
        """;

    private const string Countries = "fr: France\nli: Liechtenstein";

    [Fact]
    public void Reports_text_where_list_is_expected() => DiagnosticAssert.Expect(
        Records,
        [("countries.yaml", Countries), ("groups.yaml", "a: [|fr|]")],
        "error FB2001: Group.Members: expected a list, but found the text 'fr'; write '[fr]'");

    [Fact]
    public void Reports_list_where_text_is_expected() => DiagnosticAssert.Expect(
        Records,
        [("countries.yaml", "fr: [|[France]|]")],
        "error FB2001: Country.Name: expected text, but found a list");

    [Fact]
    public void Reports_undefined_key() => DiagnosticAssert.Expect(
        Records,
        [("countries.yaml", Countries), ("small.yaml", "- li\n- [|monaco|]")],
        "error FB3001: Country 'monaco' is not defined; Small.Country refers to a Country");

    [Fact]
    public void Reports_duplicate_key() => DiagnosticAssert.Expect(
        Records,
        [("countries.yaml", Countries), ("small.yaml", "- (|li|)\n- [|li|]")],
        "error FB3002: Duplicate Small 'li'; first defined at facts/small.yaml(1,3)");

    [Fact]
    public void Reports_missing_value() => DiagnosticAssert.Expect(
        Records,
        [("countries.yaml", "[|fr|]:\nli: Liechtenstein")],
        "error FB2004: Country 'fr' requires 'name'");
}
