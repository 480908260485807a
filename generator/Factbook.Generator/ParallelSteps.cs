using System;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;

namespace Factbook.Generator;

/// <summary>Steps of which each value is worked out apart from the others, on all processors.</summary>
internal static class ParallelSteps
{
    /// <summary>
    /// Selects as <c>Select</c> does, with the same values in the same order. The driver asks a step for one value after the other, so the work on all
    /// that are new is begun before the first is waited for.
    /// </summary>
    public static IncrementalValuesProvider<TResult> SelectInParallel<TSource, TResult>(
        this IncrementalValuesProvider<TSource> source, Func<TSource, CancellationToken, TResult> select) => source
        .Select((value, cancellation) => Task.Run(() => select(value, cancellation), cancellation))
        .Select(static (work, _) => work.GetAwaiter().GetResult());
}
