using Factbook.Tool.Reading.Assemblies;

namespace Factbook.Tool.Tests;

public sealed class DatasetTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("factbook-dataset-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void Reports_missing_dataset_in_one_line() =>
        AssertUnreadable("the dataset 'no-such.dll' does not exist", "no-such.dll");

    [Fact]
    public void Reports_file_that_is_not_an_assembly_in_one_line()
    {
        var path = Path.Combine(_folder.FullName, "text.dll");
        File.WriteAllText(path, "not an assembly");

        AssertUnreadable($"'{path}' is not a .NET assembly", path);
    }

    [Fact]
    public void Reports_assembly_without_facts_in_one_line()
    {
        var path = typeof(Application).Assembly.Location;

        AssertUnreadable($"'{path}' is not a dataset: it contains no facts that Factbook compiled", path);
    }

    [Fact]
    public void Reports_damaged_dataset_in_one_line()
    {
        var path = Path.Combine(_folder.FullName, "Half.dll");
        var bytes = File.ReadAllBytes(typeof(RussiaSupply.Actor).Assembly.Location);
        File.WriteAllBytes(path, bytes[..(bytes.Length / 2)]);

        AssertUnreadable($"'{path}' is not a .NET assembly", path);
    }

    [Fact]
    public void Reads_dataset_from_any_folder()
    {
        var path = Path.Combine(_folder.FullName, "Moved.dll");
        File.Copy(typeof(RussiaSupply.Actor).Assembly.Location, path);

        Assert.Equal(Run.Export(), Run.Export(path));
    }

    [Fact]
    public void Loads_a_file_once_until_it_is_written_again()
    {
        var path = Path.Combine(_folder.FullName, "Loaded.dll");
        File.Copy(typeof(RussiaSupply.Actor).Assembly.Location, path);

        var loaded = DatasetLoadContext.Open(path);

        Assert.Same(loaded, DatasetLoadContext.Open(path));
        File.SetLastWriteTimeUtc(path, DateTime.UnixEpoch);
        Assert.NotSame(loaded, DatasetLoadContext.Open(path));
    }

    private static void AssertUnreadable(string message, string path)
    {
        foreach (var command in new[] { "show", "export" })
        {
            var run = command == "show" ? Run.Piped("show", "--project", path) : Run.Piped("export", path);

            Assert.Equal(1, run.ExitCode);
            Assert.Equal($"factbook: {message}{Environment.NewLine}", run.Error);
            Assert.Empty(run.Output);
            Assert.Empty(run.Bytes);
        }
    }
}
