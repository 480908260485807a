using Factbook.Generator.Tests.Testing;

namespace Factbook.Generator.Tests.Binding;

/// <summary><c>[ExactlyOneOf]</c>, <c>[AtLeastOneOf]</c> and <c>[RequiredWith]</c>.</summary>
public class KeyCombinationTests
{
    private const string Records = """
        [Facts("claims.yaml", Members = false)]
        [ExactlyOneOf(nameof(Share), nameof(Amount), nameof(Tags))]
        public sealed partial record Claim([property: Key] string Id)
        {
            public Share? Share { get; init; }
            public Money? Amount { get; init; }
            public IReadOnlyList<string> Tags { get; init; } = [];
            public Number? Points { get; init; }
            [RequiredWith(nameof(Points), nameof(Near))] public partial Claim? Of { get; }
            public Baseline? Near { get; init; }
        }

        [AtLeastOneOf(nameof(Period), nameof(Before))]
        public sealed record Baseline { public Period? Period { get; init; } public string? Before { get; init; } }
        """;

    private static void Expect(string claims, params string[] messages) =>
        DiagnosticAssert.Expect(Records, [("claims.yaml", claims)], messages);

    [Theory]
    [InlineData("a: { share: 10 % }")]
    [InlineData("a: { amount: 10 USD, share: ~ }")]
    [InlineData("a: { Amount: 10 USD, tags: [] }")]
    [InlineData("a: { tags: [x], share: }")]
    [InlineData("a: { share: 1 %, points: 3, of: a }")]
    [InlineData("a: { share: 1 %, of: a, near: { period: 2023, before: war } }")]
    public void Accepts_valid_combinations(string claims) => Expect(claims);

    [Theory]
    [InlineData("[|a|]: {}")]
    [InlineData("[|a|]: { share: ~ }")]
    [InlineData("[|a|]: { tags: [] }")]
    [InlineData("[|a|]:")]
    public void Reports_map_with_none_of_the_keys(string claims) => Expect(
        claims, "error FB2042: Claim 'a' requires exactly one of 'share', 'amount', 'tags'");

    [Fact]
    public void Reports_second_of_keys_that_exclude_each_other() => Expect(
        "a: { (|tags|): [x], of: a, [|share|]: 10 %, amount: 1 USD }",
        "error FB2043: Claim 'a' states both 'tags' and 'share'; expected only one of 'share', 'amount', 'tags'");

    [Theory]
    [InlineData("a: { share: 1 %, [|points|]: 3 }", "points")]
    [InlineData("a: { share: 1 %, [|points|]: 3, of: ~ }", "points")]
    [InlineData("a: { share: 1 %, [|near|]: { before: war } }", "near")]
    public void Reports_key_that_requires_another(string claims, string key) => Expect(
        claims, $"error FB2044: '{key}' of Claim 'a' requires 'of'");

    [Fact]
    public void Reports_nested_map() => Expect(
        "a: { share: 1 %, of: a, near: [|{}|] }", "error FB2042: Baseline requires at least one of 'period', 'before'");

    [Theory]
    [InlineData("a: { shre: 10 % }", "FB2003")]
    [InlineData("a: { share: 1 %, amuont: 2 USD }", "FB2003")]
    [InlineData("a: { share: ten }", "FB2002")]
    [InlineData("a: { share: 1 %, points: 3, of: b }", "FB3001")]
    [InlineData("a: { share: 1 %, points: 3, off: a }", "FB2003")]
    public void Reports_nothing_beside_an_error_of_the_key_itself(string claims, string id) =>
        Assert.Equal(id, Assert.Single(Generation.Of(Records, ("claims.yaml", claims)).Diagnostics).Id);

