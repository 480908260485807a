using System;
using System.Globalization;
using Factbook.Notation;

namespace Factbook.Generator.Scalars;

/// <summary>Reads a decimal with its scale, and refuses what one can't hold: <c>decimal.TryParse</c> would round it silently.</summary>
internal static class ExactDecimal
{
    private const NumberStyles Style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;

    // So many digits fit, wherever the point is.
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

    /// <summary>The significant digits of a number that .NET parses; null for an exponent far beyond those of numbers.</summary>
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

        // Far beyond any number, and near the overflow of adding to it.
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
