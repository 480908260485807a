using System.Collections.Immutable;
using Factbook.Generator;
using Factbook.Generator.Schema;
using Factbook.Tool.Compiling.Projects;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using LinkedDataset = Factbook.Generator.Linking.Dataset;

namespace Factbook.Tool.Compiling;

/// <summary>
/// Compiles a project's facts within this process, as often as wanted: what has not changed is not read, bound or linked again, by the
/// compiler of facts' own caching.
/// </summary>
internal sealed class DatasetCompiler
{
    private readonly DatasetProject _project;
    private readonly CSharpProject _records;
    private readonly IReadOnlyList<CSharpProject> _others;
    private readonly Dictionary<string, FactsFile> _facts = new(StringComparer.Ordinal);
    private GeneratorDriver _driver;

    /// <param name="project">The project.</param>
    public DatasetCompiler(DatasetProject project)
    {
        _project = project;
        _records = new CSharpProject(project.File);
        _others = [.. project.References().Select(other => new CSharpProject(other))];
        _driver = CSharpGeneratorDriver.Create(
            [new FactbookGenerator().AsSourceGenerator()],
            [],
            _records.Parsing,
            new CompilerProperties(project.CompilerProperties),
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
    }

    /// <summary>The texts of all files, those of C# too.</summary>
    public SourceTexts Texts { get; } = new();

    /// <summary>What the last run did, step by step; for tests of what was done again.</summary>
    public GeneratorRunResult LastRun { get; private set; }

    /// <summary>Compiles the project as its files are now.</summary>
    public CompiledDataset Compile(CancellationToken cancellation = default)
    {
        var compilation = CompileRecords();
        UpdateFacts();
        _driver = _driver.RunGenerators(compilation, cancellation);
        LastRun = _driver.GetRunResult().Results.Single();
        if (LastRun.Exception is { } defect)
        {
            throw ToolException.Failure($"the compiler of facts failed, which is a defect of it: {defect.GetType().Name}: {defect.Message}", defect);
        }

        var missing = LastRun.Diagnostics.Select(diagnostic => (Diagnostic: diagnostic, Mistake: CSharpMistake.MissingType(diagnostic, compilation))).ToList();
        return new CompiledDataset(
            _project,
            compilation,
            Output<SchemaSet>(TrackingNames.Schema),
            Output<LinkedDataset>(TrackingNames.Linking),
            [.. missing.Where(found => found.Mistake is null).Select(found => found.Diagnostic)],
            [.. CSharpMistake.Syntax(compilation), .. missing.Select(found => found.Mistake).OfType<CSharpMistake>()]);
    }

    private CSharpCompilation CompileRecords()
    {
        // Those before that others refer to: each sees all before it, as references are handed on.
        var others = ImmutableArray<Compilation>.Empty;
        foreach (var other in _others)
        {
            others = others.Add(other.Compile(Texts, others));
        }

        return _records.Compile(Texts, others);
    }

    private void UpdateFacts()
    {
        var paths = _project.FactsFiles();
        foreach (var gone in _facts.Keys.Except(paths).ToList())
        {
            _driver = _driver.RemoveAdditionalTexts([_facts[gone]]);
            _facts.Remove(gone);
        }

        foreach (var path in paths)
        {
            var text = Texts.Of(path);
            if (!_facts.TryGetValue(path, out var known))
            {
                _driver = _driver.AddAdditionalTexts([_facts[path] = new FactsFile(path, text)]);
            }
            else if (!ReferenceEquals(known.GetText(), text))
            {
                _driver = _driver.ReplaceAdditionalText(known, _facts[path] = new FactsFile(path, text));
            }
        }
    }

    private T Output<T>(string step) => (T)LastRun.TrackedSteps[step].Single().Outputs.Single().Value;
}
