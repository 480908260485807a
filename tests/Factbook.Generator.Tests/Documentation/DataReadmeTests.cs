using System.Globalization;
using Factbook.Generator.Schema;
using Microsoft.CodeAnalysis;

namespace Factbook.Generator.Tests.Documentation;

/// <summary>The statements and examples of <c>data/README.md</c>.</summary>
public class DataReadmeTests
{
    private static readonly MarkdownPage Page = MarkdownPage.Read("data/README.md");

    [Fact]
    public void Added_facts_of_the_examples_compile()
    {
        var added = Page.Sections.Where(section => !section.FencesIn("text").Any()).SelectMany(section => section.FencesIn("yaml"));

        Assert.Equal("up to 5 % of russia-machine-tool-imports", RussiaSupplyDataset.With(added).Evaluate(
            """$"{Claims.JapanMachineToolShare.Share} of {Claims.JapanMachineToolShare.Of.Id}" """));
    }

    [Fact]
    public void Shown_errors_are_reported_as_shown()
    {
        var section = Page.Section("When the build fails");
        var real = section.FencesIn("yaml").Select(errors =>
            string.Join(
                '\n',
                RussiaSupplyDataset.With(errors)
                    .Diagnostics.Where(diagnostic => diagnostic.Severity > DiagnosticSeverity.Info)
                    .Select(PrintedMessage.Of)
                    .Select(RussiaSupplyDataset.Printed)));

        Assert.Equal(string.Join('\n', section.FencesIn("text").Select(block => block.Text)), string.Join('\n', real));
    }

    [Fact]
    public void Every_explained_figure_is_valid()
    {
        var figures = Page.Section("Figures").Rows.SelectMany(row => row[0]).ToList();

        Assert.NotEmpty(figures);
        Assert.All(figures, figure => Assert.True(
            Share.TryParse(figure, CultureInfo.InvariantCulture, out _)
                || Money.TryParse(figure, CultureInfo.InvariantCulture, out _)
                || Number.TryParse(figure, CultureInfo.InvariantCulture, out _),
            figure));
    }

    [Fact]
    public void Every_explained_period_is_valid()
    {
        var periods = Page.Section("Dates and periods").Rows.SelectMany(row => row[0]).ToList();

        Assert.NotEmpty(periods);
        Assert.All(periods, period => Assert.True(Period.TryParse(period, CultureInfo.InvariantCulture, out _), period));
    }

    [Fact]
    public void Every_listed_other_form_is_an_error()
    {
        var refused = Page.Section("Numbers, figures and dates in other forms").Rows.SelectMany(row => row[0]).ToList();

        Assert.NotEmpty(refused);
        Assert.All(refused, text => Assert.False(
            Share.TryParse(text, null, out _)
                || Percentage.TryParse(text, null, out _)
                || Money.TryParse(text, null, out _)
                || Period.TryParse(text, null, out _),
            text));
    }

    [Fact]
    public void Lists_the_keys_of_every_kind_of_claim()
    {
        var listed = Page.Section("Reports and claims")
            .Rows.Where(row => row.Count == 3)
            .Select(row => Sorted(row.Skip(1).SelectMany(cell => cell)));
        var declared = (IEnumerable<string[]>)RussiaSupplyDataset.Unchanged.Evaluate("""
            typeof(Claim).Assembly.GetTypes().Where(type => type.BaseType == typeof(Claim)).Select(type => type
                .GetProperties(
                    System.Reflection.BindingFlags.DeclaredOnly
                        | System.Reflection.BindingFlags.Public
                        | System.Reflection.BindingFlags.Instance)
                .Select(property => property.Name).ToArray()).ToList()
            """)!;

        Assert.Equal(
            declared.Select(keys => Sorted(keys.Select(Words.ToKebab))).Order(StringComparer.Ordinal),
            listed.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Lists_the_names_that_a_key_accepts()
    {
        var listed = Page.Section("Reports and claims")
            .Rows.Where(row => row.Count == 2 && row[1].Count > 1 && row[0][0] is not "hedge")
            .Select(row => string.Join(' ', row[1]))
            .Distinct();
        var declared = (IEnumerable<string[]>)RussiaSupplyDataset.Unchanged.Evaluate(
            "typeof(Claim).Assembly.GetTypes().Where(type => type.IsEnum && type.IsPublic).Select(type => type.GetEnumNames()).ToList()")!;

        Assert.Equal(
            declared.Select(names => string.Join(' ', names.Select(Words.ToKebab))).Order(StringComparer.Ordinal),
            listed.Order(StringComparer.Ordinal));
    }

    private static string Sorted(IEnumerable<string> keys) => string.Join(' ', keys.Order(StringComparer.Ordinal));
}
