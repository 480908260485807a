using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;

namespace Factbook.Tool.Tests;

public sealed class ExportTests
{
    private static readonly JsonNode Article = JsonNode.Parse(Run.Export())!;
    private static readonly JsonNode Fleet = JsonNode.Parse(Run.Export(Run.Fleet))!;

    [Fact]
    public void Every_table_is_a_list_without_duplicate_cases() => Assert.Equal(
        ["actors", "claims", "events", "flowKinds", "flows", "goods", "relations", "reports", "sources", "speakers"],
        Article.AsObject().Select(table => table.Key));

    [Fact]
    public void Every_fact_begins_with_its_key_and_ends_with_its_location() => Assert.All(
        Article.AsObject().SelectMany(table => table.Value!.AsArray()),
        fact =>
        {
            Assert.Equal("id", fact!.AsObject().First().Key);
            Assert.Equal("location", fact.AsObject().Last().Key);
        });

    [Fact]
    public void Keeps_order_of_facts() =>
        Assert.Equal(
            RussiaSupply.Actors.All.Select(actor => actor.Id), Article["actors"]!.AsArray().Select(actor => (string?)actor!["id"]));

    [Fact]
    public void Share_has_its_ends_as_text_and_marks_assumed_ends() => AssertJson(
        """{ "lower": "70", "lowerOpen": true, "upper": "100", "upperOpen": false, "asWritten": "more than 70 %", "upperAssumed": true }""",
        Claim("machine-tool-share")["share"]);

    [Fact]
    public void Exact_share_has_no_assumed_end() => AssertJson(
        """{ "lower": "90", "lowerOpen": false, "upper": "90", "upperOpen": false, "asWritten": "90 %" }""",
        Claim("microelectronics-share")["share"]);

    [Fact]
    public void Money_has_its_currency() => AssertJson(
        """
        { "lower": "900000000", "lowerOpen": false, "upper": "900000000", "upperOpen": false, "currency": "USD",
          "asWritten": "900 million USD" }
        """,
        Claim("machine-tool-imports")["amount"]);

    [Fact]
    public void Claim_keeps_its_hedges()
    {
        Assert.Equal("takes-as-given", (string?)Claim("machine-tool-imports")["stance"]);
        Assert.Equal("withholds", (string?)Claim("no-direct-weapons-china")["stance"]);
        Assert.Equal("2023-36", (string?)Claim("machine-tool-share")["period"]);
        AssertJson("""{ "word": "likely", "certainty": "probable" }""", Claim("machine-tool-use")["hedge"]);
    }

    [Fact]
    public void Writes_references_as_keys_and_evidence()
    {
        var claim = Claim("microelectronics-use");

        Assert.Equal("us-officials-on-microelectronics", (string?)claim["report"]);
        AssertJson("""["missiles", "tanks", "aircraft"]""", claim["usedFor"]);
        AssertJson(
            """["1868-1941 sha256:3bdecf635a55c40f"]""",
            claim["evidence"]);
    }

    [Fact]
    public void Location_is_that_of_the_key_in_the_YAML_file()
    {
        var place = Claim("machine-tool-share")["location"]!;
        var path = Path.Combine(RepositoryRoot(), (string)place["file"]!);
        var line = File.ReadLines(path).ElementAt((int)place["line"]! - 1);

        Assert.StartsWith("machine-tool-share:", line[((int)place["column"]! - 1)..], StringComparison.Ordinal);
    }

    [Fact]
    public void Omits_computed_properties_and_inverses()
    {
        Assert.Equal(
            ["id", "name", "hub", "location", "draught_m", "berths", "services", "$location"],
            Fleet["ports"]![0]!.AsObject().Select(member => member.Key));
        Assert.DoesNotContain("speaker", Claim("machine-tool-share").AsObject().Select(member => member.Key));
    }

    [Fact]
    public void Added_properties_do_not_replace_properties_of_the_record()
    {
        var oil = Fleet["cargoes"]![1]!;

        Assert.Equal("oil", (string?)oil["$kind"]);
        Assert.Equal("crude", (string?)oil["kind"]);
        Assert.Equal("On the Scheldt", (string?)Fleet["ports"]![1]!["location"]);
    }

