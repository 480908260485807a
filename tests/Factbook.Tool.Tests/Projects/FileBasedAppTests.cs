namespace Factbook.Tool.Tests.Projects;

public sealed class FileBasedAppTests
{
    [Fact]
    public void Checks_the_facts_of_a_file_based_app()
    {
        using var folder = new ProjectFolder()
            .Write(
                "Directory.Build.props",
                $"<Project><Import Project=\"{Repository.PathOf("src/Factbook/build/Factbook.props")}\" /></Project>")
            .Write(
                "Directory.Build.targets",
                $"<Project><ItemGroup><Reference Include=\"{typeof(FactsAttribute).Assembly.Location}\" /></ItemGroup><Import "
                    + $"Project=\"{Repository.PathOf("src/Factbook/build/Factbook.targets")}\" /></Project>")
            .Write(
                "app.cs",
                """
                #:property NuGetAudit=false
                System.Console.WriteLine(Apps.Actors.China);
                namespace Apps
                {
                    [Factbook.Facts("actors.yaml")]
                    public sealed record Actor([property: System.ComponentModel.DataAnnotations.Key] string Id, string Name);
                }
                """)
            .Write("facts/actors.yaml", "china: { nme: China }\n");

        var run = Run.Piped("check", folder.PathOf("app.cs"));

        Assert.Equal((1, ""), (run.ExitCode, run.Error));
        Assert.Contains("error FB2003: Actor has no key 'nme'", run.Output, StringComparison.Ordinal);
    }
}
