using System.Diagnostics;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace Factbook.Generator.Tests.Documentation;

/// <summary>The command of <c>data/README.md</c> that points at a passage, run on the text of its example.</summary>
public sealed partial class EvidenceCommandTests : IDisposable
{
    private static readonly MarkdownPage Page = MarkdownPage.Read("data/README.md");

    private static readonly Section Example = Page.Section("Add a claim, step by step");

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory();

    [SkippableFact]
    public void The_command_prints_the_evidence_of_the_example()
    {
        var command = Page.Section("Evidence").FencesIn("sh").Single().Text;
        File.WriteAllText(Path.Join(_folder.FullName, "customs.txt"), Text());

        Assert.Contains($"{Run(command).TrimEnd()}\n", Example.FencesIn("yaml").Last().Text + "\n", StringComparison.Ordinal);
    }

    [Fact]
    public void The_digest_of_the_example_is_that_of_its_text() => Assert.Contains(
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Text()))),
        Example.FencesIn("yaml").Single(fence => fence.Argument == "sources.yaml").Text,
        StringComparison.Ordinal);

    public void Dispose() => _folder.Delete(recursive: true);

    private static string Text() => Sentence().Match(string.Join(' ', Example.Paragraphs)).Groups["text"].Value + "\n";

    private string Run(string command)
    {
        Skip.IfNot(IsOnPath("bash") && IsOnPath("python3"), "There is no Python on this machine.");
        using var process = Process.Start(new ProcessStartInfo("bash", ["-c", command]) { WorkingDirectory = _folder.FullName, RedirectStandardOutput = true })!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return output;
    }

    private static bool IsOnPath(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Join(folder, program)));

    [GeneratedRegex("has this one line: (?<text>.*?\\.)")]
    private static partial Regex Sentence();
}
