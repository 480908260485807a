using System.Collections.Generic;

namespace Factbook.Notation.Corrections;

/// <summary>What is wrong with a text, and the valid text that was probably meant.</summary>
/// <param name="Reason">What is wrong.</param>
/// <param name="Texts">The valid text to write; two where only the author knows which one is meant.</param>
/// <param name="Condition">When the text is the right one, such as <c>if US dollars are meant</c>; empty if it always is.</param>
internal sealed record Correction(string Reason, IReadOnlyList<string> Texts, string Condition = "")
{
    public override string ToString() =>
        $"{Reason}; write '{string.Join("' or '", Texts)}'{(Condition.Length > 0 ? " " + Condition : "")}";
}
