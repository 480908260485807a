using Factbook.Generator.Diagnostics;
using Factbook.Generator.Pipeline;
using Factbook.Generator.Sources;
using Factbook.Generator.Tests.Testing;
using Microsoft.CodeAnalysis;

namespace Factbook.Generator.Tests.Sources;

public class EvidenceCachingTests
{
    private const string Text = "The harbour is deep.\n";

    [Fact]
    public void Edited_value_computes_no_digest()
    {
        var generation = Run().WithFile("claims.yaml", "claim: { in: letter, evidence: [deep], note: Measured. }");

        AssertVerifiedNothing(generation);
    }

    [Fact]
    public void Moved_line_computes_no_digest() =>
        AssertVerifiedNothing(Run().WithFile("claims.yaml", "# what was said\nclaim: { in: letter, evidence: [deep] }"));

    [Fact]
    public void Edited_text_is_read_and_compared_alone_and_binds_no_file()
    {
        var generation = Run().WithFile("sources/letter.txt", Text + "And wide.\n");

        Assert.Equal("letter.txt", Assert.Single(generation.ChangedIn<ReadSource>(TrackingNames.SourceTexts)).Name);
        Assert.Equal("letter.txt", Assert.Single(generation.ChangedIn<VerifiedText>(TrackingNames.Verification)).Text);
        Assert.Empty(generation.ChangedIn<object>(TrackingNames.Binding));
        Assert.Empty(generation.ChangedIn<object>(TrackingNames.FactSources));
        Assert.Empty(generation.ChangedIn<object>(TrackingNames.Citations));
    }

    [Fact]
    public void Edited_passage_compares_the_passages_of_its_text_alone()
    {
        var generation = Run().WithFile("claims.yaml", "claim: { in: letter, evidence: [harbour] }");

        Assert.Equal("letter.txt", Assert.Single(generation.ChangedIn<VerifiedText>(TrackingNames.Verification)).Text);
        Assert.Empty(generation.ChangedIn<object>(TrackingNames.SourceTexts));
    }

    private static Generation Run() => Generation.Of(
        Sourced.Records,
        Sourced.Properties,
        ("claims.yaml", "claim: { in: letter, evidence: [deep] }"),
        ("more/unrelated.txt", "x"),
        ("sources.yaml", "letter: { text: letter.txt }\nnote: { text: note.txt }"),
        ("sources/letter.txt", Text),
        ("sources/note.txt", "A note.\n"));

    private static void AssertVerifiedNothing(Generation generation)
    {
        Assert.Empty(generation.ChangedIn<object>(TrackingNames.SourceTexts));
        Assert.Empty(generation.ChangedIn<object>(TrackingNames.CitedTexts));
        Assert.Empty(generation.ChangedIn<object>(TrackingNames.Verification));
        Assert.Empty(generation.ChangedIn<object>(TrackingNames.PassageSearch));
    }

    [Fact]
    public void Edited_text_that_is_not_cited_searches_for_nothing()
    {
        var generation = Run().WithFile("sources/other.txt", "Another text.\n");

        Assert.NotEmpty(generation.ChangedIn<object>(TrackingNames.SourceTexts));
        Assert.All(
            generation.Result.TrackedSteps[TrackingNames.PassageSearch].SelectMany(step => step.Outputs),
            output => Assert.Equal(IncrementalStepRunReason.Cached, output.Reason));
    }
}
