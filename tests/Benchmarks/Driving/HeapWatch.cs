namespace Benchmarks.Driving;

/// <summary>Samples the managed heap on a separate thread.</summary>
internal sealed class HeapWatch : IDisposable
{
    private readonly long _before = GC.GetTotalMemory(forceFullCollection: true);
    private readonly Timer _timer;
    private long _peak;

    public HeapWatch() => _timer = new Timer(_ => _peak = Math.Max(_peak, GC.GetTotalMemory(forceFullCollection: false)), null, 0, 10);

    /// <summary>Gets the peak of the heap beyond its initial size, including garbage that was not collected.</summary>
    public long Peak => _peak - _before;

    /// <summary>Gets the live bytes beyond the initial ones.</summary>
    public long Live() => GC.GetTotalMemory(forceFullCollection: true) - _before;

    public void Dispose() => _timer.Dispose();
}
