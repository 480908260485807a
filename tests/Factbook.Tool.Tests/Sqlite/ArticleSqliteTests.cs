using System.Globalization;
using Factbook.Tool.Tests.Relational;

namespace Factbook.Tool.Tests.Sqlite;

/// <summary>The article's facts as a database, exported from the project with its documentation and rules.</summary>
public sealed class ArticleSqliteTests(ArticleDatabase article) : IClassFixture<ArticleDatabase>
{
    private Database Facts => article.Database;

    [Fact]
    public void Database_is_valid() => Facts.AssertValid();

    [Fact]
    public void Every_value_of_the_JSON_export_is_in_the_tables()
    {
        var compared = new JsonComparison(Facts.Rows, flag => flag ? "1" : "0").Compare();

        Assert.True(compared > 800, $"only {compared} values were compared");
    }

    [Fact]
    public void Same_facts_have_the_same_bytes_in_every_culture()
    {
        using var again = new Database();
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("tr-TR");
            ArticleDatabase.Export(again);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }

        Assert.Equal(File.ReadAllBytes(Facts.Target), File.ReadAllBytes(again.Target));
    }

    [Fact]
    public void Every_table_is_strict() =>
        Assert.Empty(Facts.Query("SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND NOT strict "
            + "AND name NOT LIKE 'sqlite%'"));

    [Fact]
    public void Every_foreign_key_has_an_index_that_begins_with_its_column() => Assert.Empty(Facts.Query(
        """
        SELECT tables.name, keys."from" FROM sqlite_schema AS tables JOIN pragma_foreign_key_list(tables.name) AS keys
        WHERE keys.seq = 0 AND NOT EXISTS (
          SELECT 1 FROM pragma_index_list(tables.name) AS indexes JOIN pragma_index_info(indexes.name) AS columns
          WHERE columns.seqno = 0 AND columns.name = keys."from")
        """));

    [Theory]
    [InlineData("flows", "from", "actors")]
    [InlineData("claims_used_for", "claim_id", "claims")]
    [InlineData("claims_used_for", "used_for", "goods")]
    [InlineData("claims", "report", "reports")]
    [InlineData("claims", "compared_to_flow", "flows")]
    public void References_lists_and_owners_are_foreign_keys(string table, string column, string target) => Assert.Contains(
        Facts.Query($"SELECT \"from\", \"table\" FROM pragma_foreign_key_list('{table}')"),
        key => (string?)key["from"] == column && (string?)key["table"] == target);

    [Fact]
    public void Names_of_facts_are_beside_their_keys_in_a_view() => Assert.Equal(
        [("china", "China", "Russia", "Joint production")],
        Facts.Query("SELECT * FROM flows_with_names WHERE id = 'china-russia-drones'")
            .Select(row => ((string?)row["from"], (string?)row["from_name"], (string?)row["to_name"], (string?)row["kind_name"])));

    [Fact]
    public void Each_case_is_a_view_with_its_columns()
    {
        var share = Assert.Single(Facts.Query("SELECT * FROM share_claims WHERE id = 'machine-tool-share'"));

        Assert.Equal((70.0, 1L, "more than 70 %"), (share["share_low"], share["share_low_open"], share["share_as_written"]));
        Assert.DoesNotContain("amount_low", share.Keys);
        Assert.Equal(
            Facts.Column("SELECT count(*) FROM claims WHERE kind = 'share'"), Facts.Column("SELECT count(*) FROM share_claims"));
    }

    [Fact]
    public void Each_inverse_is_a_view()
    {
        Assert.Equal(
            RussiaSupply.Actors.China.Supplies.Select(flow => flow.Id).Order(StringComparer.Ordinal),
            Facts.Column("SELECT supplies FROM actors_supplies WHERE actor_id = 'china' ORDER BY supplies"));
        Assert.Equal(
            [(long)RussiaSupply.Events.All.Sum(fact => fact.After.Count)], Facts.Column("SELECT count(*) FROM events_after"));
        var report = RussiaSupply.Claims.MachineToolShare.Report;
        Assert.Equal(
            report.Claims.Select(claim => claim.Id).Order(StringComparer.Ordinal),
            Facts.Column($"SELECT claims FROM reports_claims WHERE report_id = '{report.Id}' ORDER BY claims"));
    }

    [Fact]
    public void Dictionary_describes_every_table_view_and_column()
    {
        Assert.Empty(Facts.Query(
            """
            SELECT tables.name, columns.name FROM sqlite_schema AS tables JOIN pragma_table_info(tables.name) AS columns
            WHERE tables.type = 'table' AND tables.name NOT IN ('data_dictionary', 'dataset', 'dataset_sources')
            EXCEPT SELECT table_name, column_name FROM data_dictionary
            """));
        Assert.Empty(Facts.Query("SELECT name FROM sqlite_schema WHERE type = 'view' EXCEPT SELECT table_name FROM data_dictionary"));
        Assert.Equal(
            [("number", "%", "The lower end; empty if it is unbounded.")],
            Facts.Query("SELECT * FROM data_dictionary WHERE table_name = 'claims' AND column_name = 'share_low'")
                .Select(row => ((string?)row["type"], (string?)row["unit"], ((string)row["description"]!)[^40..])));
        Assert.Equal(
            [("key of actors", "The supplier")],
            Facts.Query("SELECT * FROM data_dictionary WHERE table_name = 'flows' AND column_name = 'from'")
                .Select(row => ((string?)row["type"], ((string)row["description"]!)[..12])));
    }

    [Fact]
    public void Dataset_states_description_licence_and_sources()
    {
        var dataset = Assert.Single(Facts.Query("SELECT * FROM dataset"));

        Assert.Equal(("RussiaSupply", "MIT"), (dataset["name"], dataset["licence"]));
        Assert.StartsWith("The actors, goods", (string?)dataset["description"], StringComparison.Ordinal);
        Assert.Equal(RussiaSupply.Sources.All.Select(source => source.Name), Facts.Column("SELECT title FROM dataset_sources"));
    }
}

/// <summary>The article's facts, exported once.</summary>
public sealed class ArticleDatabase : IDisposable
{
    public ArticleDatabase() => Export(Database);

    public Database Database { get; } = new();

    /// <summary>Exports the facts of the project.</summary>
    public static void Export(Database database)
    {
        var run = Run.Piped("export", Repository.PathOf("src/RussiaSupply"), "--format", "sqlite", "-o", database.Target);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
    }

    public void Dispose() => Database.Dispose();
}
