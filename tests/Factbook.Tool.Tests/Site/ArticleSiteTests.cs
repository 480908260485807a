using Factbook.Tool.Compiling;
using Factbook.Tool.Tests.Projects;

namespace Factbook.Tool.Tests.Site;

/// <summary>The pages of the article's dataset, whose records state what their properties mean.</summary>
public sealed class ArticleSiteTests(ArticleSiteTests.Written written) : IClassFixture<ArticleSiteTests.Written>
{
    private readonly WrittenSite _site = written.Site;

    [Fact]
    public void Every_link_leads_to_a_file_of_the_site_or_to_wikidata() => Assert.All(
        _site.Pages.SelectMany(page => WrittenSite.LinksOf(page.Key, page.Value)).Distinct(),
        link => Assert.True(
            link.StartsWith("http://www.wikidata.org/entity/Q", StringComparison.Ordinal) || File.Exists(Path.Combine(_site.Folder, link)),
            link));

    [Fact]
    public void Every_fact_and_table_has_a_page_that_others_link()
    {
        var sets = Dataset.GetSets(typeof(RussiaSupply.Actor).Assembly).Where(set => set.BaseSet is null).ToList();

        Assert.Equal(1 + sets.Count + sets.Sum(set => set.Count), _site.Pages.Count);
        Assert.Empty(_site.Pages.Keys.Except(_site.Pages.SelectMany(page => WrittenSite.LinksOf(page.Key, page.Value))));
    }

    [Fact]
    public void Page_links_what_a_fact_refers_to_and_what_refers_to_it()
    {
        Assert.Contains(
            "facts/flows/china-russia-machine-tools.html",
            WrittenSite.LinksOf("facts/claims/x.html", _site.Page("facts/claims/machine-tool-share.html")));
        Assert.Contains(
            "facts/claims/machine-tool-share.html",
            WrittenSite.LinksOf("facts/flows/x.html", _site.Page("facts/flows/china-russia-machine-tools.html")));
    }

    [Fact]
    public void Page_of_a_claim_shows_the_chain_from_its_origin_to_the_source()
    {
        var page = _site.Page("facts/claims/china-helps-expansion.html");
        var chain = page[page.IndexOf("<ol class=\"chain\">", StringComparison.Ordinal)..page.IndexOf("</ol>", StringComparison.Ordinal)];

        Assert.Equal(
            ["facts/actors/us-intelligence-community.html", "facts/speakers/white-house-officials.html", "facts/sources/article.html"],
            WrittenSite.LinksOf("facts/claims/x.html", chain));
        Assert.Contains("for White House", chain, StringComparison.Ordinal);
    }

