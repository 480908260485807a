using System.Text.Json.Nodes;
using Factbook.Tool.JsonSchema;

namespace Factbook.Tool.Tests.JsonSchema;

/// <summary>The committed schemas of this repository's facts and of the template.</summary>
public sealed class RepositorySchemaTests
{
    private const string SchemaComment = "# yaml-language-server: $schema=";

    // A maintainer may add a file without the comment: VS Code maps files to schemas by its settings.
    public static TheoryData<string> Files =>
    [
        .. Repository.ReadFacts("data").Select(file => file.Name)
            .Where(name => FirstLine(name).StartsWith(SchemaComment, StringComparison.Ordinal)),
    ];

    [Theory]
    [InlineData("src/RussiaSupply", "data")]
    [InlineData("src/Factbook.Templates/content/factbook/My-Facts", "src/Factbook.Templates/content/factbook/My-Facts/facts")]
    public void Schemas_are_up_to_date(string project, string facts)
    {
        var (folder, schemas) = (new SchemaFolder(Repository.PathOf(facts)), TableSchemas.Of(Zoo.Read(Repository.PathOf(project))));
        if (Environment.GetEnvironmentVariable("FACTBOOK_WRITE_SCHEMAS") == "true")
        {
            folder.Update(schemas);
        }

        // Lists of keys are not compared, since every added fact changes them; 'factbook schema --check' reports outdated ones.
        var stale = folder.Stale(schemas).Where(file => !file.Contains("keys/", StringComparison.Ordinal)).ToList();

        // The project of the template cannot be restored in its folder, so the command cannot write its schemas.
        Assert.True(
            stale.Count == 0, $"out of date: {string.Join(", ", stale)}; to write them, run this test with FACTBOOK_WRITE_SCHEMAS=true");
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void First_line_of_file_names_the_schema_of_its_table(string file)
    {
        var table = Path.GetDirectoryName(file) is { Length: > 0 } folder ? folder : Path.GetFileNameWithoutExtension(file);
        var schema = $".schema/{table}.json";

        Assert.Equal($"{SchemaComment}{(file.Contains('/') ? "../" : "")}{schema}", FirstLine(file));
        Assert.True(Repository.Exists($"data/{schema}"));
    }

    [Fact]
    public void VS_Code_settings_map_each_schema_to_its_files()
    {
        var settings = JsonNode.Parse(Repository.Read(".vscode/settings.json"))!["yaml.schemas"]!.AsObject();

        Assert.Equal(
            TableSchemas.Of(Zoo.Read(Repository.PathOf("src/RussiaSupply")))
                .SelectMany(schema => schema.Paths.Select(path => ($"./data/.schema/{schema.FileName}", $"data/{path}")))
                .Order(),
            settings.Select(pair => (pair.Key, (string)pair.Value!)).Order());
    }

    private static string FirstLine(string file) => Repository.Read($"data/{file}").Split('\n')[0].TrimEnd('\r');
}
