using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;
using Factbook.Tool.Relational;

namespace Factbook.Tool.Csv;

/// <summary>A written file.</summary>
/// <param name="Table">The table.</param>
/// <param name="Path">The path relative to the folder.</param>
/// <param name="Text">Formats the values.</param>
/// <param name="WithEmptyText">The columns that contain an empty text, which readers treat as missing.</param>
/// <param name="WithChangedText">The columns that contain a text with an added apostrophe.</param>
internal sealed record CsvFile(
    RelationalTable Table,
    string Path,
    CellText Text,
    IReadOnlySet<RelationalColumn> WithEmptyText,
    IReadOnlySet<RelationalColumn> WithChangedText)
{
    // RFC 4180: lines end with CRLF, and text is in quotes if it contains a comma, a quote or a line end.
    private static readonly CsvConfiguration Configuration = new(CultureInfo.InvariantCulture)
    {
        NewLine = "\r\n",
        ShouldQuote = field => field.Field is { } text && (text.AsSpan().ContainsAny(",\"\r\n") || text is [' ', ..] or [.., ' ']),
    };

    /// <summary>Writes the rows of a table, one at a time.</summary>
    /// <param name="table">The table.</param>
    /// <param name="folder">The folder.</param>
    /// <param name="text">Formats values.</param>
    public static CsvFile Write(RelationalTable table, string folder, CellText text)
    {
        var file = new CsvFile(table, table.Name + ".csv", text, new HashSet<RelationalColumn>(), new HashSet<RelationalColumn>());
        using var stream = new FileStream(System.IO.Path.Combine(folder, file.Path), FileMode.CreateNew, FileAccess.Write);
        using var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        using var csv = new CsvWriter(writer, Configuration);
        table.Columns.ForEach(column => csv.WriteField(column.Name));
        csv.NextRecord();
        foreach (var row in table.Rows)
        {
            table.Columns.ForEach(column => file.Write(csv, column, column.Read(row)));
            csv.NextRecord();
        }

        return file;
    }

    private void Write(CsvWriter csv, RelationalColumn column, object? value)
    {
        if (value is null)
        {
            csv.WriteField(null);
            return;
        }

        var text = Text.Format(value);
        if (text.Length == 0)
        {
            ((HashSet<RelationalColumn>)WithEmptyText).Add(column);

            // Some readers distinguish an empty text in quotes from a missing value.
            csv.WriteField(text, shouldQuote: true);
            return;
        }

        if (value is string original && original.Length != text.Length)
        {
            ((HashSet<RelationalColumn>)WithChangedText).Add(column);
        }

        csv.WriteField(text);
    }
}
