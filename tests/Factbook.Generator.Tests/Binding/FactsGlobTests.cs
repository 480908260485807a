using Factbook.Generator.Binding;

namespace Factbook.Generator.Tests.Binding;

public class FactsGlobTests
{
    [Theory]
    [InlineData("actors.yaml", "actors.yaml")]
    [InlineData("claims/*.yaml", "claims/a.yaml")]
    [InlineData("claims/*.yaml", "claims/.yaml")]
    [InlineData("*.yaml", "a.b.yaml")]
    [InlineData("a?c.yaml", "abc.yaml")]
    [InlineData("**/*.yaml", "a.yaml")]
    [InlineData("**/*.yaml", "a/b/c.yaml")]
    [InlineData("claims/**/*.yaml", "claims/a.yaml")]
    [InlineData("claims/**/*.yaml", "claims/2024/04/a.yaml")]
    [InlineData("claims/**", "claims/2024/a.yaml")]
    [InlineData("**/claims.yaml", "2024/claims.yaml")]
    [InlineData("**/**/a.yaml", "a.yaml")]
    [InlineData("*a*b*.yaml", "xaybz.yaml")]
    [InlineData("", "")]
    public void Matches_path(string pattern, string path) => Assert.True(FactsGlob.IsMatch(pattern, path));

    [Theory]
    [InlineData("actors.yaml", "Actors.yaml")]
    [InlineData("actors.yaml", "actors.yml")]
    [InlineData("actors.yaml", "x/actors.yaml")]
    [InlineData("claims/*.yaml", "claims/2024/a.yaml")]
    [InlineData("a?c.yaml", "a/c.yaml")]
    [InlineData("a?c.yaml", "ac.yaml")]
    [InlineData("**/claims.yaml", "myclaims.yaml")]
    [InlineData("claims/**/*.yaml", "claimsa.yaml")]
    [InlineData("*.yaml", "a.yaml.bak")]
    [InlineData("", "a")]
    public void Does_not_match_path(string pattern, string path) => Assert.False(FactsGlob.IsMatch(pattern, path));

    [Fact]
    public void Matches_many_wildcards_in_polynomial_time()
    {
        // Backtracking would try exponentially many ways to match.
        Assert.False(FactsGlob.IsMatch(string.Concat(Enumerable.Repeat("*a", 40)) + "b", new string('a', 200)));
        Assert.False(FactsGlob.IsMatch(string.Concat(Enumerable.Repeat("**/", 40)) + "b", string.Concat(Enumerable.Repeat("a/", 100))));
    }
}
