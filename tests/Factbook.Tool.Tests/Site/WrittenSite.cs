using System.Net;
using System.Text.RegularExpressions;

namespace Factbook.Tool.Tests.Site;

/// <summary>The pages of a dataset in a temporary folder.</summary>
public sealed partial class WrittenSite : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("factbook-site-");

    /// <summary>Gets the folder of the pages.</summary>
    public string Folder => Path.Combine(_folder.FullName, "pages");

    /// <summary>Gets the text of each page by its address.</summary>
    public IReadOnlyDictionary<string, string> Pages => Directory.EnumerateFiles(Folder, "*.html", SearchOption.AllDirectories)
        .ToDictionary(file => Path.GetRelativePath(Folder, file).Replace(Path.DirectorySeparatorChar, '/'), File.ReadAllText);

    /// <summary>Writes the pages of a project or compiled dataset.</summary>
    public static WrittenSite Of(string dataset)
    {
        var site = new WrittenSite();
        var run = Run.Piped("site", dataset, "--output", site.Folder);
        Assert.True(run.ExitCode == 0, run.Error);
        return site;
    }

    /// <summary>Returns the text of a page.</summary>
    public string Page(string address) => File.ReadAllText(Path.Combine(Folder, address));

    /// <summary>Returns what a page links to, as addresses of the site or of other sites.</summary>
    public static IEnumerable<string> LinksOf(string address, string html) => Links().Matches(html)
        .Select(link => WebUtility.HtmlDecode(link.Groups["to"].Value))
        .Where(link => !link.StartsWith('#') && !link.StartsWith("data:", StringComparison.Ordinal))
        .Select(link => link.Contains("://", StringComparison.Ordinal)
            ? link
            : new Uri(new Uri($"http://site/{address}"), link).AbsolutePath[1..]);

    public void Dispose() => _folder.Delete(recursive: true);

    [GeneratedRegex("(?:href|src)=\"(?<to>[^\"]*)\"")]
    private static partial Regex Links();
}
