using Factbook.Tool.Tests.Projects;

namespace Factbook.Tool.Tests.Untrusted;

/// <summary>A project file in a folder of facts is evaluated only if the user names it, since it could run any code.</summary>
public sealed class ProjectAmongFactsTests : IDisposable
{
    // Evaluating this file fails, so the test fails if the command evaluates it.
    private const string Hostile = "<Project><!-- PackageReference Include=\"Factbook\" --><FactsRoot>..</FactsRoot>";

    private readonly ProjectFolder _folder = new ProjectFolder()
        .Write(".git/HEAD", "")
        .Write("data/actors.yaml", "china: { name: China }\n")
        .Write("src/Example/Actor.cs", ProjectFolder.Actor)
        .Write(
            "src/Example/Example.csproj",
            ProjectFolder.Plain.Replace(
                "</TargetFramework>", "</TargetFramework><FactsRoot>../../data</FactsRoot>", StringComparison.Ordinal));

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("data/Hostile.csproj", "")]
    [InlineData("data/Hostile.csproj", "data")]
    [InlineData("data/deep/Hostile.csproj", "")]
    [InlineData("data/deep/Hostile.csproj", "data")]
    public void Ignores_project_in_folder_of_facts(string hostile, string start)
    {
        _folder.Write(hostile, Hostile.Replace("<FactsRoot>..</FactsRoot>", "", StringComparison.Ordinal));

        Assert.Equal(_folder.PathOf("src/Example/Example.csproj"), _folder.Open(start).Path);
    }

    [Theory]
    [InlineData("data/facts.sln", "")]
    [InlineData("data/facts.slnx", "")]
    [InlineData("data/.git", "gitdir: ../.git/modules/data")]
    public void Ignores_a_solution_or_submodule_in_the_folder_of_facts(string marker, string content)
    {
        _folder.Write(marker, content);
        _folder.Write("data/Hostile.csproj", Hostile.Replace("<FactsRoot>..</FactsRoot>", "", StringComparison.Ordinal));

        Assert.Equal(_folder.PathOf("src/Example/Example.csproj"), _folder.Open("data").Path);
    }

    [Fact]
    public void Reads_declarations_of_projects_below_the_search_depth()
    {
        using var folder = new ProjectFolder()
            .Write(".git/HEAD", "")
            .Write("data/Hostile.csproj", Hostile.Replace("<FactsRoot>..</FactsRoot>", "", StringComparison.Ordinal))
            .Write(
                "src/libs/net/data/Example/Example.csproj",
                ProjectFolder.Plain.Replace(
                    "</TargetFramework>",
                    "</TargetFramework><FactsRoot>../../../../../data</FactsRoot>",
                    StringComparison.Ordinal));

        Assert.StartsWith(
            "no project of facts was found in or below ",
            Assert.Throws<ToolException>(() => folder.Open("data")).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Evaluates_neither_of_two_projects_that_each_declare_the_other_to_be_facts()
    {
        _folder.Write("data/Hostile.csproj", Hostile);

        Assert.StartsWith(
            "no project of facts was found in or below ",
            Assert.Throws<ToolException>(() => _folder.Open()).Message,
            StringComparison.Ordinal);
    }
}
