using Factbook.Notation;

namespace Factbook.Tool.JsonSchema;

/// <summary>
/// Patterns that match every figure that <see cref="FigureNotation"/> reads, and few other texts. What a pattern cannot express, such as
/// the list of currencies and the order of the ends, only the generator checks.
/// </summary>
internal static class FigurePattern
{
    // The white space of .NET: that of ECMAScript, and U+0085.
    private const string Blank = @"[\s\u0085]";
    private const string Blanks = Blank + "*";
    private const string InWord = @"[^\s\u0085%()\[\],]";
    private const string EndOfWord = @"(?=$|[\s\u0085%()\[\],])";
    private const string Sign = @"[-\u2212+]?";
    private const string Number = Sign + @"[0-9]+(?:\.[0-9]+)?(?:[eE]" + Sign + "[0-9]+)?" + EndOfWord;

    private static readonly string Sense = AnyOf(PhrasesOf(replaceNumber: false));
    private static readonly string Vague = AnyOf(PhrasesOf(replaceNumber: true));
    private static readonly string Magnitude = AnyOf("hundred", "thousand", "million", "billion", "trillion");
    private static readonly string SmallNumber = AnyOf(NumberWords.SmallNumbers);
    private static readonly string Multiple =
        $"(?:{AnyOf(NumberWords.Multiples.Select(multiple => multiple.Word))}|[0-9]+(?:\\.[0-9]+)?{AnyOf("-fold")})";

    private static readonly string Fraction = $"(?:{AnyOf("half")}|(?:{Words(["a", "an", .. NumberWords.Numerators])})(?:{Blank}+|-)"
        + $"{AnyOf(NumberWords.Denominators.SelectMany(part => new[] { part.Word, part.Word + "s" }))})";

    /// <summary>Returns the pattern of a kind of figure.</summary>
    public static string Of(FigureKind kind)
    {
        var unit = UnitOf(kind);
        var magnitude = kind is FigureKind.Share or FigureKind.Percentage ? "" : $"(?:{Magnitude}{Blanks})?";
        var amount = $"(?:{Number}|{SmallNumber}){Blanks}{magnitude}";
        var end = $@"(?:{Number}|{Sign}\u221e|\.\.)";
        var worded = $"(?:{Sense}{Blanks})?{amount}{unit}";
        var words = kind switch
        {
            FigureKind.Share or FigureKind.Percentage => Fraction,
            FigureKind.Number => $"(?:{Multiple}|{Fraction})",
            _ => null,
        };
        var (first, second) = ($"{amount}(?:{unit}{Blanks})?", $"{amount}{unit}");
        var between = words is null
            ? $"{AnyOf("between")}{Blanks}{first}{AnyOf("and")}{Blanks}{second}"
            : $"{AnyOf("between")}{Blanks}(?:{words}{Blanks}|{first}){AnyOf("and")}{Blanks}(?:{words}|{second})";
        var interval = $@"[(\[]{Blanks}{end}{Blanks},{Blanks}{end}{Blanks}[)\]]{Blanks}{magnitude}{unit}";
        var vague = $"{Vague}{Blanks}{magnitude}{unit}";
        var inWords = kind switch
        {
            FigureKind.Share => $"|{AnyOf("most")}|{vague}|(?:{Sense}{Blanks})?{words}",
            FigureKind.Percentage or FigureKind.Number => $"|{vague}|(?:{Sense}{Blanks})?{words}",
            FigureKind.Interval => "",
            _ => "|" + vague,
        };
        return $"^{Blanks}(?:{worded}|{between}|{interval}{inWords}){Blanks}$";
    }

    private static string UnitOf(FigureKind kind) => kind switch
    {
        FigureKind.Share or FigureKind.Percentage => "%",
        FigureKind.Number => $"(?:{AnyOf("times")})?",
        FigureKind.Money => $"[A-Z]{{3}}{EndOfWord}",
        FigureKind.Quantity => $"(?![0-9]){InWord}+(?:{Blank}+{InWord}+)*",
        _ => "",
    };

    // Letters match in upper and lower case, since a pattern of JSON Schema has no flags.
    private static string AnyOf(params IEnumerable<string> phrases) => $"(?:{Words(phrases)}){EndOfWord}";

    private static string Words(IEnumerable<string> phrases) => string.Join('|', phrases.Select(InAnyCase));

    private static IEnumerable<string> PhrasesOf(bool replaceNumber) => SenseWords.All
        .Where(phrase => SenseWords.ReplaceNumber(phrase.Sense) == replaceNumber)
        .Select(phrase => string.Join(' ', phrase.Words));

    private static string InAnyCase(string phrase) =>
        string.Concat(phrase.Select(letter => letter switch
        {
            ' ' => Blank + "+",
            '-' => "-",
            _ => $"[{letter}{char.ToUpperInvariant(letter)}]",
        }));
}
