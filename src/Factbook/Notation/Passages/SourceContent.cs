using System;
using System.Collections.Generic;
using System.Security.Cryptography;
using System.Text;

namespace Factbook.Notation.Passages;

/// <summary>
/// The text of a source in the form in which passages are counted: line ends are LF, there is no byte order mark, and positions are
/// numbers of Unicode code points. A lone surrogate counts as one.
/// </summary>
internal sealed class SourceContent
{
    // The positions of the characters outside the basic multilingual plane. Only they make positions differ from UTF-16 offsets.
    private readonly List<int> _supplementary = [];

    private FoldedText? _folded;

    private SourceContent(string text)
    {
        Text = text;
        for (var i = 0; i + 1 < text.Length; i++)
        {
            if (char.IsSurrogatePair(text[i], text[i + 1]))
            {
                _supplementary.Add(i - _supplementary.Count);
                i++;
            }
        }
    }

    /// <summary>The text, with line ends as LF.</summary>
    public string Text { get; }

    /// <summary>The text in the form in which words are searched.</summary>
    public FoldedText Folded => _folded ??= new FoldedText(Text);

    /// <summary>The length in code points.</summary>
    public int Length => Text.Length - _supplementary.Count;

    public static SourceContent Of(string text)
    {
        var start = text.Length > 0 && text[0] == '\uFEFF' ? 1 : 0;
        return new SourceContent(text.Substring(start).Replace("\r\n", "\n").Replace('\r', '\n'));
    }

    /// <summary>Computes the SHA-256 of a text in UTF-8, as 64 lowercase hexadecimal digits.</summary>
    public static string DigestOf(string text)
    {
#if NET
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
#else
        using var algorithm = SHA256.Create();
        return HexadecimalOf(algorithm.ComputeHash(Encoding.UTF8.GetBytes(text)));
#endif
    }

#if !NET
    public static string HexadecimalOf(byte[] digest)
    {
        const string Digits = "0123456789abcdef";
        var text = new char[digest.Length * 2];
        for (var i = 0; i < digest.Length; i++)
        {
            text[2 * i] = Digits[digest[i] >> 4];
            text[(2 * i) + 1] = Digits[digest[i] & 15];
        }

        return new string(text);
    }
#endif

    /// <summary>Returns the UTF-16 offset of a position.</summary>
    public int OffsetOf(int position)
    {
        var before = _supplementary.BinarySearch(position);
        return position + (before < 0 ? ~before : before);
    }

    /// <summary>Returns the position of a UTF-16 offset.</summary>
    public int PositionOf(int offset)
    {
        // The supplementary character with the index n begins at the offset _supplementary[n] + n.
        var (low, high) = (0, _supplementary.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _supplementary[middle] + middle < offset ? (middle + 1, high) : (low, middle);
        }

        return offset - low;
    }

    /// <summary>Returns the text of a range, or null if the range is not within the text.</summary>
    public string? Slice(int start, int end)
    {
        if (start < 0 || start > end || end > Length)
        {
            return null;
        }

        var offset = OffsetOf(start);
        return Text.Substring(offset, OffsetOf(end) - offset);
    }

    /// <summary>Whether the text of a range has the digest that the range states.</summary>
    public bool Contains(PassageRange range) =>
        Slice(range.Start, range.End) is { } selected && DigestOf(selected).StartsWith(range.Digest, StringComparison.Ordinal);

    /// <summary>Returns the range between two UTF-16 offsets, with its digest.</summary>
    public PassageRange RangeOf(int start, int end) =>
        new(PositionOf(start), PositionOf(end), DigestOf(Text.Substring(start, end - start)).Substring(0, PassageNotation.DigestLength));

    /// <summary>Finds the words of a quote; at most <paramref name="most"/> occurrences.</summary>
    public List<FoundWords> Find(PassageQuote quote, int most = int.MaxValue) => Folded.Find(quote, most);
}
