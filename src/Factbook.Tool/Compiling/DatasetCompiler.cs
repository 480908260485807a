using System.Collections.Immutable;
using System.Text;
using Factbook.Generator;
using Factbook.Generator.Diagnostics;
using Factbook.Generator.Linking;
using Factbook.Generator.Schema;
using Factbook.Tool.Compiling.Projects;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using LinkedDataset = Factbook.Generator.Linking.Dataset;

namespace Factbook.Tool.Compiling;

/// <summary>
/// Compiles a project's facts within this process, as often as wanted: what has not changed is not read, bound or linked again, by the
/// compiler of facts' own caching.
/// </summary>
internal sealed class DatasetCompiler
{
    private static readonly LinkedDataset NoFacts = new(EquatableArray<LinkedTable>.Empty);

    private readonly DatasetProject _project;
    private readonly CSharpProject _records;
    private readonly IReadOnlyList<CSharpProject> _others;
    private readonly Dictionary<string, FactsFile> _facts = new(StringComparer.Ordinal);
    private ImmutableDictionary<string, object> _inputs = ImmutableDictionary<string, object>.Empty;
    private GeneratorDriver _driver;
    private CompiledDataset? _compiled;

    /// <param name="project">The project.</param>
    /// <param name="isTracked">Whether <see cref="LastRun"/> tells what each step did; Roslyn's book-keeping for that grows with the square of the files.</param>
    public DatasetCompiler(DatasetProject project, bool isTracked = false)
    {
        _project = project;
        _records = new CSharpProject(project.File);
        _others = [.. project.References().Select(other => new CSharpProject(other))];
        _driver = CSharpGeneratorDriver.Create(
            [new FactbookGenerator(isHosted: true).AsSourceGenerator()],
            [],
            _records.Parsing,
            new CompilerProperties(project.CompilerProperties),
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: isTracked));
    }

    /// <summary>The texts of all files, those of C# too.</summary>
    public SourceTexts Texts { get; } = new();

    /// <summary>The paths of the files that were another than before, there for the first time, or gone when <see cref="Compile"/> last looked.</summary>
    public ImmutableArray<string> Changes { get; private set; } = [];

    /// <summary>The paths of all files that the facts and the records are made of.</summary>
    public IEnumerable<string> Files => _inputs.Keys;

    /// <summary>What the last run did; step by step if it is tracked.</summary>
    public GeneratorRunResult LastRun { get; private set; }

    /// <summary>Compiles the project as its files are now.</summary>
    public CompiledDataset Compile(CancellationToken cancellation = default)
    {
        var compilations = CompileRecords();
        UpdateFacts();
        if (!Notice(compilations) && _compiled is not null)
        {
            return _compiled;
        }

        var compilation = compilations[^1];
        _driver = _driver.RunGenerators(compilation, cancellation);
        LastRun = _driver.GetRunResult().Results.Single();
        if (LastRun.Exception is { } defect)
        {
            throw ToolException.Failure($"the compiler of facts failed, which is a defect of it: {defect.GetType().Name}: {defect.Message}", defect);
        }

        var missing = LastRun.Diagnostics.Select(diagnostic => (Diagnostic: diagnostic, Mistake: CSharpMistake.MissingType(diagnostic, compilation))).ToList();
        return _compiled = new CompiledDataset(
            _project,
            compilation,
            Output(HostOutputs.Schemas, SchemaSet.Of([])),
            Output(HostOutputs.Dataset, NoFacts),
            [.. _facts.Keys],
            [.. missing.Where(found => found.Mistake is null).Select(found => found.Diagnostic)],
            [.. CSharpMistake.Syntax(compilation), .. missing.Select(found => found.Mistake).OfType<CSharpMistake>()]);
    }

    /// <summary>Goes the way of an edit once and throws away what comes of it: the runtime has then compiled that way before it is needed.</summary>
    public void Rehearse(CancellationToken cancellation)
    {
        if (_compiled is not null && _facts.Values.FirstOrDefault(file => file.GetText(cancellation) is not null) is { } file)
        {
            var edited = SourceText.From(file.GetText(cancellation) + "\n# edited\n", Encoding.UTF8);
            _driver.ReplaceAdditionalText(file, new FactsFile(file.Path, edited)).RunGenerators(_compiled.Compilation, cancellation);
        }
    }

    /// <summary>The compilations of the projects that it refers to, and its own as the last.</summary>
    private ImmutableArray<Compilation> CompileRecords()
    {
        // Those before that others refer to: each sees all before it, as references are handed on.
        var all = ImmutableArray<Compilation>.Empty;
        foreach (var project in _others.Append(_records))
        {
            all = all.Add(project.Compile(Texts, all));
        }

        return all;
    }

    private bool Notice(IEnumerable<Compilation> compilations)
    {
        var inputs = compilations.SelectMany(compilation => compilation.SyntaxTrees)
            .Select(tree => KeyValuePair.Create(tree.FilePath, (object)tree))
            .Concat(_facts.Select(file => KeyValuePair.Create(file.Key, (object)file.Value)))
            .DistinctBy(input => input.Key)
            .ToImmutableDictionary(StringComparer.Ordinal);
        Changes = [.. inputs.Keys.Union(_inputs.Keys).Where(path => inputs.GetValueOrDefault(path) != _inputs.GetValueOrDefault(path)).Order(StringComparer.Ordinal)];
        _inputs = inputs;
        return Changes.Length > 0;
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

    // Before the first record there is none.
#pragma warning disable RSEXPERIMENTAL004 // The Roslyn that runs is the one that this is built with.
    private T Output<T>(string name, T none) => LastRun.HostOutputs.TryGetValue(name, out var output) ? (T)output : none;
#pragma warning restore RSEXPERIMENTAL004
}
