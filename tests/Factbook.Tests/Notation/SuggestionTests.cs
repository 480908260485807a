using System.Globalization;
using System.Text.RegularExpressions;
using CsCheck;
using Factbook.Notation;

namespace Factbook.Tests.Notation;

/// <summary>Every suggested text is valid.</summary>
public sealed partial class SuggestionTests
{
    private const string Write = "; write '";

    private static readonly Gen<string> Fragments = Gen.OneOf(
        "more than", "over", "about", "several", "a", "third", "two-thirds", "tenfold", "just under", "half", "hundred", "~", ">=",
        "between", "from", "to", "and", "-", "–", "..", "70", "1,200", "1.200,50", "12 000 000", "12'000", "700_000", "0.5", ".5", "-3",
        "1e3",
        "%",
        "percent",
        "per cent",
        "$",
        "€",
        "US$",
        "USD",
        "usd",
        "USS",
        "dollars",
        "Soviet roubles",
        "yen",
        "bn",
        "million",
        "milion",
        "k",
        "m³",
        "µm",
        "tanks",
        "per",
        "or more",
        "+",
        "(",
        "]",
        ",",
        "∞",
        "[",
        "'",
        "½");

    private static readonly Gen<string> DateFragments = Gen.OneOf(
        "2019",
        "2023",
        "23",
        "12",
        "04",
        "4",
        "31",
        "0000",
        "20240412",
        "X",
        "XX",
        "-",
        "/",
        ".",
        " ",
        "~",
        "?",
        "%",
        "Q4",
        "April",
        "Nov",
        "since ",
        "until ",
        "ca. ",
        "to",
        "the ",
        "s",
        "T10:00Z",
        "{",
        "}",
        "Y",
        "S2",
        "..");

    private static readonly int Inputs = RandomInputs.Count(3000, 300_000);

    [Theory]
    [Trait("Run", "Full")]
    [InlineData(nameof(FigureKind.Interval))]
    [InlineData(nameof(FigureKind.Number))]
    [InlineData(nameof(FigureKind.Share))]
    [InlineData(nameof(FigureKind.Percentage))]
    [InlineData(nameof(FigureKind.Money))]
    [InlineData(nameof(FigureKind.Quantity))]
    public void Every_suggested_figure_is_valid(string name)
    {
        var kind = Enum.Parse<FigureKind>(name);
        Gen.Select(Fragments.Array[1, 6], Gen.OneOf("", " ")).Select((parts, space) => string.Join(space, parts)).AssertEach(
            text =>
            {
                var message = FigureNotation.TryParse(text, kind, out _) ? "" : FigureNotation.Explain(text, kind);
                Assert.All(SuggestedFigures(message), suggestion => Assert.True(FigureNotation.TryParse(suggestion, kind, out _), message));
            },
            count: Inputs);
    }

    [Fact]
    [Trait("Run", "Full")]
    public void Every_suggested_period_is_valid() => DateFragments.Array[1, 7].Select(string.Concat).AssertEach(
        text =>
            PeriodNotation.TryParse(text, out _)
                || Suggestions(PeriodNotation.Explain(text)).All(suggestion => PeriodNotation.TryParse(suggestion, out _)),
        count: Inputs);

    [Fact]
    [Trait("Run", "Full")]
    public void Suggests_number_for_grouped_digits() =>
        Gen.Select(Gen.Long[1_000_000, 999_999_999_999], Gen.OneOf(" ", "\u00a0", "\u202f", "'", "’", "_", ",", ".")).AssertEach(
            (number, separator) =>
                SuggestedFigures(FigureNotation.Explain(InGroups(number, separator) + " tanks", FigureKind.Quantity))
                    .SequenceEqual([FormattableString.Invariant($"{number} tanks")]),
            count: Inputs);

    [Fact]
    [Trait("Run", "Full")]
    public void Suggests_date_for_every_other_form() =>
        Gen.Select(
            Any.Day,
            Gen.OneOf("yyyy/MM/dd", "yyyy.M.d", "yyyyMMdd", "d MMMM yyyy", "MMM d, yyyy", "MM/dd/yyyy", "dd.MM.yyyy")).AssertEach(
            (day, format) =>
                Suggestions(PeriodNotation.Explain(day.ToString(format, CultureInfo.InvariantCulture)))
                    .Contains(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
            count: Inputs);

    private static string InGroups(long number, string separator) =>
        number.ToString("#,0", CultureInfo.InvariantCulture).Replace(",", separator, StringComparison.Ordinal);

    // A unit may contain an apostrophe, so an apostrophe alone does not end a figure.
    private static string[] SuggestedFigures(string message)
    {
        var at = message.IndexOf(Write, StringComparison.Ordinal);
        return at < 0 ? [] : message[(at + Write.Length)..message.LastIndexOf('\'')].Split("' or '");
    }

    // The quoted texts after "write" are the suggestions.
    private static IEnumerable<string> Suggestions(string message)
    {
        var at = message.IndexOf(Write, StringComparison.Ordinal);
        return at < 0 ? [] : Quoted().Matches(message[at..]).Select(match => match.Groups[1].Value);
    }

    [GeneratedRegex("'([^']*)'")]
    private static partial Regex Quoted();
}
