using System.Globalization;
using System.Xml;
using Factbook.Tool.Model;

namespace Factbook.Tool.LinkedData;

/// <summary>Writes values in the lexical forms of XML Schema, and periods in EDTF.</summary>
internal static class LexicalForm
{
    public static string Of(FactValue value) => value switch
    {
        PeriodValue period => period.Period.ToString(),
        TextValue { Value: TimeSpan span } => XmlConvert.ToString(span),
        TextValue { Value: double number } => XmlConvert.ToString(number),
        TextValue { Value: float number } => XmlConvert.ToString(number),
        TextValue text => text.Text,
        NumberValue { Value: double number } => Canonical(number),
        NumberValue number => number.Text,
        FlagValue flag => flag.IsSet ? "true" : "false",
        _ => "",
    };

    /// <summary>
    /// Returns the canonical form of a finite number, such as <c>1.45E1</c>. Readers of JSON-LD that convert numbers to it thereby change
    /// nothing.
    /// </summary>
    public static string Canonical(double number)
    {
        var (mantissa, exponent) = number.ToString("R", CultureInfo.InvariantCulture).Split('E') is [var text, var power]
            ? (text, int.Parse(power, CultureInfo.InvariantCulture))
            : (number.ToString("R", CultureInfo.InvariantCulture), 0);
        var sign = mantissa[0] == '-' ? "-" : "";
        var digits = mantissa.TrimStart('-').Split('.');
        var all = string.Concat(digits);
        var significant = all.TrimStart('0');
        if (significant.Length == 0)
        {
            return sign + "0.0E0";
        }

        exponent += digits[0].Length - 1 - (all.Length - significant.Length);
        var fraction = significant[1..].TrimEnd('0');
        return $"{sign}{significant[0]}.{(fraction.Length == 0 ? "0" : fraction)}E{exponent.ToString(CultureInfo.InvariantCulture)}";
    }
}
