using System.Text;
using System.Text.RegularExpressions;
using Factbook.Tool.Tests.Evidence;
using Factbook.Tool.Tests.Projects;

namespace Factbook.Tool.Tests.Documentation;

/// <summary>The command in <c>data/README.md</c> that seals words, run on the claim and the text of its example.</summary>
public sealed partial class EvidenceCommandTests : IDisposable
{
    private const string Command = "dotnet run --project src/Factbook.Tool -- ";

    private static readonly MarkdownPage Page = MarkdownPage.Read("data/README.md");

    private static readonly Section Example = Page.Section("Add a claim, step by step");

    private readonly ProjectFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Command_replaces_the_words_of_the_example_by_its_passage()
    {
        _folder.Write("Example.csproj", ProjectFolder.Plain)
            .Write("Records.cs", EvidenceTests.Records)
            .Write("facts/sources.yaml", "customs-statement: { text: customs.txt }\n")
            .Write(
                "facts/claims.yaml",
                $"share: {{ in: customs-statement, {Words().Match(string.Join(' ', Page.Section("Evidence").Paragraphs)).Value} }}\n")
            .Write("texts/customs.txt", Text());
        var command = Page.Section("Evidence").FencesIn("sh").Single().Text;
        Assert.StartsWith(Command, command, StringComparison.Ordinal);

        var run = Run.Piped(
            [.. command[Command.Length..].Replace("FOLDER", _folder.PathOf("texts"), StringComparison.Ordinal).Split(' '), _folder.Path]);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        var passage = Example.FencesIn("yaml")
            .Last()
            .Text.Split('\n')
            .Single(line => line.Contains("evidence:", StringComparison.Ordinal))
            .Trim();
        Assert.Contains(passage, File.ReadAllText(_folder.PathOf("facts/claims.yaml")), StringComparison.Ordinal);
        Assert.Contains($"sha256 {Digest()}, 1 passage, 1 verified", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Digest_of_the_example_is_that_of_its_text() => Assert.Contains(
        Digest(),
        Example.FencesIn("yaml").Single(fence => fence.Argument == "sources.yaml").Text,
        StringComparison.Ordinal);

    private static string Digest() =>
        Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(Text())));

    private static string Text() => Sentence().Match(string.Join(' ', Example.Paragraphs)).Groups["text"].Value + "\n";

    [GeneratedRegex("contains one line: (?<text>.*?\\.)")]
    private static partial Regex Sentence();

    [GeneratedRegex("evidence: \\[\".*?\"\\]")]
    private static partial Regex Words();
}
