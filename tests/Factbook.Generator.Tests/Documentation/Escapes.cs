using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Factbook.Generator.Tests.Documentation;

/// <summary>The notation of the pages for invisible characters.</summary>
internal static partial class Escapes
{
    /// <summary>
    /// <c>&lt;U+202E&gt;</c> is that character, <c>&lt;U+006B × 1030&gt;</c> repeats the character, and a line with <c>&lt;1..5001&gt;</c>
    /// is repeated for each of the numbers.
    /// </summary>
    public static string Expand(string text) => Character().Replace(
        string.Join('\n', text.Split('\n').SelectMany(Repeat)),
        match => string.Concat(Enumerable.Repeat(
            new Rune(int.Parse(match.Groups["code"].ValueSpan, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString(),
            match.Groups["times"].Success ? Number(match.Groups["times"]) : 1)));

    private static IEnumerable<string> Repeat(string line) => Line().Match(line) is { Success: true } range
        ? Enumerable.Range(Number(range.Groups["first"]), Number(range.Groups["last"]) - Number(range.Groups["first"]) + 1)
            .Select(number => line.Replace(range.Value, number.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal))
        : [line];

    private static int Number(Group group) => int.Parse(group.ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex("<U\\+(?<code>[0-9A-F]{4,6})( × (?<times>[0-9]+))?>")]
    private static partial Regex Character();

    [GeneratedRegex(@"<(?<first>[0-9]+)\.\.(?<last>[0-9]+)>")]
    private static partial Regex Line();
}
