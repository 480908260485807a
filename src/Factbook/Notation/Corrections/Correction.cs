using System.Collections.Generic;

namespace Factbook.Notation.Corrections;

/// <summary>An explanation of an error and one or two valid texts to write instead.</summary>
/// <param name="Reason">What is wrong.</param>
/// <param name="Texts">The valid texts; two if the text is ambiguous.</param>
/// <param name="Condition">The condition under which the text is correct, such as <c>if US dollars are meant</c>; empty for none.</param>
internal sealed record Correction(string Reason, IReadOnlyList<string> Texts, string Condition = "")
{
    public override string ToString() =>
        $"{Reason}; write '{string.Join("' or '", Texts)}'{(Condition.Length > 0 ? " " + Condition : "")}";
}