    [Fact]
    public void Withheld_and_hedged_claims_are_marked_and_plain_ones_are_not()
    {
        Assert.Contains(
            ">withholds</span>", _site.Page("facts/claims/no-direct-weapons-us.html"), StringComparison.Ordinal);
        Assert.Contains(">likely</span>", _site.Page("facts/claims/machine-tool-use.html"), StringComparison.Ordinal);
        Assert.DoesNotContain("class=\"mark\"", _site.Page("facts/claims/machine-tool-share.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void Flow_that_a_source_does_not_confirm_does_not_look_like_one_that_it_affirms()
    {
        var home = _site.Page("index.html");

        Assert.Contains(">Arms transfer, Weapons (withholds)</text>", home, StringComparison.Ordinal);
        Assert.Contains(">Trade, Machine tools</text>", home, StringComparison.Ordinal);
        Assert.DoesNotContain(">Arms transfer, Weapons</text>", home, StringComparison.Ordinal);
    }

    [Fact]
    public void Pages_call_a_fact_contested_if_the_compiler_does()
    {
        var contested = new DatasetCompiler(ProjectFolder.Opened(Repository.PathOf("src/RussiaSupply"))).Compile().Diagnostics
            .Where(diagnostic => diagnostic.Id == "FB4003")
            .Select(diagnostic => diagnostic.Location.GetLineSpan())
            .Select(span => RussiaSupply.Claims.All.Select(RussiaSupply.Claims.All.LocationOf)
                .Where(location => span.Path.EndsWith(location.File, StringComparison.Ordinal)
                    && location.Line <= span.StartLinePosition.Line + 1)
                .MaxBy(location => location.Line))
            .Select(location => RussiaSupply.Claims.All.First(claim => RussiaSupply.Claims.All.LocationOf(claim) == location).Id)
            .ToList();

        Assert.All(contested, claim => Assert.Contains("contested", _site.Page($"facts/claims/{claim}.html"), StringComparison.Ordinal));
        Assert.Equal(contested.Count > 0, _site.Pages.Values.Any(page => page.Contains("contested", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("reports/us-officials-on-machine-tools", "US officials on machine tools")]
    [InlineData("reports/senior-white-house-official-on-revival", "Senior White House official on revival")]
    [InlineData("claims/shown-at-army-2023", "Shown at Army 2023")]
    [InlineData("claims/no-direct-weapons-us", "No direct weapons US")]
    [InlineData("claims/expansion-since-soviet-times", "Expansion since Soviet times")]
    public void Title_of_a_fact_without_a_name_capitalizes_names_of_its_references(string fact, string title) =>
        Assert.Contains($"<h1>{title}</h1>", _site.Page($"facts/{fact}.html"), StringComparison.Ordinal);

    [Fact]
    public void Day_of_a_statement_is_drawn_as_a_point_and_the_period_of_a_claim_as_a_bar()
    {
        var said = _site.Page("facts/reports/photo-caption.html");
        Assert.Contains("between 2024-04-12 and 2024-04-14", said, StringComparison.Ordinal);
        Assert.Contains("class=\"within\"", said, StringComparison.Ordinal);
        Assert.Contains("a day somewhere in this time", said, StringComparison.Ordinal);
        Assert.DoesNotContain("class=\"within\"", _site.Page("facts/claims/machine-tool-share.html"), StringComparison.Ordinal);
        Assert.Contains("by 2024-04-14", _site.Page("facts/reports/us-officials-on-weapons.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void Evidence_links_its_source() => Assert.Contains(
        "characters 1,576 to 1,698 of <a href=\"../../facts/sources/article.html\">",
        _site.Page("facts/claims/machine-tool-share.html"),
        StringComparison.Ordinal);

    [Fact]
    public void Home_shows_who_supplies_whom_the_shares_and_the_times()
    {
        var home = _site.Page("index.html");

        Assert.Contains("<figcaption>Flows: from → to</figcaption>", home, StringComparison.Ordinal);
        Assert.Contains("<figcaption>Claims: share</figcaption>", home, StringComparison.Ordinal);
        Assert.Contains("<figcaption>Reports: said</figcaption>", home, StringComparison.Ordinal);
        Assert.Contains("<title>Machine tool share: more than 70 %</title>", home, StringComparison.Ordinal);
    }

    [Fact]
    public void Page_shows_where_evidence_is_and_none_of_its_words()
    {
        var page = _site.Page("facts/claims/machine-tool-share.html");

        Assert.Contains("characters 1,576 to 1,698", page, StringComparison.Ordinal);
        Assert.DoesNotContain("sha256", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Output_does_not_depend_on_culture()
    {
        var before = System.Globalization.CultureInfo.CurrentCulture;
        try
        {
            System.Globalization.CultureInfo.CurrentCulture = new("tr-TR");
            using var other = WrittenSite.Of(Run.Article);
            Assert.Equal(_site.Pages, other.Pages);
        }
        finally
        {
            System.Globalization.CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Site_replaces_a_site_and_nothing_else()
    {
        using var site = WrittenSite.Of(Run.Article);
        Assert.Equal(0, Run.Piped("site", Run.Article, "-o", site.Folder).ExitCode);
        File.WriteAllText(Path.Combine(site.Folder, "notes.txt"), "mine");

        var refused = Run.Piped("site", Run.Article, "-o", site.Folder);

        Assert.Equal(1, refused.ExitCode);
        Assert.Contains("it contains 'notes.txt', which no export wrote", refused.Error, StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(site.Folder, "index.html")));
    }

    public sealed class Written : IDisposable
    {
        public WrittenSite Site { get; } = WrittenSite.Of(Run.Article);

        public void Dispose() => Site.Dispose();
    }
}
