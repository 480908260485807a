using System.Text.RegularExpressions;

namespace Factbook.Tool.Tests.Documentation;

/// <summary>The commands that the documentation shows, and what it says that they print.</summary>
public partial class DocumentedCommandTests
{
    private const string Command = "dotnet run --project src/Factbook.Tool -- ";

    public static TheoryData<string> Commands => [.. new[] { "README.md", "data/README.md" }
        .SelectMany(page => MarkdownPage.Read(page).Sections)
        .SelectMany(section => section.FencesIn("sh"))
        .SelectMany(block => block.Text.Split('\n'))
        .Where(line => line.StartsWith(Command, StringComparison.Ordinal))
        .Distinct()];

    [Theory]
    [MemberData(nameof(Commands))]
    public void A_command_succeeds(string command)
    {
        var run = Run.Piped(command[Command.Length..].Split(' '));

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
    }

    [Fact]
    public void The_first_page_shows_what_is_printed()
    {
        var section = MarkdownPage.Read("README.md").Section("Try it");
        var command = section.FencesIn("sh").First().Text;
        var shown = section.FencesIn("text").First().Text;

        Assert.Matches(Pattern(shown), WithSingleSpaces(Run.Piped(command[Command.Length..].Split(' ')).Output));
    }

    /// <summary>The lines in their order; <c>…</c> is the rest of a line, or lines left out. How far columns are apart does not matter: other facts decide it.</summary>
    private static string Pattern(string shown) => string.Concat(WithSingleSpaces(shown).Split('\n').Select(line =>
        line == "…" ? "(.*\n)*?" : Regex.Escape(line).Replace("…", ".*", StringComparison.Ordinal) + "\n"));

    private static string WithSingleSpaces(string text) => Spaces().Replace(text.ReplaceLineEndings("\n"), " ");

    [GeneratedRegex(" +")]
    private static partial Regex Spaces();
}
