using System.CommandLine;
using Factbook.Tool.Model;
using Factbook.Tool.Writing;

namespace Factbook.Tool.Parquet;

/// <summary>A folder of Parquet files.</summary>
internal sealed class ParquetFormat : IExportFormat
{
    private readonly Option<string[]> _partitionBy = new("--partition-by")
    {
        Description = "Parquet: a column by which tables are split into folders such as kind=share; repeat it for each level of folders.",
        HelpName = "column",
        DefaultValueFactory = _ => [],
    };

    public string Name => "parquet";

    public string Description => "a folder with a Parquet file for each table";

    public IReadOnlyList<Option> Options => [_partitionBy];

    public void Check(ExportTarget target) => _ = target.FolderFor("Parquet");

    public void Write(FactDataset dataset, ExportTarget target, ParseResult arguments) =>
        DatasetParquet.Write(dataset, target.FolderFor("Parquet"), arguments.GetValue(_partitionBy) ?? []);
}
