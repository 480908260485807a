namespace Factbook.Tool.Rendering;

/// <summary>The characters that figures and tables are drawn with.</summary>
/// <param name="Track">The scale where the figure is not.</param>
/// <param name="Body">The numbers between the ends of a figure.</param>
/// <param name="Point">A single number.</param>
/// <param name="Closed">A lower and an upper end that belong to the figure.</param>
/// <param name="Open">A lower and an upper end that do not.</param>
/// <param name="Assumed">An end that is assumed, not stated.</param>
/// <param name="Unbounded">That there is no lower, or no upper end.</param>
/// <param name="Rule">The line below a table's head.</param>
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
    /// <summary>For terminals.</summary>
    public static readonly Glyphs Rich = new('·', '━', '●', ('●', '●'), ('○', '○'), '◇', ('◀', '▶'), '─');

    /// <summary>For everything else.</summary>
    public static readonly Glyphs Ascii = new('.', '=', '|', ('[', ']'), ('(', ')'), '?', ('<', '>'), '-');

    /// <summary>Every character.</summary>
    public string All => new([Track, Body, Point, Closed.Lower, Closed.Upper, Open.Lower, Open.Upper, Assumed, Unbounded.Lower, Unbounded.Upper, Rule]);

    /// <summary>What the characters mean, in one line.</summary>
    public string Legend
    {
        get
        {
            var closed = Closed.Lower == Closed.Upper ? $"{Closed.Lower}" : $"{Point} {Closed.Lower} {Closed.Upper}";
            var open = Open.Lower == Open.Upper ? $"{Open.Lower}" : $"{Open.Lower} {Open.Upper}";
            return $"Figures: {closed} end included  {open} left out  {Assumed} assumed, not stated  {Unbounded.Lower} {Unbounded.Upper} no end";
        }
    }
}
