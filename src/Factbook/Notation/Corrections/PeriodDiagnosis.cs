namespace Factbook.Notation.Corrections;

/// <summary>Explains why a text is not a period, and what to write instead.</summary>
internal static class PeriodDiagnosis
{
    // Longer than any period.
    private const int LongestText = 60;

    public static string Explain(string text)
    {
        var written = text.Trim();
        _ = PeriodNotation.TryParse(written, out _, out var error);
        return written.Length is 0 or > LongestText ? error
            : YearsOrSeason(written) ?? EdtfDiagnosis.Explain(written)
            ?? (IsDateWithWrongPart(written) ? error
                : PeriodGuess.Of(written) is { } correction ? correction.ToString()
                : DateGuess.WithoutYear(written) is { } day ? $"the year is missing; write it first, as in '2024-{day}'"
                : error);
    }

    // "2019-23" is commonly a range of years, but a season in EDTF.
    private static string? YearsOrSeason(string text) => IsLaterYear(text) && EdtfDiagnosis.PartOfYear(text) is { } months
        ? $"it is unclear whether years or a season are meant; write '{text.Substring(0, 4)}/{text.Substring(0, 2)}{text.Substring(5)}' "
            + $"for the years, or months such as '{months}'"
        : null;

    // For "2023-13" and "2024-02-30" the parser's error names the part that is out of range. "2013-15" is a range of years instead.
    private static bool IsDateWithWrongPart(string text) =>
        text.Length is 7 or 10 && text[4] == '-' && PeriodDateNotation.IsYear(text.Substring(0, 4)) && !IsLaterYear(text);

    private static bool IsLaterYear(string text) =>
        text.Length == 7
            && text[4] == '-'
            && PeriodDateNotation.IsYear(text.Substring(0, 4))
            && PeriodDateNotation.IsYear($"{text.Substring(0, 2)}{text.Substring(5)}")
        && string.CompareOrdinal(text, 2, text, 5, 2) < 0;
}
