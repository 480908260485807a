using Factbook.Tool.Checking;
using Factbook.Tool.Locations;

namespace Factbook.Tool.Tests.Documentation;

/// <summary>The error that <c>data/README.md</c> shows in the format of the command.</summary>
public sealed class CheckedExampleTests : IDisposable
{
    private static readonly MarkdownPage Page = MarkdownPage.Read("data/README.md");

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("factbook-example-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void Command_prints_the_error_as_the_page_shows_it()
    {
        var errors = Page.Section("When the build fails").FencesIn("yaml")
            .Single(fence => fence.Argument == "reports/customs.yaml").Text;
        var data = _folder.CreateSubdirectory("data").FullName;
        Directory.CreateDirectory(Path.Join(data, "reports"));
        foreach (var (name, text) in Repository.ReadFacts("data").Append(("reports/customs.yaml", errors + "\n")))
        {
            File.WriteAllText(Path.Join(data, name), text);
        }

        var run = Run.Piped("check", Repository.PathOf("src/RussiaSupply"), "--facts", data);

        var shown = Page.Section("Check it").FencesIn("text").Single().Text;
        Assert.Contains(
            shown,
            run.Output.ReplaceLineEndings("\n").Replace(ShownPath.Of(data), "data", StringComparison.Ordinal),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Command_reports_the_errors_of_all_files_of_this_repository()
    {
        var data = _folder.CreateSubdirectory("data").FullName;
        Directory.CreateDirectory(Path.Join(data, "reports"));
        foreach (var (name, text) in Repository.ReadFacts("data"))
        {
            File.WriteAllText(
                Path.Join(data, name), text + (name is "actors.yaml" or "goods.yaml" or "sources.yaml" ? "mistaken: { nme: A }\n" : ""));
        }

        var lines = Run.Piped("check", Repository.PathOf("src/RussiaSupply"), "--facts", data).Lines;

        Assert.All(
            ["actors.yaml", "goods.yaml", "sources.yaml"],
            file => Assert.Contains(lines, line => line.Contains($"/{file}:", StringComparison.Ordinal)));
        Assert.EndsWith("errors in 3 files.", lines[^2], StringComparison.Ordinal);
    }
}
