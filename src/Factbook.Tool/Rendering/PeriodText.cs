using System.Text.RegularExpressions;
using Factbook.Tool.Model;

namespace Factbook.Tool.Rendering;

/// <summary>Formats periods for people; forms without a common wording stay in EDTF.</summary>
internal static partial class PeriodText
{
    private const string Open = "..";
    private const string Unknown = "";

    /// <summary>Returns a period as text.</summary>
    public static string Of(PeriodValue value) => value.IsPointWithin ? OfPointWithin(value.Period) : Of(value.Period);

    private static string Of(Period period) => WithQuarters(period).Split('/') switch
    {
        [Open or Unknown, Open or Unknown] => WithQuarters(period),
        [Open, var last] => $"until {last}",
        [Unknown, var last] => $"until {last} (start unknown)",
        [var first, Open] => $"from {first} on",
        [var first, Unknown] => $"from {first} (end unknown)",
        [var first, var last] => $"{first} to {last}",
        var parts => string.Join('/', parts),
    };

    private static string OfPointWithin(Period period) => WithQuarters(period).Split('/') switch
    {
        [Open or Unknown, Open or Unknown] => WithQuarters(period),
        [Open or Unknown, var last] => $"by {last}",
        [var first, Open or Unknown] => $"{first} or later",
        [var first, var last] => $"between {first} and {last}",
        var parts => string.Join('/', parts),
    };

    private static string WithQuarters(Period period) => Quarter().Replace(period.ToString(), match => $"-Q{match.Value[^1] - '2'}");

    // ISO 8601-2 numbers the quarters of a year from 33.
    [GeneratedRegex("(?<=[0-9]{4})-3[3-6](?![0-9])")]
    private static partial Regex Quarter();
}
