using Factbook.Tool.Compiling.Projects;

namespace Factbook.Tool.Tests.Compiling;

public sealed class ProjectFinderTests
{
    [Theory]
    [InlineData("src/RussiaSupply")]
    [InlineData("src/RussiaSupply/RussiaSupply.csproj")]
    [InlineData("data")]
    [InlineData("src")]
    [InlineData("")]
    public void The_project_of_facts_is_found_from_everywhere_in_this_repository(string folder)
    {
        var project = ProjectFinder.Find(Repository.PathOf(folder));

        Assert.Equal(Repository.PathOf("src/RussiaSupply/RussiaSupply.csproj"), project.Path);
        Assert.Equal(Repository.PathOf("data"), project.FactsRoot);
    }

    [Fact]
    public void Several_projects_are_named()
    {
        using var folder = new ProjectFolder().Write("A/A.csproj", ProjectFolder.Plain).Write("B/B.csproj", ProjectFolder.Plain).Write("C/C.csproj", "<Project Sdk=\"Microsoft.NET.Sdk\" />");

        var failure = Assert.Throws<ToolException>(() => ProjectFinder.Find(folder.Path));

        Assert.StartsWith("there are several projects of facts, name one: ", failure.Message, StringComparison.Ordinal);
        Assert.EndsWith("/A, " + Path.GetRelativePath(".", folder.PathOf("B")).Replace('\\', '/'), failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_without_facts_is_told()
    {
        using var folder = new ProjectFolder();

        Assert.Equal($"there is no project of facts in '{folder.Path}' or below it; name the folder of one", Assert.Throws<ToolException>(() => ProjectFinder.Find(folder.Path)).Message);
    }

    [Fact]
    public void A_missing_folder_is_told() =>
        Assert.Equal("there is no folder and no project 'no-such'", Assert.Throws<ToolException>(() => ProjectFinder.Find("no-such")).Message);
}
