namespace RussiaSupply.Tests;

/// <summary>The build verifies each passage where it has the text; these hold without it as well.</summary>
public sealed class EvidenceTests
{
    [Fact]
    public void No_passage_contains_words_of_its_source() =>
        Assert.All(Sources.All.SelectMany(PassagesOf), passage => Assert.True(passage.IsSealed, passage.ToString()));

    [Fact]
    public void Every_source_that_facts_are_taken_from_has_a_text_and_its_digest() =>
        Assert.All(Reports.All.Select(report => report.In).Concat(Events.All.Select(fact => fact.In)), source =>
        {
            Assert.NotNull(source.Text);
            Assert.NotNull(source.Sha256);
        });

    private static IEnumerable<Factbook.Passage> PassagesOf(Source source) =>
        Reports.All.Where(report => report.In == source)
            .SelectMany(report => report.Attribution.Concat(report.Claims.SelectMany(claim => claim.Evidence)))
            .Concat(Events.All.Where(fact => fact.In == source).SelectMany(fact => fact.Evidence));
}
