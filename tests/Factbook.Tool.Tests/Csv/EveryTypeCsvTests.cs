using Factbook.Tool.Tests.Parquet.Facts;

namespace Factbook.Tool.Tests.Csv;

/// <summary>The columns and values of every C# type.</summary>
public sealed class EveryTypeCsvTests(EveryTypeCsvTests.Exported exported) : IClassFixture<EveryTypeCsvTests.Exported>
{
    [Theory]
    [InlineData("text", "naïve 'quoted' \"text\"\n", "", null)]
    [InlineData("flag", "true", "false", null)]
    [InlineData("small_signed", "-7", "127", "-128")]
    [InlineData("long", "10000000000000000000", "18446744073709551615", null)]
    [InlineData("price", "1000.5", "79228162514264337593543950335", "-79228162514264337593543950335")]
    [InlineData("fine", "0.1", "1234567890", "0.0000000000000000000000000001")]
    [InlineData("double", "14.5", "1.7976931348623157E+308", "-5E-324")]
    [InlineData("single", "0.25", "INF", "NaN")]
    [InlineData("day", "2024-02-29", "9999-12-31", "0001-01-01")]
    [InlineData("time", "23:59:59.999999", "00:00:00", null)]
    [InlineData("seen", "2024-02-29T07:00:00.123Z", "9999-12-31T23:59:59Z", "0001-01-01T00:00:00Z")]
    [InlineData("seen_offset_minutes", "330", "0", "0")]
    [InlineData("lasting", "-1.5000001", "922337203685.4775807", "-922337203685.4775808")]
    [InlineData("code", "00112233-4455-6677-8899-aabbccddeeff", null, null)]
    [InlineData("link", "https://example.org/a?b=c", null, null)]
    [InlineData("version", "1.2.3", null, null)]
    [InlineData("tone", "LOUD!", null, null)]
    [InlineData("services_count", "2", null, "0")]
    [InlineData("range_low", "0.5", "79228162514264337593543950", null)]
    [InlineData("range_high", "2", null, null)]
    [InlineData("part_low_open", "true", "false", null)]
    [InlineData("part_high_assumed", "true", "false", null)]
    [InlineData("part_sense", "more-than", "between", null)]
    [InlineData("part_as_written", "more than 70 %", "between 0 and 99.999 %", null)]
    [InlineData("cost_currency", "USD", "KWD", null)]
    [InlineData("weight_unit", "tonnes", null, null)]
    [InlineData("during", "2023-36", "../..", "2023~/2024?")]
    [InlineData("during_first_", "2023-10-01", null, "2023-01-01")]
    [InlineData("during_first", "5", null, null)]
    [InlineData("home_street", "Quay 1", null, null)]
    [InlineData("home_since", "2020", null, null)]
    [InlineData("home_rent_as_written", "about 900.50 EUR", null, null)]
    [InlineData("at_x", "1.5", null, null)]
    [InlineData("shape_kind", "round", "named", null)]
    [InlineData("shape_named_size", null, "wide", null)]
    [InlineData("shape_round_size", "2.5", null, null)]
    [InlineData("tree_name", "root", null, null)]
    [InlineData("words_count", "3", "0", null)]
    [InlineData("open", "{\"crew\":[\"25\",null,\"é<\"]}", "\"text\"", null)]
    [InlineData("other", "empty", null, null)]
    [InlineData("other_name", null, null, null)]
    [InlineData("id_", "full", "largest", "smallest")]
    [InlineData("id", "own", null, null)]
    [InlineData("location_line", "1", "2", "3")]
    public void Value_is_in_a_column(string column, params string?[] values) =>
        Assert.Equal(values, exported.Folder.Rows("samples").Take(3).Select(row => row.GetValueOrDefault(column)));

    [Theory]
    [InlineData("samples_services", "sample_id position services", "full 1 bunkering", "full 2 dry-dock")]
    [InlineData("samples_words", "sample_id position words", "full 1 a", "full 2 ", "full 3 b")]
    [InlineData("samples_parts", "sample_id position parts_low parts_sense", "full 1 70 exact", "full 2 0 up-to")]
    [InlineData("samples_times", "sample_id position times times_last", "full 1 2023 2023-12-31", "full 2 2024-01/.. ")]
    [InlineData("samples_homes", "sample_id position street rent_currency", "full 1 Quay 1 EUR", "full 2 Quay 2 ")]
    [InlineData("samples_grid", "sample_id position", "full 1", "full 2", "full 3", "largest 1")]
    [InlineData("samples_grid_item", "sample_id grid_position position item", "full 1 1 1", "full 1 2 2", "full 3 1 3")]
    [InlineData("samples_tolls", "sample_id position key tolls", "full 1 suez 1000.5", "full 2 kiel 7")]
    [InlineData("samples_tones", "sample_id position key tones", "full 1 LOUD! x", "full 2 soft-spoken ")]
    [InlineData("samples_streets", "sample_id position key", "full 1 10", "full 2 -9")]
    [InlineData("samples_streets_item", "sample_id streets_position position street", "full 2 1 Quay 1")]
    [InlineData("samples_tree_branches", "sample_id position branches", "full 1 {\"name\":\"leaf\",\"branches\":[]}")]
    [InlineData("samples_others", "sample_id position others", "full 1 empty", "full 2 full")]
    public void Lists_and_dictionaries_are_tables(string table, string columns, params string[] rows) => Assert.Equal(
        rows, exported.Folder.Rows(table).Select(row => string.Join(' ', columns.Split(' ').Select(column => row[column]))));

    [Fact]
    public void Every_foreign_key_has_its_row() => Assert.Empty(exported.Folder.BrokenForeignKeys());

    // The validator has no integers of 64 bits.
    [LongFact]
    [Trait("Run", "Full")]
    public void Independent_validator_accepts_every_type_but_integers_of_64_bits() => Assert.All(
        DataPackageValidator.ErrorsOf(exported.Folder.Target),
        error => Assert.Matches("The value \"(9223372036854775807|18446744073709551615)\" in column", error));

    public sealed class Exported : IDisposable
    {
        public CsvFolder Folder { get; } = new CsvFolder().Export(Samples.Sets);

        public void Dispose() => Folder.Dispose();
    }
}
