using System;
using System.Collections.Generic;
using System.Linq;

namespace Factbook.Notation.Corrections;

/// <summary>
/// A number with the separators of a country or a programming language: <c>12 000</c>, <c>1.200,50</c>, <c>700_000</c>.
/// </summary>
/// <param name="Texts">
/// The number without separators and with a decimal point; two numbers if a comma may separate thousands or decimals.
/// </param>
/// <param name="Reason">What is wrong with the number; empty if it is valid.</param>
internal readonly record struct LooseNumber(IReadOnlyList<string> Texts, string Reason)
{
    private const string Grouped = "digits are written without separators";
    private const string Comma = "decimals are written with a point";
    private const string Either = "a comma may separate thousands or decimals";

    public static LooseNumber Read(string written)
    {
        var text = Without(written.Replace('−', '-'), character => char.IsWhiteSpace(character) || character is '\'' or '’' or '_');
        var reason = text.Length < written.Length ? Grouped : "";
        var (commas, points) = (text.Count(character => character == ','), text.Count(character => character == '.'));
        if (commas > 0 && points > 0)
        {
            // The last of the two separators precedes the decimals.
            var isCommaLast = text.LastIndexOf(',') > text.LastIndexOf('.');
            var plain = isCommaLast
                ? Without(text, character => character == '.').Replace(',', '.')
                : Without(text, character => character == ',');
            return new([plain], Grouped);
        }

        if (commas > 1 || points > 1)
        {
            return new([Without(text, character => character is ',' or '.')], Grouped);
        }

        if (commas == 0)
        {
            var digits = text.TrimStart('+', '-');
            return digits[0] == '.'
                ? new([$"{text.Substring(0, text.Length - digits.Length)}0{digits}"], "a digit is needed before the point")
                : new([text], reason);
        }

        var decimals = text.Replace(',', '.');
        return IsGroup(text, text.IndexOf(','))
            ? new([Without(text, character => character == ','), decimals], Either)
            : new([decimals], Comma);
    }

    // The comma of "1,200" may separate thousands; that of "0,200" and "1,20" may not.
    private static bool IsGroup(string text, int comma)
    {
        var start = text[0] is '-' or '+' ? 1 : 0;
        return comma - start is >= 1 and <= 3 && text[start] != '0' && text.Length - comma == 4;
    }

    private static string Without(string text, Func<char, bool> isSeparator) =>
        new(text.Where(character => !isSeparator(character)).ToArray());
}
