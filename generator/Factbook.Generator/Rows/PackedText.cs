using System.Collections.Generic;
using System.Text;
using Factbook.Format;

namespace Factbook.Generator.Rows;

/// <summary>Packed values as text: the characters of a UTF-8 literal, and how many bytes they are.</summary>
internal sealed class PackedText
{
    private readonly StringBuilder _text = new();
    private readonly List<RowHole> _holes = [];

    /// <summary>The bytes written so far.</summary>
    public int Bytes { get; private set; }

    public void Varying(ulong value)
    {
        while (value >= 1UL << PackedNumber.LastBits)
        {
            Put((char)(PackedNumber.MoreBase + (int)(value & ((1 << PackedNumber.MoreBits) - 1))));
            value >>= PackedNumber.MoreBits;
        }

        Put((char)(PackedNumber.LastBase + (int)value));
    }

    /// <summary>A signed number: zero, minus one, one, minus two, … become 0, 1, 2, 3, …</summary>
    public void Integer(long value) => Varying(unchecked((ulong)(value << 1) ^ (ulong)(value >> 63)));

    public void Fixed(int value, int width)
    {
        if (value < 0 || (long)value >> (width * PackedNumber.FixedBits) != 0)
        {
            throw new System.ArgumentOutOfRangeException(nameof(value), value, $"does not fit in {width} characters");
        }

        for (var i = 0; i < width; i++)
        {
            Put(PackedNumber.FixedCharacter(value & PackedNumber.FixedMask));
            value >>= PackedNumber.FixedBits;
        }
    }

    public void Text(string text)
    {
        var bytes = Encoding.UTF8.GetByteCount(text);
        Varying((ulong)bytes);
        _text.Append(text);
        Bytes += bytes;
    }

    public void Flag(bool value) => Put(value ? 'y' : 'n');

    /// <summary>Leaves out what only linking knows.</summary>
    public void Hole(RowHoleKind kind) => _holes.Add(new RowHole(_text.Length, kind));

    /// <summary>A part of text that is packed already; its bytes are counted apart.</summary>
    public void Append(string text, int start, int length) => _text.Append(text, start, length);

    /// <summary>Counts bytes of text that was packed already.</summary>
    public void Count(int bytes) => Bytes += bytes;

    public void Append(PackedText other)
    {
        _text.Append(other._text);
        Bytes += other.Bytes;
    }

    /// <summary>Begins anew.</summary>
    public void Clear()
    {
        _text.Clear();
        _holes.Clear();
        Bytes = 0;
    }

    public RowTemplate ToTemplate() => new(_text.ToString(), Bytes, _holes.ToEquatable());

    public override string ToString() => _text.ToString();

    private void Put(char character)
    {
        _text.Append(character);
        Bytes++;
    }
}
