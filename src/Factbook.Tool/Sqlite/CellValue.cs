using System.Globalization;
using System.Text;
using Factbook.Tool.Relational;

namespace Factbook.Tool.Sqlite;

/// <summary>Converts values to those that SQLite stores, without rounding.</summary>
internal static class CellValue
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Returns the value of a column in a row: a text, integer or floating-point number; null for none.</summary>
    /// <exception cref="ToolException">SQLite cannot represent the value.</exception>
    public static object? Of(TableRow row, RelationalColumn column)
    {
        return column.Read(row) switch
        {
            null => null,
            string text => IsUnicode(text) ? text : throw Unfit($"a text with half of a surrogate pair"),
            bool flag => flag ? 1L : 0L,
            decimal number => Exact(number) ?? throw Unfit($"{number}, which has more digits than a REAL"),
            double.NaN or float.NaN => throw Unfit($"NaN, which is not a number"),
            double number => number,
            float number => Widen(number),
            DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            TimeOnly time => time.ToString("HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture),
            DateTime instant => instant.ToString("yyyy-MM-ddTHH:mm:ss.FFFFFFF'Z'", CultureInfo.InvariantCulture),
            ulong and > long.MaxValue and var number => throw Unfit($"{number}, which is larger than an INTEGER"),
            var whole => Convert.ToInt64(whole, CultureInfo.InvariantCulture),
        };

        ToolException Unfit(FormattableString value) => ToolException.Failure(
            $"{column.Name} of '{row.Fact.Key}' is {FormattableString.Invariant(value)}, and SQLite cannot represent it; "
                + "CSV and JSON can");
    }

    private static bool IsUnicode(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF'))
        {
            return true;
        }

        try
        {
            return Strict.GetByteCount(text) > 0;
        }
        catch (EncoderFallbackException)
        {
            return false;
        }
    }

    // 0.1f becomes 0.1. A conversion to double would result in 0.10000000149011612.
    private static double Widen(float number) =>
        double.Parse(number.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);

    // A number in binary floating point has 15 to 17 digits, so a longer one would be rounded. A cast is not exact: it makes
    // 1.0000000000000001E-28 of 1E-28.
    private static object? Exact(decimal number)
    {
        var binary = double.Parse(number.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
        var text = binary.ToString(CultureInfo.InvariantCulture);
        return decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var same) && same == number ? binary : null;
    }
}
