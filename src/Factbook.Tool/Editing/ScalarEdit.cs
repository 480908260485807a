using Microsoft.CodeAnalysis.Text;

namespace Factbook.Tool.Editing;

/// <summary>A scalar of a YAML file and the plain text that replaces it.</summary>
/// <param name="Span">The scalar with its quotes, or with the indicator of its block, in UTF-16 units of the text without a byte order
/// mark.</param>
/// <param name="Text">The new text, which needs no quotes.</param>
/// <param name="Uses">How often facts use the scalar: more than once where it is aliased.</param>
internal readonly record struct ScalarEdit(TextSpan Span, string Text, int Uses);
