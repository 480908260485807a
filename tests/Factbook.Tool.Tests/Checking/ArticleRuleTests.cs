namespace Factbook.Tool.Tests.Checking;

/// <summary>The rules in C# of the article's records, on facts that violate them.</summary>
public sealed class ArticleRuleTests : IDisposable
{
    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("factbook-article-");
    private readonly DirectoryInfo _folder;

    public ArticleRuleTests()
    {
        _folder = _root.CreateSubdirectory("data");
        _folder.CreateSubdirectory("reports");
        foreach (var (name, text) in Repository.ReadFacts("data"))
        {
            File.WriteAllText(Path.Join(_folder.FullName, name), text);
        }
    }

    public void Dispose() => _root.Delete(recursive: true);

    [Fact]
    public void Reports_every_violation_at_its_property()
    {
        Edit("actors.yaml", ", country-code: IR", "");
        Edit("actors.yaml", "kind: person, ", "kind: person, country-code: XX, ");
        Edit(
            "flows.yaml",
            "good: machine-tools\n  part-of: russia-machine-tool-imports",
            "good: machine-tools\n  part-of: russia-microelectronics-imports");
        Edit("sources.yaml", "  quoted-from: [afp-report]\n", "");
        Edit("reports/article.yaml", "  said: 2024-04-12\n", "  said: 2024-04-11\n");
        Edit("reports/article.yaml", "of: russia-machine-tool-imports", "of: russia-microelectronics-imports");
        Edit("events.yaml", "  evidence: [77-132 sha256:506fbc13594fa771]", "  evidence: [not the words]");
        Edit("reports/article.yaml", "attribution: [211-284 sha256:16b350a3cffdf301]", "attribution: [not the words]");
        File.WriteAllText(
            Path.Join(_folder.FullName, "reports/comparisons.yaml"),
            """
            comparisons:
              by: article
              in: article
              said: 2024-04-12
              claims:
                equal-and-different:
                  { flow: china-russia-drones, direction: equal, by: 3 %, evidence: [7-132 sha256:c5a2bd6bb698ae6c] }
                in-words:
                  { flow: china-russia-drones, direction: up, evidence: ["not the words"] }

            """);

        var project = Repository.PathOf("src/RussiaSupply");
        var errors = Run.Piped("check", project, "--facts", _folder.FullName, "--format", "msbuild").Lines
            .Where(line => line.Contains(": error ", StringComparison.Ordinal))
            .ToList();

        AssertReports("actors.yaml", "'iran' is a state without a country code; ");
        AssertReports("actors.yaml", " is not a state, but has a country code; remove it");
        AssertReports("flows.yaml", "'china-russia-machine-tools' is not part of 'russia-microelectronics-imports'; ");
        AssertReports("reports/article.yaml", "'china-russia-machine-tools' is not part of 'russia-microelectronics-imports'; ");
        AssertReports("reports/article.yaml", "'article' does not quote 'afp-report'; ");
        AssertReports("reports/article.yaml", " was not said while 'intelligence-briefing' took place");
        AssertReports("reports/comparisons.yaml", "'equal-and-different' states a difference, but the direction equal; ");
        AssertReports("reports/comparisons.yaml", "'in-words' cites words; ");
        AssertReports("events.yaml", "'army-2023' cites words; ");
        AssertReports("reports/article.yaml", " cites words; seal them");
        Assert.All(errors, line => Assert.Contains(": error FB7001: ", line, StringComparison.Ordinal));

        void AssertReports(string file, string message) => Assert.Contains(
            errors,
            line => line.Contains($"{file}(", StringComparison.Ordinal) && line.Contains(message, StringComparison.Ordinal));
    }

    [Fact]
    public void Reports_keys_that_lack_what_they_require()
    {
        File.WriteAllText(
            Path.Join(_folder.FullName, "reports/comparisons.yaml"),
            """
            comparisons:
              by: article
              in: article
              said: 2024-04-12
              claims:
                points-of-no-share:
                  { flow: china-russia-drones, direction: up, points: 3, evidence: [7-132 sha256:c5a2bd6bb698ae6c] }
                without-a-baseline:
                  { flow: china-russia-drones, direction: up, compared-to: {}, evidence: [7-132 sha256:c5a2bd6bb698ae6c] }

            """);

        var lines = Run.Piped("check", Repository.PathOf("src/RussiaSupply"), "--facts", _folder.FullName, "--format", "msbuild").Lines;

        Assert.Contains(lines, line => line.Contains("FB2044: 'points' of ComparisonClaim", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.Contains("FB2042: Baseline requires at least one of 'period'", StringComparison.Ordinal));
    }

    private void Edit(string file, string text, string replacement)
    {
        var path = Path.Join(_folder.FullName, file);
        var facts = File.ReadAllText(path);
        var at = facts.IndexOf(text, StringComparison.Ordinal);
        Assert.True(at >= 0, $"{file} does not contain '{text}'.");
        File.WriteAllText(path, facts[..at] + replacement + facts[(at + text.Length)..]);
    }
}
