using System;
using System.Collections.Generic;

namespace Factbook.Notation.Corrections;

/// <summary>
/// The ISO 4217 codes of names and signs of currencies. If several currencies share a name, the code is that of one of them, and the
/// condition names it.
/// </summary>
internal static class CurrencyNames
{
    private static readonly Dictionary<string, (string Code, string Condition)> ByName = new(StringComparer.OrdinalIgnoreCase)
    {
        ["$"] = ("USD", "if US dollars are meant"),
        ["dollar"] = ("USD", "if US dollars are meant"),
        ["us$"] = ("USD", ""),
        ["us dollar"] = ("USD", ""),
        ["american dollar"] = ("USD", ""),
        ["canadian dollar"] = ("CAD", ""),
        ["australian dollar"] = ("AUD", ""),
        ["hong kong dollar"] = ("HKD", ""),
        ["€"] = ("EUR", ""),
        ["euro"] = ("EUR", ""),
        ["£"] = ("GBP", "if pounds sterling are meant"),
        ["pound"] = ("GBP", "if pounds sterling are meant"),
        ["british pound"] = ("GBP", ""),
        ["pound sterling"] = ("GBP", ""),
        ["pounds sterling"] = ("GBP", ""),
        ["¥"] = ("JPY", "if Japanese yen are meant"),
        ["yen"] = ("JPY", ""),
        ["yuan"] = ("CNY", ""),
        ["renminbi"] = ("CNY", ""),
        ["rmb"] = ("CNY", ""),
        ["chinese yuan"] = ("CNY", ""),
        ["₽"] = ("RUB", ""),
        ["rouble"] = ("RUB", "if Russian roubles are meant"),
        ["ruble"] = ("RUB", "if Russian roubles are meant"),
        ["russian rouble"] = ("RUB", ""),
        ["russian ruble"] = ("RUB", ""),
        ["soviet rouble"] = ("SUR", ""),
        ["soviet ruble"] = ("SUR", ""),
        ["swiss franc"] = ("CHF", ""),
        ["french franc"] = ("FRF", ""),
        ["deutsche mark"] = ("DEM", ""),
        ["deutschmark"] = ("DEM", ""),
        ["₹"] = ("INR", ""),
        ["rupee"] = ("INR", "if Indian rupees are meant"),
        ["indian rupee"] = ("INR", ""),
        ["₩"] = ("KRW", "if South Korean won are meant"),
        ["won"] = ("KRW", "if South Korean won are meant"),
        ["₴"] = ("UAH", ""),
        ["hryvnia"] = ("UAH", ""),
        ["₺"] = ("TRY", ""),
        ["turkish lira"] = ("TRY", ""),
        ["₪"] = ("ILS", ""),
        ["shekel"] = ("ILS", ""),
        ["zloty"] = ("PLN", ""),
        ["tenge"] = ("KZT", ""),
    };

    /// <summary>Whether a text is a name or sign of a currency, in the singular or plural and in any case.</summary>
    public static bool IsName(string text) => Find(text) is not null;

    /// <summary>
    /// Returns the code of a text that is a code, a code in small letters, a withdrawn fund, a name or a sign; null for any other text.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="reason">What is wrong with the text; empty if it is a code.</param>
    /// <param name="condition">The condition under which the code is correct; empty for none.</param>
    public static string? CodeOf(string text, out string reason, out string condition)
    {
        condition = "";
        reason = "";
        if (Currency.IsCode(text))
        {
            return text;
        }

        if (Currency.IsCode(text.ToUpperInvariant()))
        {
            reason = "currency codes are written in capitals";
            return text.ToUpperInvariant();
        }

        if (Currency.OfWithdrawnFund(text) is { } successor)
        {
            reason = $"'{text}' was withdrawn from ISO 4217";
            return successor;
        }

        if (Find(text) is not var (code, when))
        {
            return null;
        }

        reason = $"'{text}' is not an ISO 4217 currency code";
        condition = when;
        return code;
    }

    private static (string Code, string Condition)? Find(string name) =>
        ByName.TryGetValue(name, out var found) || ByName.TryGetValue(name.Replace(".", "").TrimEnd('s', 'S'), out found) ? found : null;
}
