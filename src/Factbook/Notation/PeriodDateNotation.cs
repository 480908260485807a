using System;

namespace Factbook.Notation;

/// <summary>
/// Parses one date of a period with its qualifier: <c>2023</c>, <c>2023-11</c>, <c>2023-36</c>, <c>2023-Q4</c> or <c>2023-11-05</c>.
/// </summary>
internal static class PeriodDateNotation
{
    public const string Expected = "expected a period in EDTF such as '2023', '2023-11-05', '2023-Q4' or '2023-01/2023-06'";

    private const int YearLength = 4;
    private const int MonthLength = 7;
    private const int DayLength = 10;

    public static bool TryParse(string text, out PeriodDate date, out string error)
    {
        var qualifier = text.Length > 0 ? text[text.Length - 1] : '\0';
        var bare = qualifier is '~' or '?' or '%' ? text.Substring(0, text.Length - 1) : text;
        error = Read(bare, out var year, out var part, out var day);
        date = error.Length > 0 ? default : new PeriodDate(year, part, day, qualifier is '~' or '%', qualifier is '?' or '%');
        return error.Length == 0;
    }

    /// <summary>Whether a text is a year from 0001 to 9999.</summary>
    public static bool IsYear(string text) => text.Length == YearLength && TryDigits(text, 0, YearLength, out var year) && year > 0;

    private static string Read(string text, out int year, out int part, out int day)
    {
        part = day = 0;
        if (!HasShape(text) || !TryDigits(text, 0, YearLength, out year))
        {
            year = 0;
            return Expected;
        }

        if (year == 0)
        {
            return "expected a year from 0001 to 9999, such as '2023'";
        }

        return text.Length == YearLength ? "" : ReadPart(text, year, out part, out day);
    }

    private static string ReadPart(string text, int year, out int part, out int day)
    {
        day = 0;
        if (text[5] == 'Q' && text.Length == MonthLength && text[6] is >= '1' and <= '4')
        {
            part = PeriodDate.FirstQuarter + (text[6] - '1');
            return "";
        }

        if (!TryDigits(text, 5, 2, out part))
        {
            return text[5] == 'Q' && text.Length == MonthLength ? MonthOrQuarter(text) : Expected;
        }

        var isQuarter = part is >= PeriodDate.FirstQuarter and <= PeriodDate.LastQuarter;
        if (part is >= 21 and <= 24)
        {
            return $"expected months instead of a season, whose days differ between countries, such as "
                + $"'{text.Substring(0, YearLength)}-03/{text.Substring(0, YearLength)}-05'";
        }

        if (!isQuarter && part is < 1 or > 12)
        {
            return MonthOrQuarter(text);
        }

        return text.Length == MonthLength ? "" : isQuarter ? Expected : ReadDay(text, year, part, out day);
    }

    private static string ReadDay(string text, int year, int month, out int day)
    {
        if (!TryDigits(text, 8, 2, out day))
        {
            return Expected;
        }

        var days = DateTime.DaysInMonth(year, month);
        var monthText = text.Substring(0, MonthLength);
        return day >= 1 && day <= days ? "" : $"expected a day from 01 to {days} of {monthText}, such as '{monthText}-{days}'";
    }

    private static string MonthOrQuarter(string text)
    {
        var year = text.Substring(0, YearLength);
        return $"expected a month from 01 to 12 or a quarter from Q1 to Q4, such as '{year}-11' or '{year}-Q4'";
    }

    private static bool HasShape(string text) => text.Length switch
    {
        YearLength => true,
        MonthLength => text[4] == '-',
        DayLength => text[4] == '-' && text[7] == '-',
        _ => false,
    };

    /// <summary>Parses ASCII digits.</summary>
    public static bool TryDigits(string text, int start, int length, out int value)
    {
        value = 0;
        foreach (var character in text.Substring(start, length))
        {
            if (character is < '0' or > '9')
            {
                return false;
            }

            value = (value * 10) + (character - '0');
        }

        return true;
    }
}
