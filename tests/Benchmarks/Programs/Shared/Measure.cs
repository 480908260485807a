using System.Diagnostics;

/// <summary>What a program says of itself: how long it took from the entry of Main, and what the managed heap then holds.</summary>
internal readonly struct Measure
{
    private readonly long _start;

    private Measure(long start) => _start = start;

    public static Measure Start()
    {
        // The first call of all is not the program's to pay.
        Stopwatch.GetTimestamp();
        return new Measure(Stopwatch.GetTimestamp());
    }

    /// <param name="fact">What was found, so that a wrong answer is noticed.</param>
    public void Stop(string fact) => Say(fact, Stopwatch.GetTimestamp() - _start);

    // A method of its own, which is compiled and whose assemblies are loaded after the clock was read.
    private static void Say(string fact, long elapsed)
    {
        var allocated = GC.GetTotalAllocatedBytes(precise: true);
        Console.WriteLine($"{fact}|{elapsed * 1e9 / Stopwatch.Frequency:F0}|{GC.GetTotalMemory(forceFullCollection: true)}|{allocated}");
    }
}
