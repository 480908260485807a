using Factbook.Tool.Model;

namespace Factbook.Tool.Site.Content;

/// <summary>A page: its address and title, and how it links to others.</summary>
/// <param name="Site">The site.</param>
/// <param name="Address">The address, relative to the folder of the site.</param>
/// <param name="Title">The title.</param>
internal sealed record SitePage(SiteContent Site, string Address, string Title)
{
    private readonly HashSet<Mark> _explained = [];

    /// <summary>Gets the relative path from this page to the folder of the site.</summary>
    public string Root { get; } = SiteMap.ToRoot(Address);

    /// <summary>Records that a mark is explained. Returns whether it was not explained before.</summary>
    public bool TryMarkExplained(Mark mark) => _explained.Add(mark);

    /// <summary>Returns the link from this page to an address of the site.</summary>
    public string To(string address) => Root + address;

    /// <summary>Returns the link from this page to the page of a fact; null on that page itself.</summary>
    public string? To(Fact fact) => Site.Map.Of(fact) is var address && address == Address ? null : To(address);
}
