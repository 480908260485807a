using System.Globalization;
using System.Text.RegularExpressions;
using Factbook.Tool.Relational;

namespace Factbook.Tool.Sqlite;

/// <summary>Formats names and values in SQL.</summary>
internal static partial class SqlText
{
    // Reserved as values; the others are words of the grammar.
    private static readonly HashSet<string> Reserved = new(["true", "false"], StringComparer.OrdinalIgnoreCase);

    static SqlText()
    {
        SQLitePCL.Batteries_V2.Init();
        for (var i = 0; i < SQLitePCL.raw.sqlite3_keyword_count(); i++)
        {
            SQLitePCL.raw.sqlite3_keyword_name(i, out var word);
            Reserved.Add(word);
        }
    }

    /// <summary>
    /// Returns an identifier, in quotes unless it consists of lowercase ASCII letters, digits and underscores, does not begin with a digit,
    /// and is not a keyword.
    /// </summary>
    /// <exception cref="ToolException">The name contains NUL, at which SQL ends.</exception>
    public static string Name(string name)
    {
        if (name.Contains('\0', StringComparison.Ordinal))
        {
            var shown = name.Replace("\0", "\\0", StringComparison.Ordinal);
            throw ToolException.Failure($"'{shown}' contains NUL and cannot be a name in SQLite");
        }

        return Plain().IsMatch(name) && !Reserved.Contains(name) ? name : $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }

    /// <summary>Returns identifiers, separated by commas.</summary>
    public static string Names(IEnumerable<RelationalColumn> columns) => string.Join(", ", columns.Select(column => Name(column.Name)));

    /// <summary>Returns a text in quotes. SQL ends at NUL, so a text with that character is in hexadecimal.</summary>
    public static string Text(string text) => text.Contains('\0', StringComparison.Ordinal)
        ? $"CAST(x'{Convert.ToHexString(System.Text.Encoding.UTF8.GetBytes(text))}' AS TEXT)"
        : $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";

    /// <summary>Returns a number.</summary>
    public static string Number(double number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>Returns a condition that a value is one of several.</summary>
    /// <param name="name">The column, in SQL.</param>
    /// <param name="values">The values, in SQL.</param>
    public static string In(string name, IReadOnlyList<string> values) =>
        values is [var only] ? $"{name} = {only}" : $"{name} IN ({string.Join(", ", values)})";

    [GeneratedRegex("^[a-z_][a-z0-9_]*\\z")]
    private static partial Regex Plain();
}
