using System.Globalization;
using Factbook.Tool.Tests.Fleet;
using Factbook.Tool.Tests.Parquet.Facts;

namespace Factbook.Tool.Tests.Sqlite;

/// <summary>The columns and values of every C# type.</summary>
public sealed class EveryTypeSqliteTests(EveryTypeSqliteTests.Exported exported) : IClassFixture<EveryTypeSqliteTests.Exported>
{
    [Theory]
    [InlineData("text", "naïve 'quoted' \"text\"\n", "", null)]
    [InlineData("flag", 1L, 0L, null)]
    [InlineData("small_signed", -7L, 127L, -128L)]
    [InlineData("long_signed", -5_000_000_000L, long.MaxValue, long.MinValue)]
    [InlineData("price", 1000.5, 12.5, -1E21)]
    [InlineData("fine", 0.1, 1234567890.0, 1E-28)]
    [InlineData("double", 14.5, double.MaxValue, -double.Epsilon)]
    [InlineData("single", 0.25, double.PositiveInfinity, 0.1)]
    [InlineData("day", "2024-02-29", "9999-12-31", "0001-01-01")]
    [InlineData("time", "23:59:59.999999", "00:00:00", null)]
    [InlineData("seen", "2024-02-29T07:00:00.123Z", "9999-12-31T23:59:59Z", "0001-01-01T00:00:00Z")]
    [InlineData("seen_offset_minutes", 330L, 0L, 0L)]
    [InlineData("lasting", -1.5000001, null, null)]
    [InlineData("code", "00112233-4455-6677-8899-aabbccddeeff", null, null)]
    [InlineData("tone", "LOUD!", null, null)]
    [InlineData("services_count", 2L, null, 0L)]
    [InlineData("range_low", 0.5, null, null)]
    [InlineData("part_low_open", 1L, 0L, null)]
    [InlineData("part_high_assumed", 1L, 0L, null)]
    [InlineData("part_sense", "more-than", "between", null)]
    [InlineData("part_as_written", "more than 70 %", "between 0 and 99.999 %", null)]
    [InlineData("cost_currency", "USD", "KWD", null)]
    [InlineData("during", "2023-36", "../..", "2023~/2024?")]
    [InlineData("during_first_", "2023-10-01", null, "2023-01-01")]
    [InlineData("during_first", 5L, null, null)]
    [InlineData("home_rent_as_written", "about 900.50 EUR", null, null)]
    [InlineData("shape_kind", "round", "named", null)]
    [InlineData("shape_named_size", null, "wide", null)]
    [InlineData("shape_round_size", 2.5, null, null)]
    [InlineData("words_count", 3L, 0L, null)]
    [InlineData("open", "{\"crew\":[\"25\",null,\"é<\"]}", "\"text\"", null)]
    [InlineData("other", "empty", null, null)]
    [InlineData("id_", "full", "largest", "smallest")]
    [InlineData("id", "own", null, null)]
    [InlineData("location_line", 1L, 2L, 3L)]
    public void Value_is_in_a_column(string column, params object?[] values) =>
        Assert.Equal(values, exported.Database.Query("SELECT * FROM samples").Take(3).Select(row => row[column]));

    [Theory]
    [InlineData("samples_services", "sample_id position services", "full 1 bunkering", "full 2 dry-dock")]
    [InlineData("samples_words", "sample_id position words", "full 1 a", "full 2 ", "full 3 b")]
    [InlineData("samples_parts", "sample_id position parts_low parts_sense", "full 1 70 exact", "full 2 0 up-to")]
    [InlineData("samples_homes", "sample_id position street rent_currency", "full 1 Quay 1 EUR", "full 2 Quay 2 ")]
    [InlineData("samples_grid_item", "sample_id grid_position position item", "full 1 1 1", "full 1 2 2", "full 3 1 3")]
    [InlineData("samples_tolls", "sample_id position key tolls", "full 1 suez 1000.5", "full 2 kiel 7")]
    [InlineData("samples_streets_item", "sample_id streets_position position street", "full 2 1 Quay 1")]
    [InlineData("samples_tree_branches", "sample_id position branches", "full 1 {\"name\":\"leaf\",\"branches\":[]}")]
    [InlineData("samples_others", "sample_id position others", "full 1 empty", "full 2 full")]
    public void Lists_and_dictionaries_are_tables(string table, string columns, params string[] rows) => Assert.Equal(
        rows, exported.Database.Rows(table).Select(row => string.Join(' ', columns.Split(' ').Select(column => row[column]))));

    [Fact]
    public void Database_is_valid() => exported.Database.AssertValid();

    [Theory]
    [InlineData("price", "79228162514264337593543950335", "79228162514264337593543950335, which has more digits than a REAL")]
    [InlineData("price", "0.12345678901234567", "0.12345678901234567, which has more digits than a REAL")]
    [InlineData("long", "9223372036854775808", "9223372036854775808, which is larger than an INTEGER")]
    [InlineData("single", "NaN", "NaN, which is not a number")]
    [InlineData("text", "half of a pair: ", "a text with half of a surrogate pair")]
    public void Reports_a_value_that_would_be_changed(string column, string value, string reported)
    {
        using var database = new Database();
        var sample = new Sample { Name = "one" };
        sample = column switch
        {
            "price" => sample with { Price = decimal.Parse(value, CultureInfo.InvariantCulture) },
            "long" => sample with { Long = ulong.Parse(value, CultureInfo.InvariantCulture) },
            "single" => sample with { Single = float.NaN },
            _ => sample with { Text = value + '\uD83C' },
        };

        var failure = Assert.Throws<ToolException>(() => database.Export(SetOf(sample)));

        Assert.Equal($"{column} of 'one' is {reported}, and SQLite cannot represent it; CSV and JSON can", failure.Message);
        Assert.Empty(Directory.GetFileSystemEntries(database.Root));
    }

    private static IReadOnlyList<IFactSet> SetOf(params Sample[] samples) =>
        [new FakeSet<Sample>("Samples", "facts/samples.yaml", sample => sample.Name, samples)];

    public sealed class Exported : IDisposable
    {
        public Exported()
        {
            var samples = Enumerable.Range(0, 4).Select(i => (Sample)Samples.Sets[0].FactAt(i)).ToArray();

            // Without the values that SQLite cannot represent.
            samples[0] = samples[0] with { Long = 7 };
            samples[1] = samples[1] with { Long = null, Price = 12.5m, Range = null, Lasting = null };
            samples[2] = samples[2] with { Long = null, Price = -1_000_000_000_000_000_000_000m, Single = 0.1f, Lasting = null };
            Database.Export(SetOf(samples));
        }

        public Database Database { get; } = new();

        public void Dispose() => Database.Dispose();
    }
}
