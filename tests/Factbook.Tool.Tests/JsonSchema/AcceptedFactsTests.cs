using Factbook.Tool.JsonSchema;
using Factbook.Tool.Tests.Projects;
using Factbook.Tool.Tests.JsonSchema.Server;
using Microsoft.CodeAnalysis;

namespace Factbook.Tool.Tests.JsonSchema;

/// <summary>What the compiler of facts accepts, no schema flags: an error in an editor that is none is worse than none.</summary>
[Collection(nameof(LanguageServer))]
public sealed class AcceptedFactsTests(LanguageServer server)
{
    private static readonly string Published = Repository.PathOf("../shared/datasets");

    private static readonly (string File, string Schema)[] PublishedFiles =
    [
        ("linguist/lib/linguist/languages.yml", "languages"),
        ("linguist/lib/linguist/heuristics.yml", "heuristics-files"),
        ("linguist/lib/linguist/generic.yml", "generic-files"),
        ("linguist/grammars.yml", "grammars"),
        ("congress/committees-current.yaml", "committees"),
        ("congress/executive.yaml", "executives"),
        ("congress/legislators-social-media.yaml", "social-profiles"),
    ];

    [SkippableFact]
    public async Task Facts_of_every_shape_are_shown_without_a_mistake()
    {
        using var folder = Zoo.Project();
        var compiled = Zoo.Compile(folder.Path);
        Assert.DoesNotContain(compiled.Diagnostics, diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        new SchemaFolder(folder.PathOf("facts")).Update(TableSchemas.Of(compiled));

        var shown = new List<string>();
        for (var i = 0; i < Zoo.Right.Count; i++)
        {
            shown.AddRange(await Shown(folder.PathOf(Zoo.PathOf(i)), Zoo.SchemaOf(i), Zoo.Right[i].Yaml));
        }

        Assert.Empty(shown);
    }

    [SkippableFact]
    public async Task Published_datasets_are_shown_without_a_mistake()
    {
        Skip.IfNot(Directory.Exists(Published), "There are no published datasets beside the repository.");
        using var folder = new ProjectFolder();
        new SchemaFolder(folder.Path).Update(TableSchemas.Of(Zoo.Compile(Repository.PathOf("tests/Factbook.RealData.Tests"))));

        var shown = new List<string>();
        foreach (var (file, schema) in PublishedFiles.Where(pair => File.Exists(Path.Join(Published, pair.File))))
        {
            shown.AddRange(await Shown(folder.PathOf(Path.GetFileName(file)), schema, await File.ReadAllTextAsync(Path.Join(Published, file))));
        }

        Assert.Empty(shown);
    }

    private async Task<IEnumerable<string>> Shown(string path, string schema, string yaml)
    {
        Assert.True(File.Exists(Path.Join(Path.GetDirectoryName(path), SchemaFolder.Name, $"{schema}.json")));
        var document = await server.Open(path, $"# yaml-language-server: $schema={SchemaFolder.Name}/{schema}.json\n{yaml}");
        return document.Diagnostics.Select(diagnostic => $"{Path.GetFileName(path)}: {diagnostic}");
    }
}
