using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Factbook.Tool.LinkedData;
using Factbook.Tool.Reading.Assemblies;
using Factbook.Tool.Tests.Fleet;
using Factbook.Tool.Tests.LinkedData.Facts;
using Factbook.Tool.Tests.Parquet.Facts;

namespace Factbook.Tool.Tests.LinkedData;

/// <summary>Names, keys and texts that mean something else to JSON-LD. <see cref="ReaderTests"/> read the same exports.</summary>
public sealed class HostileLinkedDataTests
{
    private static readonly JsonNode Export = JsonNode.Parse(Written(HostileFacts.Sets).ToArray())!;

    [Fact]
    public void Keys_are_encoded_and_stay_distinct() => Assert.Equal(
        [
            "full", "a%20b", "Ä%231%25", "%2541", "A", "..", "a%2Fb", "a%3Ab", "%2F%2Fx", "%22%3C%3E%5C%5E%60%7B%7C%7D", "日本",
            "%E2%80%AEx%C2%AD", "😀", "%24%26%27%28%29%2A%2B%2C%3B%3D", "facts%3Ax", "%40id", "%20",
        ],
        Export["@graph"]!.AsArray().Select(node => (string)node!["@id"]!)
            .Where(id => id.StartsWith("facts:hostiles/", StringComparison.Ordinal))
            .Select(id => id["facts:hostiles/".Length..]));

    [Fact]
    public void Names_with_another_meaning_are_replaced() => Assert.Equal(
        [
            "$id", "id", "location", "_@type", "http___example.org_a_b", "facts_", "urn_", "Hostile_", "straße_%41#", "first", "second",
            "part", "part_value", "part_share", "wikidata", "wikidata_sameAs", "mood", "mood_tone", "link", "relative", "passages", "moods",
            "moods_member", "shares", "twice", "open", "$location",
        ],
        Export["@context"]!["Hostile"]!["@context"]!.AsObject().Select(term => term.Key));

    [Fact]
    public void Property_with_several_terms_states_all_of_them()
    {
        var full = Full();

        Assert.Equal("""{"@id":"facts:hostiles/full/part"}""", full["part_value"]!.ToJsonString());
        Assert.Equal("facts:hostiles/full/part", (string?)full["part"]!["@id"]);
        Assert.Equal(["Q148", "a b", "", "a#%zz%20"], full["wikidata"]!.AsArray().Select(text => (string?)text));
        Assert.Equal(
            ["Q148", "a%20b", "", "a#%25zz%20"],
            full["wikidata_sameAs"]!.AsArray().Select(iri => ((string)iri!)["http://www.wikidata.org/entity/".Length..]));
        Assert.Equal(["schema:Happy", "http://example.org/glad"], full["mood"]!.AsArray().Select(iri => (string?)iri));
    }

    [Fact]
    public void Address_that_is_not_an_absolute_IRI_is_a_literal()
    {
        Assert.Equal("""{"@value":"schema:x","@type":"xsd:anyURI"}""", Full()["link"]!.ToJsonString());
        Assert.Equal("../a b", (string?)Full()["relative"]);
    }

    [Fact]
    public void Passage_without_source_is_its_selector()
    {
        var passages = Full()["passages"]!;

        Assert.Equal("oa:TextPositionSelector", (string?)passages[0]!["@type"]);
        Assert.Equal("sha256:0a5475ffb4d69625", (string?)passages[0]!["context"]!["digest"]);
        Assert.Equal(
            ["the", "exact", "words"], new[] { "prefix", "exact", "suffix" }.Select(part => ((string)passages[1]![part]!).Trim()));
    }

    [Fact]
    public void Equal_figures_are_two_nodes() => Assert.Equal(
        ["facts:hostiles/full/twice/0", "facts:hostiles/full/twice/1"], Full()["twice"]!.AsArray().Select(share => (string?)share!["@id"]));

