namespace Factbook.Notation;

/// <summary>The codes of ISO 4217: the current currencies and funds (List One, 2025).</summary>
internal static class Currency
{
    /// <summary>The code of ISO 4217 for transactions without a currency.</summary>
    public const string None = "XXX";

    private const int CodeLength = 3;

    private const string Codes =
        "AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BOV BRL BSD BTN BWP BYN BZD " +
        "CAD CDF CHE CHF CHW CLF CLP CNY COP COU CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP " +
        "GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY " +
        "KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD " +
        "MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MXV MYR MZN NAD NGN NIO NOK NPR NZD OMR " +
        "PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF " +
        "SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS " +
        "UAH UGX USD USN UYI UYU UYW UZS VED VES VND VUV WST " +
        "XAD XAF XAG XAU XBA XBB XBC XBD XCD XCG XDR XOF XPD XPF XPT XSU XTS XUA XXX YER ZAR ZMW ZWG";

    /// <summary>Whether a text is a code, in capitals as the standard writes it.</summary>
    public static bool IsCode(string text) =>
        text.Length == CodeLength && text.IndexOf(' ') < 0 && Codes.Contains(text);

    /// <summary>The code that was probably meant, or null.</summary>
    public static string? Nearest(string text) =>
        Notation.Nearest.Of(text.ToUpperInvariant(), Codes.Split(' '), within: text.Length > CodeLength ? 2 : 1);
}
