using Factbook.Generator.Tests.Testing;

namespace Factbook.Generator.Tests.Binding;

public class CaseMistakeTests
{
    private const string ByKeys = """
        [Facts("claims.yaml")]
        public abstract record Claim([property: Key] string Id);
        public sealed record ShareClaim(string Id, int Share, string? Of = null) : Claim(Id);
        public sealed record AmountClaim(string Id, int Amount, string Unit) : Claim(Id);
        """;

    private const string ByWord = """
        [Facts("shapes.yaml"), JsonPolymorphic(TypeDiscriminatorPropertyName = "type"), JsonDerivedType(typeof(Circle), "circle"), JsonDerivedType(typeof(Square), "square")]
        public abstract record Shape([property: Key] string Id);
        public sealed record Circle(string Id, int Radius) : Shape(Id);
        public sealed record Square(string Id, int Side) : Shape(Id);
        """;

    private const string ByKind = """
        [Facts("things.yaml")]
        public sealed record Thing([property: Key] string Id, Size Size);
        public abstract record Size;
        public sealed record Number(int Value) : Size;
        public sealed record Sides(IReadOnlyList<int> Values) : Size;
        """;

    [Fact]
    public void No_case_fits_and_each_says_what_it_lacks() => Mistakes.Expect(
        ByKeys,
        [("claims.yaml", "[|a|]: { of: oil }")],
        "error FB2007: this is no case of Claim: AmountClaim lacks 'amount' and 'unit'; ShareClaim lacks 'share'");

    [Fact]
    public void Two_cases_fit() => Mistakes.Expect(
        ByKeys,
        [("claims.yaml", "[|a|]: { share: 1, amount: 2, unit: t }")],
        "error FB2008: this Claim can be AmountClaim and ShareClaim; give it the keys of one of them");

    [Fact]
    public void A_typing_mistake_in_an_optional_key_leaves_the_case_clear() => Mistakes.Expect(
        ByKeys,
        [("claims.yaml", "a: { share: 1, [|off|]: oil }")],
        "error FB2003: ShareClaim has no 'off'; did you mean 'of'?");

    [Fact]
    public void A_word_that_is_no_case() => Mistakes.Expect(
        ByWord,
        [("shapes.yaml", "a: { type: [|cirle|], radius: 1 }\nb: { type: [|line|] }")],
        "error FB2009: 'cirle' is no case of Shape; did you mean 'circle'?",
        "error FB2009: 'line' is no case of Shape; it is one of circle, square");

    [Fact]
    public void A_case_that_is_not_said() => Mistakes.Expect(
        ByWord,
        [("shapes.yaml", "[|a|]: { radius: 1 }")],
        "error FB2010: Shape needs 'type', which says the case: circle, square");

    [Fact]
    public void A_node_of_no_kind() => Mistakes.Expect(
        ByKind,
        [("things.yaml", "a: { size: [|big|] }\nb: { size: [|{ width: 1 }|] }")],
        "error FB2001: Size: expected a whole number such as '42', at most 2147483647, or a list, but found the text 'big'",
        "error FB2001: Size: expected a whole number such as '42', at most 2147483647, or a list, but found a map of 'width'");

    [Fact]
    public void Nothing_where_a_case_is_required() => Mistakes.Expect(
        ByKind,
        [("things.yaml", "a: { size: [|null|] }")],
        "error FB2005: Thing.Size: expected a whole number such as '42', at most 2147483647, or a list, but 'null' means nothing is there; quote it if the text is meant");

    [Fact]
    public void A_typing_mistake_in_the_one_key_of_a_case() => Mistakes.Expect(
        ByKind,
        [("things.yaml", "a: { size: [|{ valeus: [1] }|] }")],
        "error FB2001: Size: expected a whole number such as '42', at most 2147483647, or a list, but found a map of 'valeus'; did you mean 'values'?");

    [Fact]
    public void Two_cases_of_one_key_each_fit() => Mistakes.Expect(
        ByKind,
        [("things.yaml", "a: { size: { [|value|]: 1, values: [1] } }")],
        "error FB2008: this Size can be Number and Sides; give it the keys of one of them");
}
