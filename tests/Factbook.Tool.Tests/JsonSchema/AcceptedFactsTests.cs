using Factbook.Tool.JsonSchema;
using Factbook.Tool.Reading.Sources;
using Factbook.Tool.Tests.Projects;
using Factbook.Tool.Tests.JsonSchema.Server;
using Microsoft.CodeAnalysis;

namespace Factbook.Tool.Tests.JsonSchema;

/// <summary>No schema reports facts that the generator accepts: a false error in an editor is worse than a missing one.</summary>
[Collection(nameof(LanguageServer))]
[Trait("Run", "Full")]
public sealed class AcceptedFactsTests(LanguageServer server)
{
    private static readonly string Published = Repository.PathOf("../shared/datasets");

    private static readonly Lazy<IReadOnlyList<SchemaFile>> PublishedSchemas = new(() =>
        TableSchemas.Of(Zoo.Read(Repository.PathOf("tests/Factbook.RealData.Tests"))));

    [LongFact]
    public async Task Accepts_facts_of_every_shape()
    {
        using var folder = Zoo.Project();
        var compiled = Zoo.Compile(folder.Path);
        Assert.DoesNotContain(compiled.Diagnostics, diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        new SchemaFolder(folder.PathOf("facts")).Update(TableSchemas.Of(SourceDataset.Read(compiled)));

        var shown = new List<string>();
        for (var i = 0; i < Zoo.Right.Count; i++)
        {
            shown.AddRange(await Shown(folder.PathOf(Zoo.PathOf(i)), Zoo.SchemaOf(i), Zoo.Right[i].Yaml));
        }

        Assert.Empty(shown);
    }

    [LongTheory]
    [InlineData("linguist/lib/linguist/heuristics.yml", "heuristics-files")]
    [InlineData("linguist/lib/linguist/generic.yml", "generic-files")]
    [InlineData("linguist/grammars.yml", "grammars")]
    [InlineData("congress/executive.yaml", "executives")]
    [InlineData("linguist/lib/linguist/languages.yml", "languages")]
    [InlineData("congress/committees-current.yaml", "committees")]
    [InlineData("congress/legislators-social-media.yaml", "social-profiles")]
    public async Task Accepts_published_file(string file, string schema)
    {
        var published = Path.Join(Published, file);
        Skip.IfNot(File.Exists(published), "This published dataset is not beside the repository.");
        using var folder = new ProjectFolder();
        new SchemaFolder(folder.Path).Update(PublishedSchemas.Value);

        Assert.Empty(await Shown(folder.PathOf(Path.GetFileName(file)), schema, await File.ReadAllTextAsync(published)));
    }

    private async Task<IEnumerable<string>> Shown(string path, string schema, string yaml)
    {
        Assert.True(File.Exists(Path.Join(Path.GetDirectoryName(path), SchemaFolder.Name, $"{schema}.json")));
        var document = await server.Open(path, $"# yaml-language-server: $schema={SchemaFolder.Name}/{schema}.json\n{yaml}");
        return document.Diagnostics.Select(diagnostic => $"{Path.GetFileName(path)}: {diagnostic}");
    }
}
