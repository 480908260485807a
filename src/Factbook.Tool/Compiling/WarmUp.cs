using System.Text;
using Factbook.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Factbook.Tool.Compiling;

/// <summary>
/// Compiles a small dataset while MSBuild evaluates the project, so that the JIT has compiled most of Roslyn and of the generator by then.
/// </summary>
internal static class WarmUp
{
    private const string Records =
        """
        using System.ComponentModel.DataAnnotations;
        using System.Collections.Generic;
        using Factbook;
        namespace Small;
        public enum Kind { State, Person }
        [Facts("actors.yaml")]
        public sealed partial record Actor
        {
            [Key] public required string Id { get; init; }
            public required string Name { get; init; }
            public Kind? Kind { get; init; }
            public Share? Share { get; init; }
            public Period? Period { get; init; }
            public IReadOnlyList<string> Names { get; init; } = [];
            public partial Actor? PartOf { get; }
            [InverseProperty(nameof(PartOf))] public partial IReadOnlyList<Actor> Parts { get; }
        }
        """;

    private const string Facts =
        "a: { name: A, kind: state, share: more than 5 %, period: 2023-Q4 }\nb:\n  name: B\n  part-of: c\n  names: [b, c]\n";

    private static readonly Lazy<Task> Once = new(() => Task.Run(Compile));

    /// <summary>Starts the compilation in the background, once in a process.</summary>
    public static void Begin() => _ = Once.Value;

    private static void Compile()
    {
        var folder = Path.GetTempPath();
        var runtime = Path.GetDirectoryName(typeof(object).Assembly.Location);
        var assemblies = ((string?)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES") ?? "").Split(Path.PathSeparator);
        var compilation = CSharpCompilation.Create(
            "Small",
            [CSharpSyntaxTree.ParseText(Records, path: Path.Join(folder, "Records.cs"))],
            assemblies.Where(path => Path.GetDirectoryName(path) == runtime).Append(typeof(FactsAttribute).Assembly.Location)
                .Select(ReferencedAssemblies.To),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        CSharpGeneratorDriver
            .Create(
                [new FactbookGenerator(isHosted: true).AsSourceGenerator()],
                [new FactsFile(Path.Join(folder, "actors.yaml"), SourceText.From(Facts, Encoding.UTF8))],
                optionsProvider: Projects.AnalyzerConfiguration.Of(
                    $"is_global = true\nbuild_property.EscapedFactsRoot = {Uri.EscapeDataString(folder)}\n",
                    Path.Join(folder, ".globalconfig")))
            .RunGenerators(compilation)
            .GetRunResult();
    }
}
