using Spectre.Console;

namespace Factbook.Tool.Rendering;

/// <summary>The few styles that the command uses, from the terminal's own sixteen colours.</summary>
internal static class Styles
{
    public static readonly Style Heading = new(Color.Aqua, decoration: Decoration.Bold);

    public static readonly Style Key = new(decoration: Decoration.Bold);

    public static readonly Style Label = new(Color.Grey);

    public static readonly Style Bar = new(Color.Aqua);

    public static readonly Style Error = new(Color.Red, decoration: Decoration.Bold);

    public static readonly Style Warning = new(Color.Yellow, decoration: Decoration.Bold);

    public static readonly Style Good = new(Color.Lime);

    public static readonly Style Plain = Style.Plain;
}
