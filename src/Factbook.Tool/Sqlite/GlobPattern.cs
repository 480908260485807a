using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Factbook.Tool.Sqlite;

/// <summary>
/// Translates regular expressions into GLOB, since SQLite has no regular expressions without an extension. They consist of characters and
/// classes, such as <c>^[A-Z]{2}$</c>, of which the last one may be repeated, such as <c>^Q[1-9][0-9]*$</c>.
/// </summary>
internal static partial class GlobPattern
{
    private const int LongestText = 256;

    /// <summary>Returns the condition that a text matches a pattern; null if it cannot be stated.</summary>
    /// <param name="name">The column, in SQL.</param>
    /// <param name="pattern">A pattern of whole texts in the syntax of .NET.</param>
    public static string? Condition(string name, string pattern)
    {
        var whole = Whole().Match(pattern);
        if (!whole.Success)
        {
            return null;
        }

        var parts = whole.Groups["part"].Captures.Select(part => part.Value).ToList();
        var counts = whole.Groups["count"].Captures.Select(count => count.Value).ToList();
        var repeated = whole.Groups["repeated"] is { Success: true, Value: var last } ? last : null;
        var fixedParts = parts.Zip(counts, (part, count) => (Part: part, Count: CountOf(count))).ToList();
        if (whole.Groups["sign"].Value == "+")
        {
            fixedParts.Add((repeated!, 1));
        }

        var length = fixedParts.Sum(one => one.Count);
        if (length > LongestText)
        {
            return null;
        }

        var glob = new StringBuilder();
        fixedParts.ForEach(one => glob.Insert(glob.Length, one.Part, one.Count));
        return repeated is null ? $"{name} GLOB '{glob}'"
            : $"{name} GLOB '{glob}*' AND substr({name}, {length + 1}) NOT GLOB '*{Complement(repeated)}*'";
    }

    private static int CountOf(string count) => count.Length == 0 ? 1 : int.Parse(count, CultureInfo.InvariantCulture);

    private static string Complement(string part) => part[0] == '[' ? $"[^{part[1..]}" : $"[^{part}]";

    // Classes of ASCII letters and digits, which mean the same in both, and characters that have no meaning in either.
    [GeneratedRegex(
        """
        ^\^
        (?: (?<part> [A-Za-z0-9_:/-] | \[(?: [A-Z]-[A-Z] | [a-z]-[a-z] | [0-9]-[0-9] | [A-Za-z0-9_:/] )+ -?\] )
            (?: \{(?<count>[0-9]{1,3})\} | (?<count>) (?![*+?{]) ) )*
        (?: (?<repeated> [A-Za-z0-9_:/-] | \[(?: [A-Z]-[A-Z] | [a-z]-[a-z] | [0-9]-[0-9] | [A-Za-z0-9_:/] )+ -?\] ) (?<sign>[*+]) )?
        \$$
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Whole();
}
