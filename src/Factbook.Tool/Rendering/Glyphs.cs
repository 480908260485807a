namespace Factbook.Tool.Rendering;

/// <summary>The characters for drawing figures and tables.</summary>
/// <param name="Track">The scale outside the figure.</param>
/// <param name="Body">The part between the ends of a figure.</param>
/// <param name="Point">A single number.</param>
/// <param name="Closed">Included ends, lower and upper.</param>
/// <param name="Open">Excluded ends, lower and upper.</param>
/// <param name="Assumed">An end that is assumed, not stated.</param>
/// <param name="Unbounded">Missing ends, lower and upper.</param>
/// <param name="Rule">The line below the head of a table.</param>
internal sealed record Glyphs(
    char Track,
    char Body,
    char Point,
    (char Lower, char Upper) Closed,
    (char Lower, char Upper) Open,
    char Assumed,
    (char Lower, char Upper) Unbounded,
    char Rule)
{
    /// <summary>The characters for terminals.</summary>
    public static readonly Glyphs Rich = new('·', '━', '●', ('●', '●'), ('○', '○'), '◇', ('◀', '▶'), '─');

    /// <summary>The characters for pipes, files and terminals without Unicode.</summary>
    public static readonly Glyphs Ascii = new('.', '=', '|', ('[', ']'), ('(', ')'), '?', ('<', '>'), '-');

    /// <summary>Gets all characters.</summary>
    public string All => new(
    [
        Track, Body, Point, Closed.Lower, Closed.Upper, Open.Lower, Open.Upper, Assumed, Unbounded.Lower, Unbounded.Upper, Rule,
    ]);

    /// <summary>Gets the meaning of the characters, in one line.</summary>
    public string Legend
    {
        get
        {
            var closed = Closed.Lower == Closed.Upper ? $"{Closed.Lower}" : $"{Point} {Closed.Lower} {Closed.Upper}";
            var open = Open.Lower == Open.Upper ? $"{Open.Lower}" : $"{Open.Lower} {Open.Upper}";
            return $"Figures: {closed} end included  {open} excluded  {Assumed} assumed, not stated  "
                + $"{Unbounded.Lower} {Unbounded.Upper} no end";
        }
    }
}
