using System.Runtime.ExceptionServices;
using System.Text.Json;
using Factbook.Tool.Drawings;
using Factbook.Tool.Model;
using Factbook.Tool.Rendering;
using Factbook.Tool.Site.Content;
using Factbook.Tool.Site.Pages;
using Factbook.Tool.Writing;
using Microsoft.AspNetCore.Components;

namespace Factbook.Tool.Site;

/// <summary>Writes a dataset as a folder of pages, which open from a disk and need no server.</summary>
/// <param name="site">What the pages show.</param>
/// <param name="progress">Receives the number of written pages and of all pages.</param>
internal sealed class DatasetSite(SiteContent site, Action<int, int> progress)
{
    /// <summary>Writes the folder; an existing site is replaced.</summary>
    /// <exception cref="ToolException">The folder cannot be written, or contains files that no site contains.</exception>
    /// <returns>The number of pages.</returns>
    public int Write(string path, CancellationToken cancellation)
    {
        var pages = Pages().ToList();
        AtomicFolder.Write(path, SiteFiles.In, folder =>
        {
            foreach (var parent in pages.Select(page => Path.GetDirectoryName(page.Page.Address)!).Append("assets").Distinct())
            {
                Directory.CreateDirectory(Path.Combine(folder, parent));
            }

            var written = 0;
            try
            {
                Parallel.ForEach(pages, new ParallelOptions { CancellationToken = cancellation }, page =>
                {
                    var html = RazorText.Render(Layout.Of(page.Page, page.Content(page.Page)));
                    File.WriteAllText(Path.Combine(folder, page.Page.Address), $"<!DOCTYPE html>\n{html}\n");
                    progress(Interlocked.Increment(ref written), pages.Count);
                });
            }
            catch (AggregateException several)
            {
                // One reason why the folder cannot be written is enough, such as a full disk.
                ExceptionDispatchInfo.Throw(several.Flatten().InnerExceptions[0]);
            }

            WriteAssets(folder);
            SiteFiles.Write(folder, pages.Select(page => page.Page.Address));
        });
        return pages.Count;
    }

    private IEnumerable<(SitePage Page, Func<SitePage, RenderFragment> Content)> Pages()
    {
        yield return (new SitePage(site, SiteMap.Home, site.Dataset.Name), HomePage.Of);
        foreach (var table in site.Dataset.Tables)
        {
            var parts = SiteContent.PagesOf(table);
            for (var i = 0; i < parts.Count; i++)
            {
                var (facts, number) = (parts[i], i + 1);
                yield return (
                    new SitePage(site, site.Map.Of(table, number), table.Heading),
                    page => TablePage.Of(page, table, facts, number, parts.Count));
            }

            foreach (var fact in table.Facts)
            {
                yield return (new SitePage(site, site.Map.Of(fact), FactName.Of(fact)), page => FactPage.Of(page, fact));
            }
        }
    }

    private void WriteAssets(string folder)
    {
        var assets = Path.Combine(folder, "assets");
        File.WriteAllText(Path.Combine(assets, "site.css"), RazorText.Asset("site.css") + RazorText.Asset("drawings.css"));
        File.WriteAllText(Path.Combine(assets, "search.js"), RazorText.Asset("search.js"));

        var index = site.Dataset.Tables.SelectMany(table => table.Facts.Select(fact =>
            new[] { FactName.Of(fact), table.Heading, fact.Key, site.Map.Of(fact) }));
        File.WriteAllText(Path.Combine(assets, "search-index.js"), $"window.factbookIndex = {JsonSerializer.Serialize(index)};\n");
    }
}
