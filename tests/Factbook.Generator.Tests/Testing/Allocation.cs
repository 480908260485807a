namespace Factbook.Generator.Tests.Testing;

/// <summary>Measures work by the bytes that it allocates, which unlike time are the same on every machine, busy or not.</summary>
internal static class Allocation
{
    /// <summary>Returns the bytes that work allocates once everything that a process makes only once has been made.</summary>
    public static long Of(Func<object> work)
    {
        work();
        return OfFirst(work, out _);
    }

    /// <summary>
    /// Returns the least bytes that work allocates in several runs: a garbage collection in the middle of one adds what is left of the
    /// block that the thread allocates from, some kilobytes.
    /// </summary>
    public static long LeastOf(Func<object> work) => Enumerable.Range(0, 5).Min(_ => Of(work));

    /// <summary>Returns the bytes that work allocates on this thread when it is run once.</summary>
    /// <param name="work">What is measured.</param>
    /// <param name="result">What the work returned.</param>
    public static long OfFirst<T>(Func<T> work, out T result)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        result = work();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
