using System.Globalization;
using Factbook.Tool.Model;

namespace Factbook.Tool.Csv;

/// <summary>Formats values as the Table Schema of Frictionless Data reads them, the same in every culture.</summary>
/// <param name="isSpreadsheetSafe">Whether text is changed that a spreadsheet would execute as a formula.</param>
internal sealed class CellText(bool isSpreadsheetSafe)
{
    // A tab, line feed or carriage return is skipped by spreadsheets, and the next character can begin a formula. Some of them also accept
    // the full-width forms.
    private const string BeginningsOfFormulas = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    /// <summary>Formats a value.</summary>
    /// <param name="value">A text, number, Boolean value, date or time.</param>
    public string Format(object value) => value switch
    {
        string text => Escape(text),
        bool flag => flag ? "true" : "false",
        decimal number => Figure.TextOf(number),
        double number => OfDouble(number),
        float number => float.IsFinite(number) ? number.ToString(CultureInfo.InvariantCulture) : OfDouble(number),
        DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        TimeOnly time => time.ToString("HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture),
        DateTime instant => instant.ToString("yyyy-MM-ddTHH:mm:ss.FFFFFFF'Z'", CultureInfo.InvariantCulture),
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        _ => throw new ArgumentException($"{value.GetType()} is not a type of cells.", nameof(value)),
    };

    /// <summary>Returns a text with an apostrophe before it if a spreadsheet would execute it and must not.</summary>
    public string Escape(string text) =>
        isSpreadsheetSafe && text is [var first, ..] && BeginningsOfFormulas.Contains(first) ? $"'{text}" : text;

    private static string OfDouble(double number) =>
        double.IsNaN(number) ? "NaN"
        : double.IsPositiveInfinity(number) ? "INF"
        : double.IsNegativeInfinity(number) ? "-INF"
        : number.ToString(CultureInfo.InvariantCulture);
}
