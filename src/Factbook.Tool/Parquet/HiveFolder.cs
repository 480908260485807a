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

    // Readers decode %XX, some of them to one character and some to one byte: beyond ASCII, characters that can be seen stand for
    // themselves. Those that cannot would show a name other than it is; they are the bytes of their UTF-8.
    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        Span<byte> bytes = stackalloc byte[4];
        var at = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            if (IsPlain(rune) && !IsLost(text, at))
            {
                escaped.Append(rune.ToString());
            }
            else
            {
                foreach (var part in bytes[..rune.EncodeToUtf8(bytes)])
                {
                    escaped.Append(CultureInfo.InvariantCulture, $"%{part:X2}");
                }
            }

            at += rune.Utf16SequenceLength;
        }

        return escaped.ToString();
    }

    private static bool IsPlain(Rune rune) => rune.IsAscii
        ? Rune.IsLetterOrDigit(rune) || rune.Value is '-' or '_' or '.'
        : Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator
            or UnicodeCategory.ParagraphSeparator or UnicodeCategory.SpaceSeparator or UnicodeCategory.OtherNotAssigned);

    // Windows drops a dot at the end; and a value that looks like none is not none.
    private static bool IsLost(string text, int at) => (text[at] == '.' && at == text.Length - 1) || (at == 0 && text == Absent);
}
