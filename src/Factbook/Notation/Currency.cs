using System;
using System.Linq;

namespace Factbook.Notation;

/// <summary>
/// The codes of ISO 4217: current currencies and funds (List One), and currencies withdrawn since 1978 (List Three), as of 2026. The
/// maintenance agency, SIX, publishes both lists. Withdrawn codes are valid because an amount in marks is not an amount in euros.
/// </summary>
internal static class Currency
{
    /// <summary>The code of ISO 4217 for transactions without a currency.</summary>
    public const string None = "XXX";

    private const int CodeLength = 3;

    private const string Current =
        "AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BHD BIF BMD BND BOB BOV BRL BSD BTN BWP BYN BZD " +
        "CAD CDF CHE CHF CHW CLF CLP CNY COP COU CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP " +
        "GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY " +
        "KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD " +
        "MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MXV MYR MZN NAD NGN NIO NOK NPR NZD OMR " +
        "PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF " +
        "SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS " +
        "UAH UGX USD USN UYI UYU UYW UZS VED VES VND VUV WST " +
        "XAD XAF XAG XAU XBA XBB XBC XBD XCD XCG XDR XOF XPD XPF XPT XSU XTS XUA XXX YER ZAR ZMW ZWG";

    private const string Historic =
        "ADP AFA ALK ANG AOK AON AOR ARA ARP ARY ATS AYM AZM BAD BEF BGJ BGK BGL BGN BOP BRB BRC BRE BRN BRR BUK BYB BYR " +
        "CSD CSJ CSK CUC CYP DDM DEM ECS EEK ESP FIM FRF GEK GHC GHP GNE GNS GQE GRD GWE GWP HRD HRK IEP ILP ILR ISJ ITL " +
        "LAJ LSM LTL LTT LUF LVL LVR MGF MLF MRO MTL MTP MVQ MXP MZE MZM NIC NLG PEH PEI PES PLZ PTE RHD ROK ROL RUR " +
        "SDD SDP SIT SKK SLL SRG STD SUR TJR TMM TPE TRL UAK UGS UGW UYN UYP VEB VEF VNC XEU XFO " +
        "YDD YUD YUM YUN ZMK ZRN ZRZ ZWC ZWD ZWL ZWN ZWR";

    // Funds, which are accounts in a currency: "USS" was the US dollar with same-day settlement. Today each is most likely a misspelling.
    private const string WithdrawnFunds = "BEC:BEF BEL:BEF CHC:CHW ECV:ECS ESA:ESP ESB:ESP LUC:LUF LUL:LUF USS:USD ZAL:ZAR";

    /// <summary>Whether a text is the code of a current or withdrawn currency, in capitals.</summary>
    public static bool IsCode(string text) =>
        text.Length == CodeLength && text.IndexOf(' ') < 0 && (Current.Contains(text) || Historic.Contains(text));

    /// <summary>Returns the currency of a fund whose code has been withdrawn; null for any other text.</summary>
    public static string? OfWithdrawnFund(string text)
    {
        var at = text.Length == CodeLength ? WithdrawnFunds.IndexOf(text + ":", StringComparison.Ordinal) : -1;
        return at < 0 ? null : WithdrawnFunds.Substring(at + CodeLength + 1, CodeLength);
    }

    /// <summary>
    /// Returns the nearest current code, or null. It begins with the same two letters, which are the code of the country, or has the same
    /// letters in another order, so that the currency of another country is not suggested.
    /// </summary>
    public static string? Nearest(string text)
    {
        var written = text.ToUpperInvariant();
        return Notation.Nearest.Of(
            written, Current.Split(' ').Where(code => IsLike(written, code)), within: text.Length > CodeLength ? 2 : 1);
    }

    private static bool IsLike(string written, string code) =>
        (written.Length > 1 && string.CompareOrdinal(written, 0, code, 0, 2) == 0)
            || (written.Length == code.Length && Sorted(written) == Sorted(code));

    private static string Sorted(string text)
    {
        var letters = text.ToCharArray();
        Array.Sort(letters);
        return new string(letters);
    }
}
