using Benchmarks.Data;
using Benchmarks.Reporting;
using Benchmarks.Running;

namespace Benchmarks.Building;

/// <summary>Builds programs from their restored packages in turn, with an empty program in each round.</summary>
internal static class BuildRunner
{
    public static void Run(Workspace workspace, Results results, int rounds)
    {
        var empty = new Subject("Empty", Dataset.Of(100));
        var subjects = Dataset.Sizes.Append(Dataset.ManyFiles).Select(dataset => new Subject("Compiled", dataset))
            .Concat(Peer.Initialisers.Sizes.Select(dataset => new Subject("Initialisers", dataset)))
            .Prepend(empty)
            .ToList();
        foreach (var subject in subjects)
        {
            workspace.Publish(subject.Program, subject.Dataset);
            CompilerProcess.Prepare(workspace, subject.Program, subject.Dataset);
        }

        for (var round = 0; round < rounds; round++)
        {
            foreach (var subject in subjects)
            {
                subject.Times.Add(Build(workspace, subject));
                subject.Peaks.Add(CompilerProcess.Run(workspace, subject.Program, subject.Dataset));
            }
        }

        foreach (var subject in subjects)
        {
            results.Set($"build/{subject.Program}/{subject.Dataset.Name}/s", subject.Times.Median());
            results.Set(
                $"build/{subject.Program}/{subject.Dataset.Name}/beyond empty s",
                subject.Times.Zip(empty.Times, (time, other) => time - other).Median());
            results.Set($"build/{subject.Program}/{subject.Dataset.Name}/compiler peak bytes", subject.Peaks.Median());
        }
    }

    private static double Build(Workspace workspace, Subject subject) => Command.Run(
        "dotnet",
        [
            "build", Workspace.ProjectOf(subject.Program), "-c", "Release", .. workspace.PropertiesOf(subject.Dataset),
            "--no-restore", "--no-dependencies", "--no-incremental", "-v", "q", "-nologo", "-nodeReuse:false",
            "-p:UseSharedCompilation=false",
        ]).Elapsed.TotalSeconds;

    private sealed record Subject(string Program, Dataset Dataset)
    {
        public List<double> Times { get; } = [];

        public List<double> Peaks { get; } = [];
    }
}
