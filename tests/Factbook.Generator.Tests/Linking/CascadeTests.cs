using Factbook.Generator.Tests.Testing;

namespace Factbook.Generator.Tests.Linking;

/// <summary>One mistake is one error, whatever refers to the fact in which it is.</summary>
public class CascadeTests
{
    private const string Records = """
        [Facts("actors.yaml")]
        public sealed partial record Actor([property: Key] string Id, string Name)
        {
            public required string Kind { get; init; }
            public partial Actor? PartOf { get; }
            [RefersTo<Actor>] public string? Ally { get; init; }
        }
        [Facts("goods.yaml")] public sealed partial record Good([property: Key] string Id) { public partial Actor From { get; } }
        """;

    private const string Goods = "oil: { from: russia }\ngas: { from: white-house }";

    private static void Expect(string actors, params string[] messages) =>
        Mistakes.Expect(Records, [("actors.yaml", actors), ("goods.yaml", Goods)], messages);

    [Fact]
    public void What_refers_to_the_key_that_a_refused_one_should_be() => Expect(
        "russia: { name: Russia, kind: state, ally: white-house }\n[|white house|]: { name: White House, kind: office }",
        "error FB3004: 'white house' is not a valid key for an Actor: it contains ' ', and a key consists of letters from a to z and "
            + "digits, with '-', '_' or '.' between words; write 'white-house', for example");

    [Theory]
    [InlineData(
        "russi[|:|]a { name: Russia, kind: state }",
        "error FB1023: A space is missing after ':' in 'russi:a { name: Russia, kind: state }'")]
    [InlineData("russi[|:|]a\n", "error FB1023: A space is missing after ':' in 'russi:a'")]
    public void What_refers_to_a_key_with_a_character_too_many(string russia, string message) => Expect(
        "white-house: { name: White House, kind: office }\n" + russia,
        message);

    [Fact]
    public void What_refers_to_a_fact_that_is_indented_too_far() => Expect(
        "white-house:\n  name: White House\n  kind: office\n  [|russia|]: { name: Russia, kind: state }",
        "error FB2003: Actor has no key 'russia'; its unused keys are part-of, ally");

    [Fact]
    public void A_property_that_is_not_indented_is_not_missing_too() => Expect(
        "russia: { name: Russia, kind: state }\nwhite-house:\n  name: White House\nkind: [|office|]",
        "error FB2001: Actor: expected a map of 'id', 'name', 'kind', 'part-of', 'ally', but found the text 'office'");

    [Fact]
    public void A_map_that_has_no_key_of_the_record_is_one_error() => Mistakes.Expect(
        """
        [Facts("things.yaml")] public sealed record Thing([property: Key] string Id, Spot Spot);
        public sealed record Spot(int Start, int End);
        """,
        [("things.yaml", "a: { spot: { [|line|]: 1, column: 2, file: x } }")],
        "error FB2003: Spot has no key 'line', and no other key of this map, and requires 'start', 'end'");
}
