namespace Factbook.Generator.Tests.Testing;

/// <summary>Measures work by allocated bytes, which unlike time do not depend on the machine and its load.</summary>
internal static class Allocation
{
    /// <summary>Returns the bytes that work allocates after everything is initialized that a process initializes once.</summary>
    public static long Of(Func<object> work)
    {
        work();
        return OfFirst(work, out _);
    }

    /// <summary>
    /// Returns the minimum of allocated bytes of several runs: a garbage collection during a run adds the rest of the thread's allocation
    /// context, some kilobytes.
    /// </summary>
    public static long LeastOf(Func<object> work)
    {
        work();
        return Enumerable.Range(0, 3).Min(_ => OfFirst(work, out object _));
    }

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
