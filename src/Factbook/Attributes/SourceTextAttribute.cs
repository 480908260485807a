namespace Factbook;

/// <summary>
/// Declares that a string is the name of a source's text: a file below the folder that the MSBuild property <c>FactSources</c> names
/// (<c>sources</c> beside the folder of facts by default), such as <c>article.txt</c>. Passages of the source are verified in it while
/// compiling.
/// </summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class SourceTextAttribute : Attribute
{
    /// <summary>
    /// Gets the name of the property that contains the SHA-256 of the whole text, in UTF-8 with line ends as LF and without a byte
    /// order mark. A text with another digest is an error. Null if no digest is recorded.
    /// </summary>
    public string? Digest { get; init; }
}
