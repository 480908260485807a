using System.Text.Json.Nodes;
using Factbook.Tool.Tests.Projects;

namespace Factbook.Tool.Tests.JsonSchema;

public sealed class SchemaCommandTests
{
    private const string Right = "china: { name: China }\nbank: { name: Bank, part-of: china }\n";

    [Fact]
    public void A_schema_is_written_for_each_table_beside_the_facts()
    {
        using var folder = ProjectFolder.WithActors(Right);

        var run = Run.Piped("schema", folder.Path);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.EndsWith("facts/.schema: wrote actors.json, keys/actors.json", run.Lines[0], StringComparison.Ordinal);
        Assert.Equal("http://json-schema.org/draft-07/schema#", (string)Schema(folder)["$schema"]!);
    }

    [Fact]
    public void A_second_run_has_nothing_to_write()
    {
        using var folder = ProjectFolder.WithActors(Right);
        Run.Piped("schema", folder.Path);
        var written = File.GetLastWriteTimeUtc(folder.PathOf("facts/.schema/actors.json"));

        var run = Run.Piped("schema", folder.Path);

        Assert.EndsWith("facts/.schema is up to date", run.Lines[0], StringComparison.Ordinal);
        Assert.Equal(written, File.GetLastWriteTimeUtc(folder.PathOf("facts/.schema/actors.json")));
    }

    [Fact]
    public void A_schema_of_a_table_that_is_gone_goes_too_and_a_file_of_somebody_else_stays()
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
    public void The_folder_of_schemas_holds_no_facts()
    {
        using var folder = ProjectFolder.WithActors(Right);
        Run.Piped("schema", folder.Path);

        Assert.Empty(Zoo.Compile(folder.Path).Diagnostics);
    }

    [Fact]
    public void To_check_writes_nothing_and_fails_when_a_schema_is_not_as_it_should_be()
    {
        using var folder = ProjectFolder.WithActors(Right);

        var run = Run.Piped("schema", folder.Path, "--check");

        Assert.Equal(1, run.ExitCode);
        Assert.EndsWith(
            ".schema is out of date (actors.json, keys/actors.json); 'factbook schema' writes it anew",
            run.Error.TrimEnd(),
            StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder.PathOf("facts/.schema")));
        Run.Piped("schema", folder.Path);
        Assert.Equal(0, Run.Piped("schema", folder.Path, "--check").ExitCode);
    }

    [Fact]
    public void A_new_fact_rewrites_the_keys_of_its_table_alone()
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
    public void A_table_without_facts_offers_no_keys()
    {
        using var folder = ProjectFolder.WithActors("");
        Run.Piped("schema", folder.Path);

        Assert.Contains("\"not\": {}", File.ReadAllText(folder.PathOf("facts/.schema/keys/actors.json")), StringComparison.Ordinal);
    }

    [Fact]
    public void Rejects_facts_with_an_error_and_keeps_what_was_written()
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
    public void Reports_an_unreadable_C_sharp_file_by_its_name()
    {
        using var folder = ProjectFolder.WithActors(Right).Write("Other.cs", "class Other;");
        using var locked = new FileStream(folder.PathOf("Other.cs"), FileMode.Open, FileAccess.ReadWrite, FileShare.None);

        Assert.EndsWith(
            "Other.cs' cannot be read; schemas are written once all records can be read",
            Run.Piped("schema", folder.Path).Error.TrimEnd(),
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_can_not_be_made_is_one_line_of_error()
    {
        using var folder = ProjectFolder.WithActors(Right).Write("facts/.schema", "a file");

        var run = Run.Piped("schema", folder.Path);

        Assert.Equal(1, run.ExitCode);
        Assert.Single(run.Error.TrimEnd().Split('\n'));
        Assert.StartsWith("factbook: '", run.Error, StringComparison.Ordinal);
    }

    private static JsonNode Schema(ProjectFolder folder) => JsonNode.Parse(File.ReadAllText(folder.PathOf("facts/.schema/actors.json")))!;
}
