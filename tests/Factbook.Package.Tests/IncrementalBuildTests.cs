using Factbook.Package.Tests.Testing;

namespace Factbook.Package.Tests;

/// <summary>A build after a change gives what a build from scratch would give.</summary>
[Collection(PackagesCollection.Name)]
public sealed class IncrementalBuildTests(Packages packages)
{
    internal const string Records =
        """
        using System.ComponentModel.DataAnnotations;
        using Factbook;

        [Facts("*.yaml")]
        public sealed record Item([property: Key] string Id, int N);
        """;

    internal const string Print = """System.Console.WriteLine(string.Join(" ", System.Linq.Enumerable.Select(Items.All, item => $"{item.Id}={item.N}@{Items.All.LocationOf(item).File}")));""";

    [Fact]
    public void A_build_notices_deleted_renamed_and_older_files_and_files_that_the_project_removes()
    {
        var project = packages.Workspace("incremental")
            .Write("Items.csproj", DatasetTests.Project())
            .Write("Items.cs", Records)
            .Write("Program.cs", Print)
            .Write("facts/a.yaml", "a: { n: 1 }\n")
            .Write("facts/b.yaml", "b: { n: 2 }\n");
        Assert.Equal("a=1@facts/a.yaml b=2@facts/b.yaml", Printed());

        File.Move(Path.Combine(project.Folder, "facts/a.yaml"), Path.Combine(project.Folder, "facts/A.yaml"));
        project.Delete("facts/b.yaml");
        Assert.Equal("a=1@facts/A.yaml", Printed());

        // No build can be as old as this file, which is broken: nothing suppresses its error.
        File.SetLastWriteTimeUtc(Path.Combine(project.Write("facts/drafts/old.yaml", "old: { n: x }\n").Write("facts/old.yaml", "old: { n: x }\n").Folder, "facts/old.yaml"), new DateTime(2020, 1, 1));
        var output = project.Write("Items.csproj", DatasetTests.Project(properties: "<NoWarn>FB2002</NoWarn>", items: """<AdditionalFiles Remove="facts/drafts/**" />"""))
            .DotNet("build").Failed();
        Assert.Matches(@"facts[/\\]old\.yaml\(1,11\): error FB2002: ", output);
        Assert.DoesNotContain("drafts", output, StringComparison.Ordinal);

        project.Delete("facts/old.yaml");
        Assert.Equal("a=1@facts/A.yaml", Printed());

        string Printed() => project.DotNet("run").Succeeded().Trim();
    }

    [Fact]
    public void A_missing_folder_of_facts_is_one_error_and_its_name_may_be_surrounded_by_white_space()
    {
        var project = packages.Workspace("folder")
            .Write("Items.csproj", DatasetTests.Project(properties: "<FactsRoot>\n  fcts\n</FactsRoot>"))
            .Write("Items.cs", Records)
            .Write("Program.cs", """System.Console.WriteLine(Items.All["a"]);""")
            .Write("facts/a.yaml", "a: { n: 1 }\n");
        var missing = project.DotNet("build").Failed();
        Assert.Contains("Items.cs(5,22): error FB5050: the folder of facts 'fcts' does not exist, so Item has no facts; did you mean 'facts'?", missing, StringComparison.Ordinal);
        Assert.DoesNotContain("FB3012", missing, StringComparison.Ordinal);

        project.Write("Items.csproj", DatasetTests.Project(properties: "<FactsRoot>\n  facts\n</FactsRoot>"));
        Assert.Equal("Item { Id = a, N = 1 }", project.DotNet("run").Succeeded().Trim());
    }

    [Fact]
    public void A_file_based_app_never_runs_with_facts_that_have_changed()
    {
        var app = packages.Workspace("app")
            .Write("app.cs",
                $"""
                #:package Factbook@FACTBOOK_VERSION
                using System.ComponentModel.DataAnnotations;
                using Factbook;

                {Print}

                [Facts("*.yaml")]
                public sealed record Item([property: Key] string Id, int N);
                """)
            .Write("facts/a.yaml", "a: { n: 1 }\n");
        Assert.Equal("a=1@facts/a.yaml", app.DotNet("run", "app.cs").Succeeded().Trim());

        app.Write("facts/a.yaml", "a: { n: one }\n");
        Assert.Contains("error FB2002: ", app.DotNet("run", "app.cs").Failed(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_target_framework_without_the_library_is_one_error_that_names_what_is_supported()
    {
        var output = packages.Workspace("framework")
            .Write("Items.csproj", DatasetTests.Project().Replace("<TargetFramework>net10.0</TargetFramework>", "<TargetFrameworks>netstandard2.0;net10.0</TargetFrameworks>", StringComparison.Ordinal))
            .Write("Items.cs", Records)
            .Write("facts/a.yaml", "a: { n: 1 }\n")
            .DotNet("build").Failed();
        var errors = output.Split('\n').Where(line => line.Contains(": error ", StringComparison.Ordinal)).Select(line => line.Trim()).Distinct();
        Assert.Contains("Items.csproj : error FB5051: Factbook supports net10.0 and later, and this project targets 'netstandard2.0'; ", Assert.Single(errors), StringComparison.Ordinal);
    }
}
