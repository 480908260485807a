using System.Text.RegularExpressions;

namespace Factbook.Tool.Rendering;

/// <summary>Formats periods for people; forms without a common wording stay in EDTF.</summary>
internal static partial class PeriodText
{
    private const string Open = "..";

    /// <summary>Returns a period as text.</summary>
    public static string Of(Period period) => WithQuarters(period).Split('/') switch
    {
        [Open, { Length: > 0 } last] when last != Open => $"until {last}",
        [{ Length: > 0 } first, Open] when first != Open => $"from {first} on",
        [{ Length: > 0 } first, { Length: > 0 } last] => $"{first} to {last}",
        var parts => string.Join('/', parts),
    };

    private static string WithQuarters(Period period) => Quarter().Replace(period.ToString(), match => $"-Q{match.Value[^1] - '2'}");

    // ISO 8601-2 numbers the quarters of a year from 33.
    [GeneratedRegex("(?<=[0-9]{4})-3[3-6](?![0-9])")]
    private static partial Regex Quarter();
}
