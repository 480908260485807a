using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;
using Factbook.Tool.Relational;

namespace Factbook.Tool.Csv;

/// <summary>A written file.</summary>
internal sealed class CsvFile
{
    // RFC 4180: lines end with CRLF, and text is in quotes if it contains a comma, a quote or a line end.
    private static readonly CsvConfiguration Configuration = new(CultureInfo.InvariantCulture)
    {
        NewLine = "\r\n",
        ShouldQuote = field => field.Field is { } text && (text.AsSpan().ContainsAny(",\"\r\n") || text is [' ', ..] or [.., ' ']),
    };

    private readonly HashSet<RelationalColumn> _withEmptyText = [];
    private readonly HashSet<RelationalColumn> _withChangedText = [];
    private readonly HashSet<RelationalColumn> _withOtherValues = [];
    private readonly HashSet<RelationalColumn> _withSurrogates = [];

    private CsvFile(RelationalTable table, CellText text) => (Table, Text) = (table, text);

    /// <summary>Gets the table.</summary>
    public RelationalTable Table { get; }

    /// <summary>Gets the path relative to the folder.</summary>
    public string Path => Table.Name + ".csv";

    /// <summary>Gets what formats the values.</summary>
    public CellText Text { get; }

    /// <summary>Gets the columns that contain an empty text, which readers treat as missing.</summary>
    public IReadOnlySet<RelationalColumn> WithEmptyText => _withEmptyText;

    /// <summary>Gets the columns that contain a text with an added apostrophe.</summary>
    public IReadOnlySet<RelationalColumn> WithChangedText => _withChangedText;

    /// <summary>Gets the columns of an enum that contain a number without a member, which a default can be.</summary>
    public IReadOnlySet<RelationalColumn> WithOtherValues => _withOtherValues;

    /// <summary>Gets the columns that contain a character of two UTF-16 units, whose lengths readers count as one.</summary>
    public IReadOnlySet<RelationalColumn> WithSurrogates => _withSurrogates;

    /// <summary>Writes the rows of a table, one at a time.</summary>
    /// <param name="table">The table.</param>
    /// <param name="folder">The folder.</param>
    /// <param name="text">Formats values.</param>
    public static CsvFile Write(RelationalTable table, string folder, CellText text)
    {
        var file = new CsvFile(table, text);
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
            _withEmptyText.Add(column);

            // Some readers distinguish an empty text in quotes from a missing value.
            csv.WriteField(text, shouldQuote: true);
            return;
        }

        if (value is string original)
        {
            if (original.Length != text.Length)
            {
                _withChangedText.Add(column);
            }

            if (original.Any(char.IsSurrogate))
            {
                _withSurrogates.Add(column);
            }

            if (column.Values?.Contains(original) == false)
            {
                _withOtherValues.Add(column);
            }
        }

        csv.WriteField(text);
    }
}
