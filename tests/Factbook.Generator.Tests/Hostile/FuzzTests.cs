using System.Diagnostics;
using System.Globalization;
using CsCheck;
using Xunit.Abstractions;

namespace Factbook.Generator.Tests.Hostile;

/// <summary>Whatever happens to a file of facts, the generator answers in time, says why it refuses it, and drops nothing in silence.</summary>
public class FuzzTests(ITestOutputHelper output)
{
    private const ulong Seed = 20240229;
    private static readonly TimeSpan Longest = TimeSpan.FromMilliseconds(250);

    private static readonly Front[] Fronts = [Seeds.Article(), Seeds.Shapes()];

    private static readonly Gen<(int Front, double File, Mutation[] Mutations)> Attack =
        Gen.Select(Gen.Int[0, Fronts.Length - 1], Gen.Double[0, 1], Mutation.Any.Array[1, 4]);

    [Fact]
    public void The_seeds_are_files_without_a_mistake_of_every_shape()
    {
        Assert.InRange(Fronts.Sum(front => front.Count), 10, int.MaxValue);
        foreach (var front in Fronts)
        {
            var answer = front.Answer();
            Assert.Empty(answer.Diagnostics.Select(diagnostic => diagnostic.ToDiagnostic().ToString()));
            Assert.All(answer.Dataset.Tables.Items, table => Assert.NotEmpty(table.Facts.Items));
            Promises.AssertKept(answer);
        }
    }

    /// <summary>One mutation of a hundred thousand; <c>FACTBOOK_FUZZ</c> asks for more of them, <c>FACTBOOK_FUZZ_SEED</c> for others.</summary>
    [Fact]
    public void Every_mutation_of_a_file_is_accepted_whole_or_refused_with_a_reason_and_in_time()
    {
        var count = (int)Setting("FACTBOOK_FUZZ", 100_000);
        var seed = Setting("FACTBOOK_FUZZ_SEED", Seed);
        output.WriteLine($"{count} mutations, seed {seed}");

        var (failed, slow, refused) = (new List<string>(), new List<int>(), 0);
        Parallel.For(0, count, number =>
        {
            var watch = Stopwatch.StartNew();
            try
            {
                var answer = Answer(number, seed);
                var time = watch.Elapsed;
                Promises.AssertKept(answer);
                Interlocked.Add(ref refused, answer.Diagnostics.IsEmpty ? 0 : 1);
                if (time > Longest)
                {
                    lock (slow)
                    {
                        slow.Add(number);
                    }
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

        output.WriteLine($"{refused} refused, {slow.Count} measured again");
        Assert.Empty(failed.Take(5));
        Assert.InRange(refused, count / 4, count * 99L / 100);

        // Alone and once more: what was slow beside other work is not slow.
        Assert.Empty(slow.Where(number => IsSlow(number, seed)).Select(number => $"mutation {number} is slow:\n{TextOf(number, seed)}"));
    }

    private static bool IsSlow(int number, ulong seed)
    {
        var watch = Stopwatch.StartNew();
        Answer(number, seed);
        return watch.Elapsed > Longest;
    }

    private static Answer Answer(int number, ulong seed)
    {
        var (front, file, text) = Mutate(number, seed);
        return Fronts[front].AnswerTo(file, text);
    }

    private static string TextOf(int number, ulong seed)
    {
        var (front, file, text) = Mutate(number, seed);
        return $"{Fronts[front].PathOf(file)}:\n{text}";
    }

    private static (int Front, int File, string Text) Mutate(int number, ulong seed)
    {
        var (front, place, mutations) = Attack.Generate(new PCG((uint)number, seed), null, out _);
        var file = (int)(place * Fronts[front].Count);
        return (front, file, mutations.Aggregate(Fronts[front].TextOf(file), (text, mutation) => mutation.Apply(text)));
    }

    private static ulong Setting(string name, ulong standard) =>
        ulong.TryParse(Environment.GetEnvironmentVariable(name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : standard;
}
