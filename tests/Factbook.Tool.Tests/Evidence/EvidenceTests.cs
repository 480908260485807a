using System.Text;
using Factbook.Tool.Tests.Projects;

namespace Factbook.Tool.Tests.Evidence;

public sealed class EvidenceTests : IDisposable
{
    internal const string Records =
        """
        using System.Collections.Generic;
        using System.ComponentModel.DataAnnotations;
        using Factbook;

        namespace Example;

        [Facts("sources.yaml")]
        public sealed record Source([property: Key] string Id, [property: SourceText] string Text);

        [Facts("claims.yaml")]
        public sealed partial record Claim
        {
            [Key] public required string Id { get; init; }
            public partial Source In { get; }
            [PassageOf(nameof(In))] public required IReadOnlyList<Passage> Evidence { get; init; }
            public string? Note { get; init; }
        }
        """;

    private const string Text = "The harbour is deep.\nThe quay is long, and the harbour is wide.\n";

    private readonly ProjectFolder _folder = new ProjectFolder()
        .Write("Example.csproj", ProjectFolder.Plain)
        .Write("Records.cs", Records)
        .Write("facts/sources.yaml", "letter: { text: letter.txt }\n")
        .Write("sources/letter.txt", Text);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Seals_words_and_corrects_moved_positions_without_other_changes()
    {
        Write(
            "# who said it\r\na:   # first\r\n  in: letter\r\n  evidence: [ \"is deep\" , 'quay is long' ]  # quoted\r\n"
            + "b: { in: letter, evidence: [13-20 sha256:" + Deep + "], note: \"is deep\" }\r\n"
            + "c:\r\n  in: letter\r\n  evidence:\r\n    - >\r\n      harbour\r\n      is wide\r\n  note: |\r\n    kept\r\n",
            hasByteOrderMark: true);

        var run = Evidence("--write");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(
            "\uFEFF# who said it\r\na:   # first\r\n  in: letter\r\n  evidence: [ 12-19 sha256:"
                + Deep
                + " , 25-37 sha256:"
                + Digest("quay is long")
                + " ]  # quoted\r\n"
            + "b: { in: letter, evidence: [12-19 sha256:" + Deep + "], note: \"is deep\" }\r\n"
            + "c:\r\n  in: letter\r\n  evidence:\r\n    - 47-62 sha256:" + Digest("harbour is wide") + "\r\n  note: |\r\n    kept\r\n",
            Encoding.UTF8.GetString(File.ReadAllBytes(_folder.PathOf("facts/claims.yaml"))));
        Assert.Equal([
            "Wrote 4 passages.",
            $"letter.txt: sha256 {Sha256(Text)}, 4 passages, 4 verified, 0 not sealed",
            "",
        ], run.Lines);
    }

    [Fact]
    public void Seals_words_that_occur_twice_with_the_context_that_was_written()
    {
        Write("a: { in: letter, evidence: [\"and the | harbour | is wide\"] }\n");

        Assert.Equal(0, Evidence("--write").ExitCode);

        Assert.Equal(
            $"a: {{ in: letter, evidence: [47-54 sha256:{Digest("harbour")} in 39-62 sha256:{Digest("and the harbour is wide")}] }}\n",
            File.ReadAllText(_folder.PathOf("facts/claims.yaml")));
        Assert.Equal(0, Evidence().ExitCode);
    }

    [Fact]
    public void Name_of_a_text_forms_no_command_of_a_CI_service()
    {
        _folder.Write("facts/sources.yaml", "letter: { text: \"::error file=x::forged\" }\n");
        Write("");

        Assert.Equal(@":\u003Aerror file=x::forged: no passages", Evidence().Lines[0]);
    }

    [Fact]
    public void Reports_errors_without_writing()
    {
        const string Yaml = "a: { in: letter, evidence: [is shallow, harbour] }\n";
        Write(Yaml);

        var run = Evidence("--write");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("error FB6003: 'is shallow' does not occur in sources/letter.txt", run.Lines);
        Assert.Contains("error FB6004: 'harbour' occurs 2 times in sources/letter.txt", run.Lines);
        Assert.Equal("No passage needs an update.", run.Lines[0]);
        Assert.Equal(Yaml, File.ReadAllText(_folder.PathOf("facts/claims.yaml")));
    }

