using System.Globalization;
using System.Text;

namespace Factbook.Tool.Parquet;

/// <summary>Names of folders that stand for a value, as Hive, Spark, Trino and DuckDB read them: <c>kind=share</c>.</summary>
internal static class HiveFolder
{
    /// <summary>What stands for no value.</summary>
    public const string Absent = "__HIVE_DEFAULT_PARTITION__";

    /// <summary>The name of the folder of a column's value.</summary>
    /// <param name="column">The column.</param>
    /// <param name="value">The value as text, or null.</param>
    public static string NameOf(string column, string? value) => $"{Escape(column)}={(value is null ? Absent : Escape(value))}";

    // Readers decode %XX, some of them to one character and some to one byte: beyond ASCII, characters stand for themselves.
    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (IsPlain(text[i]) && !IsLost(text, i))
            {
                escaped.Append(text[i]);
            }
            else
            {
                escaped.Append(CultureInfo.InvariantCulture, $"%{(int)text[i]:X2}");
            }
        }

        return escaped.ToString();
    }

    private static bool IsPlain(char character) => !char.IsAscii(character) || char.IsAsciiLetterOrDigit(character) || character is '-' or '_' or '.';

    // Windows drops a dot at the end; and a value that looks like none is not none.
    private static bool IsLost(string text, int at) => (text[at] == '.' && at == text.Length - 1) || (at == 0 && text == Absent);
}
