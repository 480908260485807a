using System.Globalization;
using Benchmarks.Data;
using Benchmarks.Running;

namespace Benchmarks.Reporting;

/// <summary>The figures of the bars and tables. A figure is null if it, or a figure from which it is computed, was not measured.</summary>
internal static class Figures
{
    /// <summary>Returns the milliseconds from the entry of Main.</summary>
    public static double? FirstFact(this Results results, Peer peer, int count) => results[$"cold/{peer.Key}/{count}/first fact ms"];

    /// <summary>Returns the live bytes after the first fact.</summary>
    public static double? Heap(this Results results, Peer peer, int count) => results[$"cold/{peer.Key}/{count}/heap bytes"];

    public static double? AssemblyBytes(this Results results, Peer peer, int count) => results[$"cold/{peer.Key}/{count}/assembly bytes"];

    /// <summary>Returns the nanoseconds of one run of a method of the steady state.</summary>
    public static double? Steady(this Results results, string method, int count) => results[$"steady/{method}/{count}/ns"];

    /// <summary>Returns the nanoseconds per fact of a method that enumerates all facts.</summary>
    public static double? SteadyPerFact(this Results results, string method, int count) => results.Steady(method, count) / count;

    public static double? SteadyBytes(this Results results, string method, int count) => results[$"steady/{method}/{count}/bytes"];

    /// <summary>Returns the bytes per fact of a method that enumerates all facts, rounded like BenchmarkDotNet.</summary>
    public static double? SteadyBytesPerFact(this Results results, string method, int count) =>
        results.SteadyBytes(method, count) is { } bytes ? Math.Round(bytes / count) : null;

    public static double? BuildSeconds(this Results results, string program, string dataset) =>
        results[$"build/{program}/{dataset}/beyond empty s"];

    public static double? CompilerBytes(this Results results, string program, string dataset) =>
        results[$"build/{program}/{dataset}/compiler peak bytes"];

    /// <summary>Returns the largest figure of all sizes; null unless all of them were measured.</summary>
    public static double? Worst(Func<int, double?> figure)
    {
        var figures = Dataset.Sizes.Select(dataset => figure(dataset.Count)).ToList();
        return figures.Contains(null) ? null : figures.Max();
    }

    /// <summary>Returns a figure with its significant digits.</summary>
    public static string Written(double? figure, string unit = "") => figure is not { } number
        ? "not measured"
        : number.ToString(Math.Abs(number) switch { >= 100 => "N0", >= 10 => "0.#", _ => "0.###" }, CultureInfo.InvariantCulture) + unit;
}
