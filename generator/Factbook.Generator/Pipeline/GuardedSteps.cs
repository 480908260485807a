using System;
using System.Collections.Immutable;
using System.Threading;
using Factbook.Generator.Diagnostics;
using Microsoft.CodeAnalysis;

namespace Factbook.Generator.Pipeline;

/// <summary>
/// Adds steps of the pipeline with a tracking name, by which tests prove that they are cached. Exceptions become errors that contain that
/// name.
/// </summary>
internal static class GuardedSteps
{
    /// <summary>Adds a step for each value of a provider.</summary>
    /// <param name="values">The input of the step.</param>
    /// <param name="step">One of <see cref="TrackingNames"/>.</param>
    /// <param name="pathOf">Returns the file at which an exception is reported.</param>
    /// <param name="work">The step.</param>
    /// <param name="onDefect">Returns the result in place of that of a step that threw.</param>
    public static IncrementalValuesProvider<TResult> SelectGuarded<T, TResult>(
        this IncrementalValuesProvider<T> values,
        string step,
        Func<T, string> pathOf,
        Func<T, CancellationToken, TResult> work,
        Func<T, DiagnosticInfo, TResult> onDefect) => values
        .Select((value, cancellation) => Guard.Run(step, pathOf(value), () => work(value, cancellation), defect => onDefect(value, defect)))
        .WithTrackingName(step);

    /// <summary>Adds a step for each value of a provider, together with the value of another.</summary>
    public static IncrementalValuesProvider<TResult> SelectGuarded<T, T2, TResult>(
        this IncrementalValuesProvider<T> values,
        string step,
        IncrementalValueProvider<T2> second,
        Func<T, string> pathOf,
        Func<T, T2, CancellationToken, TResult> work,
        Func<T, DiagnosticInfo, TResult> onDefect) => values
        .Combine(second)
        .SelectGuarded(
            step,
            both => pathOf(both.Left),
            (both, cancellation) => work(both.Left, both.Right, cancellation),
            (both, defect) => onDefect(both.Left, defect));

    /// <summary>Adds a step for each value of a provider, together with the values of two others.</summary>
    public static IncrementalValuesProvider<TResult> SelectGuarded<T, T2, T3, TResult>(
        this IncrementalValuesProvider<T> values,
        string step,
        IncrementalValueProvider<T2> second,
        IncrementalValueProvider<T3> third,
        Func<T, string> pathOf,
        Func<T, T2, T3, CancellationToken, TResult> work,
        Func<T, DiagnosticInfo, TResult> onDefect) => values
        .Combine(second)
        .SelectGuarded(
            step,
            third,
            both => pathOf(both.Left),
            (both, last, cancellation) => work(both.Left, both.Right, last, cancellation),
            (both, defect) => onDefect(both.Left, defect));

    /// <summary>Adds a step for each value of a provider, together with the value of another, that returns any number of results.</summary>
    public static IncrementalValuesProvider<TResult> SelectManyGuarded<T, T2, TResult>(
        this IncrementalValuesProvider<T> values,
        string step,
        IncrementalValueProvider<T2> second,
        Func<T, string> pathOf,
        Func<T, T2, CancellationToken, ImmutableArray<TResult>> work,
        Func<T, T2, DiagnosticInfo, TResult> onDefect) => values
        .Combine(second)
        .SelectMany((both, cancellation) => Guard.Run(
            step,
            pathOf(both.Left),
            () => work(both.Left, both.Right, cancellation),
            defect => ImmutableArray.Create(onDefect(both.Left, both.Right, defect))))
        .WithTrackingName(step);

    /// <summary>Adds a step for each value of a provider that returns any number of results.</summary>
    public static IncrementalValuesProvider<TResult> SelectManyGuarded<T, TResult>(
        this IncrementalValuesProvider<T> values,
        string step,
        Func<T, string> pathOf,
        Func<T, CancellationToken, ImmutableArray<TResult>> work,
        Func<T, DiagnosticInfo, TResult> onDefect) => values
        .SelectMany((value, cancellation) =>
            Guard.Run(step, pathOf(value), () => work(value, cancellation), defect => ImmutableArray.Create(onDefect(value, defect))))
        .WithTrackingName(step);

    /// <summary>Adds a step for the value of a provider.</summary>
    /// <param name="value">The input of the step.</param>
    /// <param name="step">One of <see cref="TrackingNames"/>.</param>
    /// <param name="work">The step.</param>
    /// <param name="onDefect">Returns the result in place of that of a step that threw.</param>
    public static IncrementalValueProvider<TResult> SelectGuarded<T, TResult>(
        this IncrementalValueProvider<T> value,
        string step,
        Func<T, CancellationToken, TResult> work,
        Func<DiagnosticInfo, TResult> onDefect) => value
        .Select((input, cancellation) => Guard.Run(step, "", () => work(input, cancellation), onDefect))
        .WithTrackingName(step);

    /// <summary>Adds a step for the values of two providers.</summary>
    public static IncrementalValueProvider<TResult> SelectGuarded<T, T2, TResult>(
        this IncrementalValueProvider<T> value,
        string step,
        IncrementalValueProvider<T2> second,
        Func<T, T2, CancellationToken, TResult> work,
        Func<DiagnosticInfo, TResult> onDefect) => value
        .Combine(second)
        .SelectGuarded(step, (both, cancellation) => work(both.Left, both.Right, cancellation), onDefect);

    /// <summary>Adds a step for the values of three providers.</summary>
    public static IncrementalValueProvider<TResult> SelectGuarded<T, T2, T3, TResult>(
        this IncrementalValueProvider<T> value,
        string step,
        IncrementalValueProvider<T2> second,
        IncrementalValueProvider<T3> third,
        Func<T, T2, T3, CancellationToken, TResult> work,
        Func<DiagnosticInfo, TResult> onDefect) => value
        .Combine(second)
        .SelectGuarded(step, third, (both, last, cancellation) => work(both.Left, both.Right, last, cancellation), onDefect);

    /// <summary>Adds a step for the values of four providers.</summary>
    public static IncrementalValueProvider<TResult> SelectGuarded<T, T2, T3, T4, TResult>(
        this IncrementalValueProvider<T> value,
        string step,
        IncrementalValueProvider<T2> second,
        IncrementalValueProvider<T3> third,
        IncrementalValueProvider<T4> fourth,
        Func<T, T2, T3, T4, CancellationToken, TResult> work,
        Func<DiagnosticInfo, TResult> onDefect) => value
        .Combine(second)
        .SelectGuarded(
            step, third, fourth, (both, third, fourth, cancellation) => work(both.Left, both.Right, third, fourth, cancellation), onDefect);
}
