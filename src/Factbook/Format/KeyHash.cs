using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Factbook.Format;

/// <summary>
/// The hash by which keys are found: computed by the compiler of facts when it lays out the key table, and again by programs that look a key up.
/// </summary>
/// <remarks>
/// Hash and displace (Belazzougui, Botelho, Dietzfelbinger 2009): a key's hash names a bucket, the bucket's displacement names the slot.
/// No two keys of a table share a slot. Six bits of the hash stand in the slot too, so that most absent keys are known without a look at the row.
/// </remarks>
internal static class KeyHash
{
    private const ulong Secret = 0xA0761D6478BD642F;
    private const ulong Multiplier = 0xE7037ED1A0B428DB;
    private const int UnitsAtATime = 4;

    /// <remarks>
    /// The multiply-and-fold of wyhash (Wang Yi 2019), with the seed in every step: two keys that meet under one seed part under another.
    /// </remarks>
    public static ulong Of(ReadOnlySpan<char> key, uint seed)
    {
        var secret = Secret ^ (seed * Multiplier);
        var hash = Fold(secret ^ (uint)key.Length, Multiplier);
        if (key.Length < UnitsAtATime)
        {
            ulong few = 0;
            foreach (var unit in key)
            {
                few = (few << 16) | unit;
            }

            return Fold(hash ^ few, secret | 1);
        }

        // The last four units are taken once more where the length is no multiple of four.
        var last = key.Length - UnitsAtATime;
        for (var i = 0; i < last; i += UnitsAtATime)
        {
            hash = Fold(hash ^ FourAt(key, i), secret | 1) + Secret;
        }

        return Fold(hash ^ FourAt(key, last), secret | 1);
    }

    public static int BucketOf(ulong hash, int buckets) => Reduce((uint)(hash >> 32), buckets);

    public static int SlotOf(ulong hash, int displacement, int slots) =>
        Reduce((uint)(((hash + (uint)displacement) * Multiplier) >> 32), slots);

    /// <summary>The bits that stand in the slot: other ones than those that chose the bucket.</summary>
    public static int FingerprintOf(ulong hash) => (int)(hash & ((1 << PackedNumber.FixedBits) - 1));

    /// <summary>Both halves of the product, the one laid upon the other.</summary>
    private static ulong Fold(ulong left, ulong right)
    {
#if NET
        var high = Math.BigMul(left, right, out var low);
        return high ^ low;
#else
        var (leftHigh, leftLow, rightHigh, rightLow) = (left >> 32, left & 0xFFFFFFFF, right >> 32, right & 0xFFFFFFFF);
        var middle = (leftHigh * rightLow) + ((leftLow * rightLow) >> 32);
        var carried = (leftLow * rightHigh) + (middle & 0xFFFFFFFF);
        return ((leftHigh * rightHigh) + (middle >> 32) + (carried >> 32)) ^ unchecked(left * right);
#endif
    }

    private static int Reduce(uint hash, int size) => (int)(((ulong)hash * (uint)size) >> 32);

    // The same number whatever the machine's byte order.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong FourAt(ReadOnlySpan<char> key, int at) => BitConverter.IsLittleEndian
        ? Unsafe.ReadUnaligned<ulong>(ref Unsafe.As<char, byte>(ref Unsafe.Add(ref MemoryMarshal.GetReference(key), at)))
        : key[at] | (ulong)key[at + 1] << 16 | (ulong)key[at + 2] << 32 | (ulong)key[at + 3] << 48;
}
