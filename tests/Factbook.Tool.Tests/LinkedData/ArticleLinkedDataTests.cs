using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Factbook.Tool.Compiling;
using Factbook.Tool.LinkedData;
using Factbook.Tool.Reading.Sources;
using Factbook.Tool.Tests.Projects;

namespace Factbook.Tool.Tests.LinkedData;

public sealed class ArticleLinkedDataTests
{
    private static readonly JsonNode Article = JsonNode.Parse(Run.Export("--format", "jsonld"))!;

    [Fact]
    public void Claim_has_its_types_and_looks_like_the_JSON_export() => AssertJson(
        """
        {
          "@id": "facts:claims/machine-tool-share",
          "@type": ["ShareClaim", "schema:Claim", "prov:Entity"],
          "id": "machine-tool-share",
          "flow": "facts:flows/china-russia-machine-tools",
          "of": "facts:flows/russia-machine-tool-imports",
          "share": {
            "@id": "facts:claims/machine-tool-share/share",
            "@type": "schema:QuantitativeValue",
            "lower": "70",
            "lowerOpen": true,
            "upper": "100",
            "upperOpen": false,
            "unitCode": "P1",
            "sense": "more-than",
            "asWritten": "more than 70 %",
            "upperAssumed": true
          },
          "report": "facts:reports/us-officials-on-machine-tools",
          "stance": "facts:Stance.affirms",
          "period": "2023-36",
          "evidence": [
            {
              "@id": "facts:claims/machine-tool-share/evidence/0",
              "@type": "oa:SpecificResource",
              "source": "facts:sources/article",
              "selector": {
                "@id": "facts:claims/machine-tool-share/evidence/0/selector",
                "@type": "oa:TextPositionSelector",
                "start": 1576,
                "end": 1698,
                "digest": "sha256:e986142c128ca524"
              }
            }
          ]
        }
        """,
        WithoutLocation(Node("facts:claims/machine-tool-share")));

    [Fact]
    public void Exact_money_has_a_value_and_a_currency() => AssertJson(
        """
        {
          "@id": "facts:claims/machine-tool-imports/amount",
          "@type": "schema:MonetaryAmount",
          "lower": "900000000",
          "lowerOpen": false,
          "upper": "900000000",
          "upperOpen": false,
          "value": "900000000",
          "currency": "USD",
          "sense": "exact",
          "asWritten": "900 million USD"
        }
        """,
        Node("facts:claims/machine-tool-imports")["amount"]);

    [Fact]
    public void Nested_record_is_a_node() => AssertJson(
        """
        {
          "@id": "facts:claims/machine-tool-use/hedge",
          "@type": ["Hedge"],
          "word": "likely",
          "certainty": "facts:Certainty.probable"
        }
        """,
        Node("facts:claims/machine-tool-use")["hedge"]);

    [Fact]
    public void Text_with_a_value_prefix_and_member_with_a_term_are_IRIs()
    {
        var china = Node("facts:actors/china");

        Assert.Equal("http://www.wikidata.org/entity/Q148", (string?)china["wikidata"]);
        Assert.Equal("schema:Country", (string?)china["kind"]);
    }

    [Fact]
    public void One_name_has_the_term_of_its_record() => Assert.Equal(
        ["schema:temporalCoverage", "facts:Baseline.period"],
        new[] { "ShareClaim", "Baseline" }.Select(record => (string?)Article["@context"]![record]!["@context"]!["period"]!["@id"]));

    [Fact]
    public void Vocabulary_declares_records_properties_and_members()
    {
        AssertJson(
            """
            {
              "@id": "facts:ShareClaim",
              "@type": "rdfs:Class",
              "rdfs:label": "share claim",
              "rdfs:subClassOf": [{ "@id": "facts:Claim" }]
            }
            """,
            Node("facts:ShareClaim"));
        AssertJson(
            """
            {
              "@id": "facts:ShareClaim.of",
              "@type": "rdf:Property",
              "rdfs:label": "of",
              "rdfs:domain": [{ "@id": "facts:ShareClaim" }],
              "rdfs:range": [{ "@id": "facts:Flow" }]
            }
            """,
            Node("facts:ShareClaim.of"));
        AssertJson(
            """{ "@id": "facts:Stance.affirms", "@type": "facts:Stance", "rdfs:label": "affirms" }""", Node("facts:Stance.affirms"));
        AssertJson("""{ "@id": "schema:Country", "@type": "facts:ActorKind" }""", Node("schema:Country"));
    }

