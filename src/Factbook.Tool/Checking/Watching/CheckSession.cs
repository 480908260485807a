using System.Collections.Immutable;
using Factbook.Tool.Compiling;
using Factbook.Tool.Compiling.Projects;

namespace Factbook.Tool.Checking.Watching;

/// <summary>Checks of one project, one after another: each reads again what has changed since, and nothing else.</summary>
/// <param name="find">Reads the project file.</param>
/// <param name="warningsAreErrors">Whether warnings are taken for errors.</param>
/// <param name="pause">Gives those who are saving files the time for it; without it, a moment.</param>
/// <param name="isTracked">Whether the compiler tells what each of its steps did.</param>
internal sealed class CheckSession(Func<DatasetProject> find, bool warningsAreErrors, Func<CancellationToken, Task>? pause = null, bool isTracked = false)
{
    private static readonly TimeSpan BetweenAttempts = TimeSpan.FromMilliseconds(40);

    private const int Attempts = 5;

    private readonly Func<CancellationToken, Task> _pause = pause ?? (cancellation => Task.Delay(BetweenAttempts, cancellation));
    private DatasetProject _project = find();
    private IReadOnlyList<Stamp>? _projectStamps;
    private DatasetCompiler? _compiler;

    /// <summary>The compiler, which is another one after the project file was changed.</summary>
    public DatasetCompiler Compiler => _compiler ??= new DatasetCompiler(_project, isTracked);

    /// <summary>What was checked last; null before the first check.</summary>
    public CompiledDataset? Compiled { get; private set; }

    /// <summary>The folders that its files are in, with those below them.</summary>
    public IEnumerable<string> Folders => _project.References().Select(other => other.Folder).Append(_project.Folder).Append(_project.FactsRoot);

    /// <summary>The paths of all files that the project is made of.</summary>
    public IEnumerable<string> Files => Compiler.Files.Concat(_project.ProjectFiles);

    /// <summary>Checks the project as its files are now.</summary>
    /// <exception cref="ToolException">The project can't be read any more.</exception>
    public CheckResult Check(CancellationToken cancellation = default) =>
        CheckResult.Of(Compiled = Compiler.Compile(cancellation), warningsAreErrors);

    /// <summary>Checks the project after files were changed, and waits a little for those that somebody is saving just now.</summary>
    /// <param name="changed">The files that are known to be changed; others are noticed.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    public async Task<CheckResult> CheckAgain(IReadOnlyCollection<string> changed, CancellationToken cancellation = default)
    {
        var stamps = ProjectStamps();
        if (_projectStamps is { } known && !known.SequenceEqual(stamps))
        {
            // A project that can't be read is told once, and tried again when it is edited.
            _projectStamps = stamps;
            _project = find();
            _compiler = null;
        }

        _projectStamps = ProjectStamps();
        foreach (var path in changed)
        {
            Compiler.Texts.Forget(path);
        }

        var isAnother = Compiler.Files.Any() is false;
        var changes = ImmutableArray<string>.Empty;
        for (var attempt = 1; ; attempt++)
        {
            var result = Check(cancellation);
            changes = [.. changes.Union(Compiler.Changes)];
            if (!Compiler.Texts.IsUnsettled || attempt == Attempts)
            {
                Compiler.Texts.Settle();
                Changes = isAnother ? [_project.Path] : changes;
                return result;
            }

            await _pause(cancellation);
            Compiler.Texts.ForgetUnsettled();
        }
    }

    /// <summary>The files that were another at the last check than at the one before.</summary>
    public IReadOnlyList<string> Changes { get; private set; } = [];

    private IReadOnlyList<Stamp> ProjectStamps() => [.. _project.ProjectFiles
        .Append(Path.Join(_project.Folder, "obj", "project.assets.json"))
        .Append(Path.Join(_project.Folder, ".globalconfig"))
        .Select(Stamp.Of)];
}
