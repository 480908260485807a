using System.Text;
using CsCheck;
using Factbook.Generator.Tests.Testing;
using Xunit.Abstractions;

namespace Factbook.Generator.Tests.Hostile;

/// <summary>
/// The generator accepts every mutated file completely or reports an error, and its work is bounded by the size of the files.
/// </summary>
public class FuzzTests(ITestOutputHelper output)
{
    /// <summary>
    /// The limit of allocations in multiples of those for the unchanged files: repeated reading, explaining or expanding allocates.
    /// </summary>
    private const int MostWork = 4;

    private static readonly Front[] Fronts = [Seeds.Article.ToFront(), Seeds.Shapes.ToFront()];

    private static readonly (Front Front, int File)[] Targets =
        [.. Fronts.SelectMany(front => Enumerable.Range(0, front.Count).Select(file => (front, file)))];

    private static readonly Gen<(int Target, Mutation[] Mutations)> Attack = Gen.Select(
        Gen.Int[0, Targets.Length - 1], Mutation.Any.Array[1, 4]);

    [Fact]
    public void Seeds_are_valid_files_of_every_shape()
    {
        Assert.InRange(Fronts.Sum(front => front.Count), 10, int.MaxValue);
        foreach (var front in Fronts)
        {
            var answer = front.Answer();
            Assert.Empty(answer.Diagnostics.Select(diagnostic => diagnostic.ToDiagnostic().ToString()));
            Assert.All(answer.Dataset.Tables.Items, table => Assert.NotEmpty(table.Facts));
            Promises.AssertKept(answer);
        }
    }

    [Fact]
    [Trait("Run", "Full")]
    public void Every_mutation_of_a_file_is_accepted_or_reported_with_bounded_work()
    {
        var (count, seed) = (RandomInputs.Count(sample: 2_500, full: 100_000), RandomInputs.Seed);
        output.WriteLine($"{count} mutations, seed {seed}");
        var usual = Targets.Select(target => target.Front)
            .Distinct()
            .ToDictionary(front => front, front => (double)Allocation.Of(() => Answer(front, 0, front.TextOf(0))));

        var (failed, most, refused) = (new List<string>(), 0d, 0);
        Parallel.For(0, count, number =>
        {
            try
            {
                var (front, file, text) = Mutate(number, seed);
                var work = Allocation.OfFirst(() => Answer(front, file, text), out var answer) / usual[front];
                Promises.AssertKept(answer, file);
                Assert.True(work < MostWork, $"it takes {work} times the memory of the unchanged files");
                Interlocked.Add(ref refused, answer.IsAccepted ? 0 : 1);
                lock (failed)
                {
                    most = Math.Max(most, work);
                }
            }
            catch (Exception exception)
            {
                lock (failed)
                {
                    failed.Add($"mutation {number}: {exception}\n{TextOf(number, seed)}");
                }
            }
        });

        output.WriteLine($"{refused} refused; at most {most:F1} times the memory of the unchanged files");
        Assert.True(failed.Count == 0, string.Join("\n\n", failed.Take(5)));
        Assert.InRange(refused, count / 4, count * 99L / 100);
    }

    private static Answer Answer(Front front, int file, string text)
    {
        var answer = front.AnswerTo(file, text);
        if (answer.IsAccepted)
        {
            Assert.All(answer.Emit(), source => Assert.True(Ascii.IsValid(source.Text), $"{source.HintName} is not ASCII"));
        }

        return answer;
    }

    private static string TextOf(int number, ulong seed)
    {
        var (front, file, text) = Mutate(number, seed);
        return $"{front.PathOf(file)}:\n{text}";
    }

    private static (Front Front, int File, string Text) Mutate(int number, ulong seed)
    {
        var (target, mutations) = Attack.Generate(new PCG((uint)number, seed), null, out _);
        var (front, file) = Targets[target];
        return (front, file, mutations.Aggregate(front.TextOf(file), (text, mutation) => mutation.Apply(text)));
    }
}
