using System.Text;

namespace Factbook.Tool.Rendering;

/// <summary>The capabilities of an output.</summary>
/// <param name="Width">The width of a terminal in columns; null if lines can have any length, as in a pipe or a file.</param>
/// <param name="IsRich">Whether it shows colours and the characters of <see cref="Glyphs.Rich"/>.</param>
internal sealed record ScreenTraits(int? Width, bool IsRich)
{
    /// <summary>The capabilities of a pipe or a file.</summary>
    public static readonly ScreenTraits Plain = new(null, IsRich: false);

    /// <summary>Returns the capabilities of the standard output of this process.</summary>
    public static ScreenTraits OfStandardOutput()
    {
        if (Console.IsOutputRedirected)
        {
            return Plain;
        }

        var isRich = !IsSet("NO_COLOR") && Environment.GetEnvironmentVariable("TERM") != "dumb" && Draws(Console.OutputEncoding);
        return new ScreenTraits(WidthOfWindow(), isRich);
    }

    // As no-color.org defines it: set to any value that is not empty.
    private static bool IsSet(string variable) => !string.IsNullOrEmpty(Environment.GetEnvironmentVariable(variable));

    private static bool Draws(Encoding encoding) => encoding.GetString(encoding.GetBytes(Glyphs.Rich.All)) == Glyphs.Rich.All;

    // Some terminals report no width.
    private static int? WidthOfWindow() => Console.WindowWidth is > 0 and var width ? width : null;
}
