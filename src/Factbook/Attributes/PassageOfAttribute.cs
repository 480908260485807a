namespace Factbook;

/// <summary>
/// Specifies the source of a passage. The generator verifies each passage in the text of its source: see
/// <see cref="SourceTextAttribute"/>.
/// </summary>
/// <param name="source">
/// The path over references to the fact with a <see cref="SourceTextAttribute"/>, such as <c>Report.In</c>; empty for the fact itself.
/// </param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class PassageOfAttribute(string source) : Attribute
{
    /// <summary>Gets the path over references to the source.</summary>
    public string Source { get; } = source;
}
