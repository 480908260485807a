using Factbook;

namespace RussiaSupply.Articles.Tests;

/// <summary>What holds for the claims of all texts.</summary>
public sealed class EncodingTests
{
    [Fact]
    public void Every_sentence_of_every_text_is_the_evidence_of_a_claim()
    {
        foreach (var source in Sources.All.Where(source => source.Text is not null))
        {
            var text = File.ReadAllText(Path.Combine(Folder, "sources", source.Text!)).ReplaceLineEndings("\n");
            var passages = Claims.All.Where(claim => claim.Source == source).SelectMany(claim => claim.Evidence).ToList();

            Assert.All(
                text.Split('\n', StringSplitOptions.RemoveEmptyEntries),
                sentence => Assert.Contains(passages, passage => passage.Exact == sentence));
        }
    }

    [Fact]
    public void No_free_text_carries_what_a_claim_states()
    {
        Assert.All(Claims.All, claim => Assert.Null(claim.Note));
        Assert.All(RelationClaims.All, claim => Assert.Equal((null, null), (claim.Matter, claim.Counterfactual)));
        Assert.Equal([Claims.AlliesAlarmed], AssessmentClaims.All);
    }

    [Fact]
    public void Every_stated_whole_includes_its_part() =>
        Assert.All(ShareClaims.All, claim => Assert.True(claim.Flow.IsPartOf(claim.Of), claim.Id));

    [Fact]
    public void Flow_is_not_part_of_a_flow_of_other_actors_or_goods()
    {
        Assert.False(Flows.UsEuropeArms.IsPartOf(Flows.RussiaArmsExports));
        Assert.False(Flows.WorldArms.IsPartOf(Flows.EuropeArmsImports));
        Assert.False(Flows.EuGasImports.IsPartOf(Flows.EuLngImports));
        Assert.True(Flows.EuLngImports.IsPartOf(Flows.EuGasImports));
        Assert.True(Flows.UkraineArmsImports.IsPartOf(Flows.UkraineArmsImports));
    }

    private static string Folder { get; } = FindFolder();

    private static string FindFolder([System.Runtime.CompilerServices.CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
