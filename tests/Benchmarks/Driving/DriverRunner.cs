using Benchmarks.Data;
using Benchmarks.Reporting;
using Benchmarks.Running;

namespace Benchmarks.Driving;

/// <summary>Runs the generator in its driver, as an editor does: a first run, edits, and a typed space.</summary>
internal static class DriverRunner
{
    private const int Edits = 150;
    private const int Spaces = 1500;

    public static void Run(Results results)
    {
        Allocate(results);
        EditOneFile(results);
        TypeASpace(results);
    }

    private static void Allocate(Results results)
    {
        // Excludes code that is jitted and loaded once.
        new Session(Dataset.Of(100)).Run();
        var dataset = Dataset.Of(100_000);
        var session = new Session(dataset);
        var yaml = dataset.Files().Sum(file => (double)System.Text.Encoding.UTF8.GetByteCount(file.Yaml));
        using var heap = new HeapWatch();
        var before = GC.GetTotalAllocatedBytes(precise: true);
        var elapsed = session.Run();
        var allocated = GC.GetTotalAllocatedBytes(precise: true) - before;
        results.Set("driver/allocated of yaml bytes", allocated / yaml);
        results.Set("driver/peak of yaml bytes", heap.Peak / yaml);
        results.Set("driver/live of yaml bytes", heap.Live() / yaml);
        results.Set("driver/first run s", elapsed.TotalSeconds);
        GC.KeepAlive(session);
    }

    private static void EditOneFile(Results results)
    {
        var session = new Session(Dataset.ManyFiles);
        session.Run();
        results.Set("driver/edit ms", Repeat(Edits, round => Edit(session, round), session));

        // The cost of Roslyn's tracking is quadratic in the number of files, and the repeated steps do not depend on it.
        var tracked = new Session(Dataset.SomeFiles, isTracked: true);
        tracked.Run();
        Edit(tracked, 0);
        tracked.Run();
        results.Set("driver/edit files read", tracked.CountRecomputed("Yaml"));
        results.Set("driver/edit files bound", tracked.CountRecomputed("Binding"));
        results.Set("driver/edit files packed", tracked.CountRecomputed("Packing"));
        results.Set("driver/edit files resolved", tracked.CountRecomputed("Resolving"));
        results.Set("driver/edit sources", tracked.CountRecomputed("FactSources") + tracked.CountRecomputed("RecordSources"));
    }

    private static void TypeASpace(Results results)
    {
        var session = new Session(Dataset.Of(100_000));
        session.Run();
        results.Set("driver/space ms", Repeat(Spaces, _ => session.TypeSpace(), session));

        var tracked = new Session(Dataset.Of(100), isTracked: true);
        tracked.Run();
        tracked.TypeSpace();
        tracked.Run();
        results.Set("driver/space steps recomputed", tracked.CountAllRecomputed());
    }

    private static void Edit(Session session, int round) => session.Edit((round * 97 % (session.Files.Count - 1)) + 1);

    // The process of an editor is warm, so the first two thirds of the runs only reach the last tier of compilation.
    private static double Repeat(int rounds, Action<int> change, Session session)
    {
        var times = new List<double>();
        for (var round = 0; round < rounds; round++)
        {
            change(round);
            times.Add(session.Run().TotalMilliseconds);
        }

        return times.Skip(rounds * 2 / 3).Median();
    }
}
