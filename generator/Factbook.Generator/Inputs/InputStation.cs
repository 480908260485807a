using System.Collections.Immutable;
using Factbook.Generator.Diagnostics;
using Factbook.Generator.Pipeline;
using Microsoft.CodeAnalysis;

namespace Factbook.Generator.Inputs;

/// <summary>The inputs from MSBuild.</summary>
/// <param name="Folder">The state of the folder of facts; null for a host that passes only some files.</param>
/// <param name="Limits">The limits of a file.</param>
/// <param name="ErrorLimit">The limit of reported errors of a file.</param>
/// <param name="Texts">The files of facts.</param>
internal sealed record InputSteps(
    IncrementalValueProvider<FactsFolder?> Folder,
    IncrementalValueProvider<YamlLimits> Limits,
    IncrementalValueProvider<int> ErrorLimit,
    IncrementalValuesProvider<FactsText> Texts);

/// <summary>The steps that read MSBuild's properties and open the files.</summary>
internal static class InputStation
{
    public static InputSteps Register(IncrementalGeneratorInitializationContext context, DiagnosticOutput diagnostics)
    {
        var options = context.AnalyzerConfigOptionsProvider.SelectGuarded(
            TrackingNames.Options, static (provider, _) => FactsOptions.Read(provider.GlobalOptions), FactsOptions.Unread);

        var texts = context.AdditionalTextsProvider.SelectManyGuarded(
            TrackingNames.Texts,
            options,
            static file => file.Path,
            static (file, options, cancellation) => options.FactsPathOf(file.Path) is { } factsPath
                ? [new FactsText(file.Path, factsPath, options.Name, file.GetText(cancellation), options.Limits)]
                : ImmutableArray<FactsText>.Empty,
            static (file, options, defect) =>
                new FactsText(file.Path, file.Path, options.Name, text: null, options.Limits) { Defect = defect });

        diagnostics.Add(options, static read => read.Diagnostics);
        return new InputSteps(
            options.Select(static (read, _) => read.Folder),
            options.Select(static (read, _) => read.Limits),
            options.Select(static (read, _) => read.Limits.Errors),
            texts);
    }
}
