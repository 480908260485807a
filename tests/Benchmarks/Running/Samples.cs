namespace Benchmarks.Running;

/// <summary>Statistics of repeated measurements.</summary>
internal static class Samples
{
    /// <summary>Returns the median.</summary>
    public static double Median(this IEnumerable<double> samples)
    {
        var sorted = samples.Order().ToList();
        var middle = sorted.Count / 2;
        return sorted.Count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
