namespace Factbook.Tool.Tests.LinkedData;

/// <summary>The part of an export that the first page shows.</summary>
public sealed class DocumentedExportTests
{
    private const string Command = "dotnet run --project src/Factbook.Tool -- export ";

    [Fact]
    public void First_page_shows_a_fact_of_the_export()
    {
        var section = MarkdownPage.Read("README.md").Section("Linked data");
        var command = section.FencesIn("sh").Single().Text;
        var shown = section.FencesIn("json").Single().Text;

        Assert.EndsWith("\n…", shown.TrimEnd(), StringComparison.Ordinal);
        Assert.Contains(
            shown.TrimEnd()[..^2], Run.Export([Run.Article, .. command[Command.Length..].Split(' ')]), StringComparison.Ordinal);
    }
}
