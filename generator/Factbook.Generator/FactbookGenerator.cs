using System;
using System.Collections.Immutable;
using System.Linq;
using System.Text;
using System.Threading;
using Factbook.Generator.Binding;
using Factbook.Generator.Diagnostics;
using Factbook.Generator.Emission;
using Factbook.Generator.Linking;
using Factbook.Generator.Packing;
using Factbook.Generator.Rules;
using Factbook.Generator.Schema;
using Factbook.Generator.Yaml;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Factbook.Generator;

/// <summary>The compiler of facts: how the stations are joined. What each does is in its folder.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class FactbookGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var options = context.AnalyzerConfigOptionsProvider
            .Select(static (provider, _) => FactsOptions.Read(provider.GlobalOptions))
            .WithTrackingName(TrackingNames.Options);

        var files = context.AdditionalTextsProvider
            .Combine(options)
            .SelectInParallel(static (pair, cancellation) => Open(pair.Left, pair.Right, cancellation))
            .Where(static text => text is not null)
            .WithTrackingName(TrackingNames.Texts)
            .Combine(options)
            .SelectInParallel(static (pair, cancellation) => Read(pair.Left!, pair.Right.Limits, cancellation))
            .WithTrackingName(TrackingNames.Yaml);

        var factRecords = context.SyntaxProvider
            .ForAttributeWithMetadataName(KnownTypes.Facts, static (_, _) => true, static (attributed, cancellation) =>
                ReadRecord((INamedTypeSymbol)attributed.TargetSymbol, cancellation))
            .WithTrackingName(TrackingNames.FactRecords);

        var derivedRecords = context.SyntaxProvider
            .CreateSyntaxProvider(static (node, _) => node is RecordDeclarationSyntax { BaseList: not null }, ReadDerived)
            .Where(static fragment => fragment is not null)
            .WithTrackingName(TrackingNames.DerivedRecords);

        var fragments = factRecords.Collect().Combine(derivedRecords.Collect())
            .Select(static (pair, _) => pair.Left.AddRange(pair.Right!));

        var schemas = fragments
            .Select(static (all, _) => Guard.Run("", () => SchemaSet.Of(all), SchemaSet.Unread))
            .WithTrackingName(TrackingNames.Schema);

        var bound = files.Combine(schemas)
            .SelectInParallel(static (pair, cancellation) => Guard.Run(
                pair.Left.Source.Path,
                () => Binder.Bind(pair.Left, pair.Right, cancellation),
                defect => BoundFile.Unread(pair.Left.Source, defect)))
            .WithTrackingName(TrackingNames.Binding);

        var valueRules = bound.Combine(schemas)
            .Select(static (pair, cancellation) => Guard.Run(
                pair.Left.Source.Path,
                () => ValueRules.Check(pair.Left, pair.Right, cancellation),
                defect => ImmutableArray.Create(defect)))
            .WithTrackingName(TrackingNames.ValueRules);

        var packed = bound.Combine(schemas)
            .SelectInParallel(static (pair, cancellation) => Guard.Run(
                pair.Left.Source.Path,
                () => RowPacker.Pack(pair.Left, pair.Right, cancellation),
                defect => PackedFile.Unread(pair.Left, defect)))
            .WithTrackingName(TrackingNames.Packing);

        // Of all other files, a file's references ask only the keys: an edit of values resolves its own file again.
        var keyIndex = packed
            .Select(static (file, _) => FileKeys.Of(file))
            .WithTrackingName(TrackingNames.Keys)
            .Collect()
            .Combine(schemas)
            .Select(static (pair, _) => Guard.Run("", () => KeyIndex.Of(pair.Left, pair.Right), KeyIndex.Unread))
            .WithTrackingName(TrackingNames.KeyIndex);

        var resolved = packed.Combine(keyIndex)
            .Select(static (pair, cancellation) => Guard.Run(
                pair.Left.File.Source.Path,
                () => ReferenceResolver.Resolve(pair.Left, pair.Right, cancellation),
                ResolvedFile.Unread))
            .WithTrackingName(TrackingNames.Resolving);

        var inverses = resolved
            .Select(static (file, _) => file.Edges)
            .WithTrackingName(TrackingNames.Edges)
            .Collect()
            .Combine(keyIndex)
            .Select(static (pair, _) => Guard.Run("", () => InverseFinder.Find(pair.Left, pair.Right), Inverses.Unread))
            .WithTrackingName(TrackingNames.Inverses);

        var indexes = packed.Collect().Combine(keyIndex)
            .Select(static (pair, _) => Guard.Run("", () => IndexBuilder.Build(pair.Left, pair.Right), Indexes.Unread))
            .WithTrackingName(TrackingNames.Indexes);

        var dataset = resolved.Collect().Combine(inverses).Combine(indexes).Combine(keyIndex)
            .Select(static (pair, _) => Guard.Run(
                "",
                () => Linker.Link(pair.Left.Left.Left, pair.Left.Left.Right, pair.Left.Right, pair.Right),
                Dataset.Unread))
            .WithTrackingName(TrackingNames.Linking);

        var linkMistakes = packed.Collect().Combine(resolved.Collect()).Combine(keyIndex)
            .Select(static (pair, cancellation) => Guard.Run(
                "",
                () => LinkMistakes.Find(pair.Left.Left, pair.Left.Right, pair.Right, cancellation),
                defect => ImmutableArray.Create(defect)))
            .WithTrackingName(TrackingNames.LinkMistakes);

        var factRules = dataset.Combine(schemas)
            .Select(static (pair, cancellation) => Guard.Run(
                "",
                () => FactRules.Check(pair.Left, pair.Right, cancellation),
                defect => ImmutableArray.Create(defect)))
            .WithTrackingName(TrackingNames.FactRules);

        var factsPaths = files
            .Select(static (file, _) => file.Source.FactsPath)
            .Collect()
            .Select(static (paths, _) => paths.OrderBy(path => path, StringComparer.Ordinal).ToEquatable())
            .WithTrackingName(TrackingNames.FactsPaths);

        var emittedRecords = schemas
            .Select(static (set, cancellation) => Guard.Run("", () => Emitter.EmitRecords(set, cancellation), NoSources));

        // A source is written anew only when its plan is another: an edit re-emits what it changes.
        var emittedFacts = dataset
            .SelectMany(static (all, _) => all.Tables)
            .SelectMany(static (table, _) => SourcePlanner.Plan(table))
            .WithTrackingName(TrackingNames.SourcePlans)
            .SelectInParallel(static (plan, _) => Guard.Run("", () => Emitter.EmitFacts(plan), NoSources));

        context.RegisterSourceOutput(emittedRecords.SelectMany(static (emitted, _) => emitted.Sources).WithTrackingName(TrackingNames.RecordSources), AddSource);
        context.RegisterSourceOutput(emittedFacts.SelectMany(static (emitted, _) => emitted.Sources).WithTrackingName(TrackingNames.FactSources), AddSource);

        // Diagnostics leave on their own way, so that a moved line changes no source.
        var diagnostics = Join(
            files.SelectMany(static (file, _) => file.Diagnostics),
            bound.SelectMany(static (file, _) => file.Diagnostics),
            valueRules.SelectMany(static (found, _) => found),
            packed.SelectMany(static (file, _) => file.Diagnostics),
            indexes.SelectMany(static (all, _) => all.Diagnostics),
            dataset.SelectMany(static (all, _) => all.Defect is { } defect ? ImmutableArray.Create(defect) : []),
            linkMistakes.SelectMany(static (found, _) => found),
            factRules.SelectMany(static (found, _) => found),
            fragments.Combine(schemas).SelectMany(static (pair, _) => Guard.Run(
                "",
                () => SchemaChecks.Check(pair.Right, pair.Left),
                defect => ImmutableArray.Create(defect))),
            fragments.Combine(schemas).SelectMany(static (pair, _) => RuleChecks.Check(pair.Right, pair.Left)),
            fragments.Combine(schemas).Combine(factsPaths).SelectMany(static (pair, _) => PathFileChecks.Check(pair.Left.Right, pair.Left.Left, pair.Right)),
            emittedRecords.SelectMany(static (emitted, _) => DefectOf(emitted)),
            emittedFacts.SelectMany(static (emitted, _) => DefectOf(emitted)));
        context.RegisterSourceOutput(diagnostics.WithTrackingName(TrackingNames.Diagnostics), static (production, all) =>
        {
            foreach (var diagnostic in all)
            {
                production.ReportDiagnostic(diagnostic.ToDiagnostic());
            }
        });
    }

    // In one output, so that they come in one order.
    private static IncrementalValueProvider<EquatableArray<DiagnosticInfo>> Join(params IncrementalValuesProvider<DiagnosticInfo>[] stations) => stations
        .Select(station => station.Collect())
        .Aggregate((all, station) => all.Combine(station).Select(static (pair, _) => pair.Left.AddRange(pair.Right)))
        .Select(static (all, _) => all.Distinct().OrderBy(diagnostic => diagnostic).ToEquatable());

    private static EmittedSources NoSources(DiagnosticInfo defect) => new(EquatableArray<GeneratedSource>.Empty, defect);

    private static ImmutableArray<DiagnosticInfo> DefectOf(EmittedSources emitted) => emitted.Defect is { } defect ? [defect] : [];

    private static FactsText? Open(AdditionalText file, FactsOptions options, CancellationToken cancellation) =>
        options.FactsPathOf(file.Path) is { } factsPath
            ? new FactsText(file.Path, factsPath, options.Name, file.GetText(cancellation))
            : null;

    private static YamlFile Read(FactsText file, YamlLimits limits, CancellationToken cancellation) => file.Text is { } text
        ? YamlReader.Read(file.Path, file.FactsPath, file.DisplayPath, text, limits, cancellation)
        : YamlReader.Unreadable(file.Path, file.FactsPath, file.DisplayPath);

    private static SchemaFragment ReadRecord(INamedTypeSymbol record, CancellationToken cancellation) => Guard.Run(
        FilePosition.From(record.Locations.FirstOrDefault()) ?? default,
        () => SchemaReader.Read(record, cancellation),
        SchemaFragment.Unread);

    private static SchemaFragment? ReadDerived(GeneratorSyntaxContext context, CancellationToken cancellation) =>
        context.SemanticModel.GetDeclaredSymbol(context.Node, cancellation) is INamedTypeSymbol { BaseType.IsRecord: true } record
            ? ReadRecord(record, cancellation)
            : null;

    private static void AddSource(SourceProductionContext production, GeneratedSource source) =>
        production.AddSource(source.HintName, SourceText.From(source.Text, Encoding.UTF8));
}
