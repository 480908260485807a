using System.ComponentModel.DataAnnotations;
using System.Security.Cryptography;
using System.Text;

namespace RussiaSupply;

/// <summary>
/// A stretch of a source's text: a W3C Web Annotation <c>TextPositionSelector</c> and the digest of what it selects, so that
/// anyone who holds the text can check it and nobody has to copy it.
/// </summary>
public sealed record Passage
{
    /// <summary>How many Unicode code points stand before the passage. Line ends count as they stand in the text.</summary>
    [Range(0, int.MaxValue)]
    public required int Start { get; init; }

    /// <summary>How many Unicode code points stand before the first one that is no more part of the passage.</summary>
    [Range(1, int.MaxValue)]
    public required int End { get; init; }

    /// <summary>The SHA-256 of the passage in UTF-8, as 64 lowercase hexadecimal digits.</summary>
    [RegularExpression("^[0-9a-f]{64}$")]
    public required string Sha256 { get; init; }

    /// <summary>Whether the text has, at this place, what the passage was taken from.</summary>
    /// <param name="text">The whole text of the source, decoded from UTF-8 and otherwise unchanged.</param>
    /// <returns><see langword="true"/> if the digest of the selected text is <see cref="Sha256"/>.</returns>
    public bool IsIn(string text) => Sha256 == Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(SelectFrom(text))));

    /// <summary>The words of the passage.</summary>
    /// <param name="text">The whole text of the source, decoded from UTF-8 and otherwise unchanged.</param>
    /// <returns>The selected text; shorter than the passage if the text ends before it does.</returns>
    public string SelectFrom(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return string.Concat(text.EnumerateRunes().Take(Start..End));
    }
}
