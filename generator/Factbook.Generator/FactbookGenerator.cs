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
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Factbook.Generator;

/// <summary>The compiler of facts: how the stations are joined. What each does is in its folder.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class FactbookGenerator : IIncrementalGenerator
{
    private readonly bool _isHosted;

    /// <summary>For the C# compiler.</summary>
    public FactbookGenerator()
        : this(isHosted: false)
    {
    }

    /// <param name="isHosted">Whether a program runs it that asks for <see cref="HostOutputs"/>.</param>
    internal FactbookGenerator(bool isHosted) => _isHosted = isHosted;

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var options = context.AnalyzerConfigOptionsProvider
            .Select(static (provider, _) => Guard.Run(TrackingNames.Options, "", () => FactsOptions.Read(provider.GlobalOptions), FactsOptions.Unread))
            .WithTrackingName(TrackingNames.Options);

        var folder = options.Select(static (read, _) => read.Folder);
        var errorLimit = options.Select(static (read, _) => read.Limits.Errors);

        var files = context.AdditionalTextsProvider
            .Combine(options)
            .Select(static (pair, cancellation) => Inputs.Open(pair.Left, pair.Right, cancellation))
            .SelectMany(static (opened, _) => opened)
            .WithTrackingName(TrackingNames.Texts)
            .Select(static (text, cancellation) => Inputs.Read(text, cancellation))
            .WithTrackingName(TrackingNames.Yaml);

        var factRecords = context.SyntaxProvider
            .ForAttributeWithMetadataName(KnownTypes.Facts, static (_, _) => true, static (attributed, cancellation) =>
                Inputs.ReadRecord((INamedTypeSymbol)attributed.TargetSymbol, attributed.SemanticModel.Compilation, cancellation))
            .WithTrackingName(TrackingNames.FactRecords);

        var derivedRecords = context.SyntaxProvider
            .CreateSyntaxProvider(static (node, _) => node is RecordDeclarationSyntax { BaseList: not null }, Inputs.ReadDerived)
            .Where(static fragment => fragment is not null)
            .WithTrackingName(TrackingNames.DerivedRecords);

        var fragments = factRecords.Collect().Combine(derivedRecords.Collect())
            .Select(static (pair, _) => pair.Left.AddRange(pair.Right!));

        var language = context.ParseOptionsProvider
            .Select(static (options, _) => ((CSharpParseOptions)options).LanguageVersion);

        var schemas = fragments.Combine(language)
            .Select(static (pair, _) => Guard.Run(TrackingNames.Schema, "", () => SchemaSet.Of(pair.Left, pair.Right), SchemaSet.Unread))
            .WithTrackingName(TrackingNames.Schema);

        var bound = files.Combine(schemas).Combine(errorLimit)
            .Select(static (pair, cancellation) => Guard.Run(
                TrackingNames.Binding,
                pair.Left.Left.Source.Path,
                () => Binder.Bind(pair.Left.Left, pair.Left.Right, cancellation, pair.Right),
                defect => BoundFile.Unread(pair.Left.Left.Source, defect)))
            .WithTrackingName(TrackingNames.Binding);

        var boundWithSchemas = bound.Combine(schemas);

        var valueRules = boundWithSchemas.Combine(errorLimit)
            .Select(static (pair, cancellation) => Guard.Run(
                TrackingNames.ValueRules,
                pair.Left.Left.Source.Path,
                () => ValueRules.Check(pair.Left.Left, pair.Left.Right, cancellation, pair.Right),
                defect => ImmutableArray.Create(defect)))
            .WithTrackingName(TrackingNames.ValueRules);

        var packed = boundWithSchemas
            .Select(static (pair, cancellation) => Guard.Run(
                TrackingNames.Packing,
                pair.Left.Source.Path,
                () => RowPacker.Pack(pair.Left, pair.Right, cancellation),
                defect => PackedFile.Unread(pair.Left, defect)))
            .WithTrackingName(TrackingNames.Packing);

        var allPacked = packed.Collect();

        var keys = packed
            .Select(static (file, _) => Guard.Run(TrackingNames.Keys, file.File.Source.Path, () => FileKeys.Of(file), defect => FileKeys.Unread(file, defect)))
            .WithTrackingName(TrackingNames.Keys)
            .Collect();

        // Of all other files, a file's references ask only the keys: an edit of values resolves its own file again.
        var keyIndex = keys.Combine(schemas).Combine(folder)
            .Select(static (pair, _) => Guard.Run(TrackingNames.KeyIndex, "", () => KeyIndex.Of(pair.Left.Left, pair.Left.Right, hasAllFiles: pair.Right is not null), KeyIndex.Unread))
            .WithTrackingName(TrackingNames.KeyIndex);

        var resolved = packed.Combine(keyIndex)
            .Select(static (pair, cancellation) => Guard.Run(
                TrackingNames.Resolving,
                pair.Left.File.Source.Path,
                () => ReferenceResolver.Resolve(pair.Left, pair.Right, cancellation),
                ResolvedFile.Unread))
            .WithTrackingName(TrackingNames.Resolving);

        var allResolved = resolved.Collect();

        var inverses = resolved
            .Select(static (file, _) => file.Edges)
            .WithTrackingName(TrackingNames.Edges)
            .Collect()
            .Combine(keyIndex)
            .Select(static (pair, _) => Guard.Run(TrackingNames.Inverses, "", () => InverseFinder.Find(pair.Left, pair.Right), Inverses.Unread))
            .WithTrackingName(TrackingNames.Inverses);

        var indexes = allPacked.Combine(keyIndex).Combine(errorLimit)
            .Select(static (pair, _) => Guard.Run(
                TrackingNames.Indexes, "", () => IndexBuilder.Build(pair.Left.Left, pair.Left.Right, pair.Right), Indexes.Unread))
            .WithTrackingName(TrackingNames.Indexes);

        var dataset = allResolved.Combine(inverses).Combine(indexes).Combine(keyIndex)
            .Select(static (pair, _) => Guard.Run(
                TrackingNames.Linking,
                "",
                () => Linker.Link(pair.Left.Left.Left, pair.Left.Left.Right, pair.Left.Right, pair.Right),
                Dataset.Unread))
            .WithTrackingName(TrackingNames.Linking);

        var linkMistakes = allPacked.Combine(allResolved).Combine(keyIndex).Combine(errorLimit)
            .Select(static (pair, cancellation) => Guard.Run(
                TrackingNames.LinkMistakes,
                "",
                () => LinkMistakes.Find(pair.Left.Left.Left, pair.Left.Left.Right, pair.Left.Right, cancellation, pair.Right),
                defect => ImmutableArray.Create(defect)))
            .WithTrackingName(TrackingNames.LinkMistakes);

        if (_isHosted)
        {
            HostOutputs.Register(context, schemas, dataset);
        }

        var factRules = dataset.Combine(schemas).Combine(errorLimit)
            .Select(static (pair, cancellation) => Guard.Run(
                TrackingNames.FactRules,
                "",
                () => FactRules.Check(pair.Left.Left, pair.Left.Right, cancellation, pair.Right),
                defect => ImmutableArray.Create(defect)))
            .WithTrackingName(TrackingNames.FactRules);

        var factsPaths = keys
            .Select(static (files, _) => files.Select(file => file.FactsPath).OrderBy(path => path, StringComparer.Ordinal).ToEquatable())
            .WithTrackingName(TrackingNames.FactsPaths);

        var ambiguities = bound
            .Select(static (file, _) => file.Ambiguities)
            .WithTrackingName(TrackingNames.Ambiguities)
            .Collect();

        var emittedRecords = schemas
            .Select(static (set, cancellation) => Guard.Run(TrackingNames.RecordSources, "", () => Emitter.EmitRecords(set, cancellation), NoSources));

        // A source is written anew only when its plan is another: an edit re-emits what it changes.
        var emittedFacts = dataset
            .SelectMany(static (all, _) => all.Tables)
            .SelectMany(static (table, _) => Guard.Run(
                TrackingNames.SourcePlans, "", () => SourcePlanner.Plan(table), defect => ImmutableArray.Create<SourcePlan>(new UnmadePlan(table.Record, defect))))
            .WithTrackingName(TrackingNames.SourcePlans)
            .Select(static (plan, _) => Guard.Run(TrackingNames.FactSources, "", () => Emitter.EmitFacts(plan), NoSources));

        context.RegisterSourceOutput(emittedRecords.SelectMany(static (emitted, _) => emitted.Sources).WithTrackingName(TrackingNames.RecordSources), AddSource);
        context.RegisterSourceOutput(emittedFacts.SelectMany(static (emitted, _) => emitted.Sources).WithTrackingName(TrackingNames.FactSources), AddSource);

        // Diagnostics leave on their own way, so that a moved line changes no source.
        var diagnostics = Join(
            errorLimit,
            DiagnosticsOf(files.Collect(), static file => file.Diagnostics),
            DiagnosticsOf(bound.Collect(), static file => file.Diagnostics),
            DiagnosticsOf(valueRules.Collect(), static found => found),
            DiagnosticsOf(allPacked, static file => file.Diagnostics),
            indexes.Select(static (all, _) => all.Diagnostics),
            dataset.Select(static (all, _) => DefectOf(all.Defect)),
            linkMistakes,
            factRules,
            fragments.Combine(schemas).Select(static (pair, _) => Guard.Run(
                nameof(SchemaChecks),
                "",
                () => SchemaChecks.Check(pair.Right, pair.Left),
                DefectOf)),
            fragments.Combine(schemas).Select(static (pair, _) => Guard.Run(nameof(RuleChecks), "", () => RuleChecks.Check(pair.Right, pair.Left), DefectOf)),
            fragments.Combine(schemas).Combine(factsPaths).Combine(folder).Select(static (pair, _) => Guard.Run(
                nameof(PathFileChecks),
                "",
                () => PathFileChecks.Check(pair.Left.Left.Right, pair.Left.Left.Left, pair.Left.Right, pair.Right),
                DefectOf)),
            fragments.Combine(schemas).Combine(ambiguities).Select(static (pair, _) => Guard.Run(
                nameof(ShorthandChecks),
                "",
                () => ShorthandChecks.Check(pair.Left.Right, pair.Left.Left, pair.Right.SelectMany(found => found.Items)),
                DefectOf)),
            options.Select(static (read, _) => read.Diagnostics),
            DiagnosticsOf(keys, static file => DefectOf(file.Defect)),
            emittedRecords.Select(static (emitted, _) => DefectOf(emitted.Defect)),
            DiagnosticsOf(emittedFacts.Collect(), static emitted => DefectOf(emitted.Defect)));
        context.RegisterSourceOutput(diagnostics.WithTrackingName(TrackingNames.Diagnostics), static (production, all) =>
        {
            foreach (var diagnostic in all)
            {
                production.ReportDiagnostic(diagnostic.ToDiagnostic());
            }
        });
    }

    // Most values have none: they are gone through at once, which costs Roslyn less than a table of nothing for each station.
    private static IncrementalValueProvider<EquatableArray<DiagnosticInfo>> DiagnosticsOf<T>(
        IncrementalValueProvider<ImmutableArray<T>> values, Func<T, EquatableArray<DiagnosticInfo>> diagnosticsOf) =>
        values.Select((all, _) => all.Select(diagnosticsOf).Where(found => found.Count > 0).SelectMany(found => found.Items).ToEquatable());

    // In one output, so that they come in one order.
    private static IncrementalValueProvider<EquatableArray<DiagnosticInfo>> Join(
        IncrementalValueProvider<int> errorLimit, params IncrementalValueProvider<EquatableArray<DiagnosticInfo>>[] stations) => stations
        .Aggregate((all, station) => all.Combine(station).Select(static (pair, _) => new EquatableArray<DiagnosticInfo>(pair.Left.Items.AddRange(pair.Right.Items))))
        .Combine(errorLimit)
        .Select(static (pair, _) => DiagnosticLimit.Apply(pair.Left.Distinct().OrderBy(diagnostic => diagnostic).ToList(), pair.Right).ToEquatable());

    private static EmittedSources NoSources(DiagnosticInfo defect) => new(EquatableArray<GeneratedSource>.Empty, defect);

    private static EquatableArray<DiagnosticInfo> DefectOf(DiagnosticInfo? defect) =>
        defect is null ? EquatableArray<DiagnosticInfo>.Empty : ImmutableArray.Create(defect);

    private static void AddSource(SourceProductionContext production, GeneratedSource source) =>
        production.AddSource(source.HintName, SourceText.From(source.Text, Encoding.UTF8));
}
