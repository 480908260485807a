using System.IO.Compression;
using Factbook.Tool.Projects;

namespace Factbook.Tool.Tests.Projects;

/// <summary>Projects whose packages are not restored.</summary>
public sealed class RestoreTests : IDisposable
{
    private readonly ProjectFolder _folder = new ProjectFolder()
        .Write(
            "Facts/Facts.csproj",
            ProjectFolder.Evaluated("<ItemGroup><PackageReference Include=\"Small.Kinds\" Version=\"1.0.0\" /></ItemGroup>"))
        .Write("Facts/facts/actors.yaml", "a: {}\n");

    private readonly List<string> _progress = [];

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Restores_packages_once_and_reports_it()
    {
        Pack(Directory.CreateDirectory(_folder.PathOf("feed")).FullName);
        Configure(_folder.PathOf("feed"));

        var project = new DatasetProject(Describe());

        Assert.True(File.Exists(Assert.Single(project.Arguments.ReferencePaths(), path => Path.GetFileName(path) == "Small.Kinds.dll")));
        Assert.StartsWith(
            "Restoring packages of ",
            Assert.Single(_progress, line => line.StartsWith("Restoring", StringComparison.Ordinal)),
            StringComparison.Ordinal);
        Describe();
        Assert.Single(_progress, line => line.StartsWith("Restoring", StringComparison.Ordinal));
    }

    [Fact]
    public void Reports_packages_that_cannot_be_restored_in_one_line()
    {
        Configure(Directory.CreateDirectory(_folder.PathOf("empty")).FullName);

        var failure = Assert.Throws<ToolException>(() => Describe());

        Assert.StartsWith(
            $"the packages of '{_folder.PathOf("Facts/Facts.csproj")}' cannot be restored: ", failure.Message, StringComparison.Ordinal);
        Assert.Contains("NU1101: Unable to find package Small.Kinds", failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', failure.Message);
    }

    private Evaluation Describe() =>
        new DotNetMSBuild(_progress.Add, new Dictionary<string, string> { ["NUGET_PACKAGES"] = _folder.PathOf("packages") })
            .Describe(_folder.PathOf("Facts/Facts.csproj"), ReplacedFolders.None, CancellationToken.None);

    private void Configure(string feed) => _folder.Write(
        "nuget.config",
        $"<configuration><packageSources><clear /><add key=\"feed\" value=\"{feed}\" /></packageSources><fallbackPackageFolders><clear "
            + "/></fallbackPackageFolders></configuration>");

    private static void Pack(string feed)
    {
        using var package = ZipFile.Open(Path.Join(feed, "Small.Kinds.1.0.0.nupkg"), ZipArchiveMode.Create);
        using (var manifest = new StreamWriter(package.CreateEntry("Small.Kinds.nuspec").Open()))
        {
            manifest.Write(
                """
                <package xmlns="http://schemas.microsoft.com/packaging/2013/05/nuspec.xsd">
                  <metadata><id>Small.Kinds</id><version>1.0.0</version><authors>a</authors><description>b</description></metadata>
                </package>
                """);
        }

        package.CreateEntryFromFile(typeof(RestoreTests).Assembly.Location, "lib/net10.0/Small.Kinds.dll");
    }
}
