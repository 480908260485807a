using Factbook.Package.Tests.Testing;

namespace Factbook.Package.Tests;

[Collection(PackagesCollection.Name)]
public sealed class TemplateTests(Packages packages)
{
    [Fact]
    public void A_new_solution_builds_tests_and_runs()
    {
        // The name of a folder may be one that .editorconfig would take for the beginning of a comment.
        var folder = packages.Workspace("C#");
        Create(folder, "MyFacts");

        var solution = folder.In("MyFacts");
        Assert.Contains(" 0 Warning(s)", solution.DotNet("build").Succeeded(), StringComparison.Ordinal);
        Assert.Matches(@"Passed! +- Failed: +0, Passed: +3\b", solution.DotNet("test", "--no-build").Succeeded());
        var shown = solution.DotNet("run", "--no-build", "--project", "MyFacts.App").Succeeded();
        Assert.Contains("Rosetta cost about 1.4 billion EUR", shown, StringComparison.Ordinal);
        Assert.Contains("facts/missions.yaml:16:1", shown, StringComparison.Ordinal);

        // The program references the project of the dataset, and not the package.
        var mistaken = solution
            .Write("MyFacts.App/Mistake.cs", """class Mistake { object A => MyFacts.Missions.All["rosseta"]; }""")
            .DotNet("build", "MyFacts.App").Failed();
        Assert.Contains("Mistake.cs(1,50): error FB3012: no Mission has the key 'rosseta'; did you mean 'rosetta'?", mistaken, StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_that_is_no_identifier_makes_files_of_that_name_and_a_namespace_that_is_one()
    {
        var folder = packages.Workspace("names");
        Create(folder, "my-own.facts", "--no-restore");

        var solution = folder.In("my-own.facts");
        Assert.Contains("my-own.facts/my-own.facts.csproj", solution.Read("my-own.facts.slnx"), StringComparison.Ordinal);
        Assert.Contains("../my-own.facts/my-own.facts.csproj", solution.Read("my-own.facts.App/my-own.facts.App.csproj"), StringComparison.Ordinal);
        Assert.Contains("namespace my_own.facts;", solution.Read("my-own.facts/Mission.cs"), StringComparison.Ordinal);
        Assert.Contains($"Version=\"{packages.Version}\"", solution.Read("my-own.facts/my-own.facts.csproj"), StringComparison.Ordinal);
    }

    private void Create(Workspace folder, string name, params string[] options)
    {
        string[] hive = ["--debug:custom-hive", Path.Combine(folder.Folder, "hive")];
        folder.DotNet(["new", "install", packages.PathOf("Factbook.Templates"), .. hive]).Succeeded();
        folder.DotNet(["new", "factbook", "--name", name, .. options, .. hive]).Succeeded();
    }
}
