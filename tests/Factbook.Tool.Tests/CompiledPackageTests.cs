using System.IO.Compression;
using Factbook.Tool.Comparing;

namespace Factbook.Tool.Tests;

/// <summary>The command reads the package of a dataset like its assembly.</summary>
public sealed class CompiledPackageTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("factbook-package-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void Reads_assemblies_of_the_newest_framework_and_extracts_nothing()
    {
        var package = Package(
            "lib/net10.0/RussiaSupply.dll", "lib/net99.0/RussiaSupply.dll", "lib/net10.0/../../../RussiaSupply.dll", "../RussiaSupply.dll",
            "/RussiaSupply.dll");

        Assert.Equal(Run.Export(Run.Article), Run.Export(package));
        Assert.Equal([package], _folder.EnumerateFileSystemInfos("*", SearchOption.AllDirectories).Select(entry => entry.FullName));
        Assert.Equal(Run.Piped("show", "actors").Output, Run.Piped("show", "actors", "--project", package).Output);
    }

    [Fact]
    public void Reports_package_without_dataset()
    {
        var package = Package("lib/netstandard2.0/Other.dll");

        Assert.Equal(
            $"factbook: '{package}' is not a dataset: it contains no facts that Factbook compiled{Environment.NewLine}",
            Run.Piped("export", package).Error);
    }

    [Fact]
    public void Reports_file_that_is_not_a_package()
    {
        var package = Path.Join(_folder.FullName, "Broken.nupkg");
        File.WriteAllText(package, "no archive");

        var run = Run.Piped("export", package);

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith($"factbook: '{package}' is not a NuGet package: ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Reports_package_that_cannot_be_read() => Assert.StartsWith(
        $"'{_folder.FullName}' cannot be read: ",
        Assert.Throws<ToolException>(() => PackageVersion.Read(_folder.FullName)).Message,
        StringComparison.Ordinal);

    [Fact]
    public void Rejects_package_if_sources_are_required() =>
        Assert.Equal(
            $"factbook: 'Ports.nupkg' is a compiled dataset, which contains neither YAML nor C#; name its project{Environment.NewLine}",
            Run.Piped("check", "Ports.nupkg").Error);

    private string Package(params string[] entries)
    {
        var path = Path.Join(_folder.FullName, "RussiaSupply.nupkg");
        using var archive = ZipFile.Open(path, ZipArchiveMode.Create);
        Array.ForEach(entries, entry => archive.CreateEntryFromFile(Run.Article, entry));
        return path;
    }
}
