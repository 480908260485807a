using System.Globalization;
using Factbook.Testing;
using Microsoft.Playwright;

namespace Factbook.Tool.Tests.Site.Browser;

/// <summary>The pages of the article's dataset in a browser, opened from the disk.</summary>
[Trait("Run", "Full")]
public sealed class BrowserTests(BrowserTests.Opened opened) : IClassFixture<BrowserTests.Opened>
{
    private static readonly string[] Addresses =
    [
        "index.html",
        "tables/claims.html",
        "tables/flows.html",
        "facts/claims/machine-tool-share.html",
        "facts/claims/no-direct-weapons-us.html",
        "facts/actors/china.html",
        "facts/sources/article.html",
    ];

    [SkippableTheory]
    [InlineData(1280, ColorScheme.Light)]
    [InlineData(1280, ColorScheme.Dark)]
    [InlineData(390, ColorScheme.Light)]
    [InlineData(390, ColorScheme.Dark)]
    public async Task Pages_have_no_error_no_request_to_a_network_and_nothing_inaccessible(int width, ColorScheme scheme)
    {
        var page = await opened.Page(width, scheme);
        foreach (var address in Addresses)
        {
            await page.GotoAsync(opened.UrlOf(address));
            await page.AddScriptTagAsync(new() { Path = opened.Axe });
            var violations = await page.EvaluateAsync<string[]>(
                "async () => (await axe.run({ preload: false })).violations"
                + ".flatMap(violation => violation.nodes.map(node => `${violation.id} ${node.target} ${node.failureSummary}`))");
            Assert.True(violations.Length == 0, $"{address}: {string.Join('\n', violations)}");

            // Nothing is wider than the screen.
            Assert.Equal(width, await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth"));
        }

        Assert.Empty(opened.Problems);
    }

    [SkippableTheory]
    [InlineData("iran", "Iran")]
    [InlineData("milit indus", "Chinese military industry")]
    [InlineData("machine-tool-sh", "Machine tool share")]
    public async Task Search_finds_a_fact_by_parts_of_its_name_or_key(string words, string expected)
    {
        var page = await opened.Page(1280, ColorScheme.Light);
        await page.GotoAsync(opened.UrlOf("tables/goods.html"));

        await page.GetByRole(AriaRole.Searchbox).FillAsync(words);
        var link = page.Locator("#results a", new() { HasTextString = expected }).First;
        await link.ClickAsync();

        Assert.Equal(expected, await page.Locator("h1").InnerTextAsync());
        Assert.Empty(opened.Problems);
    }

    [SkippableFact]
    public async Task Everything_but_the_search_works_without_scripts()
    {
        var page = await opened.Page(1280, ColorScheme.Light, scripts: false);
        await page.GotoAsync(opened.UrlOf("index.html"));

        Assert.False(await page.GetByRole(AriaRole.Searchbox).IsVisibleAsync());
        Assert.True(await page.Locator(".wide svg.drawing").First.IsVisibleAsync());
        await page.Locator(".wide svg a", new() { HasTextString = "Machine tool share" }).First.ClickAsync();
        Assert.Equal("Machine tool share", await page.Locator("h1").InnerTextAsync());
    }

    [SkippableFact]
    public async Task Excluded_and_assumed_ends_look_different_from_an_included_one()
    {
        var page = await opened.Page(1280, ColorScheme.Light);
        await page.GotoAsync(opened.UrlOf("index.html"));

        var styles = await page.EvaluateAsync<string[]>(
            "() => ['included', 'excluded', 'assumed'].map(end => getComputedStyle(document.querySelector(`.drawing .${end}`)))"
            + ".map(style => `${style.fill} ${style.stroke}`)");

        Assert.DoesNotContain(styles[0], styles[1..]);
    }

    /// <summary>A browser, the pages, and what went wrong while it showed them.</summary>
    public sealed class Opened : IAsyncLifetime
    {
        private static readonly string[] Programs =
        [
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        ];

        private readonly List<string> _problems = [];
        private WrittenSite? _site;
        private IPlaywright? _playwright;
        private IBrowser? _browser;

        public IReadOnlyList<string> Problems => _problems;

        /// <summary>Gets the script that checks the accessibility of a page.</summary>
        public string Axe { get; private set; } = "";

        public string UrlOf(string address) => new Uri(Path.Combine(_site!.Folder, address)).AbsoluteUri;

        /// <summary>Opens an empty page.</summary>
        /// <exception cref="SkipException">There is no browser, or axe-core cannot be installed.</exception>
        public async Task<IPage> Page(int width, ColorScheme scheme, bool scripts = true)
        {
            await Start();
            var context = await _browser!.NewContextAsync(new()
            {
                ViewportSize = new() { Width = width, Height = 900 },
                ColorScheme = scheme,
                JavaScriptEnabled = scripts,
            });
            var page = await context.NewPageAsync();
            page.Console += (_, message) => AddIf(message.Type is "error" or "warning", message.Text);
            page.PageError += (_, error) => AddIf(true, error);
            page.Request += (_, request) => AddIf(
                !request.Url.StartsWith("file:", StringComparison.Ordinal) && !request.Url.StartsWith("data:", StringComparison.Ordinal),
                string.Create(CultureInfo.InvariantCulture, $"requested {request.Url}"));
            return page;
        }

        public Task InitializeAsync() => Task.CompletedTask;

        public async Task DisposeAsync()
        {
            if (_browser is not null)
            {
                await _browser.DisposeAsync();
            }

            _playwright?.Dispose();
            _site?.Dispose();
        }

        private void AddIf(bool isProblem, string problem)
        {
            if (isProblem)
            {
                _problems.Add(problem);
            }
        }

        private async Task Start()
        {
            if (_browser is not null)
            {
                return;
            }

            Skip.IfNot(RandomInputs.IsFull, "A browser is started only if FACTBOOK_FULL=true.");
            var program = Programs.FirstOrDefault(File.Exists);
            Skip.If(program is null, "No Chromium is installed.");
            var folder = Repository.PathOf("artifacts/axe-core");
            LongRun.Require("axe-core", NpmPackages.Install(Repository.PathOf("tests/Factbook.Tool.Tests/Site/Browser"), folder));
            Axe = Path.Join(folder, "node_modules", "axe-core", "axe.min.js");
            _site = WrittenSite.Of(Run.Article);
            _playwright = await Playwright.CreateAsync();
            _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = program, Args = ["--no-sandbox"] });
        }
    }
}
