using System.Text.Json;
using RussiaSupply;

namespace Factbook.Tool.Tests.Parquet;

public sealed class ArticleParquetTests(ArticleParquetTests.Exported exported) : IClassFixture<ArticleParquetTests.Exported>
{
    [Fact]
    public void Every_table_has_a_file_with_all_facts() => Assert.All(
        Dataset.GetSets(typeof(Actor).Assembly).Where(set => set.BaseSet is null),
        set => Assert.Equal(
            Enumerable.Range(0, set.Count).Select(set.KeyAt),
            DuckDb.Column($"SELECT id FROM {exported.Folder.Table(JsonNamingPolicy.SnakeCaseLower.ConvertName(set.Name))}")));

    [Fact]
    public void Sums_equal_those_of_the_source()
    {
        Assert.Equal(
            Claims.All.OfType<AmountClaim>().Where(claim => claim.Amount.Currency == "USD").Sum(claim => claim.Amount.Interval.Lower),
            decimal.Parse(
                DuckDb.Value($"SELECT sum(amount_low) FROM {Table("claims")} WHERE amount_currency = 'USD'")!,
                System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(
            Claims.All.OfType<ShareClaim>().Sum(claim => claim.Share.Interval.Upper),
            decimal.Parse(
                DuckDb.Value($"SELECT sum(share_high) FROM {Table("claims")}")!, System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(
            $"{Claims.All.Sum(claim => claim.Evidence.Count)}",
            DuckDb.Value($"SELECT sum(len(evidence)) FROM {Table("claims")}"));
    }

    [Fact]
    public void References_can_be_joined()
    {
        Assert.Equal(
            [Claims.MachineToolShare.Flow.To!.Name],
            DuckDb.Column(
                $"SELECT a.name FROM {Table("claims")} c JOIN {Table("flows")} f ON c.flow = f.id JOIN {Table("actors")} a ON f.\"to\" = "
                    + "a.id WHERE c.id = 'machine-tool-share'"));
        Assert.Equal("0", DuckDb.Value($"SELECT count(*) FROM {Table("claims")} c ANTI JOIN {Table("reports")} r ON c.report = r.id"));
    }

    [Fact]
    public void Cases_are_rows_of_one_table() => Assert.Equal(
        Claims.All.Select(claim => claim.GetType().Name.Replace("Claim", "", StringComparison.Ordinal).ToLowerInvariant())
            .CountBy(kind => kind)
            .OrderBy(kind => kind.Key, StringComparer.Ordinal)
            .Select(kind => $"{kind.Key} {kind.Value}"),
        DuckDb.Column($"SELECT kind || ' ' || count(*) FROM {Table("claims")} GROUP BY kind ORDER BY kind"));

    [Fact]
    public void Partitions_have_the_same_rows_in_folders_of_cases()
    {
        using var folder = new TemporaryFolder();
        Assert.Equal((0, ""), Outcome(Run.Piped("export", "--format", "parquet", "--partition-by", "kind", "-o", folder.Target)));

        Assert.Contains("claims/kind=share/part-0.parquet", folder.Files);
        Assert.Contains("events.parquet", folder.Files);
        Assert.Equal(
            DuckDb.Column(
                $"SELECT DISTINCT CAST(c AS VARCHAR) AS text FROM (SELECT * EXCLUDE kind, kind FROM {Table("claims")}) c ORDER BY text"),
            DuckDb.Column(
                $"SELECT DISTINCT CAST(c AS VARCHAR) AS text FROM (SELECT * EXCLUDE kind, kind FROM {folder.Table("claims")}) c ORDER BY "
                    + "text"));
        Assert.DoesNotContain(
            "kind", DuckDb.Column($"SELECT name FROM parquet_schema('{folder.Target}/claims/kind=share/part-0.parquet')"));
    }

    [Fact]
    public void Manifest_counts_facts_and_names_files()
    {
        var tables = System.Text.Json.Nodes.JsonNode.Parse(
            File.ReadAllText(Path.Combine(exported.Folder.Target, "_factbook.json")))!["tables"]!.AsObject();

        Assert.Equal(Claims.All.Count, (int)tables["claims"]!["facts"]!);
        Assert.Equal(
            exported.Folder.Files.Where(file => file != "_factbook.json"),
            tables.SelectMany(table => table.Value!["files"]!.AsArray()).Select(file => (string?)file).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Same_facts_produce_the_same_bytes()
    {
        using var again = new TemporaryFolder();
        Run.Piped("export", "--format", "parquet", "-o", again.Target);

        Assert.All(again.Files, file => Assert.Equal(
            File.ReadAllBytes(Path.Combine(exported.Folder.Target, file)),
            File.ReadAllBytes(Path.Combine(again.Target, file))));
    }

    private static (int ExitCode, string Error) Outcome(Run run) => (run.ExitCode, run.Error);

    private string Table(string name) => exported.Folder.Table(name);

    public sealed class Exported : IDisposable
    {
        public Exported() => Assert.Equal((0, ""), Outcome(Run.Piped("export", "--format", "parquet", "--output", Folder.Target)));

        public TemporaryFolder Folder { get; } = new();

        public void Dispose() => Folder.Dispose();
    }
}
