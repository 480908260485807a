namespace Factbook.Generator.Tests.Documentation;

/// <summary>Requirements for every page.</summary>
public class PageTests
{
    public static TheoryData<string> Pages =>
        ["README.md", "CONTRIBUTING.md", "data/README.md", "docs/journalists.md", "generator/DIAGNOSTICS.md"];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_link_has_a_target(string path) => Assert.All(MarkdownPage.Read(path).Links, link =>
    {
        var (target, anchor) = link.Split('#') is [var file, var heading] ? (file, heading) : (link, null);
        var full = target.Length == 0 ? path : Path.Join(Path.GetDirectoryName(path), target);

        Assert.True(Repository.Exists(full), link);
        Assert.True(anchor is null || MarkdownPage.Read(full).Anchors.Contains(anchor), link);
    });

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_dotnet_command_is_run_by_continuous_integration(string path)
    {
        // The tests of the packages run the commands of the template's page.
        var run = Repository.Read(".ci/run")
            .Split('\n')
            .Concat(
                MarkdownPage.Read("src/Factbook.Templates/README.md")
                    .Sections.SelectMany(section => section.FencesIn("sh"))
                    .SelectMany(block => block.Text.Split('\n')))
            .ToList();
        var commands = MarkdownPage.Read(path)
            .Sections.SelectMany(section => section.FencesIn("sh"))
            .SelectMany(block => block.Text.Split('\n'));

        Assert.All(
            commands.Where(command => command.StartsWith("dotnet ", StringComparison.Ordinal) && !IsOfTheReader(command)),
            command => Assert.Contains(command, run));
    }

    // Commands that never end, and commands on texts of the reader. The tests of the tool run them.
    private static bool IsOfTheReader(string command) =>
        command.EndsWith(" --watch", StringComparison.Ordinal) || command.Contains(" evidence ", StringComparison.Ordinal);
}
