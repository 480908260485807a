using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Factbook.Format;

/// <summary>
/// Computes the hash of keys: in the generator, which creates the hash table, and in programs, which look up keys in it.
/// </summary>
/// <remarks>
/// Hash and displace (Belazzougui, Botelho, Dietzfelbinger 2009): the hash of a key selects a bucket, and the displacement of the bucket
/// selects the slot. No two keys of a table share a slot, so a lookup compares at most one key.
/// </remarks>
internal static class KeyHash
{
    private const ulong Secret = 0xA0761D6478BD642F;
    private const ulong Multiplier = 0xE7037ED1A0B428DB;
    private const int UnitsAtATime = 4;

    /// <summary>The value that each step of the hash derives from the seed.</summary>
    public static ulong SecretOf(uint seed) => Secret ^ (seed * Multiplier);

    /// <remarks>
    /// The multiply-and-fold step of wyhash (Wang Yi 2019), with the seed in both factors: keys that collide for one seed differ for
    /// another. A key of four to eight code units takes one step, of its first four and its last four, which may overlap.
    /// </remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Of(ReadOnlySpan<char> key, ulong secret)
    {
        var last = key.Length - UnitsAtATime;
        ref var unit = ref MemoryMarshal.GetReference(key);
        return (uint)last <= UnitsAtATime
            ? Fold(FourAt(ref unit) ^ StartOf(key.Length, secret), FourAt(ref Unsafe.Add(ref unit, last)) ^ Turned(secret))
            : OfOther(key, secret);
    }

    public static int BucketOf(ulong hash, int bucketBits) => (int)(hash >> (64 - bucketBits));

    /// <remarks>
    /// The displacement is multiplied by a large number, so that it affects all bits: the hashes of the keys of a bucket are close to each
    /// other, and a small factor would leave them close. A sum would move all keys of a bucket by the same distance, so keys that collide
    /// would collide for every displacement.
    /// </remarks>
    public static int SlotOf(ulong hash, int displacement, int slots) =>
        (int)(((hash * (((uint)displacement * Secret) | 1)) >> 32) * (uint)slots >> 32);

    private static ulong OfOther(ReadOnlySpan<char> key, ulong secret)
    {
        var hash = StartOf(key.Length, secret);
        var other = Turned(secret);
        var last = key.Length - UnitsAtATime;
        if (last < 0)
        {
            return Fold(FewOf(key) ^ hash, other);
        }

        ref var unit = ref MemoryMarshal.GetReference(key);
        hash ^= FourAt(ref unit);
        for (var i = UnitsAtATime; i < last; i += UnitsAtATime)
        {
            hash = Fold(hash, FourAt(ref Unsafe.Add(ref unit, i)) ^ other) ^ secret;
        }

        return Fold(hash, FourAt(ref Unsafe.Add(ref unit, last)) ^ other);
    }

    // The length is multiplied, since a small number could be cancelled by the code units of a longer key.
    private static ulong StartOf(int length, ulong secret) => secret + ((ulong)length * Multiplier);

    private static ulong Turned(ulong secret) => (secret << 32) | (secret >> 32);

    private static ulong FewOf(ReadOnlySpan<char> key)
    {
        ulong few = 0;
        foreach (var unit in key)
        {
            few = (few << 16) | unit;
        }

        return few;
    }

    /// <summary>Returns the exclusive or of the two halves of the product.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
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

    // Independent of the byte order of the machine.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong FourAt(ref char unit) => BitConverter.IsLittleEndian
        ? Unsafe.ReadUnaligned<ulong>(ref Unsafe.As<char, byte>(ref unit))
        : unit | (ulong)Unsafe.Add(ref unit, 1) << 16 | (ulong)Unsafe.Add(ref unit, 2) << 32 | (ulong)Unsafe.Add(ref unit, 3) << 48;
}
