using System.Collections.Immutable;
using Factbook.Generator.Diagnostics;
using Microsoft.CodeAnalysis;

namespace Factbook.Generator.Inputs;

/// <summary>What MSBuild hands over.</summary>
/// <param name="Folder">The folder of facts on the disk; null for a host that hands over some files only.</param>
/// <param name="ErrorLimit">The number of errors that are reported of a file.</param>
/// <param name="Texts">The files below the folder of facts.</param>
internal sealed record InputSteps(
    IncrementalValueProvider<FactsFolder?> Folder, IncrementalValueProvider<int> ErrorLimit, IncrementalValuesProvider<FactsText> Texts);

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
            options.Select(static (read, _) => read.Folder), options.Select(static (read, _) => read.Limits.Errors), texts);
    }
}
