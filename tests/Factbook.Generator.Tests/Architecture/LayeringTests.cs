using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using YamlDotNet.Core;

namespace Factbook.Generator.Tests.Architecture;

/// <summary>
/// The allowed dependencies between folders. To allow another one, add it to the table if it follows the direction of the data.
/// </summary>
public class LayeringTests
{
    // The stations in the order of the pipeline. Each uses only folders above it.
    private static readonly Dictionary<string, string[]> Generator = new()
    {
        ["Collections"] = [],
        ["Format"] = [],
        ["Notation"] = [],
        ["Unicode"] = ["Notation"],
        ["Rows"] = ["Collections", "Format"],
        ["Scalars"] = ["Rows", "Format", "Notation"],
        ["Diagnostics"] = ["Collections", "Unicode", "Notation"],
        ["Inputs"] = ["Collections", "Diagnostics"],
        ["Yaml"] = ["Collections", "Diagnostics", "Unicode", "Notation", "Inputs"],
        ["Schema"] = ["Collections", "Scalars", "Diagnostics", "Unicode", "Notation"],
        ["Binding"] = ["Collections", "Scalars", "Diagnostics", "Unicode", "Notation", "Inputs", "Yaml", "Schema"],
        ["Packing"] = ["Collections", "Rows", "Scalars", "Diagnostics", "Format", "Yaml", "Schema", "Binding"],
        ["Linking"] = ["Collections", "Rows", "Scalars", "Diagnostics", "Unicode", "Notation", "Inputs", "Yaml", "Schema", "Binding", "Packing"],
        ["Rules"] = ["Collections", "Scalars", "Diagnostics", "Unicode", "Notation", "Inputs", "Yaml", "Schema", "Binding", "Linking"],
        ["Sources"] = ["Collections", "Scalars", "Diagnostics", "Notation", "Inputs", "Yaml", "Schema", "Binding", "Linking", "Rules"],
        ["Emission"] = ["Collections", "Rows", "Scalars", "Diagnostics", "Format", "Yaml", "Schema", "Packing", "Linking"],
        ["HostOutputs.cs"] = ["Schema", "Linking", "Sources"],
        ["FactbookGenerator.cs"] = [
            "Diagnostics", "Inputs", "Yaml", "Schema", "Binding", "Packing", "Linking", "Rules", "Sources", "Emission", "HostOutputs.cs"
        ],
    };

    private static readonly IReadOnlyList<MetadataReference> Framework = [.. Basic.Reference.Assemblies.Net100.References.All];

    private static readonly IReadOnlyList<MetadataReference> Roslyn =
    [
        .. Framework,
        .. new[]
        {
            typeof(Compilation), typeof(CSharpCompilation), typeof(Parser)
        }.Select(type => MetadataReference.CreateFromFile(type.Assembly.Location)),
    ];

    [Fact]
    public void Stations_of_the_generator_use_only_earlier_stations() => Assert.Empty(Forbidden(
        FolderGraph.OfRepository(Roslyn, "generator/Factbook.Generator", "src/Factbook/Notation=Notation", "src/Factbook/Format=Format"),
        Generator));

    [Fact]
    public void Library_references_only_the_framework_and_has_no_cycle_of_folders()
    {
        var library = FolderGraph.OfRepository(Framework, "src/Factbook");

        Assert.Empty(library.UnknownNames());
        Assert.Empty(library.Cycle());
    }

    [Fact]
    public void Tool_has_no_cycle_of_folders() => Assert.Empty(FolderGraph.OfRepository(Roslyn, "src/Factbook.Tool").Cycle());

    [Fact]
    public void Reports_use_of_later_station()
    {
        var graph = FolderGraph.Of(
            [],
            ("Schema/Set.cs", "class Set { }"),
            ("Yaml/File.cs", "class File { Set Schemas; }"),
            ("Binding/Binder.cs", "class Binder { Set Schemas; File Bound; }"));

        Assert.Equal(["Yaml -> Schema: Yaml/File.cs uses Set"], Forbidden(graph, Generator));
        Assert.Empty(graph.Cycle());
    }

    [Fact]
    public void Reports_cycle_of_folders_through_member()
    {
        var graph = FolderGraph.Of(
            [],
            ("A/One.cs", "static class One { public static int Next() => Two.Next(); }"),
            ("B/Two.cs", "static class Two { public static int Next() => Three.Next(); }"),
            ("C/Three.cs", "static class Three { public static int Next() => One.Next(); }"),
            ("D/Four.cs", "class Four { int Next() => One.Next(); }"));

        Assert.Equal(
            ["A -> B", "B -> C", "C -> A"], graph.Cycle().Select(use => $"{use.From} -> {use.To}").Where(use => !use.StartsWith('D')));
    }

    [Fact]
    public void Reports_undeclared_name() =>
        Assert.Equal(["A.cs uses Parser"], FolderGraph.Of([], ("A.cs", "class A { Parser _text; }")).UnknownNames());

    private static IEnumerable<string> Forbidden(FolderGraph graph, Dictionary<string, string[]> allowed) => graph.Uses
        .Where(use => !allowed.TryGetValue(use.From, out var to) || !to.Contains(use.To))
        .Select(use => $"{use.From} -> {use.To}: {use.Evidence}");
}
