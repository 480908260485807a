namespace Factbook.Tool.Tests.Checking;

/// <summary>The rules in C# of the article's records, on facts that violate them.</summary>
public sealed class ArticleRuleTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("factbook-article-");

    public ArticleRuleTests()
    {
        foreach (var path in Directory.GetFiles(Repository.PathOf("data"), "*.yaml"))
        {
            File.Copy(path, Path.Join(_folder.FullName, Path.GetFileName(path)));
        }
    }

    public void Dispose() => _folder.Delete(recursive: true);

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
        Edit("reports.yaml", "  said: 2024-04-12\n", "  said: 2024-04-11\n");

        var project = Repository.PathOf("src/RussiaSupply");
        var errors = Run.Piped("check", project, "--facts", _folder.FullName, "--format", "msbuild").Lines
            .Where(line => line.Contains(": error ", StringComparison.Ordinal))
            .ToList();

        AssertReports("actors.yaml", "'iran' is a state without a country code; ");
        AssertReports("actors.yaml", " is not a state, but has a country code; remove it");
        AssertReports("flows.yaml", "'china-russia-machine-tools' is not of the same goods and to the same receiver");
        AssertReports("reports.yaml", "'china-russia-machine-tools' is not part of 'russia-machine-tool-imports'; ");
        AssertReports("reports.yaml", "'article' does not quote 'afp-report'; ");
        AssertReports("reports.yaml", " was not said while 'intelligence-briefing' took place");
        Assert.All(errors, line => Assert.Contains(": error FB7001: ", line, StringComparison.Ordinal));

        void AssertReports(string file, string message) => Assert.Contains(
            errors,
            line => line.Contains($"{file}(", StringComparison.Ordinal) && line.Contains(message, StringComparison.Ordinal));
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
