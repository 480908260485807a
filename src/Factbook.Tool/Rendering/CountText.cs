using System.Globalization;

namespace Factbook.Tool.Rendering;

/// <summary>Formats numbers of things.</summary>
internal static class CountText
{
    /// <summary>Returns a number with its noun: <c>1 fact</c>, <c>1,200 facts</c>.</summary>
    public static string Of(int count, string noun) =>
        string.Create(CultureInfo.InvariantCulture, $"{count:N0} {noun}{(count == 1 ? "" : "s")}");
}
