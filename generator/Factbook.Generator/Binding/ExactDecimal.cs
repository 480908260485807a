using System;
using System.Globalization;
using System.Numerics;

namespace Factbook.Generator.Binding;

/// <summary>Whether a decimal holds exactly what a text says, since parsing rounds silently.</summary>
internal static class ExactDecimal
{
    /// <param name="text">A number that parsed: sign, digits, point and exponent.</param>
    /// <param name="number">What parsing gave.</param>
    public static bool Holds(string text, decimal number)
    {
        var exponentAt = text.IndexOfAny(['e', 'E']);
        var mantissa = exponentAt < 0 ? text : text.Substring(0, exponentAt);
        var exponent = 0;
        if (exponentAt >= 0 && (!int.TryParse(text.Substring(exponentAt + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out exponent) || Math.Abs(exponent) > 60))
        {
            return false;
        }

        var point = mantissa.IndexOf('.');
        var digits = mantissa.Replace(".", "");
        if (digits.Length > 100)
        {
            return false;
        }

        var scale = (point < 0 ? 0 : mantissa.Length - point - 1) - exponent;
        var said = BigInteger.Parse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        var bits = decimal.GetBits(number);
        var held = (new BigInteger((uint)bits[2]) << 64) + (new BigInteger((uint)bits[1]) << 32) + (uint)bits[0];
        var heldScale = (bits[3] >> 16) & 0xFF;
        held = bits[3] < 0 ? -held : held;
        return scale >= heldScale
            ? said == held * BigInteger.Pow(10, scale - heldScale)
            : said * BigInteger.Pow(10, heldScale - scale) == held;
    }
}
