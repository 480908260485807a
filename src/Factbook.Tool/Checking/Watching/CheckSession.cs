using System.Collections.Immutable;
using Factbook.Tool.Compiling;
using Factbook.Tool.Projects;

namespace Factbook.Tool.Checking.Watching;

/// <summary>Checks one project repeatedly. Each check reads only the files that have changed since the previous one.</summary>
/// <param name="find">Evaluates the project.</param>
/// <param name="warningsAreErrors">Whether warnings are treated as errors.</param>
/// <param name="pause">Waits for files that are being saved; by default for 40 ms.</param>
/// <param name="isTracked">Whether the compiler records the steps of each run.</param>
/// <param name="runsRules">Whether the rules in C# run.</param>
internal sealed class CheckSession(
    Func<DatasetProject> find,
    bool warningsAreErrors,
    Func<CancellationToken, Task>? pause = null,
    bool isTracked = false,
    bool runsRules = true)
{
    private static readonly TimeSpan BetweenAttempts = TimeSpan.FromMilliseconds(40);

    private const int Attempts = 5;

    // The times of files come from a clock that advances in ticks of at most 10 ms, so it is behind by up to one tick.
    private static readonly TimeSpan FileTimeLag = TimeSpan.FromMilliseconds(20);

    private readonly DateTime _asked = DateTime.UtcNow - FileTimeLag;
    private readonly Func<CancellationToken, Task> _pause = pause ?? (cancellation => Task.Delay(BetweenAttempts, cancellation));
    private DatasetProject _project = find();
    private ProjectSnapshot? _snapshot;
    private DatasetCompiler? _compiler;
    private CompiledDataset? _checked;

    /// <summary>Gets the compiler, which is replaced when the evaluation of the project changes.</summary>
    public DatasetCompiler Compiler => _compiler ??= new DatasetCompiler(_project, isTracked);

    /// <summary>Gets the result of the last compilation; null before the first check.</summary>
    public CompiledDataset? Compiled { get; private set; }

    /// <summary>Gets the number of times that the C# was searched for unknown keys.</summary>
    public int CodeCheckRuns { get; private set; }

    /// <summary>Gets the folders that contain the files of the project, directly or in subfolders.</summary>
    public IEnumerable<string> Folders =>
        _project.Projects.Select(project => Path.GetDirectoryName(project.Path)!).Append(_project.FactsRoot);

    /// <summary>Gets the paths of all files of the project.</summary>
    public IEnumerable<string> Files => Compiler.Files.Concat(_project.Projects.Select(project => project.Path));

    /// <summary>Checks the current files of the project.</summary>
    /// <exception cref="ToolException">The project can no longer be read.</exception>
    public CheckResult Check(CancellationToken cancellation = default)
    {
        // The compiler returns the same object if nothing has changed.
        if (Compiler.Compile(cancellation) is var compiled && !ReferenceEquals(compiled, Compiled))
        {
            var withCode = WithCodeChecks(compiled, cancellation);
            _checked = runsRules ? RuleChecks.AddTo(withCode, Compiler, cancellation) : withCode;
            Compiled = compiled;
        }

        return CheckResult.Of(_checked!, warningsAreErrors);
    }

    // Facts with errors are not in the generated code, so correct code that uses them would be reported.
    private CompiledDataset WithCodeChecks(CompiledDataset compiled, CancellationToken cancellation)
    {
        if (compiled.ErrorCount > 0)
        {
            return compiled;
        }

        CodeCheckRuns++;
        return compiled with { Diagnostics = compiled.Diagnostics.AddRange(CodeChecks.Run(compiled, cancellation)) };
    }

    /// <summary>Checks the project after files were changed, and waits for files that are being saved.</summary>
    /// <param name="changed">The files that are known to have changed; other changes are detected.</param>
    /// <param name="cancellation">Cancels the check.</param>
    public async Task<CheckResult> CheckAgain(IReadOnlyCollection<string> changed, CancellationToken cancellation = default)
    {
        var changedProjects = EvaluateAgain();
        foreach (var path in changed)
        {
            Compiler.Texts.Forget(path);
        }

        var changes = ImmutableArray<string>.Empty;
        for (var attempt = 1; ; attempt++)
        {
            var result = Check(cancellation);
            changes = [.. changes.Union(Compiler.Changes)];
            if (!Compiler.Texts.IsUnsettled || attempt == Attempts)
            {
                Compiler.Texts.Settle();
                Changes = changedProjects.Count > 0 ? changedProjects : changes;
                return result;
            }

            await _pause(cancellation);
            Compiler.Texts.ForgetUnsettled();
        }
    }

    /// <summary>Gets the files that changed between the last two checks.</summary>
    public IReadOnlyList<string> Changes { get; private set; } = [];

    /// <summary>Evaluates the project again if its project files or the list of its files changed.</summary>
    /// <returns>The project files that changed.</returns>
    private IReadOnlyList<string> EvaluateAgain()
    {
        var snapshot = ProjectFiles.Snapshot(Folders, _project.Imports);
        // A file that was written during the evaluation may not be part of its result.
        var before = _snapshot ?? snapshot.WrittenBefore(_asked);
        // Set before the evaluation, so that a project which cannot be evaluated is reported once, until it is edited.
        _snapshot = snapshot;
        if (snapshot.Equals(before))
        {
            return [];
        }

        var changed = snapshot.ChangesSince(before);
        var (asked, folders) = (DateTime.UtcNow - FileTimeLag, Folders.ToList());
        var project = find();
        if (changed.Count > 0 || !project.CompilesSameAs(_project))
        {
            _compiler = new DatasetCompiler(project, isTracked, previous: Compiler);
        }

        var imports = _project.Imports;
        _project = project;
        if (!folders.SequenceEqual(Folders) || !imports.SequenceEqual(project.Imports))
        {
            _snapshot = snapshot.Widened(ProjectFiles.Snapshot(Folders, project.Imports), asked);
        }

        return changed;
    }
}
