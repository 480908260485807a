using Factbook.Package.Tests.Testing;

namespace Factbook.Package.Tests;

/// <summary>An incremental build has the result of a clean build.</summary>
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

    internal const string Print = """
        System.Console.WriteLine(string.Join(" ", System.Linq.Enumerable.Select(
            Items.All, item => $"{item.Id}={item.N}@{Items.All.LocationOf(item).File}")));
        """;

    private static readonly Consumer Renamed = new(
        "Renamed",
        DatasetTests.Project(),
        ("Items.cs", Records),
        ("Program.cs", Print),
        ("facts/a.yaml", "a: { n: 1 }\n"),
        ("facts/b.yaml", "b: { n: 2 }\n"))
    {
        Edit = folder =>
        {
            File.Move(Path.Combine(folder.Folder, "facts/a.yaml"), Path.Combine(folder.Folder, "facts/A.yaml"));
            folder.Delete("facts/b.yaml");
        },
    };

    private static readonly Consumer Older = new(
        "Older",
        DatasetTests.Project(),
        ("Items.cs", Records),
        ("Program.cs", Print),
        ("facts/a.yaml", "a: { n: 1 }\n"))
    {
        Edit = folder =>
        {
            // The file is older than any build, and its error cannot be suppressed.
            folder.Write("facts/drafts/old.yaml", "old: { n: x }\n").Write("facts/old.yaml", "old: { n: x }\n");
            File.SetLastWriteTimeUtc(Path.Combine(folder.Folder, "facts/old.yaml"), new DateTime(2020, 1, 1));
            folder.Write(
                "Older.csproj",
                DatasetTests.Project(properties: "<NoWarn>FB2002</NoWarn>", items: """<AdditionalFiles Remove="facts/drafts/**" />"""));
        },
    };

    private static readonly Consumer Repaired = new(
        "Repaired",
        DatasetTests.Project(),
        ("Items.cs", Records),
        ("Program.cs", Print),
        ("facts/a.yaml", "a: { n: 1 }\n"),
        ("facts/old.yaml", "old: { n: x }\n"))
    {
        Edit = folder => folder.Delete("facts/old.yaml"),
    };

    private static readonly Consumer MissingFolder = new(
        "MissingFolder",
        DatasetTests.Project(properties: "<FactsRoot>\n  fcts\n</FactsRoot>"),
        ("Items.cs", Records),
        ("Program.cs", """System.Console.WriteLine(Items.All["a"]);"""),
        ("facts/a.yaml", "a: { n: 1 }\n"))
    {
        Edit = folder => folder.Write("MissingFolder.csproj", DatasetTests.Project(properties: "<FactsRoot>\n  facts\n</FactsRoot>")),
    };

    private static readonly Consumer OldFramework = new(
        "OldFramework",
        DatasetTests.Project()
            .Replace(
                "<TargetFramework>net10.0</TargetFramework>",
                "<TargetFrameworks>netstandard2.0;net10.0</TargetFrameworks>",
                StringComparison.Ordinal),
        ("Items.cs", Records),
        ("facts/a.yaml", "a: { n: 1 }\n"));

    [Fact]
    public void Build_detects_deleted_and_renamed_files()
    {
        Assert.Equal("a=1@facts/a.yaml b=2@facts/b.yaml", packages.Consumers[Renamed].Printed);
        Assert.Equal("a=1@facts/A.yaml", packages.Consumers.Edited(Renamed).Printed);
    }

    [Fact]
    public void Build_detects_older_files_and_files_that_the_project_removes()
    {
        Assert.Equal("a=1@facts/a.yaml", packages.Consumers[Older].Printed);

        var errors = packages.Consumers.Edited(Older).Errors;
        Assert.Matches(@"facts[/\\]old\.yaml\(1,11\): error FB2002: ", errors);
        Assert.DoesNotContain("drafts", errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Build_succeeds_once_the_invalid_file_is_deleted()
    {
        Assert.Contains("error FB2002: ", packages.Consumers[Repaired].Errors, StringComparison.Ordinal);
        Assert.Equal("a=1@facts/a.yaml", packages.Consumers.Edited(Repaired).Printed);
    }

    [Fact]
    public void Missing_folder_of_facts_is_one_error_and_its_name_is_trimmed()
    {
        var missing = packages.Consumers[MissingFolder].Errors;
        Assert.Contains(
            "Items.cs(5,22): error FB5050: The folder of facts 'fcts' does not exist, so Item has no facts; did you mean 'facts'?",
            missing,
            StringComparison.Ordinal);
        Assert.DoesNotContain("FB3012", missing, StringComparison.Ordinal);

        Assert.Equal("Item { Id = a, N = 1 }", packages.Consumers.Edited(MissingFolder).Printed);
    }

    [Fact]
    public void File_based_app_never_runs_with_outdated_facts()
    {
        var app = packages.Workspace("app")
            .Write("app.cs",
                $"""
                #:package Factbook@FACTBOOK_VERSION
                #:property PublishAot=false
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
    public void Unsupported_target_framework_is_one_error()
    {
        var errors = packages.Consumers[OldFramework].Errors.Split('\n').Where(line => line.Contains(": error ", StringComparison.Ordinal));
        Assert.Contains(
            "OldFramework.csproj : error FB5051: Factbook does not support the target framework 'netstandard2.0'; ",
            Assert.Single(errors),
            StringComparison.Ordinal);
    }
}
