using System;
using System.Security.Cryptography;
using System.Text;
using Factbook.Notation.Passages;

namespace Factbook.Generator.Sources;

/// <summary>Compares the digests of many ranges of a text, which is encoded once.</summary>
internal sealed class DigestWindows
{
    private readonly byte[] _utf8;

    // For each code point, and for the end, the offset of its first byte.
    private readonly int[] _offsets;

    public DigestWindows(SourceContent content)
    {
        var text = content.Text;
        _utf8 = Encoding.UTF8.GetBytes(text);
        _offsets = new int[content.Length + 1];
        var (position, bytes) = (0, 0);
        for (var i = 0; i < text.Length; i++)
        {
            _offsets[position++] = bytes;
            if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]))
            {
                bytes += 4;
                i++;
            }
            else
            {
                // An unpaired surrogate is encoded as U+FFFD, in three bytes.
                bytes += text[i] < 0x80 ? 1 : text[i] < 0x800 ? 2 : 3;
            }
        }

        _offsets[position] = bytes;
    }

    /// <summary>The length of the text in code points.</summary>
    public int Length => _offsets.Length - 1;

    /// <summary>Returns whether the SHA-256 of a range begins with these digits.</summary>
    public bool IsAt(int start, int length, string digits)
    {
        using var algorithm = SHA256.Create();
        var digest = algorithm.ComputeHash(_utf8, _offsets[start], _offsets[start + length] - _offsets[start]);
        return SourceContent.HexadecimalOf(digest).StartsWith(digits, StringComparison.Ordinal);
    }
}
