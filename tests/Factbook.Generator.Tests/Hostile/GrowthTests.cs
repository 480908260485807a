using Factbook.Generator.Collections;
using Factbook.Generator.Tests.Testing;
using Factbook.Generator.Yaml;
using Xunit.Abstractions;

namespace Factbook.Generator.Tests.Hostile;

/// <summary>
/// Four times as many repetitions of a piece of a file take four times the work to read, bind, link, check, verify, explain and emit.
/// Allocated bytes and scanned characters are compared separately, since scanning is a small part of the work until it is quadratic. Work
/// that neither allocates nor counts characters is not measured.
/// </summary>
public class GrowthTests(ITestOutputHelper output)
{
    // Quadratic work grows by a factor of 16. Growing lists and one-time allocations explain the tolerance.
    private const double MostGrowth = 6;

    // Below these, the work that does not depend on the text hides its growth.
    private const long LeastBytes = 50_000;
    private const long LeastCharacters = 2_000;
    private const int Small = 400;
    private const int Batches = 4;

    private static readonly Front Front = new(
        Schemas.Of("""
            public enum Kind { Iron, Zinc, Tin }
            [Facts("things.yaml")]
            public sealed partial record Thing([property: Key] string Id)
            {
                public string? Name { get; init; }
                public Kind? Kind { get; init; }
                public partial Thing? Next { get; }
                [Acyclic] public partial Thing? PartOf { get; }
                public partial IReadOnlyList<Thing> Others { get; }
                public partial IReadOnlyList<Line> Lines { get; }
                [RefersTo<Thing>] public IReadOnlyList<string> Keys { get; init; } = [];
                [TotalAtMost(100, Per = [nameof(Kind)])] public Share? Share { get; init; }
                [Agrees(Per = ["Next.Others", nameof(Name)])] public Money? Worth { get; init; }
                [NotAfter(nameof(Until))] public Period? From { get; init; }
                public Period? Until { get; init; }
                [Unique] public decimal? Rank { get; init; }
                [Length(0, 9), Range(1, 5)] public IReadOnlyList<int> Numbers { get; init; } = [];
                [RegularExpression("^(a+)+$")] public string? Code { get; init; }
                public IReadOnlyDictionary<string, Shape>? Shapes { get; init; }
                public YamlValue? Open { get; init; }
                public partial Letter? In { get; }
                [PassageOf(nameof(In))] public IReadOnlyList<Passage> Evidence { get; init; } = [];
            }
            [Facts("letters.yaml", Members = false)]
            public sealed record Letter([property: Key] string Id, [property: SourceText] string Text);
            [Facts] public sealed record Line([property: Key] string Id, int Count);
            public abstract record Shape;
            public sealed record Circle(double Radius) : Shape;
            public sealed record Square(double Side, string? Note = null) : Shape;
            """),
        [("things.yaml", "a: { name: x }"), ("letters.yaml", "s: { text: letter.txt }")],
        ("letter.txt", string.Concat(Enumerable.Range(0, 500).Select(number => $"Ship {number:D6} is in the harbour.\n"))));

    private static readonly string[] Before =
    [
        "", "a:\n", "a: {", "[", "a: [", "- ", "a: &a { name: x }\n", "base: &a [1, 2, 3]\n", "a: { next: b, others: [", "a: { numbers: [",
        "a: { shapes: {", "a: { lines: {", "a: { code: ",
        "a: \"", "a: '", "a: |\n", "a: { open: ", "z: {name: z, next: zz}\nzz: {others: [z]}\n", "a: { keys: [", "a: { share: ",
        "a: { from: ", "a: { worth: ", "a: { in: s, evidence: [",
    ];

    private static readonly string[] Units =
    [
        "k{0}: { name: x }\n", "k{0}: { next: k{0} }\n", "k{0}: { next: kk{0} }\n", "k{0}: { part-of: k0 }\n",
        "k{0}: { others: [k0, k{0}] }\n", "k{0}: { keys: [k{0}, x{0}] }\n",
        "k{0}: { share: 5 %, kind: tin }\n", "k{0}: { worth: {0} USD, next: zz }\n", "k{0}: { worth: 5 USD, name: x }\n",
        "k{0}: { from: 2024, until: 2023 }\n", "k{0}: { rank: 1 }\n",
        "k{0}: { in: s, evidence: [\"Ship {0}\"] }\n", "k{0}: { in: s, evidence: [\"is | Ship {0} | in\", harbour] }\n",
        "k{0}: { in: s, evidence: [9-15 sha256:00000000{0}00] }\n", "Boat {0}, ", "{0}-{0} sha256:0000000000000000, ",
        "0-15 sha256:00000000{0}00, ",
        "k{0}: { code: aaaac }\n", "k{0}: { nmae: x }\n", "k{0}: *a\n", "k{0}: { numbers: *a }\n",
        "k{0}: { lines: { l{0}: { count: 1 } } }\n", "k{0}: { shapes: { s: { radius: 1 } } }\n",
        "k{0}: { shapes: { s: { raduis: 1 } } }\n", "k{0}: { kind: zink }\n", "k{0}: ", "k{0}:\n", "\u4E2D{0}: {}\n",
        "k-{0}: {}\nk_{0}: {}\n", "{0}: {}\n", "k{0} { name: x }\n", "k:{0}\n", "same: {}\n",
        "k{0}, ", "{0}, ", "x, ", "*a, ", "*b, ", "&b x, ", "!t x, ", "!!int 5, ", "[x], ", "{a: b}, ", "\"a\" :b, ", "'a', ", "“a”, ",
        "s{0}: { side: 1 }, ", "s{0}: { side: x }, ", "l{0}: { count: 1 }, ", "l{0}: 1, ",
        "a", "aaaa", "5 ", "between 1 and ", "more than ", "(", "[", "about ", "1e", "2023/", "-", "..", "9", "0", "%", "~", "\u00A0",
        "\u0001", "\u0001 ", " ", "\t", "\n", "\n  ", "# c\n", " #c\n", "---\n", "...\n", "%x\n",
        "\\u0041", "\\U", "\\", "''", "\"\"", "? \n", "? , ", ": ", ",", "- ", "- x\n", "  - x\n", "<<: *a\n", "|\n  x\n", "é", "e\u0301",
        "\u202E", "\uFEFF", "\uFFFD", "<<<<<<< a\n", "=======\n", ">>>>>>> b\n", "##vso[x]",
    ];

