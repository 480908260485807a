using System.Diagnostics;

/// <summary>Measures the time from the entry of Main to the first fact, and the managed heap after it.</summary>
internal readonly struct Measure
{
    private readonly long _start;

    private Measure(long start) => _start = start;

    public static Measure Start()
    {
        // The first call initializes the clock and is not measured.
        Stopwatch.GetTimestamp();
        return new Measure(Stopwatch.GetTimestamp());
    }

    /// <param name="fact">The fact that was found, so that a wrong result is detected.</param>
    public void Stop(string fact) => Report(fact, Stopwatch.GetTimestamp() - _start);

    // A separate method, so that it is jitted and its assemblies are loaded after the clock is read.
    private static void Report(string fact, long elapsed)
    {
        var allocated = GC.GetTotalAllocatedBytes(precise: true);
        Console.WriteLine($"{fact}|{elapsed * 1e9 / Stopwatch.Frequency:F0}|{GC.GetTotalMemory(forceFullCollection: true)}|{allocated}");
    }
}
