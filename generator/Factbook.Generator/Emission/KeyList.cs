using System.Collections.Generic;
using Factbook.Format;
using Factbook.Generator.Packing;
using Factbook.Generator.Rows;

namespace Factbook.Generator.Emission;

/// <summary>
/// Packs keys in ordinal order as one text, or a subset of them as indexes, for <c>FactKeysAttribute</c>. The keys are front coded: each is
/// the number of characters that it shares with the previous one, the number of the remaining characters, and these characters. Numbers are
/// the variable-length integers of <see cref="PackedNumber"/>.
/// </summary>
internal static class KeyList
{
    /// <param name="keys">The keys, in ordinal order. In any other order, the text is longer.</param>
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

    /// <param name="indexes">From zero, ascending.</param>
    public static string PackIndexes(IEnumerable<int> indexes)
    {
        var packed = new PackedText();
        var next = 0;
        foreach (var index in indexes)
        {
            packed.WriteVarUInt64((ulong)(index - next));
            next = index + 1;
        }

        return packed.ToString();
    }

    // A surrogate pair is either shared completely or not at all, since UTF-8 cannot represent one half of it.
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
