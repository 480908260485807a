using Spectre.Console;

namespace Factbook.Tool.Rendering;

/// <summary>
/// The styles of the command. They use the standard colours of the terminal and not the bright ones, which are hard to read on white.
/// </summary>
internal static class Styles
{
    public static readonly Style Heading = new(Color.Teal, decoration: Decoration.Bold);

    public static readonly Style Key = new(decoration: Decoration.Bold);

    // Not the colour bright black, which some dark themes use as their background.
    public static readonly Style Label = new(decoration: Decoration.Dim);

    public static readonly Style Bar = new(Color.Teal);

    public static readonly Style Error = new(Color.Maroon, decoration: Decoration.Bold);

    public static readonly Style Warning = new(Color.Olive, decoration: Decoration.Bold);

    public static readonly Style Good = new(Color.Green);

    public static readonly Style Plain = Style.Plain;
}
