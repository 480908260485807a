using System.Globalization;
using System.Text.RegularExpressions;
using Factbook.Testing;
using Factbook.Tool.Drawings;
using Factbook.Tool.Model;
using Factbook.Tool.Site;
using Factbook.Tool.Site.Content;
using Factbook.Tool.Site.Pages;
using Factbook.Tool.Tests.Parquet;

namespace Factbook.Tool.Tests.Site;

/// <summary>The pages of datasets that state nothing for them.</summary>
public sealed partial class AnySiteTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("\"><img src=x onerror=alert(1)>")]
    [InlineData("' onmouseover='alert(1)")]
    [InlineData("</script><script>alert(1)</script>")]
    [InlineData("<!-- --><svg onload=alert(1)>")]
    public void Text_of_a_fact_stays_text(string hostile)
    {
        Write(GeneratedDataset.Of([("a", hostile), (hostile, "b")]));

        Assert.All(_folder.Files.Where(file => !file.EndsWith("search.js", StringComparison.Ordinal)), file =>
        {
            var text = File.ReadAllText(Path.Combine(_folder.Target, file));
            Assert.DoesNotContain("<script>alert", text, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("<img", text, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("<svg onload", text, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotMatch("<[^>\"]*(\"[^\"]*\"[^>\"]*)*\\son[a-z]+=", text);
        });
    }

    [Theory]
    [InlineData("a\u0001b")]
    [InlineData("a\u202Eb")]
    public void Characters_that_no_page_can_show_are_escaped(string name)
    {
        Write(GeneratedDataset.Of([("a", name)]));

        var page = File.ReadAllText(Path.Combine(_folder.Target, "facts/things/a.html"));
        Assert.DoesNotContain(name, page, StringComparison.Ordinal);
        Assert.DoesNotContain("&#x1;", page, StringComparison.Ordinal);
        Assert.Contains($"<h1>{Rendering.Printable.Of(name)}</h1>", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Full_disk_is_reported_as_such()
    {
        var failure = Assert.Throws<ToolException>(() =>
            Write(GeneratedDataset.Of([("a", "A"), ("b", "B")]), (_, _) => throw new IOException("No space left on device")));

        Assert.Equal($"'{_folder.Target}' cannot be written: No space left on device", failure.Message);
    }

    [Fact]
    public void Address_with_a_script_is_not_a_link()
    {
        Write(GeneratedDataset.Of([("a", "A")]));

        var page = File.ReadAllText(Path.Combine(_folder.Target, "facts/things/a.html"));
        Assert.Contains("javascript:alert(1)", page, StringComparison.Ordinal);
        Assert.DoesNotContain("href=\"javascript:", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Dataset_without_terms_has_no_graph_no_chain_and_no_marks()
    {
        Write(GeneratedDataset.Of([("a", "A"), ("b", "B")]));

        Assert.All(_folder.Files.Where(file => file.EndsWith(".html", StringComparison.Ordinal)), file =>
            Assert.DoesNotMatch("class=\"(chain|mark|connection)\"", File.ReadAllText(Path.Combine(_folder.Target, file))));
    }

    [Fact]
    public void Empty_dataset_has_pages()
    {
        Write(GeneratedDataset.Of([]));

        Assert.Contains("0 facts in 0 tables", File.ReadAllText(Path.Combine(_folder.Target, "index.html")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(201, "and 1 more item<")]
    [InlineData(1_500, "and 1,300 more items<")]
    public void Long_values_are_cut(int count, string rest)
    {
        var texts = Enumerable.Range(0, count)
            .Select(index => new TextValue($"-{index.ToString(CultureInfo.InvariantCulture)}-")).ToList();
        FactValue[] values =
        [
            new ListValue(texts),
            new ListValue([.. texts.Select(text => new ListValue([text]))]),
            new MapValue([.. texts.Select(text => new MapEntry(text, text))]),
        ];

        Assert.All(values, value =>
        {
            var markup = Rendered(value);
            Assert.Contains("-199-", markup, StringComparison.Ordinal);
            Assert.DoesNotContain("-200-", markup, StringComparison.Ordinal);
            Assert.Contains(rest, markup, StringComparison.Ordinal);
        });
        Assert.DoesNotContain(" more ", Rendered(new ListValue([.. texts.Take(200)])), StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Run", "Full")]
    public void No_page_of_a_large_dataset_is_large()
    {
        var count = RandomInputs.Count(sample: 500, full: 10_000);
        var reports = new List<int>();
        var dataset = GeneratedDataset.Of([.. Enumerable.Range(0, count)
            .Select(index => (Key: index.ToString(CultureInfo.InvariantCulture), Name: $"Thing {index}"))]);

        Write(dataset, (written, _) =>
        {
            lock (reports)
            {
                reports.Add(written);
            }
        });

        var pages = _folder.Files.Where(file => file.EndsWith(".html", StringComparison.Ordinal)).ToList();
        Assert.Equal(1 + (count / SiteContent.FactsPerPage) + count, pages.Count);
        Assert.Equal(Enumerable.Range(1, pages.Count), reports.Order());
        Assert.All(pages, page => Assert.InRange(new FileInfo(Path.Combine(_folder.Target, page)).Length, 1, 200_000));
        Assert.All(
            pages.Where(page => page.StartsWith("tables/", StringComparison.Ordinal)),
            page => Assert.All(Links().Matches(File.ReadAllText(Path.Combine(_folder.Target, page))), link =>
                Assert.True(File.Exists(Path.Combine(_folder.Target, "tables", link.Groups[1].Value)))));
    }

    [Theory]
    [InlineData("china", "china")]
    [InlineData("China", "_43hina")]
    [InlineData("../up", "_2e_2e_2fup")]
    [InlineData("con", "_63on")]
    [InlineData("größe", "gr_c3_b6_c3_9fe")]
    [InlineData("a b", "a_20b")]
    [InlineData("a_20b", "a_5f20b")]
    [InlineData("", "_")]
    public void Name_of_a_page_is_safe_and_unique(string key, string name) => Assert.Equal(name, PageName.Of(key));

    [Fact]
    public void Long_keys_with_one_beginning_have_different_pages()
    {
        var (one, other) = (PageName.Of(new string('a', 300)), PageName.Of(new string('a', 301)));

        Assert.NotEqual(one, other);
        Assert.InRange(one.Length, 1, 200);
    }

    private static string Rendered(FactValue value)
    {
        var dataset = GeneratedDataset.Of([("a", "A")]);
        var fact = dataset.Sets[0].Facts[0];
        var page = new SitePage(new SiteContent(dataset), "a.html", "A");
        return RazorText.Render(builder =>
        {
            builder.OpenElement(0, "p");
            builder.AddContent(1, ValueView.Of(page, fact, fact.Record.Members[0], value));
            builder.CloseElement();
        });
    }

    private void Write(FactDataset dataset, Action<int, int>? progress = null) =>
        new DatasetSite(new SiteContent(dataset), progress ?? ((_, _) => { })).Write(_folder.Target, default);

    [GeneratedRegex("href=\"([^\"]*\\.html)\"")]
    private static partial Regex Links();
}
