using System.Globalization;
using System.Text;

namespace Factbook.Tool.Parquet;

/// <summary>Formats names of folders that state a value, as Hive, Spark, Trino and DuckDB read them: <c>kind=share</c>.</summary>
internal static class HiveFolder
{
    /// <summary>The name that represents a missing value.</summary>
    public const string Absent = "__HIVE_DEFAULT_PARTITION__";

    /// <summary>Returns the name of the folder for a value of a column.</summary>
    /// <param name="column">The column.</param>
    /// <param name="value">The value as text, or null.</param>
    public static string NameOf(string column, string? value) => $"{Escape(column)}={(value is null ? Absent : Escape(value))}";

    // Some engines decode %XX to a character and others to a byte, so visible characters beyond ASCII are not escaped. Invisible ones could
    // disguise a name, so their UTF-8 bytes are.
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

    // Windows removes a dot at the end, and a value equal to the name for a missing value must not be read as missing.
    private static bool IsLost(string text, int at) => (text[at] == '.' && at == text.Length - 1) || (at == 0 && text == Absent);
}
