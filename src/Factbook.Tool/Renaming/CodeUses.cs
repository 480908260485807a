using System.Buffers;
using System.Collections.Immutable;
using Factbook.Analyzers;
using Factbook.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Factbook.Tool.Renaming;

/// <summary>Finds the uses of renamed facts in one compilation.</summary>
/// <param name="facts">The renamed facts, not none.</param>
internal sealed class CodeUses(IReadOnlyList<RenamedFact> facts)
{
    private static readonly ImmutableArray<DiagnosticAnalyzer> Analyzers = [new LookUpAnalyzer()];

    // The member of a set and the literal of a key, as code contains them.
    private readonly SearchValues<string> _texts = SearchValues.Create(
        [.. facts.SelectMany(fact => new[] { $"\"{fact.OldKey}\"", fact.Members?.Old }).OfType<string>()], StringComparison.Ordinal);

    private readonly ILookup<string, RenamedFact> _byMember =
        facts.Where(fact => fact.Members is not null).ToLookup(fact => fact.Members!.Value.Old, StringComparer.Ordinal);

    /// <summary>Returns whether a text may contain a use.</summary>
    public bool MayBeIn(string text) => text.AsSpan().ContainsAny(_texts);

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
                .Where(diagnostic => diagnostic.Location.SourceTree == tree)
                .SelectMany(Literals);
            var found = Members(before.GetSemanticModel(tree), cancellation).Concat(lookUps);
            foreach (var use in found.DistinctBy(use => (use.Tree, use.Span)).OrderBy(use => use.Span.Start))
            {
                yield return use;
            }
        }
    }

    private IEnumerable<CodeUse> Members(SemanticModel model, CancellationToken cancellation) => _byMember.Count == 0 ? []
        : from name in model.SyntaxTree.GetRoot(cancellation).DescendantNodes(descendIntoTrivia: true).OfType<IdentifierNameSyntax>()
          from fact in _byMember[name.Identifier.ValueText]
          where IsMember(model, name, fact.Set, cancellation)
          select new CodeUse(model.SyntaxTree, name.Identifier.Span, fact.Members!.Value.New);

    private static bool IsMember(SemanticModel model, IdentifierNameSyntax name, string set, CancellationToken cancellation)
    {
        var info = model.GetSymbolInfo(name, cancellation);
        return (info.Symbol ?? info.CandidateSymbols.FirstOrDefault()) is IPropertySymbol { IsStatic: true } property
            && property.ContainingType.ToDisplayString() == set;
    }

    // If the record has a property for former keys, the analyzer reports a renamed key; otherwise it reports an unknown key.
    private IEnumerable<CodeUse> Literals(Diagnostic diagnostic)
    {
        var statement = diagnostic.Properties.GetValueOrDefault(DiagnosticParts.Statement) ?? "";
        if (facts.FirstOrDefault(fact => statement.Contains($"'{fact.OldKey}'", StringComparison.Ordinal)) is not { } renamed)
        {
            yield break;
        }

        var (tree, span) = (diagnostic.Location.SourceTree!, diagnostic.Location.SourceSpan);
        var node = tree.GetRoot().FindNode(span, getInnermostNodeForTie: true);
        yield return node is LiteralExpressionSyntax literal && literal.Token.ValueText == renamed.OldKey
            ? new CodeUse(tree, literal.Span, SymbolDisplay.FormatLiteral(renamed.NewKey, quote: true))
            : new CodeUse(tree, span, null);
    }
}
