using System.ComponentModel.DataAnnotations;
using Factbook.Tool.Tests.Fleet;

namespace Factbook.Tool.Tests.Csv;

/// <summary>Hostile text, empty tables, other files in the folder, and wrong command lines.</summary>
public sealed class CsvExportTests : IDisposable
{
    private static readonly string[] Hostile =
    [
        "=cmd|' /C calc'!A0", "+1", "-1+2", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1", "a,\"b\"\r\nc", " padded ", "'quoted'", "#REF",
        "nul\0", "\u202Ereversed", "é 中 🎉", "-",
    ];

    private readonly CsvFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Hostile_text_is_unchanged()
    {
        Export(isSpreadsheetSafe: false);

        Assert.Equal(Hostile, _folder.Rows("notes").Select(row => row["text"]));
        Assert.Equal(["-5"], _folder.Rows("notes").Select(row => row["number"]).Distinct());
    }

    [Fact]
    public void Spreadsheet_safe_text_begins_with_an_apostrophe_where_a_formula_could()
    {
        Export(isSpreadsheetSafe: true);

        Assert.Equal(
            Hostile.Select((text, i) => i < 8 || text == "-" ? "'" + text : text), _folder.Rows("notes").Select(row => row["text"]));
        Assert.Equal(["-5"], _folder.Rows("notes").Select(row => row["number"]).Distinct());
        Assert.Equal("'=a", _folder.Rows("notes")[1]["about"]);
        Assert.Empty(_folder.BrokenForeignKeys());
    }

    [SkippableTheory]
    [InlineData(false)]
    [InlineData(true)]
    public void Independent_validator_accepts_hostile_text(bool isSpreadsheetSafe)
    {
        Export(isSpreadsheetSafe);

        Assert.Empty(DataPackageValidator.ErrorsOf(_folder.Target));
    }

    [Fact]
    public void Command_writes_spreadsheet_safe_text()
    {
        var run = Run.Piped("export", "--format", "csv", "--spreadsheet-safe", "-o", _folder.Target);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("claims.csv", _folder.Files);
    }

    [SkippableFact]
    public void Table_without_facts_has_a_header_only()
    {
        _folder.Export([new FakeSet<Note>("Notes", "notes.yaml", note => note.Id, [])]);

        Assert.Equal(
            "id,number,text,about,location_file,location_line,location_column\r\n",
            File.ReadAllText(_folder.PathOf("notes.csv")));
        Assert.Empty(_folder.Rows("notes"));
        Assert.Empty(DataPackageValidator.ErrorsOf(_folder.Target));
    }

    [Fact]
    public void Replaces_the_previous_export_only()
    {
        Export(isSpreadsheetSafe: false);
        _folder.Export([new FakeSet<Note>("Others", "others.yaml", note => note.Id, [])]);
        Assert.Equal(["datapackage.json", "others.csv"], _folder.Files);

        File.WriteAllText(_folder.PathOf("mine.csv"), "mine");
        var failure = Assert.Throws<ToolException>(() => Export(isSpreadsheetSafe: false));

        Assert.Equal(
            $"'{_folder.Target}' cannot be replaced: it contains 'mine.csv', which no export wrote; choose another folder",
            failure.Message);
        Assert.Equal(["datapackage.json", "mine.csv", "others.csv"], _folder.Files);
        Assert.Equal([_folder.Target], Directory.GetFileSystemEntries(_folder.Root));
    }

    [Theory]
    [InlineData("""{ "name": "other", "resources": [{ "path": "mine.csv" }] }""")]
    [InlineData("""{ "generator": "factbook export --format csv", "resources": [{ "path": 1 }, null, 2], "resources": [] }""")]
    [InlineData("[]")]
    [InlineData("{")]
    public void Keeps_packages_of_other_programs(string package)
    {
        Directory.CreateDirectory(_folder.Target);
        File.WriteAllText(_folder.PathOf("datapackage.json"), package);
        File.WriteAllText(_folder.PathOf("mine.csv"), "mine");

        Assert.Throws<ToolException>(() => Export(isSpreadsheetSafe: false));
        Assert.Equal(["datapackage.json", "mine.csv"], _folder.Files);
    }

    [Theory]
    [InlineData("CSV is written to a folder; name it with --output", "--format", "csv")]
    [InlineData("--spreadsheet-safe requires --format csv", "--spreadsheet-safe")]
    [InlineData("--partition-by requires --format parquet", "--format", "csv", "--partition-by", "kind", "-o", "x")]
    public void Rejects_options_that_cannot_be_combined(string message, params string[] arguments)
    {
        var run = Run.Piped(["export", .. arguments]);

        Assert.Equal((2, $"factbook: {message}{Environment.NewLine}"), (run.ExitCode, run.Error));
        Assert.Empty(run.Bytes);
    }

    private void Export(bool isSpreadsheetSafe)
    {
        var facts = new List<Note> { new("=a") { Text = Hostile[0], Number = -5 } };
        facts.AddRange(Hostile.Skip(1).Select((text, i) => new Note($"n{i}") { Text = text, Number = -5, AboutSource = () => facts[0] }));
        _folder.Export([new FakeSet<Note>("Notes", "notes.yaml", note => note.Id, facts)], isSpreadsheetSafe);
    }

    public sealed record Note([property: Key] string Id)
    {
        public int Number { get; init; }

        public string Text { get; init; } = "";

        [System.CodeDom.Compiler.GeneratedCode("Factbook", "1")]
        public Note? About => AboutSource?.Invoke();

        internal Func<Note>? AboutSource { get; init; }
    }
}
