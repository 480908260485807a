using Factbook.Testing;
using Xunit.Abstractions;

namespace Factbook.Generator.Tests.RandomShapes;

/// <summary>Records of random shape: each compiles and every value is read back, or the declaration of a record is an error.</summary>
public class RandomShapeTests(ITestOutputHelper output)
{
    private const int InACompilation = 40;

    // A test that runs for a long time counts as a hang.
    private const int InATest = 500;

    private static readonly int Count = RandomInputs.Count(sample: InACompilation, full: 5_000);

    public static TheoryData<int> Firsts => [.. Enumerable.Range(0, Count).Where(number => number % InATest == 0)];

    [Theory]
    [MemberData(nameof(Firsts))]
    [Trait("Run", "Full")]
    public void Record_works_or_is_reported_at_its_declaration(int first)
    {
        var (seed, count) = (RandomInputs.Seed, Math.Min(InATest, Count - first));
        output.WriteLine($"{count} datasets from {first}, seed {seed}");
        var batches = Enumerable.Range(first, count).Chunk(InACompilation)
            .AsParallel().AsOrdered()
            .Select(numbers => DatasetBatch.Run([.. numbers.Select(number => new DatasetShape(seed, number))]))
            .Select(batch => (batch.Refused, batch.Failures))
            .ToList();
        var failures = batches.SelectMany(batch => batch.Failures).ToList();
        var refused = batches.Sum(batch => batch.Refused);

        var summary = failures.Select(failure => failure.Split('\n')[0]).Distinct().Take(30);
        Assert.True(
            failures.Count == 0, $"{failures.Count} failures\n{string.Join('\n', summary)}\n\n{string.Join("\n\n", failures.Take(3))}");
        output.WriteLine($"{refused} refused");
        Assert.InRange(refused, 0, count / 4);
    }
}
