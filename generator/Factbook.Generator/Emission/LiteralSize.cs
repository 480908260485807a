using System.Text;

namespace Factbook.Generator.Emission;

/// <summary>
/// Sizes that many literals share. The C# compiler declares a type for each size of a literal, and a program loads all of them with the
/// first literal: pages that differ by a few bytes would make the first fact of a large dataset wait for hundreds of types.
/// </summary>
internal static class LiteralSize
{
    private const int SmallestPadded = 1024;

    // At most a 64th is padding.
    private const int StepsToDouble = 64;

    /// <summary>How many characters that mean nothing stand at the end of a packed text.</summary>
    public static int PaddingOf(string packed)
    {
        var bytes = Encoding.UTF8.GetByteCount(packed);
        return PaddedSizeOf(bytes) - bytes;
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
