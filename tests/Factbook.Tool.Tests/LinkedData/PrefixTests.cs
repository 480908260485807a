using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Factbook.Tool.LinkedData;
using Factbook.Tool.Reading.Assemblies;
using Factbook.Tool.Tests.LinkedData.Facts;

namespace Factbook.Tool.Tests.LinkedData;

/// <summary>IRIs that look like short forms. <see cref="ReaderTests"/> read the same export.</summary>
public sealed class PrefixTests
{
    private const string Type = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";

    private static readonly string Export = Written();

    [Theory]
    [InlineData($"{Type}\tschema:Claim")]
    [InlineData($"{Type}\thttps://schema.org/Thing")]
    [InlineData("prov:value\toa:a%20b")]
    [InlineData("xsd:date\t2024-02-29\thttp://www.w3.org/2001/XMLSchema#date")]
    [InlineData("skos://host/tone\trdfs:Calm")]
    [InlineData("skos://host/tone\thttps://schema.org/Calm")]
    public void Iri_that_begins_like_a_short_form_is_not_expanded(string statement) =>
        Assert.Contains($"{DatasetIri.Of("Test")}#schemes/one\t{statement}", IntendedStatements.In(Export));

    [Fact]
    public void Node_of_a_figure_has_all_its_terms()
    {
        var size = $"{DatasetIri.Of("Test")}#schemes/one/size";

        Assert.Superset(
            new HashSet<string>
            {
                $"{DatasetIri.Of("Test")}#schemes/one\tfacts:size\t{size}",
                $"{DatasetIri.Of("Test")}#schemes/one\thttp://www.w3.org/ns/prov#value\t{size}",
                $"{size}\t{Type}\thttps://schema.org/QuantitativeValue",
                $"{size}\thttps://schema.org/minValue\t70\thttp://www.w3.org/2001/XMLSchema#decimal",
            },
            IntendedStatements.In(Export).ToHashSet());
    }

    [Fact]
    public void Only_prefixes_that_are_schemes_have_another_name() => Assert.Equal(
        ["facts_", "dcterms", "edtf", "oa_", "prov_", "rdf", "rdfs_", "schema_", "skos", "xsd_"],
        JsonNode.Parse(Export)!["@context"]!.AsObject().Where(term => term.Key != "@version" && term.Value is JsonValue)
            .Select(term => term.Key));

    [Fact]
    public void Every_other_short_form_is_expanded() => Assert.Equal(
        ["facts:size", "oa:a%20b", "prov:value", "rdfs:Calm", "schema:Claim", "schema:x", "xsd:date"],
        IntendedStatements.In(Export)
            .SelectMany(line => line.Split('\t'))
            .Where(part => Regex.IsMatch(part, "^(facts|dcterms|edtf|oa|prov|rdfs?|schema|skos|xsd)_?:(?!//)"))
            .Distinct()
            .Order(StringComparer.Ordinal));

    [Fact]
    public void Property_cannot_have_the_name_of_a_prefix() => Assert.Contains(
        "schema__", JsonNode.Parse(Export)!["@context"]!["Schemed"]!["@context"]!.AsObject().Select(term => term.Key));

    private static string Written()
    {
        using var stream = new MemoryStream();
        LinkedDataDocument.Write(AssemblyDataset.Read("Test", SchemeFacts.Sets), DatasetIri.Of("Test"), stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
