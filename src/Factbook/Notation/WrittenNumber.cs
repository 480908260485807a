using System.Globalization;
using System.Numerics;

namespace Factbook.Notation;

/// <summary>A number as its significant digits, before it is known whether it fits into a <see cref="decimal"/>.</summary>
/// <param name="IsNegative">Whether the number has a minus sign.</param>
/// <param name="Digits">The digits without leading and trailing zeros; empty for zero.</param>
/// <param name="Exponent">The power of ten of the last digit.</param>
internal readonly record struct WrittenNumber(bool IsNegative, string Digits, int Exponent)
{
    private const int MaxDigits = 29;
    private const int MaxDecimals = 28;
    private const int MaxDigitsOfLong = 18;
    private static readonly BigInteger LargestMantissa = (BigInteger.One << 96) - 1;

    public static WrittenNumber From(bool isNegative, string whole, string fraction, int exponent)
    {
        var digits = (whole + fraction).TrimStart('0');
        var significant = digits.TrimEnd('0');
        return new(isNegative, significant, exponent - fraction.Length + (digits.Length - significant.Length));
    }

    /// <summary>Multiplies the number by a power of ten, if the product fits into a <see cref="decimal"/> without rounding.</summary>
    public bool TryScale(int power, out decimal value)
    {
        value = 0m;
        if (Digits.Length == 0)
        {
            return true;
        }

        var exponent = Exponent + power;
        if (Digits.Length > MaxDigits || exponent is > MaxDecimals or < -MaxDecimals)
        {
            return false;
        }

        if (Digits.Length <= MaxDigitsOfLong && exponent <= 0)
        {
            var small = long.Parse(Digits, NumberStyles.None, CultureInfo.InvariantCulture);
            value = new decimal((int)small, (int)(small >> 32), 0, IsNegative, (byte)-exponent);
            return true;
        }

        var mantissa = BigInteger.Parse(Digits, NumberStyles.None, CultureInfo.InvariantCulture);
        if (exponent > 0)
        {
            mantissa *= BigInteger.Pow(10, exponent);
        }

        if (mantissa > LargestMantissa)
        {
            return false;
        }

        var bits = decimal.GetBits((decimal)mantissa);
        value = new decimal(bits[0], bits[1], bits[2], IsNegative, (byte)(exponent < 0 ? -exponent : 0));
        return true;
    }

    /// <summary>Returns a number without an exponent and without trailing zeros. The text parses to the same number.</summary>
    public static string Format(decimal value) =>
        value == 0m ? "0" : value.ToString("0.############################", CultureInfo.InvariantCulture);
}
