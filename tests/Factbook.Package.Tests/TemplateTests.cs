using Factbook.Package.Tests.Testing;

namespace Factbook.Package.Tests;

[Collection(PackagesCollection.Name)]
public sealed class TemplateTests(Packages packages)
{
    private static readonly IReadOnlyList<string> Documented =
        File.ReadAllText(Path.Combine(BuiltWith.RepositoryRoot, "src/Factbook.Templates/README.md")).Split("```")[1].Split('\n')[1..^1];

    [Fact]
    public void A_new_solution_runs_after_four_commands_builds_and_tests()
    {
        // The name of a folder may be one that .editorconfig would take for the beginning of a comment.
        var solution = packages.Workspace("C#");
        var shown = "";
        Assert.Equal(4, Documented.Count);
        foreach (var command in Documented.Select(line => line.Split(' ')))
        {
            if (command[0] == "cd")
            {
                solution = solution.In(command[1]);
            }
            else
            {
                shown = solution.Run(command[0], command[1..]).Succeeded();
            }
        }

        Assert.Contains("Rosetta cost about 1.4 billion EUR", shown, StringComparison.Ordinal);
        Assert.Contains("facts/missions.yaml:17:1", shown, StringComparison.Ordinal);
        Assert.Contains(" 0 Warning(s)", solution.DotNet("build").Succeeded(), StringComparison.Ordinal);
        Assert.Matches(@"Passed! +- Failed: +0, Passed: +3\b", solution.DotNet("test", "MyFacts.Tests", "--no-build").Succeeded());

        // The program references the project of the dataset, and not the package.
        var mistaken = solution
            .Write("MyFacts.App/Mistake.cs", """class Mistake { object A => MyFacts.Missions.All["rosseta"]; }""")
            .DotNet("build", "MyFacts.App", "--no-restore", "--no-dependencies").Failed();
        Assert.Contains("Mistake.cs(1,50): error FB3012: no Mission has the key 'rosseta'; did you mean 'rosetta'?", mistaken, StringComparison.Ordinal);
    }

    [Fact]
    public void Any_name_makes_projects_and_a_namespace_that_collide_with_nothing()
    {
        var folder = packages.Workspace("any-name");
        string[] hive = ["--debug:custom-hive", Path.Combine(folder.Folder, "hive")];
        folder.DotNet(["new", "install", packages.PathOf("Factbook.Templates"), .. hive]).Succeeded();
        // A keyword, a package, an assembly, types of the template and of the library, and characters that names can't contain.
        Expect("class", "class", "classData");
        Expect("Factbook", "FactbookData", "FactbookData");
        Expect("System.Text", "System.TextData", "SystemData.TextData");
        Expect("Mission", "Mission", "MissionData");
        Expect("Acme.Money", "Acme.Money", "Acme.MoneyData");
        Expect("1st facts, C#", "1st-facts-C", "_1st_facts_C");
        Expect("Факты", "Факты", "Факты");
        Expect("my-own.facts", "my-own.facts", "my_own.facts");

        void Expect(string name, string project, string @namespace)
        {
            folder.DotNet(["new", "factbook", "--name", name, "--output", project, "--no-restore", .. hive]).Succeeded();
            var solution = folder.In(project);
            Assert.Contains($"{project}/{project}.csproj", solution.Read($"{project}.slnx"), StringComparison.Ordinal);
            Assert.Contains($"namespace {@namespace};", solution.Read($"{project}/Mission.cs"), StringComparison.Ordinal);
            Assert.Contains($"../{project}/{project}.csproj", solution.Read($"{project}.App/{project}.App.csproj"), StringComparison.Ordinal);
            Assert.Contains($"Version=\"{packages.Version}\"", solution.Read($"{project}/{project}.csproj"), StringComparison.Ordinal);
            Assert.Contains($"using {@namespace};", solution.Read($"{project}.App/Program.cs"), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_solution_in_a_folder_named_factbook_is_built_and_packed_without_a_warning()
    {
        var folder = packages.Workspace("folder-of-solution").In("factbook");
        Directory.CreateDirectory(folder.Folder);
        string[] hive = ["--debug:custom-hive", folder.Folder + "-hive"];
        folder.DotNet(["new", "install", packages.PathOf("Factbook.Templates"), "--force", .. hive]).Succeeded();
        folder.DotNet(["new", "factbook", .. hive]).Succeeded();

        Assert.Contains(" 0 Warning(s)", folder.DotNet("build", "--configuration", "Release").Succeeded(), StringComparison.Ordinal);
        Assert.DoesNotMatch("warn|missing", folder.DotNet("pack", "--no-build").Succeeded());
    }
}
