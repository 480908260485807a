using System.Globalization;
using System.Xml.Linq;
using Factbook.Notation;
using Factbook.Tool.Drawings;
using Factbook.Tool.Rendering;

namespace Factbook.Tool.Tests.Drawings;

/// <summary>Drawings of figures, periods and connections.</summary>
public sealed class DrawingTests
{
    private static readonly Scale Percent = Scale.For(FigureKind.Share, "", [new Interval(0, 100)]);

    [Theory]
    [InlineData("90 %", "circle end included")]
    [InlineData("[70, 80] %", "circle end included, circle end included")]
    [InlineData("(70, 80) %", "circle end excluded, circle end excluded")]
    [InlineData("more than 70 %", "circle end excluded, path end assumed")]
    public void Each_end_of_a_figure_has_its_own_form(string share, string expected)
    {
        var interval = Share.Parse(share, CultureInfo.InvariantCulture).Interval;

        Assert.Equal(expected, string.Join(", ", EndsOf(IntervalCharts.BarOf(interval, Percent))));
    }

    [Fact]
    public void Missing_end_fades_out_without_mark_of_an_end()
    {
        var bar = IntervalCharts.BarOf(Number.Parse("at least 10", CultureInfo.InvariantCulture).Interval, Percent);

        Assert.Equal(["circle end included"], EndsOf(bar));
        Assert.Contains("fade-4", SvgOf(bar), StringComparison.Ordinal);
        Assert.DoesNotContain("fade", SvgOf(new DrawnBar(0, 1, BarEnd.Included, BarEnd.Included)), StringComparison.Ordinal);
    }

    [Fact]
    public void Point_within_period_is_drawn_without_ends()
    {
        var bar = new DrawnBar(0.2, 0.8, BarEnd.Included, BarEnd.Included);

        Assert.Empty(EndsOf(bar with { IsPointWithin = true }));
        Assert.Contains("class=\"within\"", SvgOf(bar with { IsPointWithin = true }), StringComparison.Ordinal);
        Assert.Equal(["circle end included"], EndsOf(new DrawnBar(0.5, 0.5, BarEnd.Included, BarEnd.Included) { IsPointWithin = true }));
    }

    [Fact]
    public void Figures_are_at_their_position_on_the_scale()
    {
        var bar = IntervalCharts.BarOf(Share.Parse("(25, 75] %", CultureInfo.InvariantCulture).Interval, Percent);

        Assert.Equal((0.25, 0.75), (bar.From, bar.To));
    }

    [Theory]
    [InlineData("China", 100, "China")]
    [InlineData("A name that is too long", 100, "A name that…")]
    [InlineData("漢字漢字漢字", 60, "漢字漢…")]
    public void Text_is_shortened_to_its_width(string text, double width, string expected) =>
        Assert.Equal(expected, DrawnText.Fit(text, width, 14));

    [Theory]
    [InlineData("shares", "Machine tool share")]
    [InlineData("flows", "North Korea")]
    [InlineData("timeline", "Exhibition Army 2023")]
    public void Image_of_a_dataset_is_xml_with_its_own_styles(string figure, string content)
    {
        var svg = XDocument.Parse(Run.Export("--format", "svg", "--figure", figure));

        Assert.Equal("{http://www.w3.org/2000/svg}svg", svg.Root!.Name.ToString());
        Assert.Contains(Values("style"), text => text.Contains(".drawing", StringComparison.Ordinal));
        Assert.Contains(Values("text"), text => text.Contains(content, StringComparison.Ordinal));
        Assert.DoesNotContain(svg.Descendants(), element => element.Name.LocalName is "a" or "script" or "image");

        IEnumerable<string> Values(string name) =>
            svg.Descendants().Where(element => element.Name.LocalName == name).Select(element => element.Value);
    }

    // Facts can be added without drawing the pictures again; a change of the drawings or of a drawn fact must reach them.
    [Theory]
    [InlineData("flows")]
    [InlineData("shares")]
    public void Picture_of_the_readme_is_up_to_date(string figure)
    {
        var (drawn, picture) = (Run.Export("--format", "svg", "--figure", figure), Repository.Read($"docs/{figure}.svg"));

        Assert.Equal(StyleOf(drawn), StyleOf(picture));
        Assert.NotEmpty(PartsOf(picture));
        Assert.Equal([], PartsOf(picture).Except(PartsOf(drawn)));
    }

    [Fact]
    public void Reports_datasets_with_nothing_to_draw()
    {
        var run = Run.Piped("export", Run.Fleet, "--format", "svg", "--figure", "flows");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("has nothing to draw as flows", run.Error, StringComparison.Ordinal);
    }

    private static IEnumerable<string> EndsOf(DrawnBar bar) => XElement.Parse($"<g>{SvgOf(bar)}</g>").Elements()
        .Where(element => element.Attribute("class")?.Value.StartsWith("end ", StringComparison.Ordinal) == true)
        .Select(element => $"{element.Name} {element.Attribute("class")!.Value}");

    // Rows and connections without their vertical position, which other facts change, and all texts but the number of omitted facts.
    private static IReadOnlyList<string> PartsOf(string svg)
    {
        var elements = XDocument.Parse(svg).Descendants().ToList();
        elements.ForEach(element => element.Attribute("transform")?.Remove());
        return
        [
            .. elements.Where(element => ClassOf(element).StartsWith("row", StringComparison.Ordinal)).Select(element => $"{element}"),
            .. elements.Where(element => ClassOf(element).StartsWith("connection", StringComparison.Ordinal))
                .Select(element => $"{ClassOf(element)}: {element.Value}"),
            .. elements.Where(element => element.Name.LocalName == "text" && !element.Value.StartsWith("and ", StringComparison.Ordinal))
                .Select(element => $"{ClassOf(element)}: {element.Value}"),
        ];
    }

    private static string ClassOf(XElement element) => element.Attribute("class")?.Value ?? "";

    private static string StyleOf(string svg) =>
        XDocument.Parse(svg).Descendants().Single(element => element.Name.LocalName == "style").Value;

    private static string SvgOf(DrawnBar bar) => RazorText.Render(BarDrawing.Of(bar, new ChartLayout(DrawingSize.Wide)));
}
