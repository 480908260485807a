using Factbook.Testing;
using Xunit.Abstractions;

namespace Factbook.Generator.Tests.RandomShapes;

/// <summary>Records of random shape: each compiles and every value is read back, or the declaration of a record is an error.</summary>
public class RandomShapeTests(ITestOutputHelper output)
{
    private const int InACompilation = 40;

    [Fact]
    [Trait("Run", "Full")]
    public void A_record_works_or_is_refused_where_it_is_declared()
    {
        var (seed, count) = (RandomInputs.Seed, RandomInputs.Count(sample: InACompilation, full: 5000));
        output.WriteLine($"{count} datasets of seed {seed}");
        var (refused, failures) = (0, new List<string>());
        foreach (var numbers in Enumerable.Range(0, count).Chunk(InACompilation))
        {
            var batch = DatasetBatch.Run([.. numbers.Select(number => new DatasetShape(seed, number))]);
            refused += batch.Refused;
            failures.AddRange(batch.Failures);
        }

        Assert.True(failures.Count == 0, $"{failures.Count} failures\n{string.Join("\n\n", failures.Take(3))}");
        output.WriteLine($"{refused} refused");
        Assert.InRange(refused, 0, count / 4);
    }
}
