using System.Globalization;
using Benchmarks.Data;
using Benchmarks.Reporting;
using Benchmarks.Running;

namespace Benchmarks.Cold;

/// <summary>
/// Starts each program many times in fresh processes. Peers run in turn, so that a temporary slowdown of the machine affects all of them.
/// </summary>
internal static class ColdRunner
{
    public static void Run(Workspace workspace, Results results, int rounds)
    {
        var peers = Peer.All.Append(Peer.Empty).ToList();
        if (Workspace.HasLinker)
        {
            peers.Add(Peer.FactbookNative);
        }
        else
        {
            Console.Error.WriteLine($"{Peer.FactbookNative.Name} is left out: native code needs clang or gcc, and neither is here.");
        }

        foreach (var dataset in Dataset.Sizes)
        {
            var programs = peers.Where(peer => peer.Sizes.Contains(dataset))
                .Select(peer =>
                    (Peer: peer,
                     Assembly: peer.IsNative ? workspace.PublishNative(peer.Program, dataset) : workspace.Publish(peer.Program, dataset),
                     Runs: new List<ColdRun>()))
                .ToList();
            for (var round = 0; round <= rounds; round++)
            {
                foreach (var (peer, assembly, runs) in programs)
                {
                    var run = Start(assembly, dataset, peer);

                    // The first round only fills the file cache of the system.
                    if (round > 0)
                    {
                        runs.Add(run);
                    }
                }
            }

            foreach (var (peer, assembly, runs) in programs)
            {
                results.Set($"cold/{peer.Key}/{dataset.Count}/first fact ms", runs.Select(run => run.FirstFact / 1e6).Median());
                results.Set($"cold/{peer.Key}/{dataset.Count}/process ms", runs.Select(run => run.Process.TotalMilliseconds).Median());
                results.Set($"cold/{peer.Key}/{dataset.Count}/heap bytes", runs.Select(run => run.Heap).Median());
                results.Set($"cold/{peer.Key}/{dataset.Count}/allocated bytes", runs.Select(run => run.Allocated).Median());
                results.Set($"cold/{peer.Key}/{dataset.Count}/assembly bytes", new FileInfo(assembly).Length);
            }

            results.Set($"data/{dataset.Count}/value bytes", dataset.Parts.Sum(part => part.ValueBytes));
            results.Set(
                $"data/{dataset.Count}/yaml bytes",
                Directory.EnumerateFiles(Path.Combine(workspace.FolderOf(dataset), "facts"), "*", SearchOption.AllDirectories)
                    .Sum(file => new FileInfo(file).Length));
        }
    }

    private static ColdRun Start(string assembly, Dataset dataset, Peer peer)
    {
        var (output, process) = peer.IsNative ? Command.Run(assembly, [dataset.Key]) : Command.Run("dotnet", [assembly, dataset.Key]);
        var fields = output.Trim().Split('|');
        if (peer != Peer.Empty && fields[0] != dataset.NameOfKey)
        {
            throw new InvalidOperationException($"{peer.Name} found '{fields[0]}' instead of '{dataset.NameOfKey}'.");
        }

        return new ColdRun(Number(fields[1]), process, Number(fields[2]), Number(fields[3]));
    }

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    /// <param name="FirstFact">Nanoseconds from the entry of Main.</param>
    /// <param name="Process">The time from start to end of the process.</param>
    /// <param name="Heap">Live bytes after the first fact.</param>
    /// <param name="Allocated">Bytes allocated until the first fact.</param>
    private readonly record struct ColdRun(double FirstFact, TimeSpan Process, double Heap, double Allocated);
}
