using System.Collections.Generic;
using Factbook.Format;
using Factbook.Generator.Packing;
using Factbook.Generator.Rows;

namespace Factbook.Generator.Emission;

/// <summary>
/// Keys in ordinal order as one text, and some of them as their places: what <c>FactKeysAttribute</c> holds. Front coding: each key is how
/// many characters it shares with the one before, how many follow, and those. Numbers are the varying ones of <see cref="PackedNumber"/>.
/// </summary>
internal static class KeyList
{
    /// <param name="keys">In ordinal order.</param>
    public static string Pack(IEnumerable<string> keys)
    {
        var packed = new PackedText();
        var before = "";
        foreach (var key in keys)
        {
            var shared = SharedLength(before, key);
            packed.WriteVarUInt64((ulong)shared);
            packed.WriteVarUInt64((ulong)(key.Length - shared));
            packed.Append(key, shared, key.Length - shared);
            before = key;
        }

        return packed.ToString();
    }

    /// <param name="places">From zero, ascending.</param>
    public static string PackPlaces(IEnumerable<int> places)
    {
        var packed = new PackedText();
        var next = 0;
        foreach (var place in places)
        {
            packed.WriteVarUInt64((ulong)(place - next));
            next = place + 1;
        }

        return packed.ToString();
    }

    // Half of a surrogate pair is no UTF-8: a pair is shared whole.
    private static int SharedLength(string before, string key)
    {
        var shared = 0;
        while (shared < before.Length && shared < key.Length && before[shared] == key[shared])
        {
            shared++;
        }

        return shared > 0 && char.IsHighSurrogate(key[shared - 1]) ? shared - 1 : shared;
    }
}
