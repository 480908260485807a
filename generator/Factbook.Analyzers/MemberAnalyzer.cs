using System.Collections.Immutable;
using System.Linq;
using Factbook.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Factbook.Analyzers;

/// <summary>
/// Reports members of sets without a fact, such as <c>Actors.Chnia</c>. The C# compiler reports them as CS0117, so this analyzer runs only
/// where facts are checked without diagnostics of the C# compiler: it has no <c>[DiagnosticAnalyzer]</c>.
/// </summary>
#pragma warning disable RS1001 // A compiler that loads this assembly must not run it.
public sealed class MemberAnalyzer : DiagnosticAnalyzer
#pragma warning restore RS1001
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Descriptors.NoSuchFact];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(static start =>
        {
            if (KnownSets.Of(start.Compilation) is { } sets)
            {
                start.RegisterSyntaxNodeAction(node => Check(node, sets), SyntaxKind.SimpleMemberAccessExpression);
            }
        });
    }

    private static bool IsFormer(IPropertySymbol member) =>
        member.GetAttributes().Any(attribute => attribute.AttributeClass?.ToDisplayString() == "System.ObsoleteAttribute");

    private static void Check(SyntaxNodeAnalysisContext context, KnownSets sets)
    {
        var access = (MemberAccessExpressionSyntax)context.Node;
        var name = access.Name.Identifier.ValueText;
        if (context.SemanticModel.GetSymbolInfo(access.Expression, context.CancellationToken).Symbol is INamedTypeSymbol set
            && set.GetMembers(name).IsEmpty
            && sets.RecordOf(set) is { } record)
        {
            var meant = new Suggester(Suggester.MostSteps, context.CancellationToken).DidYouMean(name, set.GetMembers()
                .OfType<IPropertySymbol>()
                .Where(member => !IsFormer(member))
                .Select(member => member.Name));
            context.ReportDiagnostic(
                LookUpAnalyzer.Create(Descriptors.NoSuchFact, access.Name.GetLocation(), record.Name, "member", name, meant));
        }
    }
}
