using System.Collections.Immutable;
using System.Text;
using Factbook.Generator;
using Factbook.Generator.Collections;
using Factbook.Generator.Diagnostics;
using Factbook.Generator.Linking;
using Factbook.Generator.Schema;
using Factbook.Generator.Sources;
using Factbook.Tool.Projects;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using LinkedDataset = Factbook.Generator.Linking.Dataset;

namespace Factbook.Tool.Compiling;

/// <summary>
/// Compiles the facts of a project in this process, any number of times. Inputs that have not changed are not read, bound or linked again,
/// because the generator is incremental.
/// </summary>
internal sealed class DatasetCompiler
{
    private static readonly LinkedDataset NoFacts = new(EquatableArray<LinkedTable>.Empty);

    private static readonly Evidence NoEvidence = new(Citations.None, EquatableArray<VerifiedText>.Empty);

    private static readonly object Unreadable = new();

    private readonly DatasetProject _project;
    private readonly Dictionary<string, FactsFile> _files = new(StringComparer.Ordinal);
    private ImmutableDictionary<string, object> _inputs;
    private GeneratorDriver _driver;
    private CompiledDataset? _compiled;

    /// <param name="project">The project.</param>
    /// <param name="isTracked">
    /// Whether <see cref="LastRun"/> records what each step did. If it does, the run time of Roslyn grows with the square of the number of
    /// files.
    /// </param>
    /// <param name="others">The project's other source generators, whose code is needed to emit an assembly.</param>
    /// <param name="previous">The compiler for an earlier evaluation of the same project, whose texts are reused.</param>
    public DatasetCompiler(
        DatasetProject project,
        bool isTracked = false,
        IEnumerable<ISourceGenerator>? others = null,
        DatasetCompiler? previous = null)
    {
        Texts = previous?.Texts ?? new SourceTexts();
        _inputs = previous?._inputs ?? ImmutableDictionary<string, object>.Empty;
        _project = project;
        Solution = new CSharpSolution(project.Projects);
        _driver = CSharpGeneratorDriver.Create(
            [new FactbookGenerator(isHosted: true).AsSourceGenerator(), .. others ?? []],
            [],
            Solution.Main.Parsing,
            project.Configuration,
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: isTracked));
    }

    /// <summary>Gets the project and those that it references.</summary>
    public CSharpSolution Solution { get; }

    /// <summary>Gets the texts of all files, including C#.</summary>
    public SourceTexts Texts { get; }

    /// <summary>
    /// Gets the paths of the files that were changed, added or deleted before the last call of <see cref="Compile"/>.
    /// </summary>
    public ImmutableArray<string> Changes { get; private set; } = [];

    /// <summary>Gets the paths of all files with facts and records.</summary>
    public IEnumerable<string> Files => _inputs.Keys;

    /// <summary>Gets the result of the last run, with its steps if they are tracked.</summary>
    public GeneratorRunResult LastRun { get; private set; }

    /// <summary>Compiles the current files of the project.</summary>
    /// <returns>The result; the same object as before if no file has changed.</returns>
    public CompiledDataset Compile(CancellationToken cancellation = default)
    {
        var compilations = Solution.Compile(Texts, (_, compilation) => compilation);
        UpdateFiles();
        var inputs = InputsOf(compilations);
        Changes = ChangesFrom(_inputs, inputs);
        if (Changes.IsEmpty && _compiled is not null)
        {
            return _compiled;
        }

        var compilation = compilations[^1];
        _driver = _driver.RunGenerators(compilation, cancellation);
        var run = _driver.GetRunResult();
        LastRun = run.Results[0];
        if (LastRun.Exception is { } defect)
        {
            throw ToolException.Failure(
                $"internal error in the generator, please report it: {defect.GetType().Name}: {defect.Message}", defect);
        }

        var diagnostics = LastRun.Diagnostics
            .Select(diagnostic => (Diagnostic: diagnostic, MissingType: CSharpError.MissingType(diagnostic, compilation)))
            .ToList();
        // Stored together and only now: after an exception or a cancellation, the next call must compile again.
        _inputs = inputs;
        return _compiled = new CompiledDataset(
            _project,
            compilation,
            Output(HostOutputs.Schemas, SchemaSet.Of([])),
            Output(HostOutputs.Dataset, NoFacts),
            run.GeneratedTrees,
            [.. diagnostics.Where(found => found.MissingType is null).Select(found => found.Diagnostic)],
            [
                .. Solution.Main.UnreadableSources.Select(CSharpError.Unreadable),
                .. CSharpError.Syntax(compilation),
                .. diagnostics.Select(found => found.MissingType).OfType<CSharpError>(),
            ])
        {
            Evidence = Output(HostOutputs.Evidence, NoEvidence),
        };
    }

    /// <summary>
    /// Compiles an edited file once and discards the result, so that the JIT has compiled the code before the first real edit.
    /// </summary>
    public void Rehearse(CancellationToken cancellation)
    {
        var files = _project.FactsFiles.Select(path => _files[path]);
        if (_compiled is not null && files.FirstOrDefault(file => file.GetText(cancellation) is not null) is { } file)
        {
            var edited = SourceText.From(file.GetText(cancellation) + "\n# edited\n", Encoding.UTF8);
            _driver.ReplaceAdditionalText(file, new FactsFile(file.Path, edited)).RunGenerators(_compiled.Compilation, cancellation);
        }
    }

    private ImmutableDictionary<string, object> InputsOf(IEnumerable<Compilation> compilations) =>
        compilations.SelectMany(compilation => compilation.SyntaxTrees)
            .Select(tree => KeyValuePair.Create(tree.FilePath, (object)tree.GetText()))
            .Concat(_files.Select(file => KeyValuePair.Create(file.Key, (object?)file.Value.GetText() ?? Unreadable)))
            .DistinctBy(input => input.Key)
            .ToImmutableDictionary(StringComparer.Ordinal);

    private static ImmutableArray<string> ChangesFrom(
        ImmutableDictionary<string, object> before, ImmutableDictionary<string, object> after) =>
    [
        .. after.Keys.Union(before.Keys)
            .Where(path => after.GetValueOrDefault(path) != before.GetValueOrDefault(path))
            .Order(StringComparer.Ordinal),
    ];

    private void UpdateFiles()
    {
        var paths = _project.AdditionalFiles.Where(Texts.IsKept)
            .Union(Texts.Proposed.Where(path => !path.EndsWith(".cs", StringComparison.OrdinalIgnoreCase)), StringComparer.Ordinal)
            .ToList();
        foreach (var path in _files.Keys.Except(paths, StringComparer.Ordinal).ToList())
        {
            _driver = _driver.RemoveAdditionalTexts([_files[path]]);
            _files.Remove(path);
        }

        foreach (var path in paths)
        {
            var text = Texts.Of(path);
            if (!_files.TryGetValue(path, out var known))
            {
                _driver = _driver.AddAdditionalTexts([_files[path] = new FactsFile(path, text)]);
            }
            else if (!ReferenceEquals(known.GetText(), text))
            {
                _driver = _driver.ReplaceAdditionalText(known, _files[path] = new FactsFile(path, text));
            }
        }
    }

    // A project without records has no outputs.
#pragma warning disable RSEXPERIMENTAL004 // The tool contains the Roslyn that it was compiled with.
    private T Output<T>(string name, T none) => LastRun.HostOutputs.TryGetValue(name, out var output) ? (T)output : none;
#pragma warning restore RSEXPERIMENTAL004
}
