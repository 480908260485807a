using System.Text.RegularExpressions;
using System.Xml.Linq;
using Factbook.Generator.Tests.Documentation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using YamlDotNet.Core;

namespace Factbook.Generator.Tests.Architecture;

/// <summary>
/// The allowed dependencies between folders. To allow another one, add it to the table if it follows the direction of the data.
/// </summary>
public class LayeringTests
{
    // The stations in the order of the pipeline, and what they build on. Each uses only what is above it.
    private static readonly (string Folder, string[] Uses)[] Generator =
    [
        ("Collections", []),
        ("Format", []),
        ("Notation", []),
        ("Unicode", ["Notation"]),
        ("Rows", ["Collections", "Format"]),
        ("Scalars", ["Rows", "Format", "Notation"]),
        ("Diagnostics", ["Collections", "Unicode", "Notation"]),
        ("Pipeline", ["Collections", "Diagnostics"]),
        ("Inputs", ["Collections", "Diagnostics", "Pipeline"]),
        ("Yaml", ["Collections", "Diagnostics", "Pipeline", "Unicode", "Notation", "Inputs"]),
        ("Schema", ["Collections", "Scalars", "Diagnostics", "Pipeline", "Notation"]),
        ("Binding", ["Collections", "Scalars", "Diagnostics", "Pipeline", "Notation", "Inputs", "Yaml", "Schema"]),
        ("Packing", ["Collections", "Rows", "Scalars", "Diagnostics", "Pipeline", "Format", "Yaml", "Schema", "Binding"]),
        (
            "Linking",
            [
                "Collections", "Rows", "Scalars", "Diagnostics", "Pipeline", "Unicode", "Notation", "Inputs", "Yaml", "Schema", "Binding",
                "Packing",
            ]
        ),
        ("Rules", ["Collections", "Scalars", "Diagnostics", "Pipeline", "Notation", "Inputs", "Yaml", "Schema", "Binding", "Linking"]),
        ("Sources", ["Collections", "Diagnostics", "Pipeline", "Notation", "Inputs", "Yaml", "Schema", "Binding", "Linking", "Rules"]),
        ("Emission", ["Collections", "Rows", "Scalars", "Diagnostics", "Pipeline", "Format", "Yaml", "Schema", "Packing", "Linking"]),
        ("HostOutputs.cs", ["Schema", "Linking", "Sources"]),
        ("FactbookGenerator.cs", [
            "Pipeline", "Inputs", "Yaml", "Schema", "Binding", "Packing", "Linking", "Rules", "Sources", "Emission",
            "HostOutputs.cs"
        ]),
    ];

    private static readonly IReadOnlyList<MetadataReference> Framework = [.. Basic.Reference.Assemblies.Net100.References.All];

    private static readonly IReadOnlyList<MetadataReference> Roslyn =
    [
        .. Framework,
        .. new[]
        {
            typeof(Compilation), typeof(CSharpCompilation), typeof(Parser)
        }.Select(type => MetadataReference.CreateFromFile(type.Assembly.Location)),
    ];

    private static readonly Lazy<FolderGraph> OfGenerator = new(() => FolderGraph.OfRepository(
        Roslyn, "generator/Factbook.Generator", "src/Factbook/Notation=Notation", "src/Factbook/Format=Format"));

    [Fact]
    public void Stations_of_the_generator_use_only_what_the_table_allows() => Assert.Empty(Forbidden(OfGenerator.Value, Generator));

    [Fact]
    public void Table_allows_no_use_that_the_generator_does_not_need() => Assert.Empty(
        from row in Generator
        from use in row.Uses
        where !OfGenerator.Value.Uses.Any(found => found.From == row.Folder && found.To == use)
        select $"{row.Folder} -> {use}");

    [Fact]
    public void Stations_use_only_what_precedes_them_in_the_table() => Assert.Empty(
        from index in Enumerable.Range(0, Generator.Length)
        from use in Generator[index].Uses
        where !Generator.Take(index).Any(earlier => earlier.Folder == use)
        select $"{Generator[index].Folder} -> {use}");

    [Fact]
    public void Table_has_the_order_in_which_the_generator_registers_its_stations()
    {
        var generator = Repository.PathOf("generator/Factbook.Generator");
        var registered = Regex
            .Matches(File.ReadAllText(Path.Combine(generator, "FactbookGenerator.cs")), @"\b(\w+Station)\.Register\(")
            .Select(match => Directory.GetFiles(generator, match.Groups[1].Value + ".cs", SearchOption.AllDirectories).Single())
            .Select(path => Path.GetFileName(Path.GetDirectoryName(path)!))
            .ToList();

        Assert.NotEmpty(registered);
        Assert.Equal(Generator.Select(row => row.Folder).Where(registered.Contains), registered);
    }

    [Fact]
    public void Library_references_only_the_framework_and_has_no_cycle_of_folders()
    {
        var library = FolderGraph.OfRepository(Framework, "src/Factbook");

        Assert.Empty(library.UnknownNames());
        Assert.Empty(library.Cycle());
    }

    [Fact]
    public void Library_references_no_package() => Assert.DoesNotContain(
        XDocument.Load(Repository.PathOf("src/Factbook/Factbook.csproj")).Descendants(),
        element => element.Name.LocalName is "PackageReference" or "FrameworkReference" or "Reference"
            && element.Attribute("PrivateAssets")?.Value != "all");

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

    private static IEnumerable<string> Forbidden(FolderGraph graph, (string Folder, string[] Uses)[] allowed) => graph.Uses
        .Where(use => !allowed.Any(row => row.Folder == use.From && row.Uses.Contains(use.To)))
        .Select(use => $"{use.From} -> {use.To}: {use.Evidence}");
}
