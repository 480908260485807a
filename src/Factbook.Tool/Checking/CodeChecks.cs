using System.Collections.Immutable;
using Factbook.Analyzers;
using Factbook.Tool.Compiling;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Factbook.Tool.Checking;

/// <summary>
/// Finds code of a project that uses a fact which is not defined, such as after the key of the fact was renamed. A build fails there too.
/// </summary>
internal static class CodeChecks
{
    private static readonly ImmutableArray<DiagnosticAnalyzer> Analyzers = [new LookUpAnalyzer(), new MemberAnalyzer()];

    /// <summary>Returns the diagnostics of the project's own C#, file by file.</summary>
    /// <param name="compiled">
    /// A dataset without errors. Facts with errors are not in the generated code, so correct code that uses them would be reported.
    /// </param>
    /// <param name="cancellation">Cancels the analysis.</param>
    public static ImmutableArray<Diagnostic> Run(CompiledDataset compiled, CancellationToken cancellation)
    {
        var sets = compiled.Schemas.Records.Select(record => record.Set).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var trees = compiled.Compilation.SyntaxTrees.Where(tree => MayUseFacts(tree.GetRoot(cancellation), sets)).ToList();
        if (trees.Count == 0)
        {
            return [];
        }

        var compilation = compiled.Compilation.AddSyntaxTrees(compiled.GeneratedTrees);
        var analysis = compilation.WithAnalyzers(Analyzers, new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([]), onAnalyzerException: null, concurrentAnalysis: true, logAnalyzerExecutionTime: false));
        return
        [
            .. trees.SelectMany(tree => analysis
                .GetAnalyzerSemanticDiagnosticsAsync(compilation.GetSemanticModel(tree), filterSpan: null, cancellation)
                .GetAwaiter()
                .GetResult()),
        ];
    }

    // Binding the code of a file takes longer than the rest of a check, so only files that can contain a lookup are bound: those that name
    // a set, or call a method with the name of a lookup. If another file declares an alias for a set, only the build finds its use.
    private static bool MayUseFacts(SyntaxNode root, HashSet<string> sets) => root.DescendantNodes().Any(node => node switch
    {
        UsingDirectiveSyntax directive => directive.DescendantTokens().Any(token => sets.Contains(token.ValueText)),
        SimpleNameSyntax { Identifier.ValueText: "FactSet" } => true,
        IdentifierNameSyntax name => sets.Contains(name.Identifier.ValueText) && IsReceiver(name),
        ElementAccessExpressionSyntax access =>
            access.ArgumentList.Arguments.Any(argument => argument.Expression.IsKind(SyntaxKind.StringLiteralExpression)),
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: var method } } =>
            method.StartsWith("TryGet", StringComparison.Ordinal) || method.StartsWith("By", StringComparison.Ordinal),
        _ => false,
    });

    // "Actors" in Actors.China and in Example.Actors.China.
    private static bool IsReceiver(IdentifierNameSyntax name) =>
        (name.Parent is MemberAccessExpressionSyntax inner && inner.Name == name ? inner : (SyntaxNode)name) is var receiver
        && receiver.Parent is MemberAccessExpressionSyntax outer && outer.Expression == receiver;
}
