using System.Text.RegularExpressions;
using Factbook.Generator.Scalars;
using Factbook.Notation;
using Factbook.Tool.JsonSchema;

namespace Factbook.Tool.Tests.JsonSchema;

/// <summary>Patterns match every text that the generator accepts, and no obviously different text.</summary>
public sealed class PatternTests
{
    private static readonly string[] Numbers = ["70", "0.5", "-3.2", "−3", "+7", "1e3", "1.5E-2"];

    private static readonly string[] Senses =
    [
        "", "more than ", "At  Least ", "less than\t", "UP TO ", "about ", "nearly\u00a0", "just  under ", "as many as ",
    ];

    [Theory]
    [InlineData("Interval")]
    [InlineData("Number")]
    [InlineData("Share")]
    [InlineData("Percentage")]
    [InlineData("Money")]
    [InlineData("Quantity")]
    public void Matches_every_valid_figure(string name)
    {
        var kind = Named(name);
        var read = WrittenFigures(UnitsOf(kind)).Where(text => kind.Parse(text) is not null).ToList();

        Assert.True(read.Count > 50);
        Assert.DoesNotContain(read, text => !Matches(kind, text));
    }

    [Fact]
    public void Matches_every_valid_period()
    {
        string[] dates = [
            "2023", "0001", "9999", "2023-11", "2023-36", "2023-Q4", "2023-11-05", "2024-02-29", "2023-13", "2023-21", "2023-02-30", "23",
            ""
        ];
        var ends = dates.SelectMany(date => new[] { date, date + "~", date + "?", date + "%" }).Append("..").ToList();
        var read = ends.Concat(ends.SelectMany(_ => ends, (start, end) => $" {start}/{end}"))
            .Where(text => PeriodNotation.TryParse(text, out _))
            .ToList();

        Assert.True(read.Count > 100);
        Assert.DoesNotContain(read, text => !Matches(FigureScalars.Period, text));
    }

    [Theory]
    [InlineData("Share", "70")]
    [InlineData("Share", "tenfold")]
    [InlineData("Share", "a third of it")]
    [InlineData("Number", "10 tanks")]
    [InlineData("Quantity", "several")]
    [InlineData("Share", ">70%")]
    [InlineData("Share", "more then 70 %")]
    [InlineData("Share", "70,5 %")]
    [InlineData("Share", "70 %%")]
    [InlineData("Money", "900 million")]
    [InlineData("Money", "900 milion USD")]
    [InlineData("Money", "USD 900")]
    [InlineData("Quantity", "24tanks")]
    [InlineData("Interval", "[1; 2]")]
    [InlineData("Period", "2023-13")]
    [InlineData("Period", "12.4.2024")]
    [InlineData("Date", "2024-2-9")]
    [InlineData("Timestamp", "2024-04-12T14:30:00")]
    [InlineData("Guid", "0f8fad5b")]
    [InlineData("Boolean", "yes")]
    [InlineData("Uri", "../page")]
    [InlineData("Uri", "C:\\facts")]
    [InlineData("UriReference", "two words")]
    public void Does_not_match_other_text(string kind, string text) => Assert.False(Matches(Named(kind), text));

    [Theory]
    [InlineData("Date", "2024-02-29", "0001-01-01", "9999-12-31")]
    [InlineData("Time", "00:00", "23:59:59", "23:59:59.9999999", "12:00:00.5")]
    [InlineData(
        "Timestamp", "2024-04-12T14:30Z", "2024-04-12 14:30:00 +02:00", "2024-04-12T14:30:00.5-03:30", "2024-04-12T14:30:00+2",
        "2024-04-12T14:30:00+0200")]
    [InlineData("Duration", "1:30", "-1:30:00", "10:00:00.5", "2.06:00:00", "10675199.02:48:05.4775807")]
    [InlineData("Guid", "0F8FAD5B-d9cb-469f-a165-70867728950e")]
    [InlineData("Version", "1.2", "1.2.3.4")]
    [InlineData("Uri", "mailto:a@example.org", "https://example.org/a?b=c#d", "urn:isbn:0451450523", "HTTP://example.org")]
    [InlineData("UriReference", "../page", "/page", "#part", "https://example.org/a?b=c#d")]
    [InlineData("Int32", "+42", "-0", "007")]
    [InlineData("Decimal", ".5", "1.", "-1.5e3", "+1E-2")]
    [InlineData("Boolean", "true", "True", "TRUE", "false", "False", "FALSE")]
    public void Matches_every_valid_scalar(string name, params string[] texts)
    {
        var kind = Named(name);
        Assert.All(texts.Where(text => kind.Parse(text) is not null), text => Assert.True(Matches(kind, text), text));
    }

    [Fact]
    public void Every_example_is_valid()
    {
        var examples = ScalarKinds.All.SelectMany(kind => ScalarForms.ExamplesOf(kind).Select(example => (kind, example.ToString())));

        Assert.All(examples, example => Assert.NotNull(example.kind.Parse(example.Item2)));
    }

    [Theory]
    [InlineData("part-of", true, "part-of", "part_of", "partOf", "PartOf", "PARTOF", "_part__of-")]
    [InlineData("kind", true, "\u212aind")]
    [InlineData("part-of", false, "part of", "partof2", "art-of", "")]
    [InlineData("größe.x", true, "Größe.x", "GRÖßE.X", "gro\u0308ße.x", "GRO\u0308ßE.X")]
    public void Matches_name_in_each_spelling(string name, bool matches, params string[] spellings) =>
        Assert.All(spellings, spelling => Assert.Equal(matches, Regex.IsMatch(spelling, Spellings.Any(name))));

    [Fact]
    public void Does_not_list_the_usual_spelling_twice()
    {
        Assert.DoesNotMatch(Spellings.Others(["part-of", "kind"]), "part-of");
        Assert.Matches(Spellings.Others(["part-of", "kind"]), "Kind");
    }

    private static IEnumerable<string> WrittenFigures(IReadOnlyList<string> units) =>
        from unit in units
        from first in Numbers
        from text in Senses.Select(sense => $"{sense}{first}{unit}").Concat(
        [
            $"Several{unit}", $"a  few hundred{unit}", "Tenfold", "more than 10-fold", "just under two-thirds", "Half", "about A  Third",
            "twice", "Most", $"only twelve{unit}",
            $"between {first} and 900{unit}", $"between {first}{unit} AND 900 {unit}", $"({first}, 900]{unit}",
            $"[{first},900){unit}", $"(-∞, {first}]{unit}", $" ( .. , {first} ] {unit}", $"[{first}, ∞){unit}", $"[{first}, +∞){unit} ",
            $"[{first}, {first}]{unit}",
        ])
        select text;

    private static IReadOnlyList<string> UnitsOf(ScalarKind kind) => kind.Figure switch
    {
        FigureKind.Interval => ["", " million", "\u0085"],
        FigureKind.Number => ["", " thousand", " Times"],
        FigureKind.Money => [" USD", " million EUR", " Thousand  JPY"],
        FigureKind.Quantity => [" tanks", " million barrels per day", " km/h", " °C", " m²", " naïve words"],
        _ => ["%", " %", "  % "],
    };

    private static ScalarKind Named(string name) => ScalarKinds.All.Single(type => type.Name == name);

    private static bool Matches(ScalarKind kind, string text) =>
        ScalarForms.Of(kind).Any(form => form["pattern"] is { } pattern && Regex.IsMatch(text, (string)pattern!));
}
