namespace Factbook;

/// <summary>
/// Specifies that a string is the name of a file with the text of a source, such as <c>article.txt</c>, below the folder of the MSBuild
/// property <c>FactSources</c> (by default <c>sources</c> beside the folder of facts). The generator verifies passages of the source in it.
/// </summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class SourceTextAttribute : Attribute
{
    /// <summary>
    /// Gets the name of the property with the SHA-256 of the whole text, in UTF-8 with line ends as LF and without a byte order mark, or
    /// null. A text with another digest is an error.
    /// </summary>
    public string? Digest { get; init; }
}
