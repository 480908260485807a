using System.Globalization;
using System.Numerics;

namespace Factbook.Tool.Parquet;

/// <summary>How many digits the numbers of a column have, so that its type holds each of them as it is.</summary>
internal sealed class DecimalRange
{
    /// <summary>The most digits that a DECIMAL of SQL has.</summary>
    private const int MostDigits = 38;

    /// <summary>The most digits that fit into 64 bits, which readers are quicker with.</summary>
    private const int FastDigits = 18;

    private const int BitsOfScale = 16;
    private const int MaskOfScale = 0xFF;

    private int _whole;

    /// <summary>Digits after the point.</summary>
    public int Scale { get; private set; }

    /// <summary>Digits in all. Two steps, so that more facts seldom change the type.</summary>
    public int Precision => _whole + Scale <= FastDigits ? FastDigits : MostDigits;

    /// <summary>Makes room for a number.</summary>
    /// <param name="number">The number.</param>
    /// <param name="column">The column that it is for.</param>
    /// <returns>The number, without zeros at its end.</returns>
    /// <exception cref="UnfitException">There is no type that holds it and those before.</exception>
    public decimal Include(decimal number, string column)
    {
        // Dividing by one with zeros enough takes away those at the end.
        var plain = number / 1.0000000000000000000000000000m;
        var scale = (decimal.GetBits(plain)[3] >> BitsOfScale) & MaskOfScale;
        var whole = DigitsOf(decimal.Truncate(decimal.Abs(plain)));
        _whole = Math.Max(_whole, whole);
        Scale = Math.Max(Scale, scale);
        return _whole + Scale <= MostDigits
            ? plain
            : throw new UnfitException(string.Create(
                CultureInfo.InvariantCulture,
                $"{column}: with {number} there are {_whole} digits before and {Scale} after the point, and a DECIMAL has {MostDigits} in all"));
    }

    private static int DigitsOf(decimal whole) => whole == 0 ? 0 : ((BigInteger)whole).ToString(CultureInfo.InvariantCulture).Length;
}
