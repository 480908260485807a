using Factbook.Tool.Tests.JsonSchema.Server;

namespace Factbook.Tool.Tests.JsonSchema;

/// <summary>The completions, hovers and errors of this repository's facts in yaml-language-server, which VS Code runs.</summary>
[Collection(nameof(LanguageServer))]
[Trait("Run", "Full")]
public sealed class RussiaSupplyEditorTests(LanguageServer server)
{
    public static TheoryData<string> Files => [.. Repository.ReadFacts("data").Select(file => file.Name)];

    [LongTheory]
    [MemberData(nameof(Files))]
    public async Task Accepts_valid_file(string file)
    {
        var document = await server.Open(Repository.PathOf($"data/{file}"), Repository.Read($"data/{file}"));

        Assert.Empty(document.Diagnostics);
    }

    [LongFact]
    public async Task Offers_keys_with_descriptions()
    {
        var offered = await Offered("actors", "japan:\n  name: Japan\n  §\n");

        Assert.Equal("The kind of actor.", offered["kind"]);
        Assert.Equal(
            "The actor to which this one belongs, such as the state of an office or the state that a person serves.",
            offered["part-of"]);
        Assert.DoesNotContain("name", offered.Keys);
        Assert.DoesNotContain("parts", offered.Keys);
        Assert.DoesNotContain("id", offered.Keys);
    }

    [LongFact]
    public async Task Offers_all_required_keys_at_once()
    {
        var offered = await Offered("reports", "customs:\n  claims:\n    tools:\n      §\n");

        Assert.Equal(
            [
                "AmountClaim", "AssessmentClaim", "ComparisonClaim", "ParticipationClaim", "QuantityClaim", "RankClaim", "RelationClaim",
                "ShareClaim", "SupplyClaim", "UseClaim",
            ],
            offered.Keys.Where(label => label.EndsWith("Claim", StringComparison.Ordinal)).Order());
        Assert.Equal(
            "A claim about the share that a flow has of a whole flow in a period. The whole is always stated. Required keys: flow, "
                + "of, share, evidence.",
            offered["ShareClaim"]);
    }

    [LongFact]
    public async Task Offers_keys_of_the_kind_of_claim()
    {
        var offered = await Offered(
            "reports",
            """
            customs:
              claims:
                tools:
                  flow: china-russia-machine-tools
                  share: 70 %
                  of: russia-machine-tool-imports
                  §

            """);

        Assert.Contains("period", offered.Keys);
        Assert.DoesNotContain("participant", offered.Keys);
    }

    [LongTheory]
    [InlineData("japan: { name: Japan, kind: §x }")]
    [InlineData("japan:\n  name: Japan\n  kind: §")]
    public async Task Offers_enum_members_with_descriptions(string text)
    {
        var offered = await Offered("actors", text);

        Assert.Equal("A state that no longer exists.", offered["former-state"]);
        Assert.Equal(["former-state", "group", "industry", "organisation", "person", "state"], offered.Keys.Order());
    }

    [LongTheory]
    [InlineData("actors", "bank:\n  part-of: §", "china", "name China, kind state, country-code CN, wikidata Q148")]
    [InlineData("events", "visit:\n  participants:\n    - §", "china", "name China, kind state, country-code CN, wikidata Q148")]
    [InlineData("events", "visit:\n  participants: [russia, ch§]", "china", "name China, kind state, country-code CN, wikidata Q148")]
    [InlineData(
        "reports", "customs:\n  by: §", "us-officials", "of united-states, described-as US officials, count several, vouched-by article")]
    [InlineData(
        "reports",
        "customs:\n  claims:\n    tools:\n      flow: §",
        "china-russia-drones",
        "kind joint-production, from china, to russia, good drones")]
    public async Task Offers_facts_for_references_with_descriptions(
        string schema, string text, string key, string fact)
    {
        var offered = await Offered(schema, text);

        Assert.Equal(fact, offered[key]);
    }

    [LongFact]
    public async Task Offers_forms_of_figures()
    {
        var offered = await Offered(
            "reports",
            """
            customs:
              claims:
                tools:
                  flow: china-russia-machine-tools
                  of: russia-machine-tool-imports
                  share: §

            """);

        Assert.Contains("more than 70 %", offered.Keys);
    }

