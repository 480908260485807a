namespace Benchmarks.Driving;

/// <summary>Watches the managed heap from a thread of its own.</summary>
internal sealed class HeapWatch : IDisposable
{
    private readonly long _before = GC.GetTotalMemory(forceFullCollection: true);
    private readonly Timer _timer;
    private long _peak;

    public HeapWatch() => _timer = new Timer(_ => _peak = Math.Max(_peak, GC.GetTotalMemory(forceFullCollection: false)), null, 0, 10);

    /// <summary>The most bytes that the heap held beyond what it held before, garbage that was not collected yet included.</summary>
    public long Peak => _peak - _before;

    /// <summary>The bytes that live now beyond those before.</summary>
    public long Live() => GC.GetTotalMemory(forceFullCollection: true) - _before;

    public void Dispose() => _timer.Dispose();
}
