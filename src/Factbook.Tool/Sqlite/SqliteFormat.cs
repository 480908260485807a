using System.CommandLine;
using Factbook.Tool.Model;
using Factbook.Tool.Writing;

namespace Factbook.Tool.Sqlite;

/// <summary>One SQLite database.</summary>
internal sealed class SqliteFormat : IExportFormat
{
    public string Name => "sqlite";

    public string Description => "one SQLite database";

    public void Check(ExportTarget target) => _ = target.FileFor("SQLite");

    public void Write(FactDataset dataset, ExportTarget target, ParseResult arguments) =>
        DatasetSqlite.Write(dataset, target.FileFor("SQLite"));
}