    [LongTheory]
    [InlineData(
        "actors",
        "chi§na: { name: China, kind: state }",
        "A state, organisation, group, industry or person that acts, speaks or is mentioned.")]
    [InlineData("actors", "japan: { name: Japan, ki§nd: state }", "The kind of actor.")]
    [InlineData("actors", "japan: { name: Japan, kind: st§ate }", "`state`: A state that exists, as in ISO 3166-1.")]
    [InlineData(
        "actors",
        "japan: { name: Japan, kind: state, PartOf: ch§ina }",
        "The actor to which this one belongs, such as the state of an office or the state that a person serves.")]
    [InlineData(
        "actors",
        "japan: { name: Japan, kind: state, part-of: ch§ina }",
        "* `china`: name China, kind state, country-code CN, wikidata Q148")]
    [InlineData(
        "goods",
        "tools: { name: Tools, harmonized-system: { fi§rst: 8456, last: 8466, edition: 2022, match: close-match } }",
        "The first heading: four digits, such as '8456'.")]
    public async Task Explains_key_on_hover(string schema, string text, string explanation)
    {
        var (document, place) = await Open(schema, text);

        Assert.Contains(explanation, (await document.HoverAt(place)).Replace("\\", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [LongTheory]
    [InlineData("actors", "japan: { nmae: Japan, kind: state }", "2:1 Missing property \"name\".", "2:10 Property nmae is not allowed.")]
    [InlineData(
        "actors",
        "japan:\n  name: Japan\n  kind: stat",
        "4:9 Value is not accepted. Valid values: \"state\", \"former-state\", \"organisation\", \"group\", \"industry\", \"person\".")]
    [InlineData(
        "actors",
        "Japan's: { name: Japan, kind: state }",
        "2:1 the key of a member consists of words of ASCII letters and digits, joined by '-', '_' or '.', begins with a letter, and is "
                    + "not a keyword of C#")]
    [InlineData("actors", "japan: { name: [Japan], kind: state, wikidata: 17 }", "2:16 Incorrect type. Expected \"string\".")]
    [InlineData("actors", "japan: { name: Japan, kind: state, wikidata: Q0 }", "2:46 expected text that matches ^Q[1-9][0-9]*$ as a whole")]
    [InlineData("flows", "tools: { kind: trade, to: [russia], good: machine-tools }", "2:27 Incorrect type. Expected \"string\".")]
    [InlineData(
        "goods",
        "tools: { name: Tools, harmonized-system: { first: 8456, last: 8466, edition: 1900, match: close-match } }",
        "2:78 Value is below the minimum of 1988.")]
    public async Task Shows_error_at_its_position(string schema, string text, params string[] diagnostics)
    {
        var (document, _) = await Open(schema, text + "§\n");

        Assert.Equal(diagnostics, document.Diagnostics);
    }

    [LongFact]
    public async Task Shows_error_of_the_closest_kind_of_claim()
    {
        var (document, _) = await Open("reports", """
            customs-on-machine-tools:
              by: us-officials
              in: article
              said: 2024-13
              claims:
                customs-tool-share:
                  flow: china-russia-machine-tools
                  of: russia-machine-tool-imports
                  share: more than 70 %%
                  stance: affirm
                  peroid: 2023-Q4
                  evidence: [19-65 sha256:0a5475ff]§
            """);

        Assert.Equal(
            [
                "5:9 expected a period such as '2023', '2023-Q4' or '2023-11-05'",
                "10:14 expected a share of a whole, such as 'more than 70 %'",
                "11:15 Value is not accepted. Valid values: \"affirms\", \"takes-as-given\", \"denies\", \"withholds\", \"hopes\".",
                "12:7 Property peroid is not allowed.",
                "13:18 expected a passage such as '640-664 sha256:dd879544eeabf7b4', or its exact words",
            ],
            document.Diagnostics);
    }

    private async Task<IReadOnlyDictionary<string, string>> Offered(string schema, string marked)
    {
        var (document, place) = await Open(schema, marked);
        return await document.CompletionsAt(place);
    }

    private async Task<(Document Document, Place Place)> Open(string schema, string marked)
    {
        var (text, place) = Place.In($"# yaml-language-server: $schema=.schema/{schema}.json\n{marked}");
        return (await server.Open(Repository.PathOf($"data/{Guid.NewGuid():N}.yaml"), text), place);
    }
}
