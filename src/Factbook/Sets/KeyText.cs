using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;
using Factbook.Notation;

namespace Factbook.Compiled;

/// <summary>Compares keys.</summary>
internal static class KeyText
{
    private const int UnitsAtATime = 4;

    /// <summary>Whether two keys have the same UTF-16 code units.</summary>
    /// <remarks>
    /// Most keys have four to eight code units. Comparing the first four and the last four covers them without a call.
    /// </remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsSame(string known, ReadOnlySpan<char> key)
    {
        if (known.Length != key.Length)
        {
            return false;
        }

        var last = key.Length - UnitsAtATime;
        if ((uint)last > UnitsAtATime)
        {
            return key.SequenceEqual(known);
        }

        ref var first = ref MemoryMarshal.GetReference(key);
        ref var other = ref Unsafe.AsRef(in known.GetPinnableReference());
        var difference = FourAt(ref first) ^ FourAt(ref other);
        difference |= FourAt(ref Unsafe.Add(ref first, last)) ^ FourAt(ref Unsafe.Add(ref other, last));
        return difference == 0;
    }

    /// <summary>Returns the key in Unicode NFC, the form of compiled keys; null if it is already in NFC.</summary>
    /// <remarks>Called only after a miss, so that keys that are found at once are not normalized.</remarks>
    public static string? Normalized(ReadOnlySpan<char> key)
    {
        if (Ascii.IsValid(key))
        {
            return null;
        }

        var text = key.ToString();
        var normalized = NormalizedText.Of(text);
        return normalized == text ? null : normalized;
    }

    private static ulong FourAt(ref char unit) => Unsafe.ReadUnaligned<ulong>(ref Unsafe.As<char, byte>(ref unit));
}
