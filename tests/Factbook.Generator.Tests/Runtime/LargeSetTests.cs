using Factbook.Generator.Emission;
using Factbook.Generator.Tests.Testing;

namespace Factbook.Generator.Tests.Runtime;

public class LargeSetTests
{
    private const int Count = 3000;

    private static readonly Generation Facts = Generation.Of(
        """
        [Facts("things/*.yaml", Members = false)]
        public sealed partial record Thing([property: Key] string Id, int Number, string Text)
        {
            [Index] public int Third { get; init; }
            public partial Thing? Next { get; }
        }
        """,
        ("things/1.yaml", Part(0, Count / 2)),
        ("things/2.yaml", Part(Count / 2, Count)));

    [Fact]
    public void Rows_span_several_pages() =>
        Assert.InRange(Facts.Sources.Keys.Count(name => name.StartsWith("Thing.Page", StringComparison.Ordinal)), 3, 100);

    [Fact]
    public void No_literal_is_larger_than_a_page() =>
        Assert.All(Facts.Sources.Values, source => Assert.InRange(source.Length, 1, 200_000));

    [Fact]
    public void Finds_every_fact_with_its_values() =>
        Assert.Equal(Count, Facts.Evaluate(
            $$"""
            Enumerable.Range(0, {{Count}}).Count(number => Things.All["thing-" + number] is var thing
                && thing.Number == number
                && thing.Text.EndsWith(" " + number)
                && ReferenceEquals(Things.All[number], thing))
            """));

    [Fact]
    public void Resolves_every_reference() =>
        Assert.Equal(
            Count,
            Facts.Execute(
                "var thing = Things.All[0]; var steps = 0; for (; thing is not null; thing = thing.Next) steps++; return steps;"));

    [Fact]
    public void Every_fact_has_its_line() =>
        Assert.Equal(true, Facts.Evaluate(
            $$"""
            Things.All
                .Select((thing, index) => Things.All.LocationOf(thing).ToString()
                    == $"facts/things/{index / {{Count / 2}} + 1}.yaml:{index % {{Count / 2}} + 1}:1")
                .All(isRight => isRight)
            """));

    [Fact]
    public void Index_lists_facts_in_order() =>
        Assert.Equal(true, Facts.Evaluate(
            $$"""
            Things.ByThird(7).Select(thing => thing.Number).SequenceEqual(Enumerable.Range(0, {{Count}}).Where(number => number % 30 == 7))
                && Things.ByThird(30).Count == 0
            """));

    /// <summary>The offsets in a page have 24 bits, and these are 25 megabytes in the rows and in the index.</summary>
    [Fact]
    [Trait("Run", "Full")]
    public void Facts_of_megabytes_do_not_exceed_a_page()
    {
        var length = RandomInputs.IsFull ? 1_390_000 : 1_390;
        var text = string.Concat(Enumerable.Range(0, 6).Select(number => $"t{number}: {{ text: {new string('中', length)}{number} }}\n"));
        var few = string.Concat(Enumerable.Range(0, 100).Select(number => $"s{number}: {{ text: {number} }}\n"));

        var facts = Generation.Once(
            """
            [Facts("*.yaml", Members = false)]
            public sealed record Thing([property: Key] string Id, [property: Index] string Text);
            """,
            [],
            [],
            ("a.yaml", text),
            ("b.yaml", few));

        Assert.Empty(facts.Diagnostics);
        Assert.Equal(
            true,
            facts.Evaluate(
                $$"""
                Enumerable.Range(0, 6).All(number => Things.All["t" + number].Text == new string('中', {{length}}) + number
                    && Things.ByText(Things.All[number].Text)[0].Id == "t" + number)
                    && Enumerable.Range(0, 100).All(number => Things.All["s" + number].Text == number.ToString()
                        && Things.ByText(number.ToString())[0].Id == "s" + number)
                """));
    }

    [Fact]
    public void Page_has_the_most_rows_that_fit()
    {
        const int Megabyte = 1_000_000;
        int Bits(params IEnumerable<int> sizes) => PageSizes.BitsFor(10, sizes);

        // A page has at most 16,777,215 bytes.
        Assert.Equal(10, Bits(Enumerable.Repeat(16_000, 5_000)));
        Assert.Equal(9, Bits(Enumerable.Repeat(17_000, 5_000)));
        Assert.Equal(2, Bits(Enumerable.Repeat(4 * Megabyte, 6)));
        Assert.Equal(2, Bits([.. Enumerable.Repeat(10, 3_000), .. Enumerable.Repeat(4 * Megabyte, 5), .. Enumerable.Repeat(10, 3_000)]));
        Assert.Equal(10, Bits([.. Enumerable.Repeat(10, 3_000), .. Enumerable.Repeat(4 * Megabyte, 4), .. Enumerable.Repeat(10, 3_000)]));
        Assert.Equal(10, Bits(16_777_215));
        Assert.Equal(0, Bits(16_777_215, 1));
    }

    [Fact]
    public void Fact_of_the_limit_of_bytes_is_compiled_and_a_larger_one_is_an_error()
    {
        const int Most = 4 * 1024 * 1024;
        IEnumerable<string> Report(int length) => DiagnosticAssert.MessagesOf(Generation.Once(
            """[Facts("a.yaml", Members = false)] public sealed record Thing([property: Key] string Id, string Text);""",
            [],
            [],
            ("a.yaml", $"a: {{ text: {new string('x', length)} }}")));
        static string TooLarge(int bytes) =>
            $"error FB2017: This Thing takes {bytes} bytes, more than the limit of {Most}; keep long text in a file of its own";

        // The key and the lengths take the other bytes.
        const int Others = 7;
        Assert.Empty(Report(Most - Others));
        Assert.Equal([TooLarge(Most + 1)], Report(Most - Others + 1));
    }

    private static string Part(int from, int to) => string.Join('\n', Enumerable.Range(from, to - from).Select(number =>
        $"thing-{number}: {{ number: {number}, text: '{new string('é', number % 60)} {number}', third: "
            + $"{number % 30}{(number + 1 < Count ? $", next: thing-{number + 1}" : "")} }}"));
}
