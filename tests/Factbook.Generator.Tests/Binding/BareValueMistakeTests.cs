using Factbook.Generator.Tests.Testing;

namespace Factbook.Generator.Tests.Binding;

public class BareValueMistakeTests
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
    public void A_text_where_a_list_is_expected() => Mistakes.Expect(
        Records,
        [("countries.yaml", Countries), ("groups.yaml", "a: [|fr|]")],
        "error FB2001: Group.Members: expected a list, but found the text 'fr'; write '[fr]'");

    [Fact]
    public void A_list_where_a_text_is_expected() => Mistakes.Expect(
        Records,
        [("countries.yaml", "fr: [|[France]|]")],
        "error FB2001: Country.Name: expected text, but found a list");

    [Fact]
    public void A_key_that_names_nothing() => Mistakes.Expect(
        Records,
        [("countries.yaml", Countries), ("small.yaml", "- li\n- [|monaco|]")],
        "error FB3001: Country 'monaco' is not defined; Small.Country refers to a Country");

    [Fact]
    public void A_key_that_stands_twice() => Mistakes.Expect(
        Records,
        [("countries.yaml", Countries), ("small.yaml", "- (|li|)\n- [|li|]")],
        "error FB3002: Duplicate Small 'li'; first defined at facts/small.yaml(1,3)");

    [Fact]
    public void A_value_that_is_missing() => Mistakes.Expect(
        Records,
        [("countries.yaml", "[|fr|]:\nli: Liechtenstein")],
        "error FB2004: Country 'fr' requires 'name'");
}
