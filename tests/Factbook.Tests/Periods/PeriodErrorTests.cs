using Factbook.Notation;

namespace Factbook.Tests.Periods;

/// <summary>The explanations of invalid periods.</summary>
public sealed class PeriodErrorTests
{
    private const string Any = "expected a period in EDTF such as '2023', '2023-11-05', '2023-Q4' or '2023-01/2023-06'";

    [Theory]
    [InlineData("")]
    [InlineData("23")]
    [InlineData("2023-36-05")]
    [InlineData("2023-Q4-05")]
    [InlineData("2023~~")]
    [InlineData("..~/2023")]
    [InlineData("..")]
    [InlineData("٢٠٢٣")]
    [InlineData("202\0")]
    [InlineData("2023-1\0")]
    [InlineData("last year")]
    [InlineData("summer 2023")]
    public void Explains_text_that_is_not_EDTF(string text) => IsRefused(text, Any);

    [Theory]
    [InlineData("05.11.2023", "it is unclear which number is the day; write '2023-11-05' or '2023-05-11'")]
    [InlineData("04/12/2024", "it is unclear which number is the day; write '2024-12-04' or '2024-04-12'")]
    [InlineData("04/04/2024", "dates are written as year-month-day; write '2024-04-04'")]
    [InlineData("13.04.2024", "dates are written as year-month-day; write '2024-04-13'")]
    [InlineData("04/13/2024", "dates are written as year-month-day; write '2024-04-13'")]
    [InlineData("2023/11/05", "dates are written as year-month-day; write '2023-11-05'")]
    [InlineData("2023.11.05", "dates are written as year-month-day; write '2023-11-05'")]
    [InlineData("2023-11-5", "dates are written as year-month-day; write '2023-11-05'")]
    [InlineData("20231105", "dates are written as year-month-day; write '2023-11-05'")]
    [InlineData("12 April 2024", "dates are written as year-month-day; write '2024-04-12'")]
    [InlineData("April 12th, 2024", "dates are written as year-month-day; write '2024-04-12'")]
    [InlineData("12th of Apr 2024", "dates are written as year-month-day; write '2024-04-12'")]
    [InlineData("November 2023", "dates are written as year-month-day; write '2023-11'")]
    [InlineData("2023-1", "dates are written as year-month-day; write '2023-01'")]
    [InlineData("11/2023", "dates are written as year-month-day; write '2023-11'")]
    [InlineData("April 12", "the year is missing; write it first, as in '2024-04-12'")]
    public void Suggests_EDTF_for_date_in_another_form(string text, string error) => IsRefused(text, error);

    [Theory]
    [InlineData("2013-15", "an interval is written with '/'; write '2013/2015'")]
    [InlineData("2019-2023", "an interval is written with '/'; write '2019/2023'")]
    [InlineData("2019 – 2023", "an interval is written with '/'; write '2019/2023'")]
    [InlineData("2023 / 2024", "an interval is written with '/'; write '2023/2024'")]
    [InlineData("2023/24", "an interval is written with '/'; write '2023/2024'")]
    [InlineData("from 2019 to April 2023", "an interval is written with '/'; write '2019/2023-04'")]
    [InlineData("2024-04-15 - 2024-04-21", "an interval is written with '/'; write '2024-04-15/2024-04-21'")]
    [InlineData("2023 Q4", "periods are written in EDTF; write '2023-Q4'")]
    [InlineData("Q4 2023", "periods are written in EDTF; write '2023-Q4'")]
    [InlineData("the 1990s", "periods are written in EDTF; write '1990/1999'")]
    [InlineData("since 2019", "periods are written in EDTF; write '2019/..'")]
    [InlineData("until April 2024", "periods are written in EDTF; write '../2024-04'")]
    [InlineData("ca. 2023", "periods are written in EDTF; write '2023~'")]
    [InlineData(
        "2019-23",
        "it is unclear whether years or a season are meant; write '2019/2023' for the years, or months such as '2019-03/2019-05'")]
    public void Suggests_EDTF_for_period_in_words(string text, string error) => IsRefused(text, error);

    [Theory]
    [InlineData("202X", "unspecified digits", "'2020/2029'")]
    [InlineData("2023-XX", "unspecified digits", "'2023'")]
    [InlineData("2023-11-XX", "unspecified digits", "'2023-11'")]
    [InlineData("156X-12-25", "unspecified digits", "a year, a month, a day or an interval such as '2023-01/2023-06'")]
    [InlineData("2004?-06", "qualifiers of a part of a date", "'2004-06?'")]
    [InlineData("~2023", "qualifiers of a part of a date", "'2023~'")]
    [InlineData("2004-06-~11/?2005", "qualifiers of a part of a date", "'2004-06-11~/2005?'")]
    [InlineData("2023-11-05T10:00:00Z", "times of day", "'2023-11-05'")]
    [InlineData("2023-21", "seasons, quadrimesters and semesters", "'2023-03/2023-05'")]
    [InlineData("2041-37", "seasons, quadrimesters and semesters", "'2041-01/2041-04'")]
    [InlineData("1950S2", "significant digits", "'1900/1999'")]
    [InlineData("{1960,1961}", "sets of dates", "an interval such as '2023/2024', or one fact for each date")]
    public void Names_unsupported_features_of_EDTF(string text, string what, string instead) =>
        IsRefused(text, $"{what} are valid EDTF, but Factbook does not support them; write {instead}");

    [Theory]
    [InlineData("-0044")]
    [InlineData("0000")]
    [InlineData("Y17000")]
    public void Explains_years_out_of_range(string text) =>
        IsRefused(
            text, "it is valid EDTF, but Factbook supports only the years from 0001 to 9999; leave the period out, and state it in a text");

    [Theory]
    [InlineData("2024-02-30", "expected a day from 01 to 29 of 2024-02, such as '2024-02-29'")]
    [InlineData("2023-02-29", "expected a day from 01 to 28 of 2023-02, such as '2023-02-28'")]
    [InlineData("2023-11-00", "expected a day from 01 to 30 of 2023-11, such as '2023-11-30'")]
    [InlineData("2023-13", "expected a month from 01 to 12 or a quarter from Q1 to Q4, such as '2023-11' or '2023-Q4'")]
    [InlineData("2023-00-01", "expected a month from 01 to 12 or a quarter from Q1 to Q4, such as '2023-11' or '2023-Q4'")]
    [InlineData("2023-Q5", "expected a month from 01 to 12 or a quarter from Q1 to Q4, such as '2023-11' or '2023-Q4'")]
    [InlineData("2023-06/2023-01", "expected the earlier date first, such as '2023-01/2023-06'")]
    [InlineData("/", "expected a date at one end at least, such as '2023-01/..'")]
    [InlineData("../", "expected a date at one end at least, such as '2023-01/..'")]
    [InlineData("2023/2024-02-30", "expected a day from 01 to 29 of 2024-02, such as '2024-02-29'")]
    public void Explains_invalid_period(string text, string error) => IsRefused(text, error);

    private static void IsRefused(string text, string error)
    {
        Assert.False(PeriodNotation.TryParse(text, out var period));
        Assert.Equal(error, PeriodNotation.Explain(text));
        Assert.Equal(default, period);
    }
}
