using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Factbook.Tool.Tests.Relational;

namespace Factbook.Tool.Tests.Csv;

/// <summary>The article's facts as CSV, exported from the project with its documentation and rules.</summary>
public sealed class ArticleCsvTests(ArticleCsvTests.Exported exported) : IClassFixture<ArticleCsvTests.Exported>
{
    [Fact]
    public void Every_value_of_the_JSON_export_is_in_the_tables()
    {
        var compared = new JsonComparison(exported.Folder.Rows, flag => flag ? "true" : "false").Compare();

        Assert.True(compared > 800, $"only {compared} values were compared");
    }

    [Fact]
    public void Every_foreign_key_has_its_row() => Assert.Empty(exported.Folder.BrokenForeignKeys());

    [Fact]
    public void Own_check_finds_a_broken_foreign_key()
    {
        using var broken = exported.Copy("flows.csv", ",iran,Iran,", ",irann,Iran,");

        Assert.Equal(["flows: irann is not in actors"], broken.BrokenForeignKeys());
    }

    [LongFact]
    [Trait("Run", "Full")]
    public void Independent_validator_accepts_the_package_and_rejects_broken_copies()
    {
        (string File, string Old, string New, string Error)[] edits =
        [
            ("flows.csv", ",iran,Iran,", ",irann,Iran,", "foreign key"),
            ("flows.csv", "iran-russia-weapons,", "china-russia-weapons,", "unique"),
            ("actors.csv", ",former-state,", ",old-state,", "enum"),
            ("actors.csv", ",CN,", ",China,", "pattern"),
            ("claims.csv", ",900000000,", ",much,", "type"),
            ("datapackage.json", "\"name\": \"russia-supply\"", "\"name\": \"Russia Supply\"", "name"),
        ];
        var copies = edits.Select(edit => exported.Copy(edit.File, edit.Old, edit.New)).ToList();
        try
        {
            var errors = DataPackageValidator.ErrorsOf([exported.Folder.Target, .. copies.Select(copy => copy.Target)]);

            Assert.Empty(errors[0]);
            Assert.All(edits.Zip(errors.Skip(1)), broken => Assert.Contains(
                broken.Second, message => message.Contains(broken.First.Error, StringComparison.OrdinalIgnoreCase)));
        }
        finally
        {
            copies.ForEach(copy => copy.Dispose());
        }
    }

    [Fact]
    public void Names_of_facts_are_beside_their_keys()
    {
        var drones = exported.Folder.Rows("flows").Single(row => row["id"] == "china-russia-drones");

        Assert.Equal(("china", "China"), (drones["from"], drones["from_name"]));
        Assert.Equal(("russia", "Russia"), (drones["to"], drones["to_name"]));
        Assert.Equal(("joint-production", "Joint production"), (drones["kind"], drones["kind_name"]));
    }

    [Fact]
    public void Lists_are_tables_with_the_position_of_each_item() => Assert.Equal(
        [("1", "missiles", "Missiles"), ("2", "tanks", "Tanks"), ("3", "aircraft", "Aircraft")],
        exported.Folder.Rows("claims_used_for")
            .Where(row => row["claim_id"] == "microelectronics-use")
            .Select(row => (row["position"], row["used_for"], row["used_for_name"])));

    [Fact]
    public void Facts_that_are_written_in_others_refer_to_them_instead_of_being_listed_twice()
    {
        Assert.DoesNotContain("reports_claims.csv", exported.Folder.Files);
        Assert.All(exported.Folder.Rows("claims"), row => Assert.NotNull(row["report"]));
    }

    [Fact]
    public void Package_states_description_licence_and_sources()
    {
        var package = exported.Folder.Package;

        Assert.Equal(("russia-supply", "MIT"), ((string?)package["name"], (string?)package["licenses"]![0]!["name"]));
        Assert.StartsWith("The actors, goods", (string?)package["description"], StringComparison.Ordinal);
        Assert.Equal(
            RussiaSupply.Sources.All.Select(source => source.Name),
            package["sources"]!.AsArray().Select(source => (string?)source!["title"]));
    }

    [Fact]
    public void Fields_have_the_documentation_and_the_rules_of_their_property()
    {
        Assert.Equal(
            "The ISO 3166-1 alpha-2 country code, such as 'CN'; required for states, and allowed only for them.",
            (string?)Field("actors", "country_code")["description"]);
        Assert.Equal(
            """{"unique":true,"pattern":"^(?:[A-Z]{2})?$"}""", Field("actors", "country_code")["constraints"]!.ToJsonString());
        Assert.Equal(1988, (int?)Field("goods", "harmonized_system_edition")["constraints"]!["minimum"]);
        Assert.Equal("%", (string?)Field("claims", "share_low")["unit"]);
        Assert.Equal("see amount_currency", (string?)Field("claims", "amount_high")["unit"]);
        Assert.EndsWith("Whether the lower end is excluded.", (string?)Field("claims", "share_low_open")["description"]);
    }

    [Fact]
    public void Same_facts_have_the_same_bytes_in_every_culture()
    {
        using var again = new CsvFolder();
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("tr-TR");
            Exported.Write(again);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }

        Assert.All(exported.Folder.Files, file => Assert.Equal(
            File.ReadAllBytes(exported.Folder.PathOf(file)), File.ReadAllBytes(again.PathOf(file))));
        Assert.Equal(exported.Folder.Files, again.Files);
    }

    [Fact]
    public void Files_are_UTF8_without_byte_order_mark_and_lines_end_as_in_RFC_4180() => Assert.All(
        exported.Folder.Files.Where(file => file.EndsWith(".csv", StringComparison.Ordinal)),
        file =>
        {
            var text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(File.ReadAllBytes(exported.Folder.PathOf(file)));
            Assert.NotEqual('\uFEFF', text[0]);
            Assert.EndsWith("\r\n", text, StringComparison.Ordinal);
            Assert.DoesNotContain('\n', text.Replace("\r\n", "", StringComparison.Ordinal));
        });

    private JsonNode Field(string table, string column) => exported.Folder.Field(table, column);

    public sealed class Exported : IDisposable
    {
        public Exported() => Write(Folder);

        public CsvFolder Folder { get; } = new();

        /// <summary>Exports the facts of the project.</summary>
        public static void Write(CsvFolder folder)
        {
            var run = Run.Piped("export", Repository.PathOf("src/RussiaSupply"), "--format", "csv", "-o", folder.Target);
            Assert.Equal((0, ""), (run.ExitCode, run.Error));
        }

        /// <summary>Returns a copy of the export in which a text of a file is replaced.</summary>
        public CsvFolder Copy(string edited, string old, string replacement)
        {
            var copy = new CsvFolder();
            Directory.CreateDirectory(copy.Target);
            foreach (var file in Folder.Files)
            {
                File.Copy(Folder.PathOf(file), copy.PathOf(file));
            }

            copy.Edit(edited, old, replacement);
            return copy;
        }

        public void Dispose() => Folder.Dispose();
    }
}
