using Factbook.Notation;

namespace Factbook.Generator.Scalars;

/// <summary>The value types of the library.</summary>
internal static class FigureScalars
{
    private const string PeriodDate = $@"(?:{TimeScalars.DayPattern}|[0-9]{{4}}(?:-(?:0[1-9]|1[0-2]|3[3-6]|Q[1-4]))?)[~?%]?";

    private const string PeriodEnd = $@"(?:{PeriodDate}|\.\.)?";

    public static readonly ScalarKind Interval = new(
        "Interval",
        "Factbook.Interval",
        "expected numbers such as '(70, 100]' or 'more than 70'",
        text => Parse(text, FigureKind.Interval),
        (row, value, _) => FigurePacker.Pack(row, ((FigureSyntax)value).Bounds),
        "row.ReadInterval()")
    {
        Breadth = 97,
        Figure = FigureKind.Interval,
        Bound = BoundKind.Decimal,
        Explain = (_, text) => FigureNotation.Explain(text, FigureKind.Interval),
        Forms = [ScalarForm.Text(pattern: null), new("number", IsExplained: false)],
        Examples = ["more than 70", "between 70 and 75", "(70, 100]"],
    };

    public static readonly ScalarKind Number = Of(
        "Number", FigureKind.Number, breadth: 96, "expected a number such as '10', 'more than 10' or 'tenfold'",
        [10, "more than 10", "tenfold", "nearly twice", "a third"],
        new ScalarForm("number", IsExplained: false));

    public static readonly ScalarKind Share = Of(
        "Share", FigureKind.Share, breadth: 63, "expected a share of a whole, such as 'more than 70 %'",
        [
            "70 %", "more than 70 %", "at least 70 %", "less than 70 %", "up to 70 %", "about 70 %", "nearly 70 %", "just under two thirds",
            "between 70 and 75 %",
        ]);

    public static readonly ScalarKind Percentage = Of(
        "Percentage", FigureKind.Percentage, breadth: 66, "expected a percentage, such as '-3.2 %'",
        ["-3.2 %", "more than 120 %", "between 2 and 3 %"]);

    public static readonly ScalarKind Money = Of(
        "Money", FigureKind.Money, breadth: 69, "expected an amount and its currency, such as '900 million USD'",
        ["900 million USD", "nearly 900 million USD", "between 1.2 and 1.5 billion EUR"]);

    public static readonly ScalarKind Quantity = Of(
        "Quantity", FigureKind.Quantity, breadth: 72, "expected a number and its unit, such as '24 aircraft'",
        ["24 aircraft", "more than 2 million barrels per day"]);

    public static readonly ScalarKind Period = new(
        "Period",
        "Factbook.Period",
        "expected a period such as '2023', '2023-Q4' or '2023-11-05'",
        text => PeriodNotation.TryParse(text, out var period) ? period : null,
        (row, _, text) => row.WriteText(text),
        "row.ReadPeriod()")
    {
        Breadth = 75,
        Order = ScalarOrder.Calendar,
        Explain = (_, text) => PeriodNotation.Explain(text),
        IsCanonicalText = true,
        Forms =
        [
            ScalarForm.Text($@"^[\s\u0085]*(?:{PeriodDate}|{PeriodEnd}/{PeriodEnd})[\s\u0085]*$"),
            new("integer", IsExplained: false) { Minimum = 1, Maximum = 9999 },
        ],
        Examples = [2023, "2023-Q4", "2023-11", "2023-11-05", "2024-04-15/2024-04-21", "2023-01/.."],
    };

    private static ScalarKind Of(
        string name, FigureKind kind, int breadth, string expected, object[] examples, params ScalarForm[] forms) => new(
        name,
        "Factbook." + name,
        expected,
        text => Parse(text, kind),
        (row, value, text) => FigurePacker.Pack(row, (FigureSyntax)value, kind, text),
        $"row.Read{name}()")
    {
        Breadth = breadth,
        Figure = kind,
        Bound = BoundKind.Decimal,
        Explain = (_, text) => FigureNotation.Explain(text, kind),
        Forms = [ScalarForm.Text(pattern: null), .. forms],
        Examples = examples,
    };

    private static object? Parse(string text, FigureKind kind) => FigureNotation.TryParse(text, kind, out var figure) ? figure : null;
}
