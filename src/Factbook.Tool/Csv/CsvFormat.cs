using System.CommandLine;
using Factbook.Tool.Model;
using Factbook.Tool.Writing;

namespace Factbook.Tool.Csv;

/// <summary>A folder of CSV files, described by a Data Package.</summary>
internal sealed class CsvFormat : IExportFormat
{
    private readonly Option<bool> _isSpreadsheetSafe = new("--spreadsheet-safe")
    {
        Description = "CSV: write an apostrophe before text that a spreadsheet would execute as a formula.",
    };

    public string Name => "csv";

    public string Description => "a folder with a CSV file for each table, and datapackage.json";

    public IReadOnlyList<Option> Options => [_isSpreadsheetSafe];

    public void Check(ExportTarget target) => _ = target.FolderFor("CSV");

    public void Write(FactDataset dataset, ExportTarget target, ParseResult arguments) =>
        DatasetCsv.Write(dataset, target.FolderFor("CSV"), new CellText(arguments.GetValue(_isSpreadsheetSafe)));
}