    [Fact]
    public void Writes_passages_of_facts_without_errors()
    {
        Write("a: { in: letter, evidence: [is deep] }\nb: { in: lettre, evidence: [is deep] }\n");

        var run = Evidence("--write");

        Assert.Equal((1, ""), (run.ExitCode, run.Error));
        Assert.Equal("Wrote 1 passage.", run.Lines[0]);
        Assert.Contains(
            run.Lines,
            line => line.StartsWith("The facts have 1 other error, and passages of facts with", StringComparison.Ordinal));
        Assert.Equal(
            $"a: {{ in: letter, evidence: [12-19 sha256:{Deep}] }}\nb: {{ in: lettre, evidence: [is deep] }}\n",
            File.ReadAllText(_folder.PathOf("facts/claims.yaml")));
    }

    [Fact]
    public void Leaves_files_with_syntax_errors_alone()
    {
        const string Yaml = "a: { in: letter, evidence: [is deep] }\nb: { in: letter, evidence: [is deep }\n";
        Write(Yaml);

        var run = Evidence("--write");

        Assert.Equal(1, run.ExitCode);
        Assert.EndsWith("facts/claims.yaml: the file has syntax errors.", run.Lines[0], StringComparison.Ordinal);
        Assert.Equal(Yaml, File.ReadAllText(_folder.PathOf("facts/claims.yaml")));
    }

    [Theory]
    [InlineData("a: { in: letter, evidence: [&words is deep], note: *words }\n")]
    [InlineData("a: { in: letter, evidence: [&words is deep] }\nb: { in: lettre, evidence: [*words] }\n")]
    public void Skips_words_that_another_value_uses_by_an_alias(string yaml)
    {
        Write(yaml + "c: { in: letter, evidence: [quay is long] }\n");

        var run = Evidence("--write");

        Assert.Equal((1, ""), (run.ExitCode, run.Error));
        Assert.Equal("Wrote 1 passage.", run.Lines[0]);
        Assert.Matches("^Skipped 1 passage in .*facts/claims.yaml: other values use them by an alias.$", run.Lines[1]);
        Assert.Equal(
            $"{yaml}c: {{ in: letter, evidence: [25-37 sha256:{Digest("quay is long")}] }}\n",
            File.ReadAllText(_folder.PathOf("facts/claims.yaml")));
    }

    [Fact]
    public void Verifies_in_named_folder()
    {
        Write("a: { in: letter, evidence: [narrow] }\n");
        _folder.Write("elsewhere/letter.txt", "narrow");

        Assert.Equal(1, Evidence().ExitCode);
        Assert.Equal(0, Evidence("--sources", _folder.PathOf("elsewhere")).ExitCode);
        Assert.Equal($"factbook: the folder 'nowhere' does not exist{Environment.NewLine}", Evidence("--sources", "nowhere").Error);
    }

    [SkippableFact]
    public void Rejects_linked_text()
    {
        Skip.If(OperatingSystem.IsWindows(), "To create a link is a privilege on Windows.");
        Write("a: { in: letter, evidence: [is deep] }\n");
        File.CreateSymbolicLink(_folder.PathOf("sources/endless.txt"), "/dev/zero");

        var run = Evidence();

        Assert.Equal(
            (1,
             "",
             "factbook: error FB5053: 'endless.txt' in the folder of facts or sources is a symbolic link; replace it with the file or "
                 + "folder that it points to"
                 + Environment.NewLine),
            (run.ExitCode, run.Output, run.Error));
    }

    [Fact]
    public void Reports_text_that_is_not_UTF8_as_not_verified()
    {
        Write("a: { in: letter, evidence: [12-19 sha256:" + Deep + "] }\n");
        File.WriteAllBytes(_folder.PathOf("sources/letter.txt"), [0x63, 0xE9]);

        Assert.Equal("letter.txt: 1 passage, not verified", Evidence().Lines[0]);
        Assert.Contains(
            "1 passage was not verified in letter.txt; it is not UTF-8", Run.Piped("check", _folder.Path).Output, StringComparison.Ordinal);
    }

    private static string Deep => Digest("is deep");

    private Run Evidence(params string[] arguments) => Run.Piped(["evidence", _folder.Path, .. arguments]);

    private void Write(string yaml, bool hasByteOrderMark = false) =>
        File.WriteAllText(_folder.PathOf("facts/claims.yaml"), yaml, new UTF8Encoding(hasByteOrderMark));

    private static string Digest(string words) => Sha256(words)[..16];

    private static string Sha256(string text) =>
        Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
