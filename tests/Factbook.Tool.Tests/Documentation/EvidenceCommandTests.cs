using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace Factbook.Tool.Tests.Documentation;

/// <summary>The command of <c>data/README.md</c> that points at a passage, run on the text of its example.</summary>
public sealed partial class EvidenceCommandTests : IDisposable
{
    private const string Command = "dotnet run --project src/Factbook.Tool -- ";

    private static readonly MarkdownPage Page = MarkdownPage.Read("data/README.md");

    private static readonly Section Example = Page.Section("Add a claim, step by step");

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory();

    [Fact]
    public void The_command_prints_the_evidence_of_the_example()
    {
        var path = Path.Join(_folder.FullName, "customs.txt");
        File.WriteAllText(path, Text());
        var command = Page.Section("Evidence").FencesIn("sh").Single().Text;
        Assert.StartsWith(Command, command, StringComparison.Ordinal);

        // A word, or several in single quotes.
        var run = Run.Piped([.. Argument().Matches(command[Command.Length..]).Select(match => match.Value.Trim('\'')).Select(word => word == "customs.txt" ? path : word)]);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains($"{run.Output.TrimEnd()}\n", Example.FencesIn("yaml").Last().Text + "\n", StringComparison.Ordinal);
    }

    [Fact]
    public void The_digest_of_the_example_is_that_of_its_text() => Assert.Contains(
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Text()))),
        Example.FencesIn("yaml").Single(fence => fence.Argument == "sources.yaml").Text,
        StringComparison.Ordinal);

    public void Dispose() => _folder.Delete(recursive: true);

    private static string Text() => Sentence().Match(string.Join(' ', Example.Paragraphs)).Groups["text"].Value + "\n";

    [GeneratedRegex("has this one line: (?<text>.*?\\.)")]
    private static partial Regex Sentence();

    [GeneratedRegex("'[^']*'|\\S+")]
    private static partial Regex Argument();
}
