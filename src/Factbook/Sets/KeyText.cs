using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;

namespace Factbook.Compiled;

/// <summary>Compares keys.</summary>
internal static class KeyText
{
    private const int UnitsAtATime = 4;

    /// <summary>Whether a key is another, unit by unit.</summary>
    /// <remarks>Most keys have four to eight units: the first four and the last four are all of them, and no call is needed.</remarks>
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

        ref var one = ref MemoryMarshal.GetReference(key);
        ref var other = ref Unsafe.AsRef(in known.GetPinnableReference());
        return ((FourAt(ref one) ^ FourAt(ref other)) | (FourAt(ref Unsafe.Add(ref one, last)) ^ FourAt(ref Unsafe
            .Add(ref other, last)))) == 0;
    }

    /// <summary>
    /// The key in Unicode's normalization form C, in which keys are kept; null if it is in that form, as ASCII is, or is no text.
    /// </summary>
    /// <remarks>Asked for only after a miss: a key that is found costs nothing more.</remarks>
    public static string? Normalized(ReadOnlySpan<char> key)
    {
        if (Ascii.IsValid(key))
        {
            return null;
        }

        try
        {
            var text = key.ToString();
            return text.IsNormalized() ? null : text.Normalize();
        }
        catch (ArgumentException)
        {
            // Half a surrogate pair; no fact has such a key.
            return null;
        }
    }

    private static ulong FourAt(ref char unit) => Unsafe.ReadUnaligned<ulong>(ref Unsafe.As<char, byte>(ref unit));
}
