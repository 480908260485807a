using Factbook.Generator.Tests.Testing;

namespace Factbook.Generator.Tests.Linking;

/// <summary>One error is reported once, even if other facts refer to the invalid fact.</summary>
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
        DiagnosticAssert.Expect(Records, [("actors.yaml", actors), ("goods.yaml", Goods)], messages);

    [Fact]
    public void Does_not_report_reference_to_the_suggested_key() => Expect(
        "russia: { name: Russia, kind: state, ally: white-house }\n[|white house|]: { name: White House, kind: office }",
        "error FB3004: 'white house' is not a valid key for an Actor: it contains ' ', and a key consists of letters from a to z and "
            + "digits, with '-', '_' or '.' between words; write 'white-house', for example");

    [Theory]
    [InlineData(
        "russi[|:|]a { name: Russia, kind: state }",
        "error FB1023: A space is missing after ':' in 'russi:a { name: Russia, kind: state }'")]
    [InlineData("russi[|:|]a\n", "error FB1023: A space is missing after ':' in 'russi:a'")]
    public void Does_not_report_reference_to_key_with_invalid_character(string russia, string message) => Expect(
        "white-house: { name: White House, kind: office }\n" + russia,
        message);

    [Fact]
    public void Does_not_report_reference_to_fact_with_wrong_indentation() => Expect(
        "white-house:\n  name: White House\n  kind: office\n  [|russia|]: { name: Russia, kind: state }",
        "error FB2003: Actor has no key 'russia'; its unused keys are part-of, ally");

    [Fact]
    public void Does_not_report_property_with_wrong_indentation_as_missing() => Expect(
        "russia: { name: Russia, kind: state }\nwhite-house:\n  name: White House\nkind: [|office|]",
        "error FB2001: Actor: expected a map of 'id', 'name', 'kind', 'part-of', 'ally', but found the text 'office'");

    [Fact]
    public void Reports_map_without_any_key_of_the_record_once() => DiagnosticAssert.Expect(
        """
        [Facts("things.yaml")] public sealed record Thing([property: Key] string Id, Spot Spot);
        public sealed record Spot(int Start, int End);
        """,
        [("things.yaml", "a: { spot: { [|line|]: 1, column: 2, file: x } }")],
        "error FB2003: Spot has no key 'line', and no other key of this map, and requires 'start', 'end'");
}
