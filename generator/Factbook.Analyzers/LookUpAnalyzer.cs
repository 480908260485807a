using System.Collections.Immutable;
using Factbook.Generator;
using Factbook.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Factbook.Analyzers;

/// <summary>Reports look-ups by a text that is known while compiling and that no fact has: <c>Actors.All["chnia"]</c>.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class LookUpAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Descriptors.NoSuchFact, Descriptors.NothingFound];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(static start =>
        {
            if (KnownSets.Of(start.Compilation) is { } sets)
            {
                start.RegisterOperationAction(operation => Check(operation, sets), OperationKind.PropertyReference, OperationKind.Invocation);
            }
        });
    }

    private static void Check(OperationAnalysisContext context, KnownSets sets)
    {
        if (LookUp.Of(context.Operation, sets) is not { } lookUp)
        {
            return;
        }

        foreach (var (text, said) in ConstantTexts.Of(lookUp.Argument))
        {
            if (!lookUp.Keys.Contains(text))
            {
                context.ReportDiagnostic(Say(lookUp, text, said.Syntax.GetLocation()));
            }
        }
    }

    private static Diagnostic Say(LookUp lookUp, string text, Location place)
    {
        var descriptor = lookUp.IsDemand ? Descriptors.NoSuchFact : Descriptors.NothingFound;
        var (suggestion, hint) = Meant(lookUp, text);
        string[] arguments = [lookUp.Record, lookUp.By, text, hint];
        return Diagnostic.Create(
            descriptor,
            place,
            suggestion is null ? null : ImmutableDictionary<string, string?>.Empty.Add(LookUpIds.Suggestion, suggestion),
            OneLine.Fit(descriptor, arguments.ToEquatable()));
    }

    // The key of another case is no slip of the pen.
    private static (string? Suggestion, string Hint) Meant(LookUp lookUp, string text)
    {
        if (lookUp.Whole is { } whole && whole.Keys.Contains(text))
        {
            return (null, $"; it is the key of another {whole.Record}");
        }

        var suggestion = lookUp.Keys.Nearest(text);
        return (suggestion, Suggestions.DidYouMean(suggestion));
    }
}
