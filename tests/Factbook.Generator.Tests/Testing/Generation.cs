using System.Collections.Immutable;
using System.Reflection;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Factbook.Generator.Tests.Testing;

/// <summary>
/// One run of the generator over C# and YAML. Every run is followed by a second one after a space was typed in the C#,
/// and fails unless every step of it is cached: each generator test is a test of caching too.
/// </summary>
internal sealed class Generation
{
    private static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.CSharp14, DocumentationMode.Diagnose);

    private static readonly ImmutableArray<MetadataReference> References =
        [.. Net100.References.All, MetadataReference.CreateFromFile(typeof(FactsAttribute).Assembly.Location)];

    private const string Usings = """
        using System; using System.Collections.Generic; using System.Collections.Immutable; using System.Linq;
        using System.ComponentModel.DataAnnotations; using System.ComponentModel.DataAnnotations.Schema;
        using System.Text.Json.Serialization; using Factbook;
        """;

    private readonly CSharpCompilation _input;
    private GeneratorDriver _driver;

    private Generation(CSharpCompilation input, GeneratorDriver driver)
    {
        _input = input;
        _driver = driver;
        Run(input);
    }

    /// <summary>What the compiler would report of the facts, in order.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; private set; }

    /// <summary>Everything that is compiled.</summary>
    public Compilation Output { get; private set; } = null!;

    /// <summary>What the driver did, step by step.</summary>
    public GeneratorRunResult Result { get; private set; }

    /// <summary>Runs the generator.</summary>
    /// <param name="csharp">Records, without usings.</param>
    /// <param name="files">The files of facts: path below the folder of facts, and content.</param>
    public static Generation Of(string csharp, params (string Path, string Yaml)[] files) => Of(csharp, [], files);

    /// <param name="properties">MSBuild properties.</param>
    public static Generation Of(string csharp, Dictionary<string, string> properties, params (string Path, string Yaml)[] files)
    {
        var input = CSharpCompilation.Create(
            "Facts",
            [CSharpSyntaxTree.ParseText(Usings, ParseOptions, "Usings.cs"), CSharpSyntaxTree.ParseText(Usings + "\n" + csharp, ParseOptions, "Records.cs")],
            References,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, warningLevel: 9999,
                specificDiagnosticOptions: [new("CS1591", ReportDiagnostic.Suppress)]));
        var options = new Dictionary<string, string>(properties) { ["FactsRoot"] = InMemoryText.Root + "/" };
        var driver = CSharpGeneratorDriver.Create(
            [new FactbookGenerator().AsSourceGenerator()],
            files.Select(file => (AdditionalText)new InMemoryText(file.Path, file.Yaml)),
            ParseOptions,
            new FactsOptionsProvider(options),
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
        var generation = new Generation(input, driver);
        generation.AssertCachedAfterASpace();
        return generation;
    }

    /// <summary>The text of a generated source.</summary>
    public string Source(string hint) => Result.GeneratedSources.Single(source => source.HintName == hint).SourceText.ToString();

    /// <summary>Runs again with a file changed, added (<paramref name="content"/> for a new path) or removed (null).</summary>
    public Generation WithFile(string path, string? content)
    {
        var texts = Driver.AdditionalTexts(_driver);
        var old = texts.FirstOrDefault(text => text.Path == $"{InMemoryText.Root}/{path}");
        _driver = (old, content) switch
        {
            (null, not null) => _driver.AddAdditionalTexts([new InMemoryText(path, content)]),
            (not null, null) => _driver.RemoveAdditionalTexts([old]),
            (not null, not null) => _driver.ReplaceAdditionalText(old, new InMemoryText(path, content)),
            _ => _driver,
        };
        Run(_input);
        return this;
    }

    /// <summary>Runs again after a space was typed at the end of the C#.</summary>
    public Generation WithASpace()
    {
        var tree = _input.SyntaxTrees[1];
        Run(_input.ReplaceSyntaxTree(tree, CSharpSyntaxTree.ParseText(tree + " ", ParseOptions, tree.FilePath)));
        return this;
    }

    /// <summary>How the outputs of a step came about in the last run, in order.</summary>
    public IReadOnlyList<IncrementalStepRunReason> ReasonsOf(string step) =>
        [.. Result.TrackedSteps[step].SelectMany(run => run.Outputs).Select(output => output.Reason)];

    /// <summary>Fails unless there is no mistake and everything compiles without a warning.</summary>
    public Generation AssertClean()
    {
        Assert.Empty(Diagnostics.Select(diagnostic => diagnostic.ToString()));
        Assert.Empty(Output.GetDiagnostics().Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning).Select(diagnostic => diagnostic.ToString()));
        return this;
    }

    /// <summary>Compiles, loads, and calls <c>Probe.Run()</c> of the C#.</summary>
    public object? Execute()
    {
        AssertClean();
        using var stream = new MemoryStream();
        Assert.True(Output.Emit(stream).Success);
        return Assembly.Load(stream.ToArray()).GetType("Probe")!.GetMethod("Run")!.Invoke(null, null);
    }

    private void Run(Compilation compilation)
    {
        _driver = _driver.RunGeneratorsAndUpdateCompilation(compilation, out var output, out _);
        Output = output;
        Result = _driver.GetRunResult().Results.Single();
        Assert.Null(Result.Exception);
        Diagnostics = Result.Diagnostics;
    }

    private void AssertCachedAfterASpace()
    {
        var diagnostics = Diagnostics;
        WithASpace();
        foreach (var (name, runs) in Result.TrackedSteps.Where(step => typeof(TrackingNames).GetFields().Any(field => field.Name == step.Key)))
        {
            foreach (var (value, reason) in runs.SelectMany(run => run.Outputs))
            {
                Assert.True(reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged, $"{name} was {reason} after a space was typed");
                PipelineValues.AssertHoldsNoCompilation(value, name);
            }
        }

        Run(_input);
        Assert.Equal(diagnostics, Diagnostics);
    }
}
