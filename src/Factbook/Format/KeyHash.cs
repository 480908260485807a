using System;
using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace Factbook.Format;

/// <summary>
/// The hash by which keys are found: computed by the compiler of facts when it lays out the key table, and again by programs that look a key up.
/// </summary>
/// <remarks>
/// Hash and displace (Belazzougui, Botelho, Dietzfelbinger 2009): a key's hash names a bucket, the bucket's displacement names the slot.
/// No two keys of a table share a slot.
/// </remarks>
internal static class KeyHash
{
    private const ulong Multiplier = 0x9E3779B97F4A7C15;

    /// <summary>Four UTF-16 units at a time, whatever the machine's byte order.</summary>
    public static ulong Of(ReadOnlySpan<char> key, uint seed)
    {
        var hash = ((ulong)seed << 32 | (uint)key.Length) * Multiplier;
        while (key.Length >= 4)
        {
            hash = (hash ^ Four(key)) * Multiplier;
            hash ^= hash >> 29;
            key = key.Slice(4);
        }

        ulong rest = 0;
        foreach (var unit in key)
        {
            rest = (rest << 16) | unit;
        }

        hash = (hash ^ rest) * Multiplier;
        hash ^= hash >> 32;
        hash *= Multiplier;
        return hash ^ (hash >> 29);
    }

    public static int BucketOf(ulong hash, int buckets) => Reduce((uint)(hash >> 32), buckets);

    public static int SlotOf(ulong hash, int displacement, int slots)
    {
        var mixed = (hash + (ulong)(uint)displacement) * Multiplier;
        return Reduce((uint)(mixed >> 32), slots);
    }

    public static int BucketsFor(int keys) => (keys / 4) + 1;

    public static int SlotsFor(int keys) => keys + (keys / 4) + 1;

    private static int Reduce(uint hash, int size) => (int)(((ulong)hash * (uint)size) >> 32);

    private static ulong Four(ReadOnlySpan<char> key) => BitConverter.IsLittleEndian
        ? BinaryPrimitives.ReadUInt64LittleEndian(MemoryMarshal.AsBytes(key))
        : key[0] | (ulong)key[1] << 16 | (ulong)key[2] << 32 | (ulong)key[3] << 48;
}
