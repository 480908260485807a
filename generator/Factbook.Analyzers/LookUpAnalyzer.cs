using System.Collections.Immutable;
using System.Threading;
using Factbook.Generator.Diagnostics;
using Factbook.Notation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Factbook.Analyzers;

/// <summary>Reports lookups by a constant text that no fact has as its key, such as <c>Actors.All["chnia"]</c>.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class LookUpAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        [Descriptors.NoSuchFact, Descriptors.NothingFound, Descriptors.RenamedKey];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(static start =>
        {
            if (KnownSets.Of(start.Compilation) is { } sets)
            {
                start.RegisterOperationAction(
                    operation => Check(operation, sets), OperationKind.PropertyReference, OperationKind.Invocation);
            }
        });
    }

    private static void Check(OperationAnalysisContext context, KnownSets sets)
    {
        if (LookUp.Of(context.Operation, sets) is not { } lookUp)
        {
            return;
        }

        foreach (var (text, operation) in ConstantTexts.Of(lookUp.Argument))
        {
            if (lookUp.Knows(text))
            {
                continue;
            }

            var (descriptor, meant) = lookUp.Successor(text) is { } key
                ? (Descriptors.RenamedKey, new MessageArgument(key, key))
                : (lookUp.IsDemand ? Descriptors.NoSuchFact : Descriptors.NothingFound, Meant(lookUp, text, context.CancellationToken));
            context.ReportDiagnostic(Create(descriptor, operation.Syntax.GetLocation(), lookUp.Record, lookUp.By, text, meant));
        }
    }

    /// <summary>Returns the diagnostic of a key, value or member that no fact of a record has.</summary>
    internal static Diagnostic Create(
        DiagnosticDescriptor descriptor, Location location, string record, string by, string text, MessageArgument meant)
    {
        var shown = OneLine.Fit(descriptor, [record, by, text, meant.Text]);
        return Diagnostic.Create(descriptor, location, DiagnosticParts.Of(descriptor, shown, meant.Suggestion), shown);
    }

    // The key of another case is not a typing error.
    private static MessageArgument Meant(LookUp lookUp, string text, CancellationToken cancellation) =>
        lookUp.BaseSet is { } baseSet && baseSet.Keys.Contains(NormalizedText.Of(text))
        ? $"; it is the key of another {baseSet.Record}"
        : lookUp.Keys.Nearest(text, cancellation);
}
