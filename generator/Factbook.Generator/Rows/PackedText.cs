using System.Collections.Generic;
using System.Text;
using Factbook.Format;

namespace Factbook.Generator.Rows;

/// <summary>Writes packed values as text: the characters of a UTF-8 literal, and the number of their bytes.</summary>
internal sealed class PackedText
{
    private readonly StringBuilder _text = new();
    private readonly List<RowFixup> _fixups = [];

    /// <summary>The bytes written so far.</summary>
    public int Bytes { get; private set; }

    public void WriteVarUInt64(ulong value)
    {
        while (value >= 1UL << PackedNumber.LastBits)
        {
            Put((char)(PackedNumber.MoreBase + (int)(value & ((1 << PackedNumber.MoreBits) - 1))));
            value >>= PackedNumber.MoreBits;
        }

        Put((char)(PackedNumber.LastBase + (int)value));
    }

    /// <summary>Writes a signed number: zero, minus one, one, minus two, … become 0, 1, 2, 3, …</summary>
    public void WriteInt64(long value) => WriteVarUInt64(unchecked((ulong)(value << 1) ^ (ulong)(value >> 63)));

    public void WriteFixed(int value, int width)
    {
        if (value < 0 || (long)value >> (width * PackedNumber.FixedBits) != 0)
        {
            throw new System.ArgumentOutOfRangeException(nameof(value), value, $"exceeds {width} characters");
        }

        for (var i = 0; i < width; i++)
        {
            Put(PackedNumber.FixedCharacter(value & PackedNumber.FixedMask));
            value >>= PackedNumber.FixedBits;
        }
    }

    public void WriteText(string text)
    {
        var bytes = Encoding.UTF8.GetByteCount(text);
        WriteVarUInt64((ulong)bytes);
        _text.Append(text);
        Bytes += bytes;
    }

    public void WriteFlag(bool value) => Put(value ? RowFormat.True : RowFormat.False);

    /// <summary>Marks where linking inserts indexes of facts.</summary>
    public void WriteFixup(RowFixupKind kind) => _fixups.Add(new RowFixup(_text.Length, kind));

    /// <summary>Appends a part of packed text; <see cref="Count"/> counts its bytes.</summary>
    public void Append(string text, int start, int length) => _text.Append(text, start, length);

    /// <summary>Counts the bytes of packed text that was appended in parts.</summary>
    public void Count(int bytes) => Bytes += bytes;

    public void Append(PackedText other)
    {
        _text.Append(other._text);
        Bytes += other.Bytes;
    }

    /// <summary>Removes all text, so that the buffer is reused.</summary>
    public void Clear()
    {
        _text.Clear();
        _fixups.Clear();
        Bytes = 0;
    }

    public RowTemplate ToTemplate() => new(_text.ToString(), Bytes, _fixups.ToEquatable());

    public override string ToString() => _text.ToString();

    private void Put(char character)
    {
        _text.Append(character);
        Bytes++;
    }
}