    [Fact]
    public void Cases_inherit_the_choices_of_their_base() => DiagnosticAssert.Expect(
        """
        [Facts("claims.yaml", Members = false)]
        [AtLeastOneOf(nameof(Note), nameof(By))]
        public abstract record Claim([property: Key] string Id)
        {
            public string? Note { get; init; }
            public string? By { get; init; }
        }

        [ExactlyOneOf(nameof(One), nameof(Other))]
        public sealed record Large(string Id) : Claim(Id)
        {
            public required int Size { get; init; }
            public int? One { get; init; }
            public int? Other { get; init; }
        }

        public sealed record Small(string Id) : Claim(Id) { public required bool IsSmall { get; init; } }
        """,
        [("claims.yaml", "[|a|]: { size: 1, one: 2 }\n[|b|]: { size: 1, by: x }\n[|c|]: { is-small: true }")],
        "error FB2042: Large 'a' requires at least one of 'note', 'by'",
        "error FB2042: Large 'b' requires exactly one of 'one', 'other'",
        "error FB2042: Small 'c' requires at least one of 'note', 'by'");

    [Theory]
    [InlineData("nameof(Share)", "error FB5030: [ExactlyOneOf] on 'Claim' has no effect: it names fewer than two properties")]
    [InlineData(
        "nameof(Share), nameof(Share)", "error FB5030: [ExactlyOneOf] on 'Claim' has no effect: it names fewer than two properties")]
    [InlineData(
        "nameof(Share), nameof(Name)",
        "error FB5030: [ExactlyOneOf] on 'Claim' has no effect: 'Name' is required, so each fact states it")]
    [InlineData("nameof(Share), nameof(Parts)", "error FB5030: [ExactlyOneOf] on 'Claim' has no effect: no fact states 'Parts'")]
    [InlineData(
        "nameof(Share), \"Shares\"",
        "error FB5020: 'Shares' in [ExactlyOneOf] on 'Claim' is not a valid path: Claim has no property 'Shares'; did you mean 'Share'?")]
    public void Reports_choice_without_effect(string properties, string message) => DiagnosticAssert.Expect(
        $$"""
        [Facts("claims.yaml")]
        [[|ExactlyOneOf({{properties}})|]]
        public sealed partial record Claim([property: Key] string Id)
        {
            public required string Name { get; init; }
            public Share? Share { get; init; }
            public partial Claim? Whole { get; }
            [InverseProperty(nameof(Whole))] public partial IReadOnlyList<Claim> Parts { get; }
        }
        """,
        [("claims.yaml", "a: { name: x, share: 1 % }")],
        message);

    [Fact]
    public void Reports_choice_of_a_base_without_facts() => DiagnosticAssert.Expect(
        """
        [[|AtLeastOneOf("Note", "Byy")|]]
        public abstract record Noted { public string? Note { get; init; } public string? By { get; init; } }

        [Facts("claims.yaml", Members = false)] public sealed record Claim([property: Key] string Id) : Noted;
        [Facts("others.yaml", Members = false, Optional = true)] public sealed record Other([property: Key] string Id) : Noted;
        """,
        [("claims.yaml", "a: {}")],
        "error FB5020: 'Byy' in [AtLeastOneOf] on 'Noted' is not a valid path: Noted has no property 'Byy'; did you mean 'By'?");

    [Theory]
    [InlineData(
        "nameof(Size)", "required int", "error FB5030: [RequiredWith] on 'Claim.Size' has no effect: the property is required anyway")]
    [InlineData("nameof(Size)", "int?", "error FB5030: [RequiredWith] on 'Claim.Size' has no effect: it names the property itself")]
    [InlineData(
        "\"Name\"", "int?", "error FB5020: 'Name' in [RequiredWith] on 'Claim.Size' is not a valid path: Claim has no property 'Name'")]
    public void Reports_requirement_without_effect(string other, string type, string message) => DiagnosticAssert.Expect(
        $$"""
        [Facts("claims.yaml")]
        public sealed record Claim([property: Key] string Id)
        {
            [RequiredWith({{other}})] public {{type}} [|Size|] { get; init; }
        }
        """,
        [("claims.yaml", "a: { size: 1 }")],
        message);
}
