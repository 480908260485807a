using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Factbook.Generator.Diagnostics;
using Factbook.Generator.Pipeline;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Factbook.Generator.Schema;

/// <summary>The records, and the contribution of each declaration, for diagnostics at declarations.</summary>
internal sealed record DeclaredRecords(SchemaSet Schemas, ImmutableArray<SchemaFragment> Fragments);

/// <param name="Schemas">The records.</param>
/// <param name="Declared">The records with their positions in C#, which change with every line that moves.</param>
internal sealed record SchemaSteps(IncrementalValueProvider<SchemaSet> Schemas, IncrementalValueProvider<DeclaredRecords> Declared);

/// <summary>The steps that read the records.</summary>
internal static class SchemaStation
{
    public static SchemaSteps Register(IncrementalGeneratorInitializationContext context, DiagnosticOutput diagnostics)
    {
        var factRecords = context.SyntaxProvider
            .ForAttributeWithMetadataName(KnownTypes.Facts, static (_, _) => true, static (attributed, cancellation) => Read(
                TrackingNames.FactRecords, (INamedTypeSymbol)attributed.TargetSymbol, attributed.SemanticModel.Compilation, cancellation))
            .WithTrackingName(TrackingNames.FactRecords);

        var derivedRecords = context.SyntaxProvider
            .CreateSyntaxProvider(static (node, _) => node is RecordDeclarationSyntax { BaseList: not null }, ReadDerived)
            .Where(static fragment => fragment is not null)
            .WithTrackingName(TrackingNames.DerivedRecords);

        var fragments = factRecords.Collect().Combine(derivedRecords.Collect())
            .Select(static (records, _) => records.Left.AddRange(records.Right!));

        var schemas = fragments.SelectGuarded(
            TrackingNames.Schema,
            context.ParseOptionsProvider.Select(static (options, _) => ((CSharpParseOptions)options).LanguageVersion),
            static (fragments, language, _) => SchemaSet.Of(fragments, language),
            SchemaSet.Unread);

        var declared = fragments.Combine(schemas).Select(static (both, _) => new DeclaredRecords(both.Right, both.Left));

        diagnostics.Add(declared.SelectGuarded(
            TrackingNames.SchemaChecks, static (declared, cancellation) =>
                SchemaChecks.Check(declared.Schemas, declared.Fragments, cancellation), DiagnosticOutput.ListOf));
        return new SchemaSteps(schemas, declared);
    }

    private static SchemaFragment? ReadDerived(GeneratorSyntaxContext context, CancellationToken cancellation) =>
        context.SemanticModel.GetDeclaredSymbol(context.Node, cancellation) is INamedTypeSymbol { BaseType.IsRecord: true } record
            ? Read(TrackingNames.DerivedRecords, record, context.SemanticModel.Compilation, cancellation)
            : null;

    private static SchemaFragment Read(string step, INamedTypeSymbol record, Compilation compilation, CancellationToken cancellation) =>
        Guard.Run(
        step,
        FilePosition.From(record.Locations.FirstOrDefault()) ?? default,
        () => SchemaReader.Read(record, compilation, cancellation),
        SchemaFragment.Unread);
}
