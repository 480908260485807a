using System;
using System.Collections.Generic;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using System.Threading;
using Factbook.Format;
using Factbook.Generator.Packing;
using Factbook.Generator.Rows;

namespace Factbook.Generator.Emission;

/// <summary>Computes the perfect hash table of keys: no two keys share a slot, so a lookup compares at most one key.</summary>
/// <param name="Seed">The seed of the hash.</param>
/// <param name="Packed">The displacements of the buckets and the rows of the slots.</param>
internal sealed record KeyTable(int Seed, string Packed)
{
    // The seeds are derived from a digest of all keys, so that untrusted facts cannot choose keys that collide for every seed. Finding
    // 12,000 keys that defeat 6,000 consecutive seeds takes a second; defeating 16 seeds that depend on the keys is infeasible.
    private const int MostSeeds = 16;

    public static KeyTable Build(IReadOnlyList<string> keys, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        foreach (var seed in SeedsOf(keys))
        {
            if (TryBuild(keys, seed, cancellation) is { } packed)
            {
                return new KeyTable(seed, packed);
            }
        }

        throw new InvalidOperationException("no seed of the key hash separates all keys");
    }

    /// <summary>Returns the seeds to try, in order.</summary>
    internal static IEnumerable<int> SeedsOf(IReadOnlyList<string> keys)
    {
        using var sha = SHA256.Create();
        var digest = sha.ComputeHash(Encoding.UTF8.GetBytes(string.Join("\0", keys)));
        for (var i = 0; i < MostSeeds; i++)
        {
            yield return BitConverter.ToInt32(digest, 0) & int.MaxValue;
            digest = sha.ComputeHash(digest);
        }
    }

    private static string? TryBuild(IReadOnlyList<string> keys, int seed, CancellationToken cancellation)
    {
        var secret = KeyHash.SecretOf((uint)seed);
        var bucketBits = KeyTableLayout.BucketBitsFor(keys.Count);
        var slots = new int[KeyTableLayout.SlotsFor(keys.Count)];
        var displacements = new int[1 << bucketBits];
        var hashes = new ulong[keys.Count];
        var buckets = new List<int>[1 << bucketBits];
        for (var row = 0; row < keys.Count; row++)
        {
            hashes[row] = KeyHash.Of(keys[row].AsSpan(), secret);
            (buckets[KeyHash.BucketOf(hashes[row], bucketBits)] ??= []).Add(row);
        }

        // The fullest buckets are placed first, while most slots are free.
        var order = Enumerable.Range(0, buckets.Length)
            .Where(bucket => buckets[bucket] is not null)
            .OrderByDescending(bucket => buckets[bucket].Count)
            .ThenBy(bucket => bucket);
        foreach (var bucket in order)
        {
            cancellation.ThrowIfCancellationRequested();
            if (!TryPlace(buckets[bucket], hashes, slots, out displacements[bucket]))
            {
                return null;
            }
        }

        return Pack(displacements, slots, hashes);
    }

    private static bool TryPlace(List<int> rows, ulong[] hashes, int[] slots, out int displacement)
    {
        for (displacement = 0; displacement < KeyTableLayout.Displacements; displacement++)
        {
            var characters = CharactersOf(displacement);
            var placed = 0;
            while (placed < rows.Count)
            {
                ref var slot = ref slots[KeyHash.SlotOf(hashes[rows[placed]], characters, slots.Length)];
                if (slot != 0)
                {
                    break;
                }

                slot = rows[placed++] + 1;
            }

            if (placed == rows.Count)
            {
                return true;
            }

            for (var i = 0; i < placed; i++)
            {
                slots[KeyHash.SlotOf(hashes[rows[i]], characters, slots.Length)] = 0;
            }
        }

        return false;
    }

    // The program reads the characters without decoding them into a number.
    private static int CharactersOf(int displacement) =>
        PackedNumber.FixedCharacter(
            displacement & PackedNumber.FixedMask) | (PackedNumber.FixedCharacter(displacement >> PackedNumber.FixedBits) << 8);

    private static string Pack(int[] displacements, int[] slots, ulong[] hashes)
    {
        var packed = new PackedText();
        foreach (var displacement in displacements)
        {
            packed.WriteFixed(displacement, KeyTableLayout.DisplacementWidth);
        }

        var hashMask = KeyTableLayout.HashMaskFor(hashes.Length);
        foreach (var row in slots)
        {
            packed.WriteFixed(row == 0 ? 0 : row | ((int)hashes[row - 1] & hashMask), KeyTableLayout.SlotWidth);
        }

        return packed.ToString();
    }
}
