using System.Text;

namespace Factbook.Generator.Emission;

/// <summary>
/// Rounds literals to common sizes. The C# compiler declares a type for each size of a literal, and a program loads all of these types with
/// the first literal. If pages differed by a few bytes, the first fact of a large dataset would wait for hundreds of types.
/// </summary>
internal static class LiteralSize
{
    private const int SmallestPadded = 1024;

    // At most a 64th is padding.
    private const int StepsToDouble = 64;

    /// <summary>Returns the number of padding characters at the end of a packed text.</summary>
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
