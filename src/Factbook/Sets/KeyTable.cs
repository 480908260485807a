using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Factbook.Format;

namespace Factbook.Compiled;

/// <summary>
/// Finds keys by the perfect hash table that the generator emits. The table is in the assembly's read-only data, which never moves.
/// </summary>
internal sealed unsafe class KeyTable
{
    private readonly byte* _displacements;
    private readonly byte* _slots;
    private readonly ulong _secret;
    private readonly int _bucketBits;
    private readonly int _slotCount;
    private readonly int _hashMask;

    /// <param name="packed">The displacement of each bucket, followed by the slots.</param>
    /// <param name="keys">The number of keys.</param>
    /// <param name="seed">The seed of the hash.</param>
    public KeyTable(ReadOnlySpan<byte> packed, int keys, uint seed)
    {
        _displacements = (byte*)Unsafe.AsPointer(ref MemoryMarshal.GetReference(packed));
        _secret = KeyHash.SecretOf(seed);
        _bucketBits = KeyTableLayout.BucketBitsFor(keys);
        _slots = _displacements + (KeyTableLayout.DisplacementWidth << _bucketBits);
        _slotCount = KeyTableLayout.SlotsFor(keys);
        _hashMask = KeyTableLayout.HashMaskFor(keys);
    }

    /// <summary>Returns the index of the only row that can have a key, or -1.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int CandidateFor(ReadOnlySpan<char> key)
    {
        var hash = KeyHash.Of(key, _secret);
        var displacement = _displacements + (KeyHash.BucketOf(hash, _bucketBits) * KeyTableLayout.DisplacementWidth);
        var slot = _slots + (KeyHash.SlotOf(hash, BitConverter.IsLittleEndian ? Unsafe.ReadUnaligned<ushort>(displacement)
            : displacement[0] | (displacement[1] << 8), _slotCount) * KeyTableLayout.SlotWidth);
        var value = PackedNumber.FixedAt(ref *slot);
        return ((value ^ (int)hash) & _hashMask) == 0 ? (value & ~_hashMask) - 1 : -1;
    }
}
