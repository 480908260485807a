using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using CsvHelper;
using Factbook.Tool.Tests.Parquet;
using Microsoft.Data.Sqlite;

namespace Factbook.Tool.Tests.Documentation.Journalists;

/// <summary>Runs the code of <c>docs/journalists.md</c> on the exported facts, and compares what it prints.</summary>
[Trait("Run", "Full")]
public sealed partial class JournalistPageTests(JournalistPageTests.Exported exported) : IClassFixture<JournalistPageTests.Exported>
{
    private const string Files = "facts-csv/";

    private static readonly MarkdownPage Page = MarkdownPage.Read("docs/journalists.md");

    private static readonly Section Spreadsheets = Page.Section("In a spreadsheet");

    private readonly Dictionary<string, IReadOnlyList<string[]>> _tables = Table().Matches(Repository.Read("docs/journalists.md"))
        .Select(match => match.Groups[1].Value)
        .Distinct()
        .ToDictionary(name => name, name => ReadCsv(Path.Join(exported.Folder, Files, name + ".csv")));

    [LongFact]
    public void Pandas_prints_the_shown_output()
    {
        LongRun.Require("the Debian package python3-pandas", PythonPackages.FindFailure("pandas"));
        var section = Page.Section("In pandas");
        var program = string.Join('\n', section.FencesIn("python").Select(fence => fence.Text));
        var printed = Script.Run(
            PythonPackages.Interpreter, ["-", exported.Folder], $"import os, sys\nos.chdir(sys.argv[1])\n{program}\n");

        Assert.Equal(
            string.Concat(section.FencesIn("text").Select(fence => fence.Text + "\n")),
            printed.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void SQLite_prints_the_shown_output()
    {
        var section = Page.Section("In SQL");
        var run = Run.Piped("export", "--format", "sqlite", "-o", Path.Join(exported.Folder, "facts.sqlite"));
        Assert.Equal((0, ""), (run.ExitCode, run.Error));

        using var database = new SqliteConnection($"Data Source={Path.Join(exported.Folder, "facts.sqlite")};Mode=ReadOnly;Pooling=false");
        database.Open();
        Assert.Equal(
            section.FencesIn("text").Select(fence => fence.Text),
            section.FencesIn("sql").Select(fence => ListOf(database, fence.Text)));
    }

    [Fact]
    public void DuckDB_prints_the_shown_output()
    {
        var section = Page.Section("In SQL, without a database");
        var output = Path.Join(exported.Folder, "output.csv");

        Assert.Equal(section.FencesIn("text").Select(fence => fence.Text), section.FencesIn("sql").Select(fence =>
        {
            var query = fence.Text.TrimEnd(';').Replace($"'{Files}", $"'{exported.Folder}/{Files}", StringComparison.Ordinal);
            _ = DuckDb.Rows($"COPY ({query}) TO '{output}' (HEADER)");
            return File.ReadAllText(output).ReplaceLineEndings("\n").TrimEnd();
        }));
    }

    [LongFact]
    public void Formulas_yield_the_shown_rows()
    {
        var shown = Spreadsheets.FencesIn("text").Select(fence => fence.Text.Split('\n').Select(line => Gap().Split(line)));

        Assert.Equal(shown, Sheets().Select(RowsOf));
    }

    [LongFact]
    public void Other_formula_for_a_cell_yields_the_same()
    {
        var other = Formula().Match(Spreadsheets.Paragraphs[^1]).Value;
        var sheet = Sheets()[0];
        var replaced = Assert.Single(sheet, cell => cell.Formula.EndsWith("claims[share_low])", StringComparison.Ordinal));

        Assert.Equal(RowsOf(sheet), RowsOf([.. sheet.Select(cell => cell == replaced ? cell with { Formula = other } : cell)]));
    }

    [Fact]
    public void Every_named_file_is_written()
    {
        var names = Page.Section("Write the tables").Rows.SelectMany(row => row[0]);

        Assert.Equal([], names.Where(name => !File.Exists(Path.Join(exported.Folder, Files, name))));
    }

    [Fact]
    public void Explains_every_stance_and_every_column_of_a_share()
    {
        var explained = Page.Section("How to read a claim").Rows.SelectMany(row => row[0]);

        Assert.Equal(
            [
                .. _tables["claims"][0].Where(column => column.StartsWith("share_", StringComparison.Ordinal)).Order(),
                .. Enum.GetNames<RussiaSupply.Stance>().Select(JsonNamingPolicy.KebabCaseLower.ConvertName).Order(),
            ],
            explained.Order(StringComparer.Ordinal).OrderByDescending(name => name.StartsWith("share_", StringComparison.Ordinal)));
    }

    // The formulas of each sheet, which begins at A2.
    private static IReadOnlyList<IReadOnlyList<Cell>> Sheets()
    {
        var sheets = new List<List<Cell>>();
        foreach (var row in Spreadsheets.Rows.Where(row => row[0].Count > 0))
        {
            if (row[0][0] == "A2")
            {
                sheets.Add([]);
            }

            sheets[^1].Add(new Cell(row[0][0], row[1][0], row[2].SingleOrDefault()));
        }

        return sheets;
    }

    private IEnumerable<IReadOnlyList<string>> RowsOf(IReadOnlyList<Cell> sheet) => Spreadsheet
        .Evaluate(_tables, sheet.ToDictionary(cell => cell.Address, cell => cell.Formula))
        .Where(row => sheet.Zip(row).All(cell => cell.First.Filter is null || cell.First.Filter == cell.Second));

    // The rows with their header, as the command of SQLite prints texts.
    private static string ListOf(SqliteConnection database, string sql)
    {
        using var command = database.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var lines = new List<string> { string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(reader.GetName)) };
        while (reader.Read())
        {
            lines.Add(string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(reader.GetString)));
        }

        return string.Join('\n', lines);
    }

    private static IReadOnlyList<string[]> ReadCsv(string path)
    {
        using var csv = new CsvParser(new StreamReader(path), CultureInfo.InvariantCulture);
        var rows = new List<string[]>();
        while (csv.Read())
        {
            rows.Add(csv.Record!);
        }

        return rows;
    }

    [GeneratedRegex(" {2,}")]
    private static partial Regex Gap();

    [GeneratedRegex("=INDEX.*\\)")]
    private static partial Regex Formula();

    [GeneratedRegex(@"(\w+)\[\w+\]")]
    private static partial Regex Table();

    private sealed record Cell(string Address, string Formula, string? Filter);

    public sealed class Exported : IDisposable
    {
        private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("factbook-journalists-");

        public Exported()
        {
            var run = Run.Piped("export", "--format", "csv", "-o", Path.Join(Folder, Files));
            Assert.Equal((0, ""), (run.ExitCode, run.Error));
        }

        /// <summary>Gets the folder in which the code of the page runs.</summary>
        public string Folder => _folder.FullName;

        public void Dispose() => _folder.Delete(recursive: true);
    }
}
