using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Factbook.Generator.Diagnostics;
using Microsoft.CodeAnalysis;

namespace Factbook.Generator.Pipeline;

/// <summary>
/// Collects the diagnostics of all steps. They are a separate output, so that a moved line does not change generated sources.
/// </summary>
internal sealed class DiagnosticOutput
{
    private readonly List<IncrementalValueProvider<EquatableArray<DiagnosticInfo>>> _steps = [];

    /// <summary>Adds the diagnostics of a step.</summary>
    public void Add(IncrementalValueProvider<EquatableArray<DiagnosticInfo>> found) => _steps.Add(found);

    /// <summary>Adds the diagnostics of a step whose result contains other values as well.</summary>
    public void Add<T>(IncrementalValueProvider<T> value, Func<T, EquatableArray<DiagnosticInfo>> diagnosticsOf) =>
        Add(value.Select((result, _) => diagnosticsOf(result)));

    /// <summary>Adds the diagnostics of each result of a step.</summary>
    public void Add<T>(IncrementalValuesProvider<T> values, Func<T, EquatableArray<DiagnosticInfo>> diagnosticsOf) =>
        Add(values.Collect(), diagnosticsOf);

    /// <summary>Adds the diagnostics of each result of a step.</summary>
    // Most results have none, and one pass over all of them costs Roslyn less than a table of empty arrays for each step.
    public void Add<T>(IncrementalValueProvider<ImmutableArray<T>> values, Func<T, EquatableArray<DiagnosticInfo>> diagnosticsOf) =>
        Add(
            values.Select((all, _) =>
                all.Select(diagnosticsOf).Where(found => found.Count > 0).SelectMany(found => found.Items).ToEquatable()));

    /// <summary>Adds the internal errors of a step.</summary>
    public void Add<T>(IncrementalValueProvider<T> value, Func<T, DiagnosticInfo?> defectOf) =>
        Add(value, result => ListOf(defectOf(result)));

    /// <summary>Adds the internal errors of each result of a step.</summary>
    public void Add<T>(IncrementalValueProvider<ImmutableArray<T>> values, Func<T, DiagnosticInfo?> defectOf) =>
        Add(values, result => ListOf(defectOf(result)));

    /// <summary>Reports the diagnostics of all added steps, in order and up to the limit.</summary>
    public void Register(IncrementalGeneratorInitializationContext context, IncrementalValueProvider<int> errorLimit) =>
        context.RegisterSourceOutput(
        _steps
            .Aggregate((all, step) =>
                all.Combine(step).Select(static (both, _) =>
                    new EquatableArray<DiagnosticInfo>(both.Left.Items.AddRange(both.Right.Items))))
            .SelectGuarded(
                TrackingNames.Diagnostics,
                errorLimit,
                static (all, limit, _) =>
                    DiagnosticLimit
                        .Apply(CascadingWarnings.Remove(all.Distinct().OrderBy(diagnostic => diagnostic).ToList()), limit)
                        .ToEquatable(),
                ListOf),
        static (production, all) =>
        {
            foreach (var diagnostic in all)
            {
                production.ReportDiagnostic(
                    Guard.Run(
                        TrackingNames.Diagnostics, diagnostic.Position, diagnostic.ToDiagnostic, static defect => defect.ToDiagnostic()));
            }
        });

    /// <summary>Returns a list of the diagnostic, or an empty list for null.</summary>
    public static EquatableArray<DiagnosticInfo> ListOf(DiagnosticInfo? diagnostic) =>
        diagnostic is null ? EquatableArray<DiagnosticInfo>.Empty : ImmutableArray.Create(diagnostic);
}
