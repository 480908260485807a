using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Factbook.Tool.Renaming;

/// <summary>Code that uses the old key or the old member of a renamed fact.</summary>
/// <param name="Tree">The file.</param>
/// <param name="Span">The identifier or literal.</param>
/// <param name="NewText">The text that replaces it; null if it cannot be replaced, such as a text that code composes.</param>
internal sealed record CodeUse(SyntaxTree Tree, TextSpan Span, string? NewText)
{
    public string Text => Tree.GetText().ToString(Span);

    public LinePosition Position => Tree.GetText().Lines.GetLinePosition(Span.Start);
}
