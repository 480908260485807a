using System.Text.RegularExpressions;
using RussiaSupply;

namespace Factbook.Tool.Tests;

public sealed partial class AboutTests
{
    [Fact]
    public void About_China_lists_claims_with_China_as_supplier_speaker_or_target() => Assert.Equal(
        [
            "china-helps-expansion",
            "china-key-to-revival",
            "dissuading-china",
            "hard-without-china",
            "joint-drone-production",
            "machine-tool-exports",
            "machine-tool-share",
            "microelectronics-share",
            "no-direct-weapons-china",
            "no-direct-weapons-us",
            "shown-at-army-2023",
            "space-assistance",
            "us-presses-china",
            "us-seeks-european-pressure",
            "us-warned-china",
        ],
        ClaimsAbout("china"));

    [Fact]
    public void About_AFP_lists_claims_of_its_reports() =>
        Assert.Equal(["joint-drone-production", "machine-tool-exports", "space-assistance"], ClaimsAbout("afp"));

    [Fact]
    public void About_a_broader_good_lists_claims_about_narrower_ones() =>
        Assert.Contains("machine-tool-use", ClaimsAbout("weapons"));

    [Fact]
    public void Claims_of_an_office_are_about_its_state() => Assert.Contains("china-helps-expansion", ClaimsAbout("united-states"));

    [Fact]
    public void Fact_is_about_itself() =>
        Assert.StartsWith(
            "Ports (1)", Run.Piped("show", "ports", "--about", "BEANR", "--project", Run.Fleet).Output, StringComparison.Ordinal);

    [Fact]
    public void Omits_sets_without_matches()
    {
        var run = Run.Piped("show", "--about", "idle", "--project", Run.Fleet);

        Assert.DoesNotContain("Ports", run.Output, StringComparison.Ordinal);
        Assert.EndsWith(": 2 facts about idle", run.Lines[0], StringComparison.Ordinal);
    }

    [Fact]
    public void No_match_is_not_an_error()
    {
        var run = Run.Piped("show", "ports", "--about", "spring-run", "--project", Run.Fleet);

        Assert.Equal((0, "ports: 0 facts about spring-run"), (run.ExitCode, run.Lines[0]));
    }

    [Fact]
    public void Owned_fact_is_about_references_of_its_owner()
    {
        // The grain belongs to a voyage that calls at Rotterdam, the last oil to one that stays in Singapore.
        var lines = Run.Piped("show", "cargoes", "--about", "NLRTM", "--project", Run.Fleet).Lines;

        Assert.Contains("#1  grain cargo", lines);
        Assert.DoesNotContain("#3  oil cargo", lines);
    }

    [Fact]
    public void Owner_is_about_references_of_its_owned_facts() =>
        Assert.Contains("us-officials-on-machine-tools", Run.Piped("show", "reports", "--about", "china").Lines);

    /// <summary>Returns the keys of the article's claims, since claims of other sources may be about anything.</summary>
    private static IEnumerable<string> ClaimsAbout(string key) => Run.Piped("show", "claims", "--about", key).Lines
        .Select(line => ClaimHead().Match(line))
        .Where(match => match.Success)
        .Select(match => match.Groups[1].Value)
        .Where(claim => Claims.All[claim].Source == Sources.Article)
        .Order(StringComparer.Ordinal);

    [GeneratedRegex("^([a-z0-9-]+)  [a-z]+ claim$")]
    private static partial Regex ClaimHead();
}
