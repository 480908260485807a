using Factbook.Generator.Tests.Testing;

namespace Factbook.Generator.Tests.FormerKeys;

/// <summary>What former keys cost: nothing where a lookup hits, and no allocation where it misses.</summary>
public class FormerKeyCostTests
{
    private const string Record = """
        [Facts("parts.yaml", Members = false)]
        public sealed record Part([property: Key] string Id) { [FormerKeys] public IReadOnlyList<string> Old { get; init; } = []; }
        """;

    private static readonly Generation Facts = Generation.Of(
        Record,
        ("parts.yaml", string.Concat(
            Enumerable.Range(0, 1000).Select(number => $"part-{number}: {{ old: [bearing-{number}] }}\n"))));

    [Theory]
    [InlineData("""found += Parts.All["part-77"].Id.Length;""")]
    [InlineData("""found += Parts.All["bearing-77"].Id.Length;""")]
    [InlineData("""found += Parts.All.ContainsKey("bearing-77") ? 1 : 0;""")]
    [InlineData("""found += Parts.All.TryGetValue("bearing-none", out _) ? 1 : 0;""")]
    public void Finds_without_allocation(string find) => Assert.Equal(0L, Facts.Execute(
        $"var found = 0; foreach (var part in Parts.All) {{ }} {find} "
            + $"var before = GC.GetAllocatedBytesForCurrentThread(); {find} return GC.GetAllocatedBytesForCurrentThread() - before;"));

    [Fact]
    public void Lookup_that_hits_does_not_touch_former_keys() => Assert.Equal(
        "False True",
        Facts.Execute(
            """
            var rows = typeof(FactSet<Part>).BaseType!.GetProperty("Source", System.Reflection.BindingFlags.Instance
                | System.Reflection.BindingFlags.NonPublic)!.GetValue(Parts.All);
            var table = typeof(Factbook.Compiled.PackedRows).GetField("_formerKeys", System.Reflection.BindingFlags.Instance
                | System.Reflection.BindingFlags.NonPublic)!;
            _ = Parts.All["part-77"];
            _ = Parts.All.ContainsKey("part-78");
            var afterHits = table.GetValue(rows) is not null;
            _ = Parts.All["bearing-77"];
            return $"{afterHits} {table.GetValue(rows) is not null}";
            """));

    [Fact]
    public void Rows_without_former_keys_are_the_same_as_without_the_property()
    {
        const string With = """
            [Facts("parts.yaml")]
            public sealed record Part([property: Key] string Id) { [FormerKeys] public IReadOnlyList<string> Old { get; init; } = []; }
            """;
        var facts = ("parts.yaml", "a: {}\nb: {}\n");
        var without = Generation.Of(With.Replace("[FormerKeys] ", "", StringComparison.Ordinal), facts);

        Assert.Equal(without.Sources, Generation.Of(With, facts).Sources);
    }
}
