using System.Text.Json.Nodes;
using Factbook.Tool.Tests.Projects;

namespace Factbook.Tool.Tests.JsonSchema;

public sealed class SchemaCommandTests
{
    private const string Right = "china: { name: China }\nbank: { name: Bank, part-of: china }\n";

    [Fact]
    public void Writes_schema_for_each_table_beside_the_facts()
    {
        using var folder = ProjectFolder.WithActors(Right);

        var run = Run.Piped("schema", folder.Path);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.EndsWith("facts/.schema: wrote actors.json, keys/actors.json", run.Lines[0], StringComparison.Ordinal);
        Assert.Equal("http://json-schema.org/draft-07/schema#", (string)Schema(folder)["$schema"]!);
    }

    [Fact]
    public void Second_run_writes_nothing()
    {
        using var folder = ProjectFolder.WithActors(Right);
        Run.Piped("schema", folder.Path);
        var written = File.GetLastWriteTimeUtc(folder.PathOf("facts/.schema/actors.json"));

        var run = Run.Piped("schema", folder.Path);

        Assert.EndsWith("facts/.schema is up to date", run.Lines[0], StringComparison.Ordinal);
        Assert.Equal(written, File.GetLastWriteTimeUtc(folder.PathOf("facts/.schema/actors.json")));
    }

    [Fact]
    public void Deletes_schema_of_removed_table_and_keeps_other_files()
    {
        using var folder = ProjectFolder.WithActors(Right).Write("facts/.schema/own.json", "{}");
        Run.Piped("schema", folder.Path);
        File.Move(folder.PathOf("facts/.schema/actors.json"), folder.PathOf("facts/.schema/goods.json"));
        File.Copy(folder.PathOf("facts/.schema/keys/actors.json"), folder.PathOf("facts/.schema/keys/goods.json"));

        var run = Run.Piped("schema", folder.Path);

        Assert.EndsWith("wrote actors.json, goods.json, keys/goods.json", run.Lines[0], StringComparison.Ordinal);
        Assert.Equal(
            ["actors.json", "own.json"],
            Directory.EnumerateFiles(folder.PathOf("facts/.schema")).Select(path => Path.GetFileName(path)).Order());
    }

    [Fact]
    public void Folder_of_schemas_contains_no_facts()
    {
        using var folder = ProjectFolder.WithActors(Right);
        Run.Piped("schema", folder.Path);

        Assert.Empty(Zoo.Compile(folder.Path).Diagnostics);
    }

    [Fact]
    public void Check_fails_for_outdated_schema_without_writing()
    {
        using var folder = ProjectFolder.WithActors(Right);

        var run = Run.Piped("schema", folder.Path, "--check");

        Assert.Equal(1, run.ExitCode);
        Assert.EndsWith(
            ".schema is out of date (actors.json, keys/actors.json); 'factbook schema' updates it",
            run.Error.TrimEnd(),
            StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder.PathOf("facts/.schema")));
        Run.Piped("schema", folder.Path);
        Assert.Equal(0, Run.Piped("schema", folder.Path, "--check").ExitCode);
    }

    [Fact]
    public void New_fact_rewrites_only_the_keys_of_its_table()
    {
        using var folder = ProjectFolder.WithActors(Right);
        Run.Piped("schema", folder.Path);
        folder.Write("facts/actors.yaml", Right + "japan: { name: Japan }\n");

        Assert.Equal(1, Run.Piped("schema", folder.Path, "--check").ExitCode);
        Assert.EndsWith("facts/.schema: wrote keys/actors.json", Run.Piped("schema", folder.Path).Lines[0], StringComparison.Ordinal);
        Assert.Contains("name Japan", File.ReadAllText(folder.PathOf("facts/.schema/keys/actors.json")), StringComparison.Ordinal);
        Assert.Contains("\"$ref\":\"keys/actors.json\"", Schema(folder).ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Table_without_facts_offers_no_keys()
    {
        using var folder = ProjectFolder.WithActors("");
        Run.Piped("schema", folder.Path);

        Assert.Contains("\"not\": {}", File.ReadAllText(folder.PathOf("facts/.schema/keys/actors.json")), StringComparison.Ordinal);
    }

    [Fact]
    public void Rejects_invalid_facts_and_keeps_existing_schemas()
    {
        using var folder = ProjectFolder.WithActors(Right);
        Run.Piped("schema", folder.Path);
        var before = File.ReadAllText(folder.PathOf("facts/.schema/actors.json"));
        folder.Write("facts/actors.yaml", Right + "japan: { nmae: Japan }\n");

        var run = Run.Piped("schema", folder.Path);

        Assert.Equal(
            (1, "factbook: the facts or their records have 1 error; 'factbook check' reports it"), (run.ExitCode, run.Error.TrimEnd()));
        Assert.Equal(before, File.ReadAllText(folder.PathOf("facts/.schema/actors.json")));
    }

    [Fact]
    public void Names_unreadable_CSharp_file()
    {
        using var folder = ProjectFolder.WithActors(Right).Write("Other.cs", "class Other;");
        using var locked = new FileStream(folder.PathOf("Other.cs"), FileMode.Open, FileAccess.ReadWrite, FileShare.None);

        Assert.EndsWith(
            "Other.cs' cannot be read; schemas are written once all records can be read",
            Run.Piped("schema", folder.Path).Error.TrimEnd(),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Reports_folder_that_cannot_be_created_in_one_line()
    {
        using var folder = ProjectFolder.WithActors(Right).Write("facts/.schema", "a file");

        var run = Run.Piped("schema", folder.Path);

        Assert.Equal(1, run.ExitCode);
        Assert.Single(run.Error.TrimEnd().Split('\n'));
        Assert.StartsWith("factbook: '", run.Error, StringComparison.Ordinal);
    }

    private static JsonNode Schema(ProjectFolder folder) => JsonNode.Parse(File.ReadAllText(folder.PathOf("facts/.schema/actors.json")))!;
}
