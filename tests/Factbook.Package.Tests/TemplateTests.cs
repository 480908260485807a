using Factbook.Package.Tests.Testing;
using Factbook.Testing;

namespace Factbook.Package.Tests;

[Collection(PackagesCollection.Name)]
public sealed class TemplateTests(Packages packages)
{
    private static readonly IReadOnlyList<string> Documented =
        File.ReadAllText(Path.Combine(BuiltWith.RepositoryRoot, "src/Factbook.Templates/README.md")).Split("```")[1].Split('\n')[1..^1];

    public static TheoryData<string> DifficultNames => [.. TemplateSolutions.Built];

    [Fact]
    public void New_solution_runs_after_four_commands()
    {
        // The name contains '#', which begins a comment in .editorconfig.
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
                // The projects that 'dotnet run' builds restore their packages themselves.
                shown = solution.Run(command[0], command is [_, "new", "factbook", ..] ? [.. command[1..], "--no-restore"] : command[1..])
                    .Succeeded();
            }
        }

        Assert.Contains("Rosetta cost about 1.4 billion EUR", shown, StringComparison.Ordinal);
        Assert.Contains("facts/missions.yaml:22:1", shown, StringComparison.Ordinal);
    }

    [SkippableFact]
    [Trait("Run", "Full")]
    public void Any_name_produces_projects_and_namespace_without_collisions()
    {
        Skip.IfNot(RandomInputs.IsFull, "It creates six solutions; three others with difficult names are built in every run.");
        var folder = packages.Workspace("any-name");
        // Names of a package, an assembly, types of the template and of the library, and names with invalid characters.
        Expect("System.Text", "System.TextData", "SystemData.TextData");
        Expect("Mission", "Mission", "MissionData");
        Expect("Acme.Money", "Acme.Money", "Acme.MoneyData");
        Expect("1st facts, C#", "1st-facts-C", "_1st_facts_C");
        Expect("Факты", "Факты", "Факты");
        Expect("my-own.facts", "my-own.facts", "my_own.facts");

        void Expect(string name, string project, string @namespace)
        {
            var solution = packages.Consumers.Templates.Create(folder, name, project);
            Assert.Contains($"{project}/{project}.csproj", solution.Read($"{project}.slnx"), StringComparison.Ordinal);
            Assert.Contains($"namespace {@namespace};", solution.Read($"{project}/Mission.cs"), StringComparison.Ordinal);
            Assert.Contains(
                $"../{project}/{project}.csproj", solution.Read($"{project}.App/{project}.App.csproj"), StringComparison.Ordinal);
            Assert.Contains($"Version=\"{packages.Version}\"", solution.Read($"{project}/{project}.csproj"), StringComparison.Ordinal);
            Assert.Contains($"using {@namespace};", solution.Read($"{project}.App/Program.cs"), StringComparison.Ordinal);
        }
    }

    // A long run also builds the tests of each solution.
    [Theory]
    [MemberData(nameof(DifficultNames))]
    [Trait("Run", "Full")]
    public void Solution_in_folder_of_any_name_builds_without_warnings(string name)
    {
        var folder = packages.Consumers.Templates.FolderOf(name);
        var diagnostics = packages.Consumers.Output.Split('\n')
            .Where(line =>
                line.Contains(folder.Folder + Path.DirectorySeparatorChar, StringComparison.Ordinal)
                    && line.Contains(": ", StringComparison.Ordinal));
        Assert.Equal("", string.Join('\n', diagnostics));
        var program = TemplateSolutions.DatasetOf(name) + ".App";
        Assert.True(File.Exists(Path.Combine(folder.Folder, program, "bin/Debug/net10.0", program + ".dll")), packages.Consumers.Output);
    }

    // The program references the project of the dataset, and not the package.
    [Fact]
    public void Checks_keys_in_program_of_new_solution() => Assert.Contains(
        "Lookups.cs(1,52): error FB3012: No Mission has the key 'rosseta'; did you mean 'rosetta'?",
        packages.Consumers.EditedOutput,
        StringComparison.Ordinal);

    [Fact]
    public void Tests_of_new_solution_pass() => Assert.Matches(
        @"Passed! +- Failed: +0, Passed: +3\b",
        packages.Consumers.Templates.FolderOf(TemplateSolutions.Tested)
            .DotNet("test", "factbookData.Tests/bin/Debug/net10.0/factbookData.Tests.dll")
            .Succeeded());

    [Fact]
    public void Packing_the_dataset_of_new_solution_has_no_warnings() => Assert.DoesNotMatch(
        "warn|missing",
        packages.Consumers.Templates.FolderOf(TemplateSolutions.Tested)
            .DotNet("pack", "factbookData", "--no-build", "--configuration", "Debug")
            .Succeeded());
}
