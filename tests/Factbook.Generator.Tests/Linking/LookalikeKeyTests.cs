using Factbook.Generator.Tests.Testing;
using Factbook.Generator.Unicode;

namespace Factbook.Generator.Tests.Linking;

public class LookalikeKeyTests
{
    private const string Records = """
        [Facts("items/*.yaml", Members = false)]
        public sealed partial record Item([property: Key] string Id)
        {
            public string? Name { get; init; }
            public partial Item? Of { get; }
        }
        """;

    private static void Expect(string yaml, params string[] messages) =>
        DiagnosticAssert.Expect(Records, [("items/a.yaml", yaml)], messages);

    [Theory]
    [InlineData("chin\u0430", "china", "U+0430 in place of 'a'", "chin\u0430")]
    [InlineData("\u0441\u043E\u0441\u043E", "coco", "U+0441 in place of 'c'", "\u0441\u043E\u0441\u043E")]
    [InlineData("n\u043E\u0308te", "n\u00F6te", "U+04E7", "n\u04E7te")]
    [InlineData("chi\u00ADna", "china", "U+00AD", "chi\\u00ADna")]
    [InlineData("a\u2011b", "a-b", "U+2011 in place of '-'", "a\\u2011b")]
    [InlineData("a\u00A0b", "a b", "U+00A0", "a\\u00A0b")]
    public void Reports_key_that_looks_like_another_key(string key, string other, string difference, string shown) => Expect(
        $"(|{other}|): {{}}\n[|{key}|]: {{}}",
        $"error FB3014: Item '{shown}' looks the same as '{other}', but contains {difference}; use one key, or two that differ visibly; "
            + "the other is at facts/items/a.yaml(1,1)");

    [Fact]
    public void Reports_the_key_with_the_foreign_letter() => DiagnosticAssert.Expect(
        Records,
        [("items/a.yaml", "[|chin\u0430|]: {}"), ("items/b.yaml", "(|china|): {}")],
        "error FB3014: Item 'chin\u0430' looks the same as 'china', but contains U+0430 in place of 'a'; use one key, or two that differ "
            + "visibly; the other is at facts/items/b.yaml(1,1)");

    [Fact]
    public void Reports_two_keys_with_foreign_letters() => Expect(
        "(|\u0441oco|): {}\n[|c\u043Eco|]: {}",
        "error FB3014: Item 'c\u043Eco' looks the same as '\u0441oco', but contains U+0063; use one key, or two that differ visibly; the "
            + "other is at facts/items/a.yaml(1,1)");

    [Theory]
    [InlineData("item-1: {}\nitem-l: {}\nitem-I: {}")]
    [InlineData("O: {}\n0: {}")]
    [InlineData("caf\u00E9: {}\ncafe: {}")]
    [InlineData("\u043A\u0438\u0442\u0430\u0439: {}\nkitai: {}")]
    [InlineData("\u0645\u06CC\u200C\u0631: {}\n\u0645\u06CC\u0631: {}")]
    public void Accepts_similar_keys_of_one_script(string yaml) => Expect(yaml);

    [Fact]
    public void Reports_key_of_named_member_once() => DiagnosticAssert.Expect(
        Records.Replace(", Members = false", "", StringComparison.Ordinal),
        [("items/a.yaml", "(|china|): {}\n[|chin\u0430|]: {}")],
        "error FB3014: Item 'chin\u0430' looks the same as 'china', but contains U+0430 in place of 'a'; use one key, or two that differ "
            + "visibly; the other is at facts/items/a.yaml(1,1)");

    [Fact]
    public void Explains_reference_that_only_looks_like_a_key() => Expect(
        "coco: { of: [|\u0441\u043E\u0441\u043E|] }",
        "error FB3001: Item '\u0441\u043E\u0441\u043E' is not defined; did you mean 'coco', without U+0441 in place of 'c'? Item.Of "
            + "refers to an Item");

    [Fact]
    public void Explains_property_that_only_looks_like_a_name() => Expect(
        "coco: { [|n\u0430me|]: Coco }",
        "error FB2003: Item has no key 'n\u0430me'; did you mean 'name', without U+0430 in place of 'a'?");

    [Fact]
    public void Skeleton_of_unpaired_surrogate_is_the_text() => Assert.Equal("\uD800a", Confusables.Skeleton("\uD800a"));
}
