using Factbook.Tool.Tests.Parquet.Facts;

namespace Factbook.Tool.Tests.Parquet;

/// <summary>The SQL type and the values of every C# type, as DuckDB reads them.</summary>
public sealed class EveryTypeTests(EveryTypeTests.Exported exported) : IClassFixture<EveryTypeTests.Exported>
{
    [Theory]
    [InlineData("text", "VARCHAR", "naïve 'quoted' \"text\"\n", "", null)]
    [InlineData("flag", "BOOLEAN", "true", "false", null)]
    [InlineData("small_signed", "TINYINT", "-7", "127", "-128")]
    [InlineData("small", "UTINYINT", "200", "255", null)]
    [InlineData("short_signed", "SMALLINT", "-300", "32767", "-32768")]
    [InlineData("short", "USMALLINT", "60000", "65535", null)]
    [InlineData("signed", "INTEGER", "-70000", "2147483647", "-2147483648")]
    [InlineData("unsigned", "UINTEGER", "4000000000", "4294967295", null)]
    [InlineData("long_signed", "BIGINT", "-5000000000", "9223372036854775807", "-9223372036854775808")]
    [InlineData("long", "UBIGINT", "10000000000000000000", "18446744073709551615", null)]
    [InlineData("price", "DECIMAL(38,1)", "1000.5", "79228162514264337593543950335.0", "-79228162514264337593543950335.0")]
    [InlineData(
        "fine", "DECIMAL(38,28)", "0.1000000000000000000000000000", "1234567890.0000000000000000000000000000",
        "0.0000000000000000000000000001")]
    [InlineData("double", "DOUBLE", "14.5", "1.7976931348623157e+308", "-5e-324")]
    [InlineData("single", "FLOAT", "0.25", "inf", "-nan")]
    [InlineData("day", "DATE", "2024-02-29", "9999-12-31", "0001-01-01")]
    [InlineData("time", "TIME", "23:59:59.999999", "00:00:00", null)]
    [InlineData("epoch_ms(seen)", "BIGINT", "1709190000123", "253402300799000", "-62135596800000")]
    [InlineData("seen_offset_minutes", "INTEGER", "330", "0", "0")]
    [InlineData("lasting", "DECIMAL(38,7)", "-1.5000001", "922337203685.4775807", "-922337203685.4775808")]
    [InlineData("code", "VARCHAR", "00112233-4455-6677-8899-aabbccddeeff", null, null)]
    [InlineData("link", "VARCHAR", "https://example.org/a?b=c", null, null)]
    [InlineData("version", "VARCHAR", "1.2.3", null, null)]
    [InlineData("tone", "VARCHAR", "LOUD!", null, null)]
    [InlineData("range_low", "DECIMAL(38,1)", "0.5", "79228162514264337593543950.0", null)]
    [InlineData("range_low_open", "BOOLEAN", "true", "true", null)]
    [InlineData("range_high", "DECIMAL(38,1)", "2.0", null, null)]
    [InlineData("range_high_open", "BOOLEAN", "false", "true", null)]
    [InlineData("range_as_written", "VARCHAR", "(0.5, 2]", "(79228162514264337593543950, ∞)", null)]
    [InlineData("part_low", "DECIMAL(18,3)", "70.000", "0.000", null)]
    [InlineData("part_low_open", "BOOLEAN", "true", "false", null)]
    [InlineData("part_low_assumed", "BOOLEAN", "false", "false", null)]
    [InlineData("part_high", "DECIMAL(18,3)", "100.000", "99.999", null)]
    [InlineData("part_high_assumed", "BOOLEAN", "true", "false", null)]
    [InlineData("part_sense", "VARCHAR", "more-than", "between", null)]
    [InlineData("part_as_written", "VARCHAR", "more than 70 %", "between 0 and 99.999 %", null)]
    [InlineData("change_low", "DECIMAL(18,1)", "-3.2", null, null)]
    [InlineData("cost_low", "DECIMAL(18,4)", "900000000.0000", null, null)]
    [InlineData("cost_high", "DECIMAL(18,4)", "900000000.0000", "0.0001", null)]
    [InlineData("cost_high_assumed", "BOOLEAN", "true", "false", null)]
    [InlineData("cost_currency", "VARCHAR", "USD", "KWD", null)]
    [InlineData("weight_low", "DECIMAL(18,0)", "24", null, null)]
    [InlineData("weight_unit", "VARCHAR", "tonnes", null, null)]
    [InlineData("during", "VARCHAR", "2023-36", "../..", "2023~/2024?")]
    [InlineData("during_first_", "DATE", "2023-10-01", null, "2023-01-01")]
    [InlineData("during_last", "DATE", "2023-12-31", null, "2024-12-31")]
    [InlineData("during_first", "INTEGER", "5", null, null)]
    [InlineData("other", "VARCHAR", "empty", null, null)]
    [InlineData("id_", "VARCHAR", "full", "largest", "smallest")]
    [InlineData("id", "VARCHAR", "own", null, null)]
    [InlineData("location_file", "VARCHAR", "facts/samples.yaml", "facts/samples.yaml", "facts/samples.yaml")]
    [InlineData("location_line", "INTEGER", "1", "2", "3")]
    public void Scalar_has_a_column_of_its_type(string column, string type, params string?[] values)
    {
        var rows = DuckDb.Rows($"SELECT typeof({column}), CAST({column} AS VARCHAR) FROM {exported.Table} LIMIT 3");

        Assert.Equal(values.Select(value => (type, value)), rows.Select(row => (row[0]!, row[1])));

        // Engines skip row groups that the statistics of a file exclude.
        Assert.All(values.OfType<string>(), value => Assert.NotEqual(
            "0",
            DuckDb.Value(
                $"SELECT count(*) FROM {exported.Table} WHERE {column} = CAST('{value.Replace("'", "''", StringComparison.Ordinal)}' AS "
                    + $"{type})")));
    }

