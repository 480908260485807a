using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using Factbook.Generator.Scalars;
using Factbook.Tool.Model;
using Factbook.Tool.Tests.Fleet;

namespace Factbook.Tool.Tests.Sqlite;

/// <summary>Hostile names and texts, and limits of SQLite.</summary>
public sealed class HostileSqliteTests : IDisposable
{
    private static readonly string[] Hostile =
    [
        "'; DROP TABLE orders; --", "\"", "nul\0inside", "\0", "\u202Ereversed", "é 中 🎉", "a\r\nb", "1", "NULL", " padded ", "",
    ];

    private readonly Database _database = new();

    public enum Mood
    {
        [JsonStringEnumMemberName("it's")]
        Quoted,
        [JsonStringEnumMemberName("\"double\"")]
        DoublyQuoted,
        [JsonStringEnumMemberName("nul\0")]
        Nul,
    }

    public void Dispose() => _database.Dispose();

    [Fact]
    public void Names_can_be_words_of_SQL_and_reserved_names()
    {
        var orders = Hostile.Select((text, i) => new Order($"o{i}") { Group = text, RowId = i, Select = (Mood)(i % 3) }).ToList();
        _database.Export(
        [
            new FakeSet<Order>("Order", "orders.yaml", order => order.Id, orders),
            new FakeSet<Other>("Index", "index.yaml", other => other.Id, [new("a")]),
            new FakeSet<Other2>("SqliteMaster", "master.yaml", other => other.Id, [new("a")]),
            new FakeSet<Other3>("DataDictionary", "dictionary.yaml", other => other.Id, [new("a")]),
        ]);

        _database.AssertValid();
        Assert.Equal(Hostile, _database.Column("SELECT \"group\" FROM \"order\""));
        Assert.Equal([0L, 1L, 2L], _database.Column("SELECT row_id FROM \"order\" LIMIT 3"));
        Assert.Equal(["it's", "\"double\"", "nul\0"], _database.Column("SELECT \"select\" FROM \"order\" LIMIT 3"));
        Assert.Equal(
            ["_sqlite_master", "data_dictionary", "data_dictionary_", "dataset", "dataset_sources", "index", "order"],
            _database.Column("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name"));
        Assert.Contains(
            "CHECK constraint failed", _database.Rejection("UPDATE \"order\" SET \"select\" = 'nul'"), StringComparison.Ordinal);
    }

    [Fact]
    public void Keys_that_differ_in_case_are_different_rows()
    {
        _database.Export([new FakeSet<Other>("Others", "others.yaml", other => other.Id, [new("China"), new("china"), new("CHINA")])]);

        Assert.Equal(["China", "china", "CHINA"], _database.Column("SELECT id FROM others ORDER BY rowid"));
        Assert.Equal(["china"], _database.Column("SELECT id FROM others WHERE id = 'china'"));
    }

    [Fact]
    public void Enum_is_not_stated_if_a_value_has_no_member()
    {
        _database.Export([new FakeSet<Order>("Orders", "orders.yaml", order => order.Id, [new("a") { Select = (Mood)7 }])]);

        _database.AssertValid();
        Assert.Equal(["7"], _database.Column("SELECT \"select\" FROM orders"));
        Assert.DoesNotContain("CHECK", (string)_database.Column("SELECT sql FROM sqlite_schema").First()!, StringComparison.Ordinal);
    }

    [Fact]
    public void Table_without_facts_is_empty()
    {
        _database.Export([new FakeSet<Order>("Orders", "orders.yaml", order => order.Id, [])]);

        _database.AssertValid();
        Assert.Empty(_database.Query("SELECT * FROM orders"));
    }

    [Theory]
    [InlineData(1_990, null)]
    [InlineData(2_000, "facts has 2004 columns, and SQLite allows 2000")]
    public void Reports_more_columns_than_SQLite_allows(int properties, string? message)
    {
        FactRecord record = null!;
        record = new FactRecord(
            "Example.Fact",
            () => new RecordContent(
                [
                    .. Enumerable.Range(0, properties).Select(i => new FactProperty(
                        $"P{i}", null, new ScalarType(TextScalars.Text) { IsOptional = true }) { DeclaredBy = "Example.Fact" }),
                ],
                [],
                [record]));
        var dataset = new FactDataset("Test", [new FactTable("Facts", record, false, [])]);

        if (message is null)
        {
            _database.Export(dataset).AssertValid();
        }
        else
        {
            Assert.Equal(message, Assert.Throws<ToolException>(() => _database.Export(dataset)).Message);
        }
    }

    public sealed record Order([property: Key] string Id)
    {
        public string Group { get; init; } = "";

        public int RowId { get; init; }

        public Mood Select { get; init; }
    }

    public sealed record Other([property: Key] string Id);

    public sealed record Other2([property: Key] string Id);

    public sealed record Other3([property: Key] string Id);
}
