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
        var unit = kind is FigureKind.Share or FigureKind.Percentage ? "%" : figure.Unit;
        var end = string.IsNullOrEmpty(unit) ? magnitude : $"{magnitude} {unit}";
        switch (figure.Sense)
        {
            case Sense.Several or Sense.AFew or Sense.Many:
                return SenseWords.Of(figure.Sense, kind)
                    + Magnitude.SuffixOf(bounds.Lower)
                    + (string.IsNullOrEmpty(unit) ? "" : " " + unit);
            case Sense.Between:
                var (first, second) = (WordsOf(bounds.Lower, bounds.IsLowerOpen), WordsOf(bounds.Upper, bounds.IsUpperOpen));
                return $"between {first ?? Text(bounds.Lower) + (second is null ? "" : end)} and {second ?? Text(bounds.Upper) + end}";
            case Sense.Range:
                var (lower, upper) = (bounds.Lower is null ? "-∞" : Text(bounds.Lower), bounds.Upper is null ? "∞" : Text(bounds.Upper));
                return $"{(bounds.IsLowerOpen ? "(" : "[")}{lower}, {upper}{(bounds.IsUpperOpen ? ")" : "]")}{end}";
            default:
                var isUpper = figure.Sense is Sense.LessThan or Sense.UpTo or Sense.JustUnder;
                var number = (isUpper ? bounds.Upper : bounds.Lower) ?? 0m;
                var isWithout = figure.Sense is Sense.MoreThan or Sense.JustOver or Sense.LessThan or Sense.JustUnder;
                var text = WordsOf(number, isWithout || (isUpper ? bounds.IsUpperOpen : bounds.IsLowerOpen)) ?? Text(number) + end;
                return figure.Sense == Sense.Exact ? text : $"{SenseWords.Of(figure.Sense, kind)} {text}";
        }

        // A fraction such as a third has open ends around it; a number with the same digits has not.
        string? WordsOf(decimal? number, bool isOpen) => isOpen && number is { } value ? NumberWords.TextOf(value, kind) : null;

        string Text(decimal? number) => number is { } value ? WrittenNumber.Format(value / factor) : "";
    }
}