    [Theory]
    [InlineData("services", "VARCHAR[]", "[bunkering, dry-dock]", null, "[]")]
    [InlineData("words", "VARCHAR[]", "[a, NULL, b]", "[]", null)]
    [InlineData("numbers", "INTEGER[]", "[3, 1, 2]", "[]", "[]")]
    [InlineData("prices", "DECIMAL(18,1)[]", "[1.0, 2.5]", null, null)]
    [InlineData("others", "VARCHAR[]", "[empty, full]", "[]", "[]")]
    [InlineData("grid", "INTEGER[][]", "[[1, 2], [], [3]]", "[[]]", null)]
    [InlineData("list_transform(parts, p -> p.low)", "DECIMAL(18,0)[]", "[70, 0]", null, null)]
    [InlineData("list_transform(parts, p -> p.sense)", "VARCHAR[]", "[exact, up-to]", null, null)]
    [InlineData(
        "times",
        "STRUCT(edtf VARCHAR, \"first\" DATE, \"last\" DATE)[]",
        "[{'edtf': 2023, 'first': 2023-01-01, 'last': 2023-12-31}, {'edtf': 2024-01/.., 'first': 2024-01-01, 'last': NULL}]",
        null,
        null)]
    [InlineData("home.street", "VARCHAR", "Quay 1", null, null)]
    [InlineData("home.since_last", "DATE", "2020-12-31", null, null)]
    [InlineData("home.rent_low", "DECIMAL(18,1)", "900.5", null, null)]
    [InlineData("list_transform(homes, h -> h.street)", "VARCHAR[]", "[Quay 1, Quay 2]", "[]", null)]
    [InlineData("list_transform(homes, h -> h.rent_currency)", "VARCHAR[]", "[EUR, NULL]", "[]", null)]
    [InlineData("\"at\"", "STRUCT(x DECIMAL(18,1), y DECIMAL(18,0))", "{'x': 1.5, 'y': -2}", null, null)]
    [InlineData(
        "shape",
        "STRUCT(kind VARCHAR, \"label\" VARCHAR, named_size VARCHAR, corners INTEGER, round_size DECIMAL(18,1))",
        "{'kind': round, 'label': wheel, 'named_size': NULL, 'corners': NULL, 'round_size': 2.5}",
        "{'kind': named, 'label': NULL, 'named_size': wide, 'corners': 4, 'round_size': NULL}",
        null)]
    [InlineData("tree.name", "VARCHAR", "root", null, null)]
    [InlineData("tree.branches", "VARCHAR[]", "['{\"name\":\"leaf\",\"branches\":[]}']", null, null)]
    [InlineData("tolls", "MAP(VARCHAR, DECIMAL(18,1))", "{suez=1000.5, kiel=7.0}", "{}", null)]
    [InlineData("tones", "MAP(VARCHAR, VARCHAR)", "{LOUD!=x, soft-spoken=NULL}", null, null)]
    [InlineData("map_keys(streets)", "INTEGER[]", "[10, -9]", null, null)]
    [InlineData("list_transform(map_values(streets), s -> len(s))", "BIGINT[]", "[0, 1]", null, null)]
    [InlineData("map_extract(streets, -9)[1][1].rent_as_written", "VARCHAR", "about 900.50 EUR", null, null)]
    [InlineData("open", "VARCHAR", "{\"crew\":[\"25\",null,\"é<\"]}", "\"text\"", null)]
    public void Lists_maps_and_records_keep_their_shape(string expression, string type, params string?[] values)
    {
        var rows = DuckDb.Rows($"SELECT typeof({expression}), CAST({expression} AS VARCHAR) FROM {exported.Table} LIMIT 3");

        Assert.Equal(values.Select(value => (type, value)), rows.Select(row => (row[0]!, row[1])));
    }

    [Fact]
    public void Empty_fact_has_only_its_key_location_and_empty_lists()
    {
        var row = Assert.Single(DuckDb.Rows($"SELECT * FROM {exported.Table} WHERE id_ = 'empty'"));

        Assert.Equal(4, row.Count(value => value is not null && !value.StartsWith("System.Collections", StringComparison.Ordinal)));
        Assert.Equal("0|0", DuckDb.Value($"SELECT len(numbers) || '|' || len(others) FROM {exported.Table} WHERE id_ = 'empty'"));
    }

    public sealed class Exported : IDisposable
    {
        private readonly TemporaryFolder _folder = new TemporaryFolder().Export(Samples.Sets);

        public string Table => _folder.Table("samples");

        public void Dispose() => _folder.Dispose();
    }
}
