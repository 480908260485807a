using System.Runtime.CompilerServices;
using System.Text;

namespace Factbook.Compiled;

/// <summary>Decodes and compares texts of rows, which are valid UTF-8, since the generator wrote them.</summary>
/// <remarks>
/// Short texts, as almost all are, do not use the decoder and the comparer of the runtime: before the first use of each, the runtime
/// loads its types for vectors and generic numbers, which takes several times as long as everything else that the first fact needs.
/// </remarks>
internal static class Utf8Text
{
    private const int MostBytesOfShort = 512;

    /// <summary>Returns the text as a string.</summary>
    [SkipLocalsInit]
    public static unsafe string Decode(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length > MostBytesOfShort)
        {
            return Encoding.UTF8.GetString(utf8);
        }

        Buffer text;
        var count = 0;
        var units = new Units(utf8);
        while (units.TryNext(out var unit))
        {
            text.Units[count++] = unit;
        }

        return new string(text.Units, 0, count);
    }

    /// <summary>Returns whether a text has the same UTF-16 code units as another one.</summary>
    public static bool IsSame(ReadOnlySpan<byte> utf8, ReadOnlySpan<char> text)
    {
        var units = new Units(utf8);
        foreach (var unit in text)
        {
            if (!units.TryNext(out var known) || known != unit)
            {
                return false;
            }
        }

        return !units.TryNext(out _);
    }

    // Not stackalloc, since the JIT optimizes a method with it at once, which takes several times as long.
    private unsafe struct Buffer
    {
        public fixed char Units[MostBytesOfShort];
    }

    /// <summary>Enumerates the UTF-16 code units of a text.</summary>
    private ref struct Units(ReadOnlySpan<byte> utf8)
    {
        private readonly ReadOnlySpan<byte> _utf8 = utf8;
        private int _position;
        private char _lowSurrogate;

        public bool TryNext(out char unit)
        {
            unit = _lowSurrogate;
            _lowSurrogate = default;
            if (unit != default)
            {
                return true;
            }

            if (_position >= _utf8.Length)
            {
                return false;
            }

            int point = _utf8[_position++];
            unit = (char)point;
            if (point >= 0x80)
            {
                unit = BeyondAscii(point);
            }

            return true;
        }

        // The first byte states the number of the following ones, which have six bits each.
        private char BeyondAscii(int first)
        {
            var following = first < 0xE0 ? 1 : first < 0xF0 ? 2 : 3;
            var point = first & (0x3F >> following);
            for (; following > 0; following--)
            {
                point = (point << 6) | (_utf8[_position++] & 0x3F);
            }

            if (point <= char.MaxValue)
            {
                return (char)point;
            }

            _lowSurrogate = (char)(0xDC00 + (point & 0x3FF));
            return (char)(0xD800 + ((point - 0x10000) >> 10));
        }
    }
}
