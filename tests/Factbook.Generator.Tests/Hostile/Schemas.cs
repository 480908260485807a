using System.Collections.Immutable;
using Basic.Reference.Assemblies;
using Factbook.Generator.Schema;
using Factbook.Generator.Tests.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Factbook.Generator.Tests.Hostile;

/// <summary>Reads records once, for many runs of the stations behind.</summary>
internal static class Schemas
{
    private static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.CSharp14);

    private const string Usings = """
        global using System; global using System.Collections.Generic; global using System.Collections.Immutable; global using System.IO; global using System.Linq;
        global using System.ComponentModel.DataAnnotations; global using System.ComponentModel.DataAnnotations.Schema; global using System.Text.Json.Serialization; global using Factbook;
        """;

    /// <summary>The schema that the generator makes of records; they must be without mistake.</summary>
    public static SchemaSet Of(params IEnumerable<string> sources)
    {
        var compilation = CSharpCompilation.Create(
            "Facts",
            sources.Prepend(Usings).Select(source => CSharpSyntaxTree.ParseText(source, ParseOptions)),
            [.. Net100.References.All, MetadataReference.CreateFromFile(typeof(FactsAttribute).Assembly.Location)],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        var driver = CSharpGeneratorDriver.Create(
            [new FactbookGenerator().AsSourceGenerator()],
            [],
            ParseOptions,
            new FactsOptionsProvider(ImmutableDictionary<string, string>.Empty),
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
        var result = driver.RunGenerators(compilation).GetRunResult().Results.Single();
        Assert.Empty(result.Diagnostics.Select(diagnostic => diagnostic.ToString()));
        return (SchemaSet)result.TrackedSteps[TrackingNames.Schema].Single().Outputs.Single().Value;
    }
}
