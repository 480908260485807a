using Factbook.Generator.Diagnostics;
using Factbook.Generator.Emission;
using Factbook.Generator.Linking;
using Factbook.Generator.Pipeline;

namespace Factbook.Generator.Tests.Hostile;

/// <summary>Large numbers of facts and files: counts the outputs, and those that are computed again after an edit.</summary>
public class ScaleTests
{
    private const string Root = "/project/facts";

    private const string Record = """
        [Facts("things/*.yaml", Members = false)]
        public sealed partial record Thing([property: Key] string Id, int Number)
        {
            public partial Thing? Next { get; }
            [InverseProperty(nameof(Next))] public partial IReadOnlyList<Thing> Before { get; }
            [Index] public string? Third { get; init; }
        }
        """;

    /// <summary>100,000 facts in a full run.</summary>
    [Fact]
    [Trait("Run", "Full")]
    public void Compiles_large_file()
    {
        var count = RandomInputs.Count(sample: 10_000, full: 100_000);
        var run = Run.Of(
            Root, [Record], [("things/all.yaml", string.Join('\n', Enumerable.Range(0, count).Select(number => Entry(number, count))))]);

        Assert.Empty(run.Result.Diagnostics);
        Assert.Equal(count, Table(run).Facts.Count());
        Assert.Equal(
            (count + 1023) / 1024,
            run.Result.GeneratedSources.Count(source => source.HintName.StartsWith("Thing.Page", StringComparison.Ordinal)));
    }

    [Fact]
    public void Compiles_four_thousand_files()
    {
        const int Count = 4_000;
        var run = Run.Of(Root, [Record], Files(Count), isTracked: false);
        Assert.Empty(run.Result.Diagnostics);
        Assert.Equal(
            (Count + 1023) / 1024,
            run.Result.GeneratedSources.Count(source => source.HintName.StartsWith("Thing.Page", StringComparison.Ordinal)));
    }

    // Not thousands, since Roslyn's tracking of steps is quadratic in the number of files.
    [Fact]
    public void Edit_of_one_of_many_files_repeats_few_steps()
    {
        const int Count = 60;
        var run = Run.Of(Root, [Record], Files(Count));
        Assert.Empty(run.Result.Diagnostics);
        Assert.Equal(Count, Table(run).Facts.Count());
        Assert.Equal(Count, run.ChangedIn(TrackingNames.Yaml));

        run.With(30, Entry(30, Count).Replace("number: 30", "number: 7", StringComparison.Ordinal));

        Assert.Equal(
            [1, 1, 1, 1, 1],
            new[]
            {
                TrackingNames.Texts, TrackingNames.Yaml, TrackingNames.Binding, TrackingNames.Packing, TrackingNames.Resolving
            }.Select(run.ChangedIn));
        Assert.Equal(
            [0, 0, 0, 0, 0],
            new[]
            {
                TrackingNames.Keys, TrackingNames.KeyIndex, TrackingNames.Edges, TrackingNames.Inverses, TrackingNames.Indexes
            }.Select(run.ChangedIn));
        Assert.Equal("Thing.Page", run.Result.TrackedSteps[TrackingNames.FactSources]
            .SelectMany(step => step.Outputs)
            .Where(output => output.Reason
                is Microsoft.CodeAnalysis.IncrementalStepRunReason.New
                or Microsoft.CodeAnalysis.IncrementalStepRunReason.Modified)
            .Select(output => ((GeneratedSource)output.Value).HintName[.."Thing.Page".Length])
            .Single());
    }

    private static IEnumerable<(string Path, string Text)> Files(int count) =>
        Enumerable.Range(0, count).Select(number => ($"things/{number:0000}.yaml", Entry(number, count)));

    private static LinkedTable Table(Run run) =>
        ((Generator.Linking.Dataset)run.Result.TrackedSteps[TrackingNames.Linking].Single().Outputs.Single().Value).Tables.Items.Single();

    private static string Entry(int number, int count) =>
        $"thing-{number}: {{ number: {number}, third: t{number % 30}{(number + 1 < count ? $", next: thing-{number + 1}" : "")} }}";
}
