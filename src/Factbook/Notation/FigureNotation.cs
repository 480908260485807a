using Factbook.Notation.Corrections;

namespace Factbook.Notation;

/// <summary>
/// Parses and formats figures, in the generator and at run time. Words before the number are the usual form, because <c>&gt;70%</c> is not
/// a plain scalar in YAML; any other interval is in mathematical notation. The culture has no effect.
/// </summary>
internal static class FigureNotation
{
    /// <summary>Parses a figure.</summary>
    /// <param name="text">The figure as it is written.</param>
    /// <param name="kind">The kind of figure.</param>
    /// <param name="figure">The figure.</param>
    public static bool TryParse(string text, FigureKind kind, out FigureSyntax figure) => new FigureParser(text, kind).TryParse(out figure);

    /// <summary>Explains why a text is not a figure: what is wrong, and what to write instead.</summary>
    /// <param name="text">A text that <see cref="TryParse"/> does not accept.</param>
    /// <param name="kind">The kind of figure.</param>
    public static string Explain(string text, FigureKind kind) => FigureDiagnosis.Explain(text, kind);

    /// <summary>Returns the canonical form of a figure, which parses to the same figure.</summary>
    public static string Format(in FigureSyntax figure, FigureKind kind)
    {
        var bounds = figure.Bounds;
        var (magnitude, factor) = kind is FigureKind.Money or FigureKind.Quantity ? Magnitude.For(bounds) : ("", 1m);
        var lower = bounds.Lower is { } low ? WrittenNumber.Format(low / factor) : "-∞";
        var upper = bounds.Upper is { } high ? WrittenNumber.Format(high / factor) : "∞";
        var numbers = figure.Sense switch
        {
            Sense.Exact => lower,
            Sense.MoreThan => "more than " + lower,
            Sense.AtLeast => "at least " + lower,
            Sense.LessThan => "less than " + upper,
            Sense.UpTo => "up to " + upper,
            Sense.About => "about " + lower,
            Sense.Nearly => "nearly " + lower,
            Sense.Between => $"between {lower} and {upper}",
            _ => $"{(bounds.IsLowerOpen ? "(" : "[")}{lower}, {upper}{(bounds.IsUpperOpen ? ")" : "]")}",
        };
        var unit = kind is FigureKind.Share or FigureKind.Percentage ? "%" : figure.Unit;
        return numbers + magnitude + (string.IsNullOrEmpty(unit) ? "" : " " + unit);
    }
}
