using Factbook.Generator.Binding;
using Factbook.Generator.Diagnostics;
using Factbook.Generator.Inputs;
using Factbook.Generator.Linking;
using Factbook.Generator.Pipeline;
using Factbook.Generator.Schema;
using Microsoft.CodeAnalysis;

namespace Factbook.Generator.Rules;

/// <summary>The steps that check the declared rules. Their only results are diagnostics.</summary>
internal static class RuleStation
{
    public static void Register(
        IncrementalValuesProvider<BoundFile> bound,
        IncrementalValueProvider<Dataset> dataset,
        SchemaSteps records,
        InputSteps inputs,
        DiagnosticOutput diagnostics)
    {
        var valueRules = bound.SelectGuarded(
            TrackingNames.ValueRules,
            records.Schemas,
            inputs.ErrorLimit,
            static file => file.Source.Path,
            static (file, schemas, errorLimit, cancellation) => ValueRules.Check(file, schemas, errorLimit, cancellation),
            static (_, defect) => DiagnosticOutput.ListOf(defect));

        var factRules = dataset.SelectGuarded(
            TrackingNames.FactRules,
            records.Schemas,
            inputs.ErrorLimit,
            static (dataset, schemas, errorLimit, cancellation) => FactRules.Check(dataset, schemas, errorLimit, cancellation),
            DiagnosticOutput.ListOf);

        var declarations = records.Declared.SelectGuarded(
            TrackingNames.RuleChecks, static (declared, _) =>
                RuleChecks.Check(declared.Schemas, declared.Fragments), DiagnosticOutput.ListOf);

        diagnostics.Add(valueRules, static found => found);
        diagnostics.Add(factRules);
        diagnostics.Add(declarations);
    }
}
