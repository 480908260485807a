using System.ComponentModel.DataAnnotations;
using Factbook.Tool.Tests.Fleet;
using Factbook.Tool.Tests.Parquet.Facts;

namespace Factbook.Tool.Tests.Parquet;

public sealed class PartitionTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Reads_back_any_text_from_a_folder_name()
    {
        string?[] labels =
        [
            "plain", "a b", "a/b=c%2F", "..", "dots.", "é 中", "'q' \"q\"", "<>|?*:\\", "line\nbreak", "#[x]^{y}",
            "__HIVE_DEFAULT_PARTITION__", null, "plain",
        ];
        _folder.Export(Parcels([.. labels.Select((label, i) => new Parcel($"p{i}") { Label = label })]), "label");

        Assert.Equal(
            labels.Select((label, i) => ($"p{i}", label)).OrderBy(parcel => parcel.Item1, StringComparer.Ordinal),
            DuckDb.Rows($"SELECT id, label FROM {_folder.Table("parcels")} ORDER BY id").Select(row => (row[0]!, row[1])));
        Assert.Equal(13, _folder.Files.Count);
    }

    [Fact]
    public void Nests_columns_of_any_scalar_type_in_order()
    {
        var day = new DateOnly(2024, 2, 29);
        _folder.Export(
            Parcels(
                [
                    new Parcel("a") { Tone = Tone.Loud, Day = day, Weight = 1.50m },
                    new Parcel("b") { Day = day },
                    new Parcel("c") { Tone = Tone.Loud, Day = day, Weight = 1.5m }
                ]),
            "tone", "DAY", "weight");

        Assert.Equal(
            [
                "_factbook.json",
                "parcels/tone=LOUD%21/day=2024-02-29/weight=1.5/part-0.parquet",
                "parcels/tone=soft-spoken/day=2024-02-29/weight=0/part-0.parquet"
            ],
            _folder.Files);
        Assert.Equal("2024-02-29 3", DuckDb.Value($"SELECT day || ' ' || count(*) FROM {_folder.Table("parcels")} GROUP BY day"));
    }

    [Fact]
    public void Columns_of_all_partitions_have_the_same_type()
    {
        _folder.Export(Parcels([new Parcel("a") { Label = "x", Weight = 0.001m }, new Parcel("b") { Label = "y", Weight = 2m }]), "label");

        Assert.Equal(["DECIMAL(18,3)"], DuckDb.Column($"SELECT DISTINCT typeof(weight) FROM {_folder.Table("parcels")}"));
        Assert.Equal("2.001", DuckDb.Value($"SELECT sum(weight) FROM {_folder.Table("parcels")}"));
    }

    [Theory]
    [InlineData(
        "there is no folder for an empty text",
        "label",
        "parcels cannot be partitioned by 'label': it is an empty text in 'a', and no folder can have an empty name")]
    [InlineData("a list", "tags", "'tags' is a list, a map or a struct, and only single values can be partitioned by")]
    [InlineData("no column", "lable", "no table has a column 'lable' to partition by; did you mean 'label'?")]
    public void Reports_unsupported_partition_column_and_leaves_nothing(string _, string column, string message)
    {
        var failure = Assert.Throws<ToolException>(() => _folder.Export(Parcels([new Parcel("a") { Label = "" }]), column));

        Assert.Equal(message, failure.Message);
        Assert.Empty(Directory.GetFileSystemEntries(_folder.Root));
    }

    [Theory]
    [InlineData("no table has a column 'knid' to partition by; did you mean 'kind'?", "--partition-by", "knid")]
    [InlineData("'kind' is listed twice in --partition-by", "--partition-by", "kind", "--partition-by", "kind")]
    public void Rejects_unknown_column_on_the_command_line(string message, params string[] arguments)
    {
        var run = Run.Piped(["export", "--format", "parquet", "-o", _folder.Target, .. arguments]);

        Assert.Equal((2, $"factbook: {message}{Environment.NewLine}"), (run.ExitCode, run.Error));
        Assert.Empty(Directory.GetFileSystemEntries(_folder.Root));
    }

    private static IReadOnlyList<IFactSet> Parcels(IReadOnlyList<Parcel> parcels) =>
        [new FakeSet<Parcel>("Parcels", "parcels.yaml", parcel => parcel.Key, parcels)];

    public sealed record Parcel([property: Key] string Key)
    {
        public string? Label { get; init; }

        public Tone Tone { get; init; }

        public DateOnly Day { get; init; }

        public decimal Weight { get; init; }

        public IReadOnlyList<string> Tags { get; init; } = [];
    }
}
