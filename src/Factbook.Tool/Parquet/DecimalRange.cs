using System.Globalization;
using System.Numerics;

namespace Factbook.Tool.Parquet;

/// <summary>Counts the digits of the numbers of a column, so that its type represents each of them exactly.</summary>
internal sealed class DecimalRange
{
    /// <summary>The largest precision of DECIMAL in SQL engines.</summary>
    private const int MostDigits = 38;

    /// <summary>The largest precision that fits into 64 bits, which engines process faster.</summary>
    private const int FastDigits = 18;

    private const int BitsOfScale = 16;
    private const int MaskOfScale = 0xFF;

    private int _whole;

    /// <summary>Gets the number of digits after the decimal point.</summary>
    public int Scale { get; private set; }

    /// <summary>Gets the number of digits in all, 18 or 38, so that further facts rarely change the type.</summary>
    public int Precision => _whole + Scale <= FastDigits ? FastDigits : MostDigits;

    /// <summary>Widens the type for a number.</summary>
    /// <param name="number">The number.</param>
    /// <param name="column">The name of the column, for the message.</param>
    /// <returns>The number without trailing zeros.</returns>
    /// <exception cref="UnrepresentableValueException">No DECIMAL represents both this number and the previous ones.</exception>
    public decimal Include(decimal number, string column)
    {
        // Division by one with 28 zeros after the point removes trailing zeros.
        var plain = number / 1.0000000000000000000000000000m;
        var scale = (decimal.GetBits(plain)[3] >> BitsOfScale) & MaskOfScale;
        var whole = DigitsOf(decimal.Truncate(decimal.Abs(plain)));
        _whole = Math.Max(_whole, whole);
        Scale = Math.Max(Scale, scale);
        return _whole + Scale <= MostDigits
            ? plain
            : throw new UnrepresentableValueException(string.Create(
                CultureInfo.InvariantCulture,
                $"{column}: with {number}, the column needs {_whole} digits before and {Scale} after the decimal point, and a DECIMAL has "
                + $"{MostDigits} in all"));
    }

    private static int DigitsOf(decimal whole) => whole == 0 ? 0 : ((BigInteger)whole).ToString(CultureInfo.InvariantCulture).Length;
}
