using System.Text;
using Factbook.Generator.Tests.Testing;

namespace Factbook.Generator.Tests.Runtime;

/// <summary>The cost of facts at run time in allocated bytes, which do not depend on the machine.</summary>
public class CostTests
{
    private const int Count = 5000;

    private const string Record = """
        [Facts("parts.yaml", Members = false)]
        public sealed partial record Part([property: Key] string Id, string Name, string Note, decimal Price, DateOnly Since)
        {
            public partial Part? After { get; }
            [InverseProperty(nameof(After))] public partial IReadOnlyList<Part> Before { get; }
        }
        """;

    private static readonly Generation Facts = Of(Count);

    [Fact]
    public void Assembly_is_less_than_a_third_larger_than_keys_and_values()
    {
        var values = Enumerable.Range(0, Count).Sum(number => (double)Encoding.UTF8.GetByteCount(string.Concat(Texts(number))));

        Assert.InRange((Facts.AssemblyBytes - Of(1).AssemblyBytes) / values, 0.3, 1.3);
    }

    [Fact]
    public void First_fact_of_thousands_allocates_a_few_pages() =>
        Assert.InRange((long)Facts.Execute(Allocated($"""Parts.All["part-{Count / 2}"].Name.ToString();"""))!, 1, 64 * 1024);

    [Theory]
    [InlineData("by key", """found += Parts.All["part-77"].Name.Length;""")]
    [InlineData("by a key that no fact has", """found += Parts.All.TryGetValue("part-none", out _) ? 1 : 0;""")]
    [InlineData("by place", "found += Parts.All[77].Name.Length;")]
    [InlineData("one after the other", "foreach (var part in Parts.All) found += part.Name.Length;")]
    [InlineData("over a reference", "foreach (var part in Parts.All) found += part.After is null ? 0 : 1;")]
    [InlineData("the other way", "foreach (var part in Parts.All) found += part.Before.Count;")]
    public void Materialized_facts_are_found_without_allocation(string how, string find) =>
        Assert.True(
            0L.Equals(
                Facts.Execute($"var found = 0; foreach (var part in Parts.All) found += part.Before.Count; {find} {Allocated(find)}")),
            how);

    private static string Allocated(string statements) =>
        $"var before = GC.GetAllocatedBytesForCurrentThread(); {statements} return GC.GetAllocatedBytesForCurrentThread() - before;";

    private static Generation Of(int count) =>
        Generation.Of(Record, ("parts.yaml", string.Concat(Enumerable.Range(0, count).Select(Entry))));

    private static string Entry(int number) =>
        Texts(number) is var texts
            ? $"{texts[0]}: {{ name: {texts[1]}, note: {texts[2]}, price: {texts[3]}, since: {texts[4]}"
                + $"{(number > 0 ? $", after: {texts[5]}" : "")} }}\n"
            : "";

    // Distinct texts, as in real facts.
    private static string[] Texts(int number) =>
        [
            $"part-{number}", $"Bearing of type {number}", $"wears after {number * 7} hours", $"{number}.25", $"2{number % 1000:D3}-02-03",
            $"part-{number - 1}"
        ];
}
