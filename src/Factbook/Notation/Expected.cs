namespace Factbook.Notation;

/// <summary>Error messages for figures: what is expected, with an example.</summary>
internal static class Expected
{
    // A longer word is not a misspelt code, and would make the message hard to read.
    private const int LongestQuotedWord = 24;

    public static string Figure(FigureKind kind) => $"expected {NounOf(kind)} such as '{ExampleOf(kind)}'";

    public static string PlainNumber(FigureKind kind) =>
        $"{Figure(kind)}; decimals are written with a point, and thousands without separators";

    public static string ExactNumber(FigureKind kind) =>
        $"expected a number that fits into 28 digits without rounding, such as '{ExampleOf(kind)}'";

    public static string ShareOfWhole() => "expected a share of a whole, from 0 to 100 %, such as 'more than 70 %'";

    public static string SmallerFirst(FigureKind kind) => $"expected the smaller number first, such as 'between {RangeOf(kind, " and ")}'";

    public static string LowerEndFirst(FigureKind kind) => $"expected the lower end first, such as '[{RangeOf(kind, ", ", "]")}'";

    public static string NonEmptyInterval(FigureKind kind) =>
        $"expected an interval that contains a number, such as '({RangeOf(kind, ", ", "]")}'";

    public static string OpenUnboundedEnd(FigureKind kind) =>
        $"expected a round bracket at an unbounded end, such as '[{UnboundedOf(kind)}'";

    public static string OneUnit(FigureKind kind) => $"expected one unit for both numbers, such as 'between {RangeOf(kind, " and ")}'";

    public static string CurrencyCode(string word, string? nearest) =>
        word.Length > LongestQuotedWord ? Figure(FigureKind.Money)
        : nearest is null ? $"'{word}' is not an ISO 4217 currency code; {Figure(FigureKind.Money)}"
        : $"'{word}' is not an ISO 4217 currency code; did you mean '{nearest}'?";

    public static string MagnitudeWord(string word, string nearest) => $"'{word}' is not a magnitude; did you mean '{nearest}'?";

    private static string NounOf(FigureKind kind) => kind switch
    {
        FigureKind.Number => "a number",
        FigureKind.Share => "a share of a whole",
        FigureKind.Percentage => "a percentage",
        FigureKind.Money => "an amount and its ISO 4217 currency,",
        FigureKind.Quantity => "a number and its unit,",
        _ => "a number or an interval",
    };

    private static string ExampleOf(FigureKind kind) => kind switch
    {
        FigureKind.Number => "more than 10",
        FigureKind.Share => "more than 70 %",
        FigureKind.Percentage => "-3.2 %",
        FigureKind.Money => "900 million USD",
        FigureKind.Quantity => "24 tanks",
        _ => "more than 70",
    };

    private static string RangeOf(FigureKind kind, string separator, string bracket = "") => kind switch
    {
        FigureKind.Money => $"1.2{separator}1.5{bracket} billion EUR",
        _ => $"70{separator}75{bracket}{UnitOf(kind)}",
    };

    private static string UnboundedOf(FigureKind kind) => $"70, ∞){UnitOf(kind)}";

    private static string UnitOf(FigureKind kind) => kind switch
    {
        FigureKind.Share or FigureKind.Percentage => " %",
        FigureKind.Money => " million USD",
        FigureKind.Quantity => " tanks",
        _ => "",
    };
}
