using System.Collections.Immutable;
using System.Composition;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Factbook.Analyzers;
using Factbook.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Factbook.CodeFixes;

/// <summary>
/// Replaces an unknown key by its suggestion, and a former key by the present one, in the argument or in the constant that it refers to.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(LookUpCodeFix))]
[Shared]
public sealed class LookUpCodeFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
        [LookUpIds.NoSuchFact, LookUpIds.NothingFound, LookUpIds.RenamedKey];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            if (diagnostic.Properties.TryGetValue(DiagnosticParts.Suggestion, out var suggestion) && suggestion is not null
                && await FindTextAsync(context.Document, diagnostic, context.CancellationToken).ConfigureAwait(false) is { } text)
            {
                context.RegisterCodeFix(
                    CodeAction.Create(
                        $"Change to '{suggestion}'",
                        cancellation => ReplaceAsync(context.Document.Project.Solution, text, suggestion, cancellation),
                        $"{diagnostic.Id} {suggestion}"),
                    diagnostic);
            }
        }
    }

    /// <summary>Returns the literal of a constant; null for a composed text or a constant of another assembly.</summary>
    private static async Task<LiteralExpressionSyntax?> FindTextAsync(
        Document document, Diagnostic diagnostic, CancellationToken cancellation)
    {
        var root = await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
        if (root?.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is not ExpressionSyntax expression)
        {
            return null;
        }

        if (Literal(expression) is { } literal)
        {
            return literal;
        }

        var model = await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false);
        return model?.GetSymbolInfo(expression, cancellation).Symbol is (IFieldSymbol { IsConst: true } or ILocalSymbol { IsConst: true })
            and { DeclaringSyntaxReferences: [var declared] }
            && await declared.GetSyntaxAsync(cancellation).ConfigureAwait(false)
                is VariableDeclaratorSyntax { Initializer.Value: var value }
                ? Literal(value)
                : null;
    }

    private static LiteralExpressionSyntax? Literal(ExpressionSyntax expression) => expression switch
    {
        ParenthesizedExpressionSyntax parenthesized => Literal(parenthesized.Expression),
        LiteralExpressionSyntax literal when literal.IsKind(SyntaxKind.StringLiteralExpression) => literal,
        _ => null,
    };

    private static async Task<Solution> ReplaceAsync(
        Solution solution, LiteralExpressionSyntax old, string text, CancellationToken cancellation)
    {
        var document = solution.GetDocument(old.SyntaxTree);
        if (document is null || await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false) is not { } root)
        {
            return solution;
        }

        var literal = SyntaxFactory.LiteralExpression(SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal(text)).WithTriviaFrom(old);
        return solution.WithDocumentSyntaxRoot(document.Id, root.ReplaceNode(old, literal));
    }
}
