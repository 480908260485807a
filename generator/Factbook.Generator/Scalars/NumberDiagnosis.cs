using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Numerics;
using Factbook.Notation;
using Factbook.Notation.Corrections;

namespace Factbook.Generator.Scalars;

/// <summary>Explains why a text is not a number of a type, with a suggestion.</summary>
internal static class NumberDiagnosis
{
    private static readonly string[] NotNumbers = ["nan", ".nan", ".inf", "inf", "infinity", "∞"];

    public static string Explain(ScalarKind type, string text) =>
        NotNumbers.Contains(
            text.TrimStart('+', '-').ToLowerInvariant()) ? $"a fact states a number; {type.Expected}, or leave it out where it is unknown"
        : Lost(type, text) ?? Guess(type, text)?.ToString() ?? type.Expected;

    /// <summary>Returns what a binary floating-point number would lose.</summary>
    private static string? Lost(ScalarKind type, string text)
    {
        float single = 0;
        double number = 0;
        var isSingle = type.Number == NumberKind.Single;
        if (type.Number is not (NumberKind.Single or NumberKind.Double)
            || !double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var any)
            || text.Trim() != text)
        {
            return null;
        }

        if (isSingle ? !BinaryNumber.TryParseNearest(text, out single) : !BinaryNumber.TryParseNearest(text, out number))
        {
            return $"it is too large; {type.Expected}, of at most {(isSingle ? "3.4e38" : "1.7e308")}";
        }

        var nearest = isSingle ? single : number;
        var limit = (long)(isSingle ? BinaryNumber.ExactInSingle : BinaryNumber.ExactInDouble);
        if (nearest != 0 && Math.Abs(nearest) < limit)
        {
            return $"it would become {Whole(nearest)}, without its fraction; a developer can declare it as a decimal";
        }

        return nearest == 0 ? "it is so small that it would become 0; write '0' if that is meant"
            : string.Format(
                CultureInfo.InvariantCulture,
                "it would become {0}, since whole numbers are exact up to {1} here; a developer can declare it as a decimal",
                Whole(nearest),
                limit);
    }

    private static string Whole(double number) =>
        Math.Abs(number) < 1e28
            ? new BigInteger(number).ToString(CultureInfo.InvariantCulture)
            : number.ToString("R", CultureInfo.InvariantCulture);

    private static Correction? Guess(ScalarKind type, string text)
    {
        var tokens = text.Length > 100 ? [] : FigureLexer.Split(text);
        if (Hexadecimal(text) is { } whole)
        {
            return Valid(type, "numbers are written in decimal digits", [whole]);
        }

        if (tokens.Count is 0 or > 2 || !tokens[0].IsNumber)
        {
            return null;
        }

        var number = LooseNumber.Read(tokens[0].Text);
        if (tokens.Count == 1)
        {
            return Valid(type, number.Reason.Length > 0 ? number.Reason : "a whole number is written in digits alone", number.Texts);
        }

        return tokens[1].Text == "%" ? Valid(type, "a number without a unit is expected", number.Texts)
            : Magnitude.Suggest(tokens[1].Text, isMoney: false) is { } word && Magnitude.TryParse(word, out var power)
                ? Valid(type, "a number is written in digits", number.Texts.Select(digits => $"{digits}e{power}"))
            : null;
    }

    // "1.0" and "1e3" are also integers, which are suggested in digits. A decimal keeps its trailing zeros.
    private static Correction? Valid(ScalarKind type, string reason, IEnumerable<string> candidates)
    {
        var texts = candidates
            .Select(text =>
                (text.Contains('e') || type.Parse(text) is null) && ExactDecimal.TryParse(text, out var number)
                    ? WrittenNumber.Format(number)
                    : text)
            .Where(text => type.Parse(text) is not null)
            .ToList();
        return texts.Count == 0 ? null : new Correction(reason, texts);
    }

    private static string? Hexadecimal(string text) =>
        text.StartsWith("0x", StringComparison.OrdinalIgnoreCase)
            && ulong.TryParse(text.Substring(2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var number)
            ? number.ToString(CultureInfo.InvariantCulture)
            : null;
}