    private static readonly string[] After = [
        "", "]", "}", "] }", "] } }", "} }", " }", "\n", "\n@", "\nb: @", "\"", "'", "\"x", "\n  x", "\n---\nx", "%", "\n\tx: 1"
    ];

    /// <summary>24,000 inputs in a full run. Every eighth is emitted as well, which takes most of the time.</summary>
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [Trait("Run", "Full")]
    public void Work_is_linear_in_the_length_of_the_text(int batch)
    {
        var (count, seed) = (RandomInputs.Count(sample: 160, full: 24_000) / Batches, RandomInputs.Seed);
        output.WriteLine($"{count} inputs, seed {seed}");
        Work("a: { name: x }");
        var results = new (string Input, double Growth)[count];

        // The counters are those of a thread.
        Parallel.For(0, count, number => results[number] = GrowthOf(number, batch, seed));

        // What is done once in a process, such as reading a table, counts for the input that comes first, so an excess is measured again.
        var excessive = Enumerable.Range(0, count).Where(number => results[number].Growth > MostGrowth).ToList();
        excessive.ForEach(number => results[number] = GrowthOf(number, batch, seed));
        output.WriteLine($"at most {results.Max(result => result.Growth):F1} times the work, {excessive.Count} measured twice");
        Assert.Empty(results.Where(result => result.Growth > MostGrowth).Take(20));
    }

    private static (string Input, double Growth) GrowthOf(int number, int batch, uint seed)
    {
        var input = (number * Batches) + batch;
        var draw = new Random(HashCode(input, seed));
        var before = Pick(draw, Before);
        var unit = string.Concat(Enumerable.Range(0, draw.Next(1, 4)).Select(_ => Pick(draw, Units)));
        var after = Pick(draw, After);
        return (
            $"input {input}: {Show(before)} {Show(unit)} {Show(after)}",
            Growth(before, unit, after, Small, isEmitted: number % 8 == 0));
    }

    /// <summary>Inputs that once took quadratic work, larger than the random ones.</summary>
    [Theory]
    [InlineData("z: {name: z, next: zz}\nzz: {others: [z]}\n", "k{0}: { worth: {0} USD, next: zz }\n", "")]
    [InlineData("", "\u4E2D{0}: {}\n", "")]
    [InlineData("", "k{0}: { next: kk{0} }\n", "")]
    [InlineData("", "k{0}: { nmae: x }\n", "")]
    [InlineData("a: { others: [", "x{0}, ", "] }")]
    [InlineData("a: [", "!t b, ", "]\nb: @c")]
    public void Formerly_quadratic_inputs_take_linear_work(string before, string unit, string after) =>
        Assert.InRange(Growth(before, unit, after, 600), 0, MostGrowth);

    /// <summary>A fact with thousands of references, to which thousands of facts refer.</summary>
    [Fact]
    public void Facts_that_refer_to_one_large_fact_take_linear_work() =>
        Assert.InRange(Ratio(Work(Large(400)), Work(Large(1600))), 0, MostGrowth);

    private static string Large(int count) =>
        $"zz: {{others: [{string.Concat(Enumerable.Repeat("z, ", count))}], part-of: z}}\nz: {{name: z}}\n"
            + string.Concat(Enumerable.Range(0, count).Select(number => $"k{number}: {{ worth: 5 USD, next: zz }}\n"));

    private static double Growth(string before, string unit, string after, int count, bool isEmitted = true)
    {
        var (small, large) = (Repeated(before, unit, after, count), Repeated(before, unit, after, 4 * count));
        Work(small, isEmitted);
        return Ratio(Work(small, isEmitted), Work(large, isEmitted));
    }

    private static double Ratio((long Bytes, long Characters) small, (long Bytes, long Characters) large) => Math.Max(
        (double)large.Bytes / Math.Max(small.Bytes, LeastBytes),
        (double)large.Characters / Math.Max(small.Characters, LeastCharacters));

    /// <summary>Measures the work of all stations on a file.</summary>
    private static (long Bytes, long Characters) Work(string text, bool isEmitted = true)
    {
        var scanned = ScannedCharacters.Count;
        var allocated = Allocation.OfFirst(
            () => Front.AnswerTo(0, text) is var answer && isEmitted ? answer.Emit().Sum(source => source.Text.Length) : 0, out _);
        return (allocated, ScannedCharacters.Count - scanned);
    }

    private static string Repeated(string before, string unit, string after, int count) =>
        before + string.Concat(
            Enumerable.Range(0, count).Select(number => unit.Replace("{0}", $"{number:D6}", StringComparison.Ordinal))) + after;

    private static string Pick(Random draw, string[] from) => from[draw.Next(from.Length)];

    private static int HashCode(int number, uint seed) => unchecked((int)((seed * 0x9E3779B1) + (uint)number));

    private static string Show(string text) => $"<{text.Replace("\n", "\\n", StringComparison.Ordinal)}>";
}
