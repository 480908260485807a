using System.Collections.Immutable;
using Factbook.Tool.Compiling;
using Factbook.Tool.Projects;

namespace Factbook.Tool.Checking.Watching;

/// <summary>Checks of one project, one after another: each reads again what has changed since, and nothing else.</summary>
/// <param name="find">Reads the project file.</param>
/// <param name="warningsAreErrors">Whether warnings are taken for errors.</param>
/// <param name="pause">Gives those who are saving files the time for it; without it, a moment.</param>
/// <param name="isTracked">Whether the compiler tells what each of its steps did.</param>
/// <param name="runsRules">Whether the rules in C# run.</param>
internal sealed class CheckSession(Func<DatasetProject> find, bool warningsAreErrors, Func<CancellationToken, Task>? pause = null, bool isTracked = false, bool runsRules = true)
{
    private static readonly TimeSpan BetweenAttempts = TimeSpan.FromMilliseconds(40);

    private const int Attempts = 5;

    // The times of files come from a clock that advances in ticks, of 10 ms at most, and is behind by up to one.
    private static readonly TimeSpan FileTimeLag = TimeSpan.FromMilliseconds(20);

    private readonly DateTime _asked = DateTime.UtcNow - FileTimeLag;
    private readonly Func<CancellationToken, Task> _pause = pause ?? (cancellation => Task.Delay(BetweenAttempts, cancellation));
    private DatasetProject _project = find();
    private ProjectSnapshot? _snapshot;
    private DatasetCompiler? _compiler;
    private CompiledDataset? _checked;

    /// <summary>The compiler, which is replaced when MSBuild's answer changes.</summary>
    public DatasetCompiler Compiler => _compiler ??= new DatasetCompiler(_project, isTracked);

    /// <summary>What was checked last; null before the first check.</summary>
    public CompiledDataset? Compiled { get; private set; }

    /// <summary>Gets how often the C# was searched for unknown keys.</summary>
    public int CodeCheckRuns { get; private set; }

    /// <summary>The folders that its files are in, with those below them.</summary>
    public IEnumerable<string> Folders => _project.Projects.Select(project => Path.GetDirectoryName(project.Path)!).Append(_project.FactsRoot);

    /// <summary>The paths of all files that the project is made of.</summary>
    public IEnumerable<string> Files => Compiler.Files.Concat(_project.Projects.Select(project => project.Path));

    /// <summary>Checks the project as its files are now.</summary>
    /// <exception cref="ToolException">The project can't be read any more.</exception>
    public CheckResult Check(CancellationToken cancellation = default)
    {
        // The compiler returns the same object if nothing has changed.
        if (Compiler.Compile(cancellation) is var compiled && !ReferenceEquals(compiled, Compiled))
        {
            _checked = WithRules(WithCodeChecks(compiled, cancellation), cancellation);
            Compiled = compiled;
        }

        return CheckResult.Of(_checked!, warningsAreErrors);
    }

    // Facts with errors are left out of the generated code, so that the code which uses them is not the cause.
    private CompiledDataset WithCodeChecks(CompiledDataset compiled, CancellationToken cancellation)
    {
        if (compiled.Mistakes > 0)
        {
            return compiled;
        }

        CodeCheckRuns++;
        return compiled with { Diagnostics = compiled.Diagnostics.AddRange(CodeChecks.Run(compiled, cancellation)) };
    }

    // Rules need all facts, and an assembly.
    private CompiledDataset WithRules(CompiledDataset compiled, CancellationToken cancellation)
    {
        if (!runsRules || compiled.Mistakes > 0)
        {
            return compiled;
        }

        try
        {
            return compiled with { Diagnostics = compiled.Diagnostics.AddRange(RuleChecks.Run(Compiler, compiled, cancellation)) };
        }
        catch (ToolException failure)
        {
            return compiled with { RulesUnchecked = $"the rules in C# did not run: {failure.Message}" };
        }
    }

    /// <summary>Checks the project after files were changed, and waits a little for those that somebody is saving just now.</summary>
    /// <param name="changed">The files that are known to be changed; others are noticed.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    public async Task<CheckResult> CheckAgain(IReadOnlyCollection<string> changed, CancellationToken cancellation = default)
    {
        var changedProjects = AskAgain();
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

    /// <summary>The files that were another at the last check than at the one before.</summary>
    public IReadOnlyList<string> Changes { get; private set; } = [];

    /// <summary>Asks MSBuild again if the project may compile other files or in another way.</summary>
    /// <returns>The project files that changed.</returns>
    private IReadOnlyList<string> AskAgain()
    {
        var snapshot = ProjectFiles.Snapshot(Folders, _project.Imports);
        // What was written while MSBuild evaluated the project may not be in its answer.
        var before = _snapshot ?? snapshot.WrittenBefore(_asked);
        // A project that cannot be evaluated is reported once, and evaluated again when it is edited.
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
