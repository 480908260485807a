namespace Factbook.Tool.Site;

/// <summary>The files of a site: those that the tool contains, and a list of all, which the next site replaces.</summary>
internal static class SiteFiles
{
    private const string List = "assets/files.txt";

    private const string Heading = "# Files of a site of factbook, which the next site replaces.";

    private static readonly string[] Assets = ["assets/site.css", "assets/search.js", "assets/search-index.js", List];

    /// <summary>Writes the list of files.</summary>
    public static void Write(string folder, IEnumerable<string> pages) =>
        File.WriteAllText(
            Path.Combine(folder, List),
            string.Concat(pages.Concat(Assets).Prepend(Heading).Select(file => $"{file}\n")));

    /// <summary>Returns the files of a site in a folder; none if it contains no site.</summary>
    public static IReadOnlySet<string> In(string folder)
    {
        var list = Path.Combine(folder, List);
        return File.Exists(list) && File.ReadAllLines(list) is [Heading, .. var files]
            ? files.ToHashSet(StringComparer.Ordinal)
            : new HashSet<string>();
    }
}
