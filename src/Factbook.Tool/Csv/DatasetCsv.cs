using Factbook.Tool.Model;
using Factbook.Tool.Relational;
using Factbook.Tool.Writing;

namespace Factbook.Tool.Csv;

/// <summary>Writes a dataset as a folder of CSV files, one for each table, and <c>datapackage.json</c>, which describes them.</summary>
internal static class DatasetCsv
{
    /// <summary>Writes the folder; an existing export is replaced.</summary>
    /// <param name="dataset">The dataset.</param>
    /// <param name="path">The folder.</param>
    /// <param name="text">Formats values.</param>
    /// <exception cref="ToolException">The folder cannot be written.</exception>
    public static void Write(FactDataset dataset, string path, CellText text)
    {
        var relational = RelationalDataset.Of(dataset);
        AtomicFolder.Write(path, DataPackage.FilesIn, folder =>
        {
            var files = relational.Tables.Select(table => CsvFile.Write(table, folder, text)).ToList();
            DataPackage.Write(relational, files, folder);
        });
    }
}
