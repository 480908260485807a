using Factbook.Tool.Parquet;
using Factbook.Tool.Reading.Assemblies;

namespace Factbook.Tool.Tests.Parquet;

/// <summary>A folder for exports that is deleted after the test.</summary>
public sealed class TemporaryFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("factbook-parquet-");

    public string Root => _folder.FullName;

    /// <summary>Gets the folder of the export.</summary>
    public string Target => Path.Combine(Root, "facts");

    /// <summary>Gets the relative paths of the files of the export.</summary>
    public IReadOnlyList<string> Files => [.. Directory.EnumerateFiles(Target, "*", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(Target, file).Replace(Path.DirectorySeparatorChar, '/'))
        .Order(StringComparer.Ordinal)];

    /// <summary>Exports hand-written sets.</summary>
    internal TemporaryFolder Export(IReadOnlyList<IFactSet> sets, params IReadOnlyList<string> partitionBy)
    {
        DatasetParquet.Write(AssemblyDataset.Read("Test", sets), Target, partitionBy);
        return this;
    }

    /// <summary>Returns a table in SQL.</summary>
    public string Table(string name) => File.Exists(Path.Combine(Target, name + ".parquet"))
        ? $"'{Target}/{name}.parquet'"
        : $"read_parquet('{Target}/{name}/**/*.parquet', hive_partitioning = true)";

    public void Dispose() => _folder.Delete(recursive: true);
}
