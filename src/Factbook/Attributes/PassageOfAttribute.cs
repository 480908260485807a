namespace Factbook;

/// <summary>
/// Declares which source a passage belongs to. Every passage is compared with the text of its source while compiling: see
/// <see cref="SourceTextAttribute"/>.
/// </summary>
/// <param name="source">
/// The source: a path over references to a fact with a <see cref="SourceTextAttribute"/>, such as <c>Report.In</c>; empty if it is the fact
/// itself.
/// </param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class PassageOfAttribute(string source) : Attribute
{
    /// <summary>Gets the path over references to the source.</summary>
    public string Source { get; } = source;
}
