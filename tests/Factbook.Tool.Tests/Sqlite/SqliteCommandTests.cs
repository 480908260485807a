namespace Factbook.Tool.Tests.Sqlite;

/// <summary>Where the command writes a database.</summary>
public sealed class SqliteCommandTests : IDisposable
{
    private readonly Database _database = new();

    public void Dispose() => _database.Dispose();

    [Fact]
    public void Requires_a_file()
    {
        var run = Run.Piped("export", "--format", "sqlite");

        Assert.Equal((2, $"factbook: SQLite is written to a file; name it with --output{Environment.NewLine}"), (run.ExitCode, run.Error));
        Assert.Empty(run.Bytes);
    }

    [SkippableFact]
    public void Rejects_a_device()
    {
        Skip.If(OperatingSystem.IsWindows(), "Windows has no devices in the file system.");

        var run = Run.Piped("export", "--format", "sqlite", "-o", "/dev/null");

        Assert.Equal(
            (1, $"factbook: '/dev/null' cannot be written: it is a device or a pipe, and the export is a file{Environment.NewLine}"),
            (run.ExitCode, run.Error));
    }

    [Fact]
    public void Replaces_the_file_and_leaves_no_other()
    {
        File.WriteAllText(_database.Target, "old");

        var run = Run.Piped("export", "--format", "sqlite", "-o", _database.Target);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal([_database.Target], Directory.GetFileSystemEntries(_database.Root));
        _database.AssertValid();
    }

    [SkippableFact]
    public void Independent_SQLite_reads_the_file_and_answers_the_questions()
    {
        var failure = PythonPackages.FindFailure("sqlite3");
        Skip.If(failure is not null, $"Python with its module sqlite3 is not installed: {failure}");
        const string Program =
            """
            import sqlite3, sys
            facts = sqlite3.connect(sys.argv[1])
            print(*facts.execute("PRAGMA integrity_check").fetchone(), *facts.execute("PRAGMA foreign_key_check"))
            for statement in open(sys.argv[2], encoding="utf-8").read().split(";\n")[:-1]:
                print(len(facts.execute(statement).fetchall()))
            """;
        Assert.Equal(0, Run.Piped("export", "--format", "sqlite", "-o", _database.Target).ExitCode);

        string[] arguments = ["-c", Program, _database.Target, Repository.PathOf("src/RussiaSupply/questions.sql")];
        var lines = Script.Run(PythonPackages.Interpreter, arguments).ReplaceLineEndings("\n").TrimEnd().Split('\n');

        Assert.Equal("ok", lines[0]);
        Assert.Equal(8, lines.Skip(1).Count(rows => rows != "0"));
    }
}
