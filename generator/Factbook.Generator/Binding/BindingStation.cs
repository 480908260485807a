using System.Linq;
using Factbook.Generator.Diagnostics;
using Factbook.Generator.Inputs;
using Factbook.Generator.Pipeline;
using Factbook.Generator.Schema;
using Factbook.Generator.Yaml;
using Microsoft.CodeAnalysis;

namespace Factbook.Generator.Binding;

/// <summary>The steps that bind the nodes of a file to the types of the records.</summary>
internal static class BindingStation
{
    public static IncrementalValuesProvider<BoundFile> Register(
        IncrementalValuesProvider<YamlFile> files, SchemaSteps records, InputSteps inputs, DiagnosticOutput diagnostics)
    {
        var bound = files.SelectGuarded(
            TrackingNames.Binding,
            records.Schemas,
            inputs.ErrorLimit,
            static file => file.Source.Path,
            static (file, schemas, errorLimit, cancellation) => Binder.Bind(file, schemas, errorLimit, cancellation),
            static (file, defect) => BoundFile.Unread(file.Source, defect));

        var ambiguities = bound
            .Select(static (file, _) => file.Ambiguities)
            .WithTrackingName(TrackingNames.Ambiguities)
            .Collect();

        diagnostics.Add(bound, static file => file.Diagnostics);
        diagnostics.Add(records.Declared.SelectGuarded(
            TrackingNames.ShorthandChecks,
            ambiguities,
            static (declared, ambiguities, _) =>
                ShorthandChecks.Check(declared.Schemas, declared.Fragments, ambiguities.SelectMany(found => found.Items)),
            DiagnosticOutput.ListOf));
        return bound;
    }
}
