using Factbook.Tool.Csv;
using Factbook.Tool.Json;
using Factbook.Tool.LinkedData;
using Factbook.Tool.Parquet;
using Factbook.Tool.Sqlite;
using Factbook.Tool.Svg;
using Factbook.Tool.Writing;

namespace Factbook.Tool.Commands;

/// <summary>The formats of <c>factbook export</c>; the first is the default.</summary>
internal static class ExportFormats
{
    public static IReadOnlyList<IExportFormat> Create() =>
        [
            new JsonFormat(), new LinkedDataFormat(), new ParquetFormat(), new CsvFormat(), new SqliteFormat(), new SvgFormat()
        ];
}
