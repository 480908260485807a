namespace Factbook.Tool.Model;

/// <summary>How a claim is meant, or how other facts oppose it: <c>withholds</c>, <c>likely</c>, <c>contested</c>.</summary>
/// <param name="Text">The mark.</param>
/// <param name="Meaning">What it means, for people.</param>
internal sealed record Mark(string Text, string Meaning)
{
    /// <summary>The mark of a claim that another claim disputes.</summary>
    public static readonly Mark Disputed = new("disputed", "Another claim disputes it.") { IsConflict = true };

    /// <summary>The mark of a fact that another one contradicts.</summary>
    public static readonly Mark Contested = new("contested", "Another fact contradicts it.") { IsConflict = true };

    /// <summary>The mark of a fact that no claim is about.</summary>
    public static readonly Mark NoClaim = new("no claim", "No claim asserts it.");

    /// <summary>Gets whether other facts oppose the fact; otherwise the mark states how the fact itself is meant.</summary>
    public bool IsConflict { get; init; }
}
