using Benchmarks.Data;
using Benchmarks.Running;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Benchmarks.Driving;

/// <summary>A generator driver over a dataset, as in an editor.</summary>
internal sealed class Session
{
    private static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.CSharp14);

    // Without Roslyn's own steps: every keystroke creates a new compilation.
    private static readonly string[] Steps =
    [
        "Options", "Texts", "Yaml", "FactRecords", "DerivedRecords", "Schema", "Binding", "Packing", "ValueRules",
        "Keys", "KeyIndex", "Resolving", "Edges", "Inverses", "Indexes", "Linking", "LinkDiagnostics", "FactRules",
        "RecordSources", "SourcePlans", "FactSources", "Diagnostics",
    ];

    private GeneratorDriver _driver;
    private CSharpCompilation _compilation;

    /// <param name="dataset">The facts.</param>
    /// <param name="isTracked">Whether steps are counted; Roslyn's tracking takes longer than the steps of thousands of files.</param>
    public Session(Dataset dataset, bool isTracked = false)
    {
        Files = [.. dataset.Files().Select(file => new MemoryText(FactsOptions.Root + file.Path, file.Yaml))];
        _driver = CSharpGeneratorDriver.Create(
            GeneratorLoader.Load(),
            Files,
            ParseOptions,
            new FactsOptions(),
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: isTracked));
        const string Usings = "global using System; global using System.Collections.Generic; global using System.Linq;";
        _compilation = CSharpCompilation.Create(
            "Parts",
            [
                CSharpSyntaxTree.ParseText(Usings, ParseOptions, "Usings.cs"),
                CSharpSyntaxTree.ParseText(
                    File.ReadAllText(Path.Combine(Workspace.Sources, "Programs", "Compiled", "Part.cs")), ParseOptions, "Part.cs"),
            ],
            ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
                .Split(Path.PathSeparator)
                .Select(path => MetadataReference.CreateFromFile(path)),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
    }

    public IReadOnlyList<AdditionalText> Files { get; private set; }

    /// <summary>Runs the generator.</summary>
    /// <returns>The time that the driver spent in the generator.</returns>
    public TimeSpan Run()
    {
        _driver = _driver.RunGenerators(_compilation);
        var result = _driver.GetRunResult().Results.Single();
        return result.Exception is null && result.Diagnostics.IsEmpty
            ? _driver.GetTimingInfo().ElapsedTime
            : throw new InvalidOperationException("The generator failed.", result.Exception);
    }

    /// <summary>Changes one price in one file.</summary>
    public void Edit(int file)
    {
        var old = Files[file];
        var text = old.GetText()!.ToString();
        var price = text.IndexOf("eur: ", StringComparison.Ordinal) + "eur: ".Length;
        var edited = new MemoryText(old.Path, text[..price] + (text[price] == '9' ? '1' : (char)(text[price] + 1)) + text[(price + 1)..]);
        Files = [.. Files.Select(each => each == old ? edited : each)];
        _driver = _driver.ReplaceAdditionalText(old, edited);
    }

    /// <summary>Types a space at the end of the records.</summary>
    public void TypeSpace()
    {
        var records = _compilation.SyntaxTrees[1];
        _compilation = _compilation.ReplaceSyntaxTree(records, CSharpSyntaxTree.ParseText(records + " ", ParseOptions, "Part.cs"));
    }

    /// <summary>Returns the number of outputs of a step that the last run recomputed.</summary>
    public int CountRecomputed(string step) =>
        Outputs(step).Count(output => output.Reason is IncrementalStepRunReason.New or IncrementalStepRunReason.Modified);

    /// <summary>Returns the number of outputs of all steps of the generator that the last run neither cached nor found unchanged.</summary>
    public int CountAllRecomputed() => Steps.Sum(CountRecomputed);

    private IEnumerable<(object Value, IncrementalStepRunReason Reason)> Outputs(string step) =>
        _driver.GetRunResult().Results.Single().TrackedSteps.TryGetValue(step, out var runs) ? runs.SelectMany(run => run.Outputs) : [];
}