    [Fact]
    public void Vocabulary_of_sources_has_their_documentation() => Assert.Contains(
        "\"rdfs:comment\": \"Who acts.\"",
        Documented(),
        StringComparison.Ordinal);

    [Fact]
    public void Every_fact_has_one_node() => Assert.Equal(
        Dataset.GetSets(typeof(RussiaSupply.Actor).Assembly).Where(set => set.BaseSet is null).Sum(set => set.Count),
        Ids().Count(id => id.StartsWith("facts:", StringComparison.Ordinal) && id.Contains('/')));

    [Fact]
    public void Every_node_is_defined_once() => Assert.DoesNotContain(Ids().CountBy(id => id), count => count.Value > 1);

    // Computed with another implementation of version 5: Python's uuid.uuid5.
    [Fact]
    public void IRI_of_a_dataset_without_address_is_the_UUID_of_its_name() =>
        Assert.Equal("urn:uuid:9e576038-b547-5e3c-ab03-cf657a8888f7#", (string?)Article["@context"]!["facts"]);

    [Fact]
    public void Address_of_the_file_begins_every_IRI()
    {
        var run = Run.Piped("export", "--format", "jsonld", "--base", "https://example.org/facts.jsonld");
        var document = JsonNode.Parse(run.Bytes)!;

        Assert.Equal("https://example.org/facts.jsonld#", (string?)document["@context"]!["facts"]);
        Assert.Equal("https://example.org/facts.jsonld", (string?)document["@graph"]![0]!["@id"]);
        Assert.Equal(Article["@graph"]![1]!.ToJsonString(), document["@graph"]![1]!.ToJsonString());
    }

    [Theory]
    [InlineData("facts.jsonld")]
    [InlineData("https://example.org/facts#")]
    [InlineData("https://example.org/a b")]
    [InlineData("https://")]
    [InlineData("//example.org/facts")]
    [InlineData("urn:")]
    [InlineData("schema:facts")]
    [InlineData("")]
    public void Reports_invalid_base(string text)
    {
        var run = Run.Piped("export", "--format", "jsonld", "--base", text);

        Assert.Equal(
            (2, $"factbook: '{text}' is not a valid --base; expected an absolute IRI without '#', "
                + "such as 'https://example.org/facts.jsonld'"),
            (run.ExitCode, run.Error.Split('\n')[0].TrimEnd()));
    }

    [Fact]
    public void Reports_base_of_another_format() =>
        Assert.StartsWith(
            "factbook: --base requires --format jsonld",
            Run.Piped("export", "--base", "https://example.org/").Error,
            StringComparison.Ordinal);

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    public void Bytes_do_not_depend_on_culture(string culture)
    {
        var (before, expected) = (CultureInfo.CurrentCulture, Run.Piped("export", Run.Fleet, "--format", "jsonld").Bytes);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);

            Assert.Equal(expected, Run.Piped("export", Run.Fleet, "--format", "jsonld").Bytes);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static string Documented()
    {
        using var folder = ProjectFolder.WithActors("china: { name: China }\n");
        using var stream = new MemoryStream();
        LinkedDataDocument.Write(SourceDataset.Read(new DatasetCompiler(folder.Open()).Compile()), "urn:x:y", stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static IEnumerable<string> Ids() => Article["@graph"]!.AsArray().Select(node => (string)node!["@id"]!);

    private static JsonNode Node(string id) => Article["@graph"]!.AsArray().Single(node => (string?)node!["@id"] == id)!;

    private static JsonNode WithoutLocation(JsonNode fact)
    {
        var copy = fact.DeepClone().AsObject();
        Assert.Matches("^data/reports/article.yaml:[0-9]+:5$", (string?)copy["location"]);
        copy.Remove("location");
        return copy;
    }

    private static void AssertJson(string expected, JsonNode? actual) =>
        Assert.Equal(JsonNode.Parse(expected)!.ToJsonString(), actual?.ToJsonString());
}
