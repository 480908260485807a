using Factbook.Notation.Corrections;

namespace Factbook.Notation;

/// <summary>
/// How figures are written: the one grammar of the compiler of facts and of programs. Words before numbers are the usual form, since
/// <c>&gt;70%</c> is no plain YAML; any other interval is written as in mathematics. No culture takes part.
/// </summary>
internal static class FigureNotation
{
    /// <summary>Reads a figure.</summary>
    /// <param name="text">The figure as a person wrote it.</param>
    /// <param name="kind">What it is of.</param>
    /// <param name="figure">What it says.</param>
    public static bool TryParse(string text, FigureKind kind, out FigureSyntax figure) => new FigureParser(text, kind).TryRead(out figure);

    /// <summary>Explains why a text is not a figure: what is wrong, and what to write instead.</summary>
    /// <param name="text">A text that <see cref="TryParse"/> does not accept.</param>
    /// <param name="kind">What it is of.</param>
    public static string Explain(string text, FigureKind kind) => FigureDiagnosis.Explain(text, kind);

    /// <summary>The canonical form of a figure, which reads back as the same figure.</summary>
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
