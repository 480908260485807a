using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace Factbook.Generator.Tests.Testing;

/// <summary>
/// Text with marked spans: <c>[|the error|]</c> and <c>(|an additional location|)</c>. Marks must not overlap, so a mark may contain a
/// bracket: <c>[|[|]</c>.
/// </summary>
/// <param name="Text">The text without the marks.</param>
/// <param name="Errors">The spans between <c>[|</c> and <c>|]</c>, in order.</param>
/// <param name="Others">The spans between <c>(|</c> and <c>|)</c>, in order.</param>
internal sealed record MarkedText(string Text, IReadOnlyList<TextSpan> Errors, IReadOnlyList<TextSpan> Others)
{
    public static MarkedText Parse(string marked)
    {
        var (text, errors, others, start, isOpen) = (new StringBuilder(), new List<TextSpan>(), new List<TextSpan>(), 0, false);
        for (var i = 0; i < marked.Length; i++)
        {
            switch (i + 1 < marked.Length ? marked.Substring(i, 2) : "")
            {
                case "[|" or "(|" when !isOpen:
                    (start, i, isOpen) = (text.Length, i + 1, true);
                    break;
                case "|]":
                    errors.Add(TextSpan.FromBounds(start, text.Length));
                    (i, isOpen) = (i + 1, false);
                    break;
                case "|)":
                    others.Add(TextSpan.FromBounds(start, text.Length));
                    (i, isOpen) = (i + 1, false);
                    break;
                default:
                    text.Append(marked[i]);
                    break;
            }
        }

        return new MarkedText(text.ToString(), errors, others);
    }
}
