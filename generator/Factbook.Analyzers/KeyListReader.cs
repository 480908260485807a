using System.Collections.Generic;
using Factbook.Format;

namespace Factbook.Analyzers;

/// <summary>Reads the keys that <c>KeyList</c> of the generator packed into a <c>FactKeysAttribute</c>.</summary>
internal static class KeyListReader
{
    /// <summary>Returns the keys, or null if the text is not valid.</summary>
    public static string[]? Keys(string packed)
    {
        var keys = new List<string>();
        var (at, before) = (0, "");
        while (at < packed.Length)
        {
            if (Number(packed, ref at) is not { } shared || shared > before.Length
                || Number(packed, ref at) is not { } rest || rest > packed.Length - at)
            {
                return null;
            }

            keys.Add(before = before.Substring(0, shared) + packed.Substring(at, rest));
            at += rest;
        }

        return [.. keys];
    }

    /// <summary>Returns the indexes, or null if the text is not valid.</summary>
    /// <param name="count">The number of keys.</param>
    public static int[]? Indexes(string packed, int count)
    {
        var indexes = new List<int>();
        var (at, next) = (0, 0);
        while (at < packed.Length)
        {
            if (Number(packed, ref at) is not { } skipped || skipped >= count - next)
            {
                return null;
            }

            indexes.Add(next + skipped);
            next += skipped + 1;
        }

        return [.. indexes];
    }

    private static int? Number(string packed, ref int at)
    {
        var (value, shift) = (0, 0);
        for (; at < packed.Length && shift < 30; shift += PackedNumber.MoreBits)
        {
            var character = packed[at++];
            switch (character)
            {
                case >= (char)PackedNumber.LastBase and < (char)(PackedNumber.LastBase + (1 << PackedNumber.LastBits)):
                    return value + ((character - PackedNumber.LastBase) << shift) is var whole and >= 0 ? whole : null;
                case >= (char)PackedNumber.MoreBase and < (char)PackedNumber.LastBase:
                    value |= (character - PackedNumber.MoreBase) << shift;
                    break;
                default:
                    return null;
            }
        }

        return null;
    }
}