    [Fact]
    public void Number_without_a_member_is_a_literal() => Assert.Equal(
        """{"@value":"7","@type":"xsd:integer"}""",
        Full()["moods"]!.AsArray().Single(entry => (string?)entry!["key"] == "odd")!["value"]!.ToJsonString());

    [Theory]
    [InlineData("flag", "xsd:boolean", "true")]
    [InlineData("signed", "xsd:integer", "-70000")]
    [InlineData("long", "xsd:integer", "\"10000000000000000000\"")]
    [InlineData("price", "xsd:decimal", "\"1000.50\"")]
    [InlineData("double", "xsd:double", "\"1.45E1\"")]
    [InlineData("single", "xsd:float", "\"0.25\"")]
    [InlineData("day", "xsd:date", "\"2024-02-29\"")]
    [InlineData("time", "xsd:time", "\"23:59:59.9999990\"")]
    [InlineData("seen", "xsd:dateTime", "\"2024-02-29T12:30:00.1230000+05:30\"")]
    [InlineData("lasting", "xsd:dayTimeDuration", "\"-PT1.5000001S\"")]
    [InlineData("link", "@id", "\"https://example.org/a?b=c\"")]
    [InlineData("during", "edtf:EDTF", "\"2023-36\"")]
    [InlineData("grid", "@json", "[[1,2],[],[3]]")]
    [InlineData("code", null, "\"00112233-4455-6677-8899-aabbccddeeff\"")]
    public void Value_has_the_datatype_of_its_type(string name, string? type, string value)
    {
        var export = JsonNode.Parse(Written(Samples.Sets).ToArray())!;

        Assert.Equal(type, (string?)export["@context"]!["Sample"]!["@context"]![name]!["@type"]);
        Assert.Equal(value, Regex.Unescape(export["@graph"]![1]![name]!.ToJsonString()));
    }

    [Theory]
    [InlineData(14.5, "1.45E1")]
    [InlineData(0, "0.0E0")]
    [InlineData(-100, "-1.0E2")]
    [InlineData(0.00012, "1.2E-4")]
    [InlineData(123456.789, "1.23456789E5")]
    [InlineData(double.MaxValue, "1.7976931348623157E308")]
    [InlineData(-double.Epsilon, "-5.0E-324")]
    public void Number_in_binary_floating_point_is_canonical(double number, string expected) =>
        Assert.Equal(expected, LexicalForm.Canonical(number));

    [Fact]
    public void Dataset_without_facts_has_a_name() =>
        Assert.Equal("Test", (string?)JsonNode.Parse(Written([]).ToArray())!["@graph"]![0]!["schema:name"]);

    [Fact]
    public void Facts_are_written_before_all_of_them_are_formatted()
    {
        var facts = Enumerable.Range(0, 5_000).Select(i => new Hostile { Code = $"fact {i}" }).ToList();
        using var stream = new MeasuredStream();

        Write([new FakeSet<Hostile>("Hostiles", "facts.yaml", fact => fact.Code, facts)], stream);

        Assert.InRange(stream.LargestWrite, 1, 200_000);
        Assert.True(stream.Length > 500_000);
    }

    private static JsonNode Full() => Export["@graph"]!.AsArray().Single(node => (string?)node!["@id"] == "facts:hostiles/full")!;

    private static MemoryStream Written(IReadOnlyList<IFactSet> sets)
    {
        var stream = new MemoryStream();
        Write(sets, stream);
        return stream;
    }

    private static void Write(IReadOnlyList<IFactSet> sets, Stream stream) =>
        LinkedDataDocument.Write(AssemblyDataset.Read("Test", sets), DatasetIri.Of("Test"), stream);

    private sealed class MeasuredStream : MemoryStream
    {
        public int LargestWrite { get; private set; }

        public override void Write(byte[] buffer, int offset, int count)
        {
            LargestWrite = Math.Max(LargestWrite, count);
            base.Write(buffer, offset, count);
        }

        public override void Write(ReadOnlySpan<byte> buffer)
        {
            LargestWrite = Math.Max(LargestWrite, buffer.Length);
            base.Write(buffer);
        }
    }
}
