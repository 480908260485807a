using System.Collections.Immutable;
using Basic.Reference.Assemblies;
using Factbook.Generator.Diagnostics;
using Factbook.Generator.Pipeline;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;

namespace Factbook.Generator.Tests.Testing;

/// <summary>
/// One run of the generator over C# and YAML. Every run is followed by a second one after a space was typed in the C#,
/// and fails unless every step of it is cached: each generator test is a test of caching too.
/// </summary>
internal sealed partial class Generation
{
    private static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.CSharp14, DocumentationMode.Diagnose);

    private static readonly ImmutableArray<MetadataReference> References =
        [.. Net100.References.All, MetadataReference.CreateFromFile(typeof(FactsAttribute).Assembly.Location)];

    private static readonly SyntaxTree Usings = CSharpSyntaxTree.ParseText(
        """
        global using System; global using System.Collections.Generic; global using System.Collections.Immutable;
        global using System.Collections.Frozen;
        global using System.Linq; global using System.ComponentModel.DataAnnotations;
        global using System.ComponentModel.DataAnnotations.Schema;
        global using System.Text.Json.Serialization; global using Factbook;
        """,
        ParseOptions,
        "Usings.cs");

    private readonly IReadOnlyCollection<Library> _libraries;
    private readonly Dictionary<string, string> _options;
    private CSharpCompilation _input;
    private GeneratorDriver _driver;

    private Generation(
        CSharpCompilation input,
        GeneratorDriver driver,
        IReadOnlyCollection<Library> libraries,
        Dictionary<string, string> options)
    {
        _options = options;
        _input = input;
        _libraries = libraries;
        _driver = driver;
        Run(input);
    }

    /// <summary>What the compiler would report of the facts, in order.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; private set; }

    /// <summary>Everything that is compiled.</summary>
    public Compilation Output { get; private set; } = null!;

    /// <summary>What the driver did, step by step.</summary>
    public GeneratorRunResult Result { get; private set; }

    /// <summary>Every generated source by its name.</summary>
    public IReadOnlyDictionary<string, string> Sources =>
        Result.GeneratedSources.ToImmutableSortedDictionary(
            source => source.HintName, source => source.SourceText.ToString(), StringComparer.Ordinal);

    /// <summary>Runs the generator.</summary>
    /// <param name="csharp">Records, without usings.</param>
    /// <param name="files">The files of facts: path below the folder of facts, and content.</param>
    public static Generation Of(string csharp, params (string Path, string Yaml)[] files) =>
        Of(csharp, new Dictionary<string, string>(), files);

    /// <param name="properties">MSBuild properties.</param>
    public static Generation Of(string csharp, Dictionary<string, string> properties, params (string Path, string Yaml)[] files) =>
        Of(csharp, properties, [], files);

    /// <param name="libraries">Other assemblies that the records use.</param>
    public static Generation Of(string csharp, Library[] libraries, params (string Path, string Yaml)[] files) =>
        Of(csharp, new Dictionary<string, string>(), libraries, files);

    /// <summary>
    /// Runs the generator without the second run that proves caching, and without checking doc comments, since tracking the steps of many
    /// records takes Roslyn minutes.
    /// </summary>
    public static Generation Once(string csharp, Library[] libraries, params (string Path, string Yaml)[] files) =>
        Once(csharp, [], libraries, files);

    /// <param name="properties">MSBuild properties.</param>
    public static Generation Once(
        string csharp, Dictionary<string, string> properties, Library[] libraries, params (string Path, string Yaml)[] files) =>
        Start(csharp, properties, libraries, files, isTracked: false, DocumentationMode.None);

    private static Generation Of(
        string csharp, Dictionary<string, string> properties, Library[] libraries, (string Path, string Yaml)[] files)
    {
        var generation = Start(csharp, properties, libraries, files, isTracked: true);
        generation.AssertCachedAfterASpace();
        return generation;
    }

    private static Generation Start(
        string csharp,
        Dictionary<string, string> properties,
        Library[] libraries,
        (string Path, string Yaml)[] files,
        bool isTracked,
        DocumentationMode documentation = DocumentationMode.Diagnose)
    {
        var parseOptions = ParseOptions.WithDocumentationMode(documentation);
        var input = CSharpCompilation.Create(
            "Facts",
            [
                Usings,
                CSharpSyntaxTree.ParseText(csharp, parseOptions, "Records.cs"),
                CSharpSyntaxTree.ParseText("internal class Unrelated { }", ParseOptions, "Unrelated.cs"),
            ],
            [.. References, .. libraries.Select(library => library.Reference)],
            new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary,
                nullableContextOptions: NullableContextOptions.Enable,
                warningLevel: 9999,
                specificDiagnosticOptions: [new("CS1591", ReportDiagnostic.Suppress)]));
        var options = new Dictionary<string, string>(properties) { ["EscapedFactsRoot"] = Uri.EscapeDataString(InMemoryText.Root + "/") };
        var driver = CSharpGeneratorDriver.Create(
            [new FactbookGenerator().AsSourceGenerator()],
            files.Select(file => (AdditionalText)new InMemoryText(file.Path, file.Yaml)),
            parseOptions,
            new FactsOptionsProvider(options),
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: isTracked));
        return new Generation(input, driver, libraries, options);
    }

    /// <summary>What a user of the dataset compiles against: its reference assembly, which has no bodies and nothing private.</summary>
    public MetadataReference ToReference()
    {
        using var stream = new MemoryStream();
        var emitted = Output.Emit(stream, options: new EmitOptions(metadataOnly: true, includePrivateMembers: false));
        Assert.Empty(emitted.Diagnostics
            .Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Error)
            .Select(diagnostic => diagnostic.ToString()));
        return MetadataReference.CreateFromImage(stream.ToArray());
    }

    /// <summary>The code of a user of datasets.</summary>
    public static CSharpCompilation Consumer(string csharp, params MetadataReference[] datasets) => CSharpCompilation.Create(
        "Consumer",
        [Usings, CSharpSyntaxTree.ParseText(csharp, ParseOptions, "Consumer.cs")],
        [.. References, .. datasets],
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

    /// <summary>The text of a generated source.</summary>
    public string Source(string hint) => Result.GeneratedSources.Single(source => source.HintName == hint).SourceText.ToString();

    /// <summary>How the outputs of a step came about in the last run, in order.</summary>
    public IReadOnlyList<IncrementalStepRunReason> ReasonsOf(string step) =>
        [.. OutputsOf(step).Select(output => output.Reason)];

    /// <summary>The outputs of a step that the last run made anew.</summary>
    public IReadOnlyList<T> ChangedIn<T>(string step) =>
        [.. OutputsOf(step)
            .Where(output => output.Reason is IncrementalStepRunReason.New or IncrementalStepRunReason.Modified)
            .Select(output => (T)output.Value)];

    // A step without inputs is not in the dictionary.
    private IEnumerable<(object Value, IncrementalStepRunReason Reason)> OutputsOf(string step) =>
        Result.TrackedSteps.TryGetValue(step, out var runs) ? runs.SelectMany(run => run.Outputs) : [];

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
        var diagnostics = Diagnostics.Select(diagnostic => diagnostic.ToString()).ToList();
        WithASpace();
        var names = typeof(TrackingNames).GetFields().Select(field => field.Name).ToHashSet();
        foreach (var (name, runs) in Result.TrackedSteps.Where(step => names.Contains(step.Key)))
        {
            foreach (var (value, reason) in runs.SelectMany(run => run.Outputs))
            {
                Assert.True(
                    reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged,
                    $"{name} was {reason} after a space was typed");
                PipelineValues.AssertReferencesNoCompilation(value, name);
            }
        }

        Run(_input);
        Assert.Equal(diagnostics, Diagnostics.Select(diagnostic => diagnostic.ToString()));
    }
}
