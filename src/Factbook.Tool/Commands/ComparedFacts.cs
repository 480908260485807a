using Factbook.Tool.Checking;
using Factbook.Tool.Checking.Reports;
using Factbook.Tool.Compiling;
using Factbook.Tool.Locations;
using Factbook.Tool.Model;
using Factbook.Tool.Projects;
using Factbook.Tool.Reading.Assemblies;
using Factbook.Tool.Reading.Sources;
using Factbook.Tool.Rendering;
using Factbook.Tool.Revisions;

namespace Factbook.Tool.Commands;

/// <summary>Reads the datasets that <c>factbook diff</c> compares.</summary>
/// <param name="projects">Opens projects.</param>
/// <param name="error">Receives the errors of facts.</param>
/// <param name="progress">Receives a line for each step that takes long.</param>
/// <param name="isCompiled">
/// Whether to compile projects and to read their assemblies. Assemblies contain the values of every default, which sources do not, so both
/// datasets are read in the same way.
/// </param>
/// <param name="named">The project that the user names for revisions, or null.</param>
internal sealed class ComparedFacts(
    DatasetProjects projects, TextWriter error, Action<string> progress, bool isCompiled, string? named) : IDisposable
{
    private readonly List<RevisionFolder> _folders = [];
    private DatasetProject? _current;

    /// <summary>Reads two datasets at the same time.</summary>
    /// <returns>The facts of each, and a name for people.</returns>
    /// <exception cref="ToolException">The facts cannot be read, or have errors.</exception>
    public ((FactDataset Facts, string Name) Old, (FactDataset Facts, string Name) New) Read(
        ComparedSide old, ComparedSide @new, CancellationToken cancellation)
    {
        // Both may need it.
        if (old.NeedsProject || @new.NeedsProject)
        {
            _current = projects.Open(named, cancellation: cancellation);
        }

        var older = Task.Run(() => Read(old, Task.CompletedTask, cancellation), CancellationToken.None);
        var newer = Task.Run(() => Read(@new, older, cancellation), CancellationToken.None);
        Task.WhenAll(older, newer).ContinueWith(_ => { }, TaskScheduler.Default).Wait(CancellationToken.None);
        return (older.GetAwaiter().GetResult(), newer.GetAwaiter().GetResult());
    }

    private (FactDataset Facts, string Name) Read(ComparedSide side, Task first, CancellationToken cancellation)
    {
        if (side is { Kind: ComparedKind.Compiled, Text: { } path })
        {
            return (DatasetLoader.Load(path), path);
        }

        var project = side.Kind == ComparedKind.Revision ? InRevision(side.Text!, cancellation)
            : side.Text is null ? _current!
            : projects.Open(side.Text, cancellation: cancellation);
        var name = side.Kind == ComparedKind.Revision ? side.Text! : ShownPath.Of(project.Path);
        return (Read(project, name, first, cancellation), name);
    }

    /// <summary>Deletes the files of revisions.</summary>
    public void Dispose() => _folders.ForEach(folder => folder.Dispose());

    private DatasetProject InRevision(string revision, CancellationToken cancellation)
    {
        var current = _current!.Path;
        var repository = GitRepository.Around(Path.GetDirectoryName(current)!, progress);
        var folder = RevisionFolder.Of(repository, revision);
        lock (_folders)
        {
            _folders.Add(folder);
        }

        var name = repository.Prefix + Path.GetFileName(current);
        var path = Path.GetFullPath(name, folder.Path);
        return File.Exists(path)
            ? projects.Open(path, cancellation: cancellation)
            : throw ToolException.Failure($"'{revision}' does not contain the project '{name}'");
    }

    private FactDataset Read(DatasetProject project, string name, Task first, CancellationToken cancellation)
    {
        if (!isCompiled)
        {
            var compiler = new DatasetCompiler(project);
            var compiled = compiler.Compile(cancellation);
            RefuseErrors(compiled, compiler.Texts, name, first);
            return SourceDataset.Read(compiled);
        }

        var build = DatasetBuild.Compile(project, cancellation);
        RefuseErrors(build.Compiled, build.Texts, name, first);
        return DatasetLoader.Load(build.Emit());
    }

    private void RefuseErrors(CompiledDataset compiled, SourceTexts texts, string name, Task first)
    {
        var result = CheckResult.Of(compiled, warningsAreErrors: false);
        if (result.HasFailed)
        {
            // The errors of one dataset are reported, and not those of both at the same time.
            first.Wait(CancellationToken.None);
            new PeopleReport(new Screen(error, ScreenTraits.Plain), texts).Write(result);
            throw ToolException.Failure(result.Unchecked ?? $"facts with errors are not compared: {name}");
        }
    }
}
