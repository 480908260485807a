using System.ComponentModel.DataAnnotations;
using Factbook.Tool.Tests.Fleet;

namespace Factbook.Tool.Tests.Parquet;

/// <summary>Rows beyond one row group, and values that Parquet cannot represent.</summary>
public sealed class LimitTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Writes_many_facts_in_row_groups()
    {
        var facts = Enumerable.Range(0, 70_000)
            .Select(i => new Reading($"r{i}") { Amount = i / 100m, Tags = [.. Enumerable.Repeat("x", i % 3)] })
            .ToList();
        _folder.Export(Set(facts));

        Assert.Equal(
            ["32768", "32768", "4464"],
            DuckDb.Column(
                $"SELECT DISTINCT ON (row_group_id) row_group_num_rows FROM parquet_metadata({_folder.Table("readings")}) ORDER BY "
                    + "row_group_id"));
        Assert.Equal(
            FormattableString.Invariant($"70000 {facts.Sum(fact => fact.Amount)} {facts.Sum(fact => fact.Tags.Count)}"),
            DuckDb.Value($"SELECT count(DISTINCT id) || ' ' || sum(amount) || ' ' || sum(len(tags)) FROM {_folder.Table("readings")}"));
        Assert.Equal("r65535", DuckDb.Value($"SELECT id FROM {_folder.Table("readings")} WHERE amount = 655.35"));
    }

    [Fact]
    public void Writes_table_without_rows_for_set_without_facts()
    {
        _folder.Export(Set([]));

        Assert.Equal("0", DuckDb.Value($"SELECT count(id) FROM {_folder.Table("readings")}"));
    }

    [Fact]
    public void Reports_number_with_too_many_digits_instead_of_rounding() => AssertUnfit(
        "'b' of readings does not fit into Parquet: amount: with 1000000000000000000000, the column needs 22 digits before and 20 "
            + "after the decimal point, and a DECIMAL has 38 in all",
        new Reading("a") { Amount = 0.00000000000000000001m },
        new Reading("b") { Amount = 1_000_000_000_000_000_000_000m });

    [Fact]
    public void Reports_time_finer_than_a_millisecond() => AssertUnfit(
        "'a' of readings does not fit into Parquet: at: 2024-01-01T00:00:00.0000001+00:00 is more precise than a millisecond",
        new Reading("a") { At = new DateTimeOffset(2024, 1, 1, 0, 0, 0, TimeSpan.Zero).AddTicks(1) });

    private static IReadOnlyList<IFactSet> Set(IReadOnlyList<Reading> facts) =>
        [new FakeSet<Reading>("Readings", "readings.yaml", reading => reading.Key, facts)];

    private void AssertUnfit(string message, params IReadOnlyList<Reading> facts)
    {
        var failure = Assert.Throws<ToolException>(() => _folder.Export(Set(facts)));

        Assert.Equal((ExitCodes.Failure, message), (failure.ExitCode, failure.Message));
        Assert.Empty(Directory.GetFileSystemEntries(_folder.Root));
    }

    public sealed record Reading([property: Key] string Key)
    {
        public decimal Amount { get; init; }

        public DateTimeOffset? At { get; init; }

        public IReadOnlyList<string> Tags { get; init; } = [];
    }
}
