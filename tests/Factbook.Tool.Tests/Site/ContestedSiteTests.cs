using System.Text.RegularExpressions;
using Factbook.Tool.Tests.Projects;

namespace Factbook.Tool.Tests.Site;

/// <summary>The pages of a dataset whose facts contradict each other.</summary>
public sealed partial class ContestedSiteTests(ContestedSiteTests.Written written) : IClassFixture<ContestedSiteTests.Written>
{
    private const string Records =
        """
        using System.ComponentModel.DataAnnotations;
        using Factbook;

        namespace Example;

        public enum Stance
        {
            /// <summary>Says so.</summary>
            Affirms,

            /// <summary>Says that it is not so.</summary>
            Denies,
        }

        [Facts("estimates.yaml"), Iri("https://schema.org/Claim")]
        public sealed record Estimate([property: Key] string Id, string Of)
        {
            [Iri("http://www.wikidata.org/prop/qualifier/P5102")] public Stance Stance { get; init; } = Stance.Affirms;
            public Period? Period { get; init; }
            [Agrees(Per = [nameof(Of)], Where = nameof(Stance), Is = [Stance.Affirms])] public required Share Share { get; init; }
        }
        """;

    private const string Facts =
        """
        customs: { of: tools, share: more than 70 %, period: 2023 }
        ministry: { of: tools, share: 60 % }
        agency: { of: tools, share: between 65 and 80 % }
        opponent: { of: tools, share: 5 %, stance: denies }
        other: { of: chips, share: 10 % }
        """;

    private readonly WrittenSite _site = written.Site;

    [Fact]
    public void Page_of_a_fact_links_the_facts_that_contradict_it()
    {
        Assert.Equal(["facts/estimates/ministry.html"], LinkedAsContradicting("customs"));
        Assert.Equal(["facts/estimates/agency.html", "facts/estimates/customs.html"], LinkedAsContradicting("ministry").Order());
        Assert.Empty(LinkedAsContradicting("opponent"));
        Assert.Empty(LinkedAsContradicting("other"));
    }

    [Theory]
    [InlineData("tables/estimates.html")]
    [InlineData("index.html")]
    public void Contested_facts_are_marked_in_lists_and_drawings(string address)
    {
        var page = _site.Page(address);

        Assert.Equal(["Agency", "Customs", "Ministry"], Labels().Matches(page).Select(label => label.Groups[1].Value).Distinct().Order());
        Assert.Equal(3, Items().Matches(page).Count(item => item.Value.Contains(">contested</span>", StringComparison.Ordinal)));
        Assert.Contains("ringed: another fact contradicts it", page, StringComparison.Ordinal);
        Assert.Contains("class=\"ring\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Value_that_no_other_contradicts_is_not_contested() => Assert.Contains(
        "<title>Customs: 2023</title>", _site.Page("facts/estimates/customs.html"), StringComparison.Ordinal);

    [Theory]
    [InlineData("tables/estimates.html")]
    [InlineData("facts/estimates/customs.html")]
    public void Page_explains_each_mark_once(string address) => Assert.Single(
        Regex.Matches(_site.Page(address), "<dd>Another fact contradicts it[.]</dd>"));

    [Fact]
    public void Mark_is_explained_by_the_documentation_of_its_value() =>
        Assert.Contains("<dd>Says that it is not so.</dd>", _site.Page("facts/estimates/opponent.html"), StringComparison.Ordinal);

    [Fact]
    public void Image_of_shares_marks_contested_figures_and_explains_the_mark()
    {
        var image = Run.Export(written.Project, "--format", "svg", "--figure", "shares");

        Assert.Contains("Customs (contested)", image, StringComparison.Ordinal);
        Assert.Contains("ringed: another fact contradicts it", image, StringComparison.Ordinal);
        Assert.DoesNotContain("ringed", Run.Export("--format", "svg", "--figure", "shares"), StringComparison.Ordinal);
    }

    private IEnumerable<string> LinkedAsContradicting(string key)
    {
        var address = $"facts/estimates/{key}.html";
        var list = List().Match(_site.Page(address));
        return list.Success ? WrittenSite.LinksOf(address, list.Value).Distinct() : [];
    }

    [GeneratedRegex("<text class=\"label\"[^>]*>(\\w+) \\(contested\\)</text>")]
    private static partial Regex Labels();

    [GeneratedRegex("<ul class=\"contradictions\">.*?</ul>", RegexOptions.Singleline)]
    private static partial Regex List();

    [GeneratedRegex("<li>\\s*<a href=\"[^\"]*facts/estimates/.*?</li>", RegexOptions.Singleline)]
    private static partial Regex Items();

    public sealed class Written : IDisposable
    {
        private readonly ProjectFolder _folder = new ProjectFolder()
            .Write("Example.csproj", ProjectFolder.Plain)
            .Write("Records.cs", Records)
            .Write("facts/estimates.yaml", Facts);

        public Written() => Site = WrittenSite.Of(Project);

        public string Project => _folder.Path;

        public WrittenSite Site { get; }

        public void Dispose()
        {
            Site.Dispose();
            _folder.Dispose();
        }
    }
}
