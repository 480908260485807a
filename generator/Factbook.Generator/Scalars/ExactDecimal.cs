using System;
using System.Globalization;
using Factbook.Notation;

namespace Factbook.Generator.Scalars;

/// <summary>
/// Reads a decimal with its scale, and rejects numbers that do not fit, which <c>decimal.TryParse</c> would round silently.
/// </summary>
internal static class ExactDecimal
{
    private const NumberStyles Style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;

    // This number of digits fits with any position of the decimal point.
    private const int FewDigits = 28;

    private static readonly char[] ExponentSigns = ['e', 'E'];

    public static bool TryParse(string text, out decimal number)
    {
        if (!decimal.TryParse(text, Style, CultureInfo.InvariantCulture, out number))
        {
            return false;
        }

        var exponentAt = text.IndexOfAny(ExponentSigns);
        return (exponentAt < 0 && text.Length <= FewDigits)
            || (Read(text) is { } written && written.TryScale(0, out var exact) && exact == number);
    }

    /// <summary>Returns the significant digits of a number that .NET parses; null if the exponent is out of range.</summary>
    public static WrittenNumber? Read(string text)
    {
        var exponentAt = text.IndexOfAny(ExponentSigns);
        var mantissa = (exponentAt < 0 ? text : text.Substring(0, exponentAt)).TrimStart('+', '-');
        var exponent = 0;
        if (exponentAt >= 0
            && !int.TryParse(text.Substring(exponentAt + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out exponent))
        {
            return null;
        }

        // The exponent is far beyond any number, and adding to it could overflow.
        if (Math.Abs((long)exponent) > 1000)
        {
            return null;
        }

        var point = mantissa.IndexOf('.');
        return WrittenNumber.From(
            text.StartsWith("-", StringComparison.Ordinal),
            point < 0 ? mantissa : mantissa.Substring(0, point),
            point < 0 ? "" : mantissa.Substring(point + 1),
            exponent);
    }
}
