using System;
using System.Globalization;
using System.Linq;
using System.Numerics;
using Factbook.Notation;

namespace Factbook.Generator.Scalars;

/// <summary>
/// Reads binary floating-point numbers. A decimal fraction such as <c>0.1</c> becomes the nearest number. Larger losses are rejected: a
/// number that is too large, a number so small that it would become 0, a fraction that would become an integer, and an integer that would
/// become another one.
/// </summary>
/// <remarks>Subnormal numbers are accepted. <c>-0</c> becomes 0. NaN and the infinities are not accepted.</remarks>
internal static class BinaryNumber
{
    /// <summary>The largest integer up to which all integers are exact in a <see cref="double"/>.</summary>
    public const double ExactInDouble = 9007199254740992;

    /// <summary>The largest integer up to which all integers are exact in a <see cref="float"/>.</summary>
    public const double ExactInSingle = 16777216;

    private const NumberStyles Style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;

    // This number of digits distinguishes each number from its neighbours; no platform formats more digits.
    private const int DigitsOfDouble = 17;
    private const int DigitsOfSingle = 9;

    public static bool TryParseDouble(string text, out double number) =>
        TryParseNearest(text, out number) && IsRepresentable(text, number, ExactInDouble, DigitsOfDouble);

    public static bool TryParseSingle(string text, out float number) =>
        TryParseNearest(text, out number) && IsRepresentable(text, number, ExactInSingle, DigitsOfSingle);

    /// <summary>Returns the nearest number, even if it is 0 or another integer; false if there is none.</summary>
    public static bool TryParseNearest(string text, out double number)
    {
        var isNumber = double.TryParse(text, Style, CultureInfo.InvariantCulture, out number)
            && !double.IsInfinity(number)
            && !double.IsNaN(number);
        number += 0.0;
        return isNumber;
    }

    /// <inheritdoc cref="TryParseNearest(string, out double)"/>
    public static bool TryParseNearest(string text, out float number)
    {
        var isNumber = float.TryParse(text, Style, CultureInfo.InvariantCulture, out number)
            && !float.IsInfinity(number)
            && !float.IsNaN(number);
        number += 0f;
        return isNumber;
    }

    private static bool IsRepresentable(string text, double number, double exact, int digits)
    {
        if (number == 0)
        {
            return IsZero(text);
        }

        var hasPoint = text.IndexOfAny(['.', 'e', 'E']) >= 0;
        if (Math.Abs(number) < exact)
        {
            return !hasPoint || number != Math.Truncate(number) || ExactDecimal.Read(text) is { Exponent: >= 0 };
        }

        if (ExactDecimal.Read(text) is not { } written)
        {
            return false;
        }

        return !hasPoint || written.Digits.Length > digits ? IsWhole(written, number) : HasDigits(written, number);
    }

    private static bool IsZero(string text) =>
        !text.TakeWhile(character => character is not ('e' or 'E')).Any(character => character is >= '1' and <= '9');

    private static bool IsWhole(WrittenNumber written, double number) => written.Exponent >= 0
        && BigInteger.Parse(written.Digits, NumberStyles.None, CultureInfo.InvariantCulture) * BigInteger
            .Pow(10, written.Exponent) == BigInteger
            .Abs(new BigInteger(number));

    // If the number is formatted with the written digits, nothing was lost.
    private static bool HasDigits(WrittenNumber written, double number)
    {
        var shown = Math.Abs(number).ToString($"E{written.Digits.Length - 1}", CultureInfo.InvariantCulture);
        var mantissa = shown.Substring(0, shown.IndexOf('E')).Replace(".", "");
        var power = int.Parse(shown.Substring(shown.IndexOf('E') + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        return mantissa == written.Digits && power == written.Exponent + written.Digits.Length - 1;
    }
}
