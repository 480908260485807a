using System;
using System.Globalization;
using System.Linq;
using System.Numerics;
using Factbook.Notation;

namespace Factbook.Generator.Scalars;

/// <summary>
/// Reads numbers in binary floating point. A decimal fraction becomes the nearest number, as everybody expects of <c>0.1</c>; what would
/// lose more than that is refused: a number too large, one so small that it would become 0, a fraction that would become a whole number,
/// and a whole number that would become another one.
/// </summary>
/// <remarks>
/// Subnormal numbers are accepted. <c>-0</c> is 0: a fact has no use for its sign. NaN and the infinities are not numbers that a fact can
/// state.
/// </remarks>
internal static class BinaryNumber
{
    /// <summary>The whole numbers up to here are exact in a <see cref="double"/>.</summary>
    public const double ExactInDouble = 9007199254740992;

    /// <summary>The whole numbers up to here are exact in a <see cref="float"/>.</summary>
    public const double ExactInSingle = 16777216;

    private const NumberStyles Style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;

    // So many digits tell each number from its neighbours; a formatted number has no more on every platform.
    private const int DigitsOfDouble = 17;
    private const int DigitsOfSingle = 9;

    public static bool TryParseDouble(string text, out double number) =>
        TryParseNearest(text, out number) && IsHeld(text, number, ExactInDouble, DigitsOfDouble);

    public static bool TryParseSingle(string text, out float number) =>
        TryParseNearest(text, out number) && IsHeld(text, number, ExactInSingle, DigitsOfSingle);

    /// <summary>The nearest number, even if it is 0 or another whole number; false if there is none.</summary>
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

    private static bool IsHeld(string text, double number, double exact, int digits)
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

    // A number that shows the digits it was written with is the one that was meant.
    private static bool HasDigits(WrittenNumber written, double number)
    {
        var shown = Math.Abs(number).ToString($"E{written.Digits.Length - 1}", CultureInfo.InvariantCulture);
        var mantissa = shown.Substring(0, shown.IndexOf('E')).Replace(".", "");
        var power = int.Parse(shown.Substring(shown.IndexOf('E') + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        return mantissa == written.Digits && power == written.Exponent + written.Digits.Length - 1;
    }
}
