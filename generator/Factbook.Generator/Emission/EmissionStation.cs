using System.Text;
using Factbook.Generator.Diagnostics;
using Factbook.Generator.Linking;
using Factbook.Generator.Pipeline;
using Factbook.Generator.Schema;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Factbook.Generator.Emission;

/// <summary>The steps that emit C#, and the output of the sources.</summary>
internal static class EmissionStation
{
    public static void Register(
        IncrementalGeneratorInitializationContext context,
        IncrementalValueProvider<Dataset> dataset,
        SchemaSteps records,
        DiagnosticOutput diagnostics)
    {
        var recordSources = records.Schemas.SelectGuarded(
            TrackingNames.RecordEmission, static (schemas, cancellation) =>
                Emitter.EmitRecords(schemas, cancellation), EmittedSources.None);

        // A source is emitted only if its plan has changed.
        var factSources = dataset
            .SelectMany(static (all, _) => all.Tables)
            .SelectManyGuarded(
                TrackingNames.SourcePlans,
                static _ => "",
                static (table, cancellation) => SourcePlanner.Plan(table, cancellation),
                static (table, defect) => new UnmadePlan(table.Record, defect))
            .SelectGuarded(
                TrackingNames.FactEmission,
                static _ => "",
                static (plan, cancellation) => Emitter.EmitFacts(plan, cancellation),
                static (_, defect) => EmittedSources.None(defect));

        AddSources(context, TrackingNames.RecordSources, recordSources.SelectMany(static (emitted, _) => emitted.Sources));
        AddSources(context, TrackingNames.FactSources, factSources.SelectMany(static (emitted, _) => emitted.Sources));

        diagnostics.Add(recordSources, static emitted => emitted.Defect);
        diagnostics.Add(factSources.Collect(), static emitted => emitted.Defect);
    }

    private static void AddSources(
        IncrementalGeneratorInitializationContext context, string step, IncrementalValuesProvider<GeneratedSource> sources) =>
        context.RegisterSourceOutput(sources.WithTrackingName(step), (production, source) =>
        {
            if (Guard.Run(step, "", () => Add(production, source), static defect => defect) is { } defect)
            {
                production.ReportDiagnostic(defect.ToDiagnostic());
            }
        });

    private static DiagnosticInfo? Add(SourceProductionContext production, GeneratedSource source)
    {
        production.AddSource(source.HintName, SourceText.From(source.Text, Encoding.UTF8));
        return null;
    }
}
