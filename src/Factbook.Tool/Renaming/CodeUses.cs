using System.Collections.Immutable;
using Factbook.Analyzers;
using Factbook.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Factbook.Tool.Renaming;

/// <summary>Finds the uses of a renamed fact in one compilation.</summary>
/// <param name="set">The class of the set, without <c>global::</c>.</param>
/// <param name="members">The old and the new member; null if the set has no members.</param>
/// <param name="keys">The old and the new key.</param>
internal sealed class CodeUses(string set, (string Old, string New)? members, (string Old, string New) keys)
{
    private static readonly ImmutableArray<DiagnosticAnalyzer> Analyzers = [new LookUpAnalyzer()];

    /// <summary>Returns whether a text may contain a use.</summary>
    public bool MayBeIn(string text) => text.Contains($"\"{keys.Old}\"", StringComparison.Ordinal)
        || (members is { Old: var old } && text.Contains(old, StringComparison.Ordinal));

    /// <summary>Returns the uses in the code of a project, in the order of its files.</summary>
    /// <param name="before">The project with the sets before the rename.</param>
    /// <param name="after">The same project with the sets after it.</param>
    /// <param name="trees">The files of the project, which both contain, without generated ones.</param>
    /// <param name="cancellation">Cancels the analysis.</param>
    public IEnumerable<CodeUse> Find(
        Compilation before, Compilation after, IEnumerable<SyntaxTree> trees, CancellationToken cancellation)
    {
        var analysis = after.WithAnalyzers(Analyzers, new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([]), onAnalyzerException: null, concurrentAnalysis: true, logAnalyzerExecutionTime: false));
        foreach (var tree in trees.Where(tree => MayBeIn(tree.GetText(cancellation).ToString())))
        {
            var lookUps = analysis.GetAnalyzerSemanticDiagnosticsAsync(after.GetSemanticModel(tree), filterSpan: null, cancellation)
                .GetAwaiter()
                .GetResult()
                .Where(diagnostic => IsOfOldKey(diagnostic, tree));
            var found = Members(before.GetSemanticModel(tree), cancellation).Concat(lookUps.Select(Literal));
            foreach (var use in found.DistinctBy(use => (use.Tree, use.Span)).OrderBy(use => use.Span.Start))
            {
                yield return use;
            }
        }
    }

    private IEnumerable<CodeUse> Members(SemanticModel model, CancellationToken cancellation) => members is not { } names ? []
        : model.SyntaxTree.GetRoot(cancellation)
            .DescendantNodes(descendIntoTrivia: true)
            .OfType<IdentifierNameSyntax>()
            .Where(name => name.Identifier.ValueText == names.Old && IsMember(model, name, cancellation))
            .Select(name => new CodeUse(model.SyntaxTree, name.Identifier.Span, names.New));

    private bool IsMember(SemanticModel model, IdentifierNameSyntax name, CancellationToken cancellation)
    {
        var info = model.GetSymbolInfo(name, cancellation);
        return (info.Symbol ?? info.CandidateSymbols.FirstOrDefault()) is IPropertySymbol { IsStatic: true } property
            && property.ContainingType.ToDisplayString() == set;
    }

    // If the record has a property for former keys, the analyzer reports a renamed key; otherwise it reports an unknown key.
    private bool IsOfOldKey(Diagnostic diagnostic, SyntaxTree tree) => diagnostic.Location.SourceTree == tree
        && diagnostic.Properties.GetValueOrDefault(DiagnosticParts.Statement)?.Contains($"'{keys.Old}'", StringComparison.Ordinal) == true;

    private CodeUse Literal(Diagnostic diagnostic)
    {
        var (tree, span) = (diagnostic.Location.SourceTree!, diagnostic.Location.SourceSpan);
        var node = tree.GetRoot().FindNode(span, getInnermostNodeForTie: true);
        return node is LiteralExpressionSyntax literal && literal.Token.ValueText == keys.Old
            ? new CodeUse(tree, literal.Span, SymbolDisplay.FormatLiteral(keys.New, quote: true))
            : new CodeUse(tree, span, null);
    }
}
