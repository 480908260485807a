using System.Collections.Concurrent;
using System.Collections.Immutable;
using Factbook.Generator.Tests.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Factbook.Generator.Tests.Caching;

/// <summary>Steps that work on many files at once are otherwise as all steps are.</summary>
public class ParallelStepTests
{
    private static readonly ImmutableArray<AdditionalText> Files = [.. Enumerable.Range(0, 40).Select(number => new InMemoryText($"{number:00}.yaml", ""))];

    [Fact]
    public void Files_are_worked_on_at_the_same_time()
    {
        using var meeting = new Barrier(2);

        // Each waits for another one: alone it would wait in vain.
        Assert.All(Run((file, cancellation) => meeting.SignalAndWait(TimeSpan.FromMinutes(1), cancellation) ? file.Path : "alone").Outputs, path => Assert.NotEqual("alone", path));
    }

    [Fact]
    public void What_comes_out_is_in_the_order_of_what_goes_in()
    {
        var random = new ConcurrentQueue<int>(Enumerable.Range(0, Files.Length).Select(number => number * 7 % 5));

        Assert.Equal(Files.Select(file => file.Path), Run((file, _) =>
        {
            Thread.Sleep(random.TryDequeue(out var wait) ? wait : 0);
            return file.Path;
        }).Outputs);
    }

    [Fact]
    public void A_file_that_did_not_change_is_not_worked_on_again()
    {
        var seen = new ConcurrentQueue<string>();
        var run = Run((file, _) =>
        {
            seen.Enqueue(file.Path);
            return file.Path;
        });
        seen.Clear();
        run.Driver.ReplaceAdditionalText(Files[7], new InMemoryText("07.yaml", "new")).RunGenerators(Compilation);

        Assert.Equal(Files[7].Path, Assert.Single(seen));
    }

    [Fact]
    public void What_a_step_throws_comes_out_as_it_is()
    {
        var thrown = Run((file, _) => file == Files[30] ? throw new InvalidDataException(file.Path) : file.Path).Exception;

        Assert.Equal(Files[30].Path, Assert.IsType<InvalidDataException>(thrown).Message);
    }

    [Fact]
    public void A_run_that_is_cancelled_ends_as_cancelled()
    {
        using var source = new CancellationTokenSource();

        Assert.ThrowsAny<OperationCanceledException>(() => Run(
            (file, cancellation) =>
            {
                source.Cancel();
                cancellation.ThrowIfCancellationRequested();
                return file.Path;
            },
            source.Token));
    }

    private static CSharpCompilation Compilation { get; } = CSharpCompilation.Create("Empty");

    private static (GeneratorDriver Driver, IEnumerable<string> Outputs, Exception? Exception) Run(Func<AdditionalText, CancellationToken, string> step, CancellationToken cancellation = default)
    {
        var driver = CSharpGeneratorDriver.Create(
            [new OneStep(step).AsSourceGenerator()],
            Files,
            driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true)).RunGenerators(Compilation, cancellation);
        var result = driver.GetRunResult().Results.Single();
        return (driver, result.TrackedSteps.TryGetValue(OneStep.Name, out var steps) ? steps.SelectMany(run => run.Outputs).Select(output => (string)output.Value) : [], result.Exception);
    }

#pragma warning disable RS1036, RS1038, RS1041, RS1042 // No generator of a package.
    private sealed class OneStep(Func<AdditionalText, CancellationToken, string> step) : IIncrementalGenerator
    {
        public const string Name = "Step";

        public void Initialize(IncrementalGeneratorInitializationContext context) => context.RegisterSourceOutput(
            context.AdditionalTextsProvider.SelectInParallel(step).WithTrackingName(Name),
            static (_, _) => { });
    }
#pragma warning restore RS1036, RS1038, RS1041, RS1042
}
