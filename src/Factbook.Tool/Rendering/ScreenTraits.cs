using System.Text;

namespace Factbook.Tool.Rendering;

/// <summary>What the place that output goes to can show.</summary>
/// <param name="Width">The columns of a terminal; null where lines may be of any length, as in a pipe or a file.</param>
/// <param name="IsRich">Whether it shows colours and characters beyond ASCII.</param>
internal sealed record ScreenTraits(int? Width, bool IsRich)
{
    /// <summary>A pipe or a file.</summary>
    public static readonly ScreenTraits Plain = new(null, IsRich: false);

    /// <summary>What the standard output of this process can show.</summary>
    public static ScreenTraits OfStandardOutput()
    {
        if (Console.IsOutputRedirected)
        {
            return Plain;
        }

        var isRich = !IsSet("NO_COLOR") && Environment.GetEnvironmentVariable("TERM") != "dumb" && Draws(Console.OutputEncoding);
        return new ScreenTraits(WidthOfWindow(), isRich);
    }

    // no-color.org: present and not empty, whatever its value.
    private static bool IsSet(string variable) => !string.IsNullOrEmpty(Environment.GetEnvironmentVariable(variable));

    private static bool Draws(Encoding encoding) => encoding.GetString(encoding.GetBytes(Glyphs.Rich.All)) == Glyphs.Rich.All;

    // Some terminals do not know their width.
    private static int? WidthOfWindow() => Console.WindowWidth is > 0 and var width ? width : null;
}
