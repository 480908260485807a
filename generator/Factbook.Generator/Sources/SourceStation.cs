using System.Collections.Immutable;
using System.Linq;
using Factbook.Generator.Diagnostics;
using Factbook.Generator.Inputs;
using Factbook.Generator.Linking;
using Factbook.Generator.Pipeline;
using Factbook.Generator.Schema;
using Microsoft.CodeAnalysis;

namespace Factbook.Generator.Sources;

/// <summary>
/// The steps that verify passages in the texts of their sources. A text is read once, and its passages are compared again only when the
/// text or one of them changes: editing another value, or moving a line, computes no digest.
/// </summary>
internal static class SourceStation
{
    /// <param name="isHosted">Whether the <c>factbook</c> command runs the generator.</param>
    /// <returns>The passages with the results of their verification.</returns>
    public static IncrementalValueProvider<Evidence> Register(
        IncrementalGeneratorInitializationContext context,
        IncrementalValueProvider<Dataset> dataset,
        SchemaSteps records,
        InputSteps inputs,
        DiagnosticOutput diagnostics,
        bool isHosted)
    {
        var options = context.AnalyzerConfigOptionsProvider.SelectGuarded(
            TrackingNames.SourceOptions, (provider, _) => SourceOptions.Read(provider.GlobalOptions, isHosted), SourceOptions.Unread);

        var texts = context.AdditionalTextsProvider
            .SelectManyGuarded(
                TrackingNames.SourceFiles,
                options,
                static file => file.Path,
                static (file, options, cancellation) => options.NameOf(file.Path) is { } name
                    ? [new SourceFile(file.Path, name, file.GetText(cancellation), options.MostCharacters)]
                    : ImmutableArray<SourceFile>.Empty,
                static (file, options, defect) =>
                    new SourceFile(file.Path, file.Path, text: null, options.MostCharacters) { Defect = defect })
            .SelectGuarded(
                TrackingNames.SourceTexts,
                static file => file.Path,
                static (file, _) => file.Read(),
                static (file, defect) => file.Unread(defect))
            .Collect();
        var sources = texts.Select(static (texts, _) => new ReadSources(texts));

        var citations = dataset.SelectGuarded(
            TrackingNames.Citations,
            records.Schemas,
            static (dataset, schemas, cancellation) => CitationReader.Read(dataset, schemas, cancellation),
            Citations.Unread);

        var verified = citations
            .SelectMany(static (all, _) => all.Texts)
            .Combine(sources)
            .Select(static (both, _) => new CitedText(both.Left, both.Right.Find(both.Left.Text)))
            .WithTrackingName(TrackingNames.CitedTexts)
            .SelectGuarded(
                TrackingNames.Verification,
                static cited => "",
                static (cited, cancellation) => PassageVerifier.Verify(cited.Passages, cited.Source, cancellation),
                static (cited, defect) => VerifiedText.Unread(cited.Passages.Text, defect))
            .Collect();

        var searched = verified.SelectGuarded(
            TrackingNames.PassageSearch,
            static (verified, cancellation) => PassageSearch.Run(verified, cancellation),
            SearchedTexts.Unread);

        var evidence = citations.Combine(searched).Select(static (both, _) => new Evidence(both.Left, both.Right.Texts));

        var found = evidence.SelectGuarded(
            TrackingNames.EvidenceDiagnostics,
            options,
            inputs.ErrorLimit,
            static (evidence, options, errorLimit, cancellation) =>
                EvidenceDiagnostics.Of(evidence, options, errorLimit, cancellation),
            DiagnosticOutput.ListOf);

        diagnostics.Add(options, static read => read.Diagnostics);
        diagnostics.Add(texts, static text => text.Defect);
        diagnostics.Add(citations, static all => all.Diagnostics);
        diagnostics.Add(verified, static text => text.Defect);
        diagnostics.Add(searched, static all => all.Defect);
        diagnostics.Add(found);
        return evidence;
    }
}
