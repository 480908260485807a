using Factbook.Analyzers;
using Factbook.Generator.Tests.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Factbook.Generator.Tests.Hostile;

/// <summary>Four times the facts, and four times the code that looks them up, take the analyzers four times the work.</summary>
[Collection(nameof(LookUpGrowthTests))]
public class LookUpGrowthTests
{
    private const double MostGrowth = 6;

    [Theory]
    [InlineData("fact-{0}", "lookups of defined facts")]
    [InlineData("fatc-{0}", "lookups of undefined facts, each with a suggestion")]
    public async Task Four_times_the_facts_and_lookups_take_four_times_the_work(string key, string what)
    {
        await Work(20, key);
        var growth = (double)await Work(1_000, key) / await Work(250, key);

        Assert.True(growth is > 2 and < MostGrowth, $"{growth:F1} times the work for {what}");
    }

    private static async Task<long> Work(int count, string key)
    {
        var facts = Enumerable.Range(0, count).Select(number => $"fact-{number:D5}: {{}}\n");
        var dataset = Generation.Of(
            "[Facts(\"things.yaml\", Members = false)] public sealed record Thing([property: Key] string Id);",
            ("things.yaml", string.Concat(facts)));
        var lookUps = Enumerable.Range(0, count)
            .Select(number => $"_ = Things.All[\"{string.Format(null, key, number.ToString("D5", null))}\"];\n");
        var consumer = Generation.Consumer(
            $"public static class Code {{ public static void Run() {{ {string.Concat(lookUps)} }} }}", dataset.ToReference());
        Assert.Empty(consumer.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));

        // Analyzers run on threads of their own; no other test runs meanwhile.
        var before = GC.GetTotalAllocatedBytes(precise: true);
        await consumer.WithAnalyzers([new LookUpAnalyzer()]).GetAnalyzerDiagnosticsAsync();
        return GC.GetTotalAllocatedBytes(precise: true) - before;
    }

    [CollectionDefinition(nameof(LookUpGrowthTests), DisableParallelization = true)]
    public sealed class Alone;
}
