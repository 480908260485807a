using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace Factbook.Generator.Tests.Testing;

/// <summary>Text in which places are marked: <c>[|the mistake|]</c> and <c>(|another place that belongs to it|)</c>. Marks may not overlap.</summary>
/// <param name="Text">The text without the marks.</param>
/// <param name="Mistakes">The spans between <c>[|</c> and <c>|]</c>, in order.</param>
/// <param name="Others">The spans between <c>(|</c> and <c>|)</c>, in order.</param>
internal sealed record MarkedText(string Text, IReadOnlyList<TextSpan> Mistakes, IReadOnlyList<TextSpan> Others)
{
    public static MarkedText Parse(string marked)
    {
        var (text, mistakes, others, start) = (new StringBuilder(), new List<TextSpan>(), new List<TextSpan>(), 0);
        for (var i = 0; i < marked.Length; i++)
        {
            switch (i + 1 < marked.Length ? marked.Substring(i, 2) : "")
            {
                case "[|" or "(|":
                    (start, i) = (text.Length, i + 1);
                    break;
                case "|]":
                    mistakes.Add(TextSpan.FromBounds(start, text.Length));
                    i++;
                    break;
                case "|)":
                    others.Add(TextSpan.FromBounds(start, text.Length));
                    i++;
                    break;
                default:
                    text.Append(marked[i]);
                    break;
            }
        }

        return new MarkedText(text.ToString(), mistakes, others);
    }
}
