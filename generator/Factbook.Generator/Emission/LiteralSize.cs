using System.Text;

namespace Factbook.Generator.Emission;

/// <summary>
/// Sizes that many literals share. The C# compiler declares a type for each size of a literal, and a program loads all of them with the first literal:
/// pages that differ by a few bytes would make the first fact of a large dataset wait for hundreds of types.
/// </summary>
internal static class LiteralSize
{
    private const int SmallestPadded = 1024;

    // At most a 64th is padding.
    private const int StepsToDouble = 64;

    /// <summary>A packed text with characters at its end that mean nothing.</summary>
    public static string Pad(string packed)
    {
        var bytes = Encoding.UTF8.GetByteCount(packed);
        return packed + new string('0', PaddedSizeOf(bytes) - bytes);
    }

    private static int PaddedSizeOf(int bytes)
    {
        if (bytes < SmallestPadded)
        {
            return bytes;
        }

        var step = 1;
        while (step * StepsToDouble * 2 <= bytes)
        {
            step *= 2;
        }

        return (bytes + step - 1) / step * step;
    }
}