    [Fact]
    public void Facts_without_keys_have_locations() =>
        Assert.Equal(["#1", "#2", "#3"], Fleet["cargoes"]!.AsArray().Select(cargo => (string?)cargo!["id"]));

    [Fact]
    public void Every_kind_of_value_has_one_form() => AssertJson(
        """
        {
          "id": "spring-run",
          "from": "BEANR",
          "calls": ["NLRTM", "SGSIN"],
          "during": "2024-34",
          "sailed": "2024-04-05",
          "knots": 14.5,
          "log": "https://example.org/log?a=1&b='x'",
          "flags": [],
          "tolls": { "suez": "1000.50", "kiel": "7" },
          "remarks": { "crew": ["25", null] },
          "legs": [{ "miles": 8300, "to": "SGSIN" }],
          "charterer": { "kind": "firm", "name": "Nord", "seat": { "$kind": "town", "kind": "city" } },
          "insurers": [{ "kind": "person", "name": "Ann" }],
          "offices": { "north": { "$kind": "town", "kind": "port" } },
          "watches": { "2": "dog", "10": "first", "1": "middle" },
          "logbook": { "3": "a", "20": "b", "100": "c" },
          "crew": { "cook": 2, "mate": 1 },
          "location": { "file": "fleet/voyages.yaml", "line": 1, "column": 1 }
        }
        """,
        Fleet["voyages"]![0]);

    [Fact]
    public void Keeps_order_of_dictionary_entries()
    {
        var voyage = Fleet["voyages"]![0]!;

        Assert.Equal(["suez", "kiel"], voyage["tolls"]!.AsObject().Select(entry => entry.Key));
        Assert.Equal(["2", "10", "1"], voyage["watches"]!.AsObject().Select(entry => entry.Key));
        Assert.Contains(
            "2 dog, 10 first, 1 middle",
            Run.Piped("show", "voyages", "spring-run", "--project", Run.Fleet).Output,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Sorts_unordered_dictionaries()
    {
        var voyage = Fleet["voyages"]![0]!;

        Assert.Equal(["3", "20", "100"], voyage["logbook"]!.AsObject().Select(entry => entry.Key));
        Assert.Equal(["cook", "mate"], voyage["crew"]!.AsObject().Select(entry => entry.Key));
    }

    [Fact]
    public void Unbounded_end_is_null() => AssertJson(
        """{ "lower": "24", "lowerOpen": false, "upper": null, "upperOpen": true, "unit": "tonnes", "asWritten": "at least 24 tonnes" }""",
        Fleet["cargoes"]![0]!["weight"]);

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("sv-SE")]
    [InlineData("th-TH")]
    [InlineData("fr-FR")]
    public void Bytes_do_not_depend_on_culture(string culture)
    {
        var (before, expected) = (CultureInfo.CurrentCulture, Run.Piped("export", Run.Fleet).Bytes);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);

            Assert.Equal(expected, Run.Piped("export", Run.Fleet).Bytes);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void File_is_UTF8_without_byte_order_mark_and_has_line_feeds()
    {
        var bytes = Run.Piped("export").Bytes;

        Assert.Equal((byte)'{', bytes[0]);
        Assert.Equal((byte)'\n', bytes[^1]);
        Assert.DoesNotContain((byte)'\r', bytes);
        Assert.Equal(bytes, new UTF8Encoding(false, throwOnInvalidBytes: true).GetBytes(Encoding.UTF8.GetString(bytes)));
    }

    private static JsonNode Claim(string key) => Article["claims"]!.AsArray().Single(claim => (string?)claim!["id"] == key)!;

    private static void AssertJson(string expected, JsonNode? actual) =>
        Assert.Equal(JsonNode.Parse(expected)!.ToJsonString(), actual?.ToJsonString());

    private static string RepositoryRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Dataset.sln")))
        {
            folder = folder.Parent!;
        }

        return folder.FullName;
    }
}
