using System.Diagnostics;
using System.Globalization;
using System.Text;
using CsCheck;
using Xunit.Abstractions;

namespace Factbook.Generator.Tests.Hostile;

/// <summary>Whatever happens to a file of facts, the generator answers in time, says why it refuses it, and drops nothing in silence.</summary>
public class FuzzTests(ITestOutputHelper output)
{
    private const ulong Seed = 20240229;
    private static readonly TimeSpan Longest = TimeSpan.FromMilliseconds(250);

    private static readonly Front[] Fronts = [Seeds.Article.ToFront(), Seeds.Shapes.ToFront()];

    private static readonly (Front Front, int File)[] Targets =
        [.. Fronts.SelectMany(front => Enumerable.Range(0, front.Count).Select(file => (front, file)))];

    private static readonly Gen<(int Target, Mutation[] Mutations)> Attack = Gen.Select(Gen.Int[0, Targets.Length - 1], Mutation.Any.Array[1, 4]);

    [Fact]
    public void The_seeds_are_files_without_a_mistake_of_every_shape()
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
                var (answer, file) = Answer(number, seed);
                var time = watch.Elapsed;
                Promises.AssertKept(answer, file);
                Interlocked.Add(ref refused, answer.IsAccepted ? 0 : 1);
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
        Assert.True(failed.Count == 0, string.Join("\n\n", failed.Take(5)));
        Assert.InRange(refused, count / 4, count * 99L / 100);

        // Alone and once more: what was slow beside other work is not slow.
        var slowAgain = slow.Where(number => IsSlow(number, seed)).Select(number => $"mutation {number} is slow:\n{TextOf(number, seed)}").ToList();
        Assert.True(slowAgain.Count == 0, string.Join("\n\n", slowAgain.Take(5)));
    }

    private static bool IsSlow(int number, ulong seed) => Enumerable.Range(0, 3).All(_ =>
    {
        var watch = Stopwatch.StartNew();
        Answer(number, seed);
        return watch.Elapsed > Longest;
    });

    private static (Answer Answer, int File) Answer(int number, ulong seed)
    {
        var (front, file, text) = Mutate(number, seed);
        var answer = front.AnswerTo(file, text);
        if (answer.IsAccepted)
        {
            Assert.All(answer.Emit(), source => Assert.True(Ascii.IsValid(source.Text), $"{source.HintName} is not ASCII"));
        }

        return (answer, file);
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

    private static ulong Setting(string name, ulong standard) =>
        ulong.TryParse(Environment.GetEnvironmentVariable(name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : standard;
}
