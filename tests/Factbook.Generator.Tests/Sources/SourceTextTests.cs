using Factbook.Generator.Tests.Testing;

namespace Factbook.Generator.Tests.Sources;

public class SourceTextTests
{
    private const string Text = "The harbour is deep.\n";

    private static readonly string Digest = Sourced.DigestOf(Text);

    [Fact]
    public void Reports_digest_of_another_text() => Expect(
        "letter: { text: letter.txt, sha256: [|0a5475ff|] }",
        $"error FB6005: '0a5475ff' is not the digest of sources/letter.txt; its digest is '{Digest}'");

    [Fact]
    public void Accepts_digest_of_the_text() => Expect($"letter: {{ text: letter.txt, sha256: {Digest} }}");

    [Fact]
    public void Counts_unverified_passages_of_missing_text() => DiagnosticAssert.Expect(
        Sourced.Records,
        Sourced.Properties,
        [
            ("claims.yaml", "a: { in: letter, evidence: [deep, harbour] }\nb: { in: letter, evidence: [deep] }"),
            ("sources.yaml", "letter: { text: [|other.txt|] }"),
            ("sources/letter.txt", Text)
        ],
        "info FB6008: 3 passages were not verified in other.txt; the folder of sources 'sources' does not contain it");

    [Fact]
    public void Counts_unverified_passages_without_folder_of_sources() => DiagnosticAssert.Expect(
        Sourced.Records,
        [("claims.yaml", "a: { in: letter, evidence: [deep] }"), ("sources.yaml", "letter: { text: [|letter.txt|] }")],
        "info FB6008: 1 passage was not verified in letter.txt; no folder of sources is named by FactSources");

    [Fact]
    public void Reports_passage_of_source_without_text() => DiagnosticAssert.Expect(
        Sourced.Records,
        Sourced.Properties,
        [("claims.yaml", "a: { in: letter, evidence: [[|deep|]] }"), ("sources.yaml", "(|letter|): { }")],
        "error FB6006: 'deep' in Claim.Evidence is a passage of 'letter', which has no text; name the text there, or cite a source that "
            + "was read");

    [Fact]
    public void Does_not_report_passage_of_invalid_source() => DiagnosticAssert.Expect(
        """
        [Facts("sources.yaml")]
        public sealed record Source([property: Key] string Id, [property: SourceText] string Text, int Year = 0);
        [Facts("reports.yaml")]
        public sealed partial record Report([property: Key] string Id, int Year = 0)
        {
            public partial Source In { get; }
            public partial IReadOnlyList<Claim> Claims { get; }
        }
        [Facts]
        public sealed partial record Claim([property: Key] string Id)
        {
            [InverseProperty(nameof(Report.Claims))] public partial Report Report { get; }
            [PassageOf("Report.In")] public Passage? At { get; init; }
        }
        """,
        Sourced.Properties,
        [
            ("reports.yaml",
             "r: { in: [|lettre|], claims: { c: { at: deep } } }\ns: { in: letter, year: [|x|], claims: { d: { at: deep } } }"),
            ("sources.yaml", "letter: { text: letter.txt }"),
            ("sources/letter.txt", Text),
        ],
        "error FB3001: Source 'lettre' is not defined; did you mean 'letter'? Report.In refers to a Source",
        "error FB2002: 'x' is not a valid value for Report.Year: expected a whole number such as '42', at most 2147483647");

    [Fact]
    public void Reports_passage_whose_source_is_not_stated() => DiagnosticAssert.Expect(
        Sourced.Records.Replace("Source In", "Source? In", StringComparison.Ordinal),
        Sourced.Properties,
        [("claims.yaml", "a: { evidence: [[|deep|]] }"), ("sources.yaml", "letter: { text: letter.txt }"), ("sources/letter.txt", Text)],
        "error FB6007: 'deep' in Claim.Evidence has no source: 'In' refers to no fact; state the source");

    [Fact]
    public void Reports_missing_folder_of_sources()
    {
        var properties = new Dictionary<string, string>(Sourced.Properties) { ["FactSourcesExists"] = "false" };
        var generation = Generation.Of(Sourced.Records, properties, Sourced.Files("deep", Text)[..2]);

        Assert.Equal(
            "error FB6009: The folder 'sources' that FactSources names does not exist; correct the path, or leave FactSources unset",
            Assert.Single(DiagnosticAssert.MessagesOf(generation)));
    }

    [Fact]
    public void Verifies_passages_of_source_at_the_end_of_a_path_through_owners()
    {
        const string Records = """
            [Facts("sources.yaml")]
            public sealed record Source([property: Key] string Id, [property: SourceText] string Text);
            [Facts("reports.yaml")]
            public sealed partial record Report([property: Key] string Id)
            {
                public partial Source In { get; }
                public partial IReadOnlyList<Claim> Claims { get; }
            }
            public sealed record Inference(string Because, Passage At);
            [Facts]
            public sealed partial record Claim([property: Key] string Id)
            {
                [InverseProperty(nameof(Report.Claims))] public partial Report Report { get; }
                [PassageOf("Report.In")] public Inference? Inferred { get; init; }
            }
            """;

        DiagnosticAssert.Expect(
            Records,
            Sourced.Properties,
            [
                ("reports.yaml", "r: { in: b, claims: { c: { inferred: { because: x, at: [|deep|] } } } }"),
                ("sources.yaml", "a: { text: a.txt }\nb: { text: b.md }"),
                ("sources/a.txt", "deep"),
                ("sources/b.md", "wide"),
            ],
            "error FB6003: 'deep' does not occur in sources/b.md; expected the exact words of the text");
    }

    private static void Expect(string source, params string[] messages) => DiagnosticAssert.Expect(
        Sourced.Records,
        Sourced.Properties,
        [("claims.yaml", "claim: { in: letter, evidence: [deep] }"), ("sources.yaml", source), ("sources/letter.txt", Text)],
        messages);
}
