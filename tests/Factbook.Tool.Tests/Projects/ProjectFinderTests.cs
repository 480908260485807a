namespace Factbook.Tool.Tests.Projects;

public sealed class ProjectFinderTests
{
    [Theory]
    [InlineData("src/RussiaSupply")]
    [InlineData("src/RussiaSupply/RussiaSupply.csproj")]
    [InlineData("data")]
    [InlineData("src")]
    [InlineData("")]
    public void Finds_the_project_from_every_folder_of_this_repository(string folder)
    {
        var project = ProjectFolder.Opened(Repository.PathOf(folder));

        Assert.Equal(Repository.PathOf("src/RussiaSupply/RussiaSupply.csproj"), project.Path);
        Assert.Equal(Repository.PathOf("data"), project.FactsRoot);
    }

    [Fact]
    public void Names_several_projects()
    {
        using var folder = new ProjectFolder()
            .Write("A/A.csproj", ProjectFolder.Plain)
            .Write("B/B.csproj", ProjectFolder.Plain)
            .Write("C/C.csproj", "<Project Sdk=\"Microsoft.NET.Sdk\" />");

        var failure = Assert.Throws<ToolException>(() => folder.Open());

        Assert.StartsWith("several projects of facts were found; name one of them: ", failure.Message, StringComparison.Ordinal);
        Assert.EndsWith(
            "/A, " + Path.GetRelativePath(".", folder.PathOf("B")).Replace('\\', '/'), failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Finds_the_project_whose_facts_are_in_the_folder()
    {
        using var folder = new ProjectFolder()
            .Write("All.sln", "")
            .Write(
                "A/A.csproj",
                ProjectFolder.Plain.Replace("<Nullable>", "<FactsRoot>../facts/a</FactsRoot><Nullable>", StringComparison.Ordinal))
            .Write(
                "B/B.csproj",
                ProjectFolder.Plain.Replace("<Nullable>", "<FactsRoot>../facts/b</FactsRoot><Nullable>", StringComparison.Ordinal))
            .Write("facts/a/actors.yaml", "")
            .Write("facts/b/below/actors.yaml", "");

        Assert.Equal(folder.PathOf("B/B.csproj"), folder.Open("facts/b/below").Path);
    }

    [Fact]
    public void Prefers_dataset_to_its_tests()
    {
        using var folder = new ProjectFolder()
            .Write("A/A.csproj", ProjectFolder.Plain)
            .Write("A.Tests/A.Tests.csproj", ProjectFolder.Plain);

        Assert.Equal(folder.PathOf("A/A.csproj"), folder.Open().Path);
    }

    [Fact]
    public void Reports_folder_without_facts()
    {
        using var folder = new ProjectFolder();

        Assert.Equal(
            $"no project of facts was found in or below '{folder.Path}'; name the folder of one",
            Assert.Throws<ToolException>(() => folder.Open()).Message);
    }

    [Fact]
    public void Reports_missing_folder() =>
        Assert.Equal(
            "'no-such' is neither a folder nor a project", Assert.Throws<ToolException>(() => ProjectFolder.Opened("no-such")).Message);
}
