namespace RussiaSupply.Tests;

/// <summary>What the first article says. Other sources may say anything: no test of the article's facts depends on them.</summary>
internal static class Article
{
    /// <summary>The claims that the article contains.</summary>
    public static IEnumerable<Claim> Claims => ClaimsOf<Claim>();

    /// <summary>The claims of one case that the article contains.</summary>
    public static IEnumerable<TClaim> ClaimsOf<TClaim>()
        where TClaim : Claim =>
        RussiaSupply.Claims.All.OfType<TClaim>().Where(claim => claim.Source == Sources.Article);
}
