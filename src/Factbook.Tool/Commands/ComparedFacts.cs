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
/// <param name="isCompiled">
/// Whether to compile projects and to read their assemblies. Assemblies contain the values of every default, which sources do not, so both
/// datasets are read in the same way.
/// </param>
/// <param name="named">The project that the user names for revisions, or null.</param>
internal sealed class ComparedFacts(DatasetProjects projects, TextWriter error, bool isCompiled, string? named) : IDisposable
{
    private readonly List<RevisionFolder> _folders = [];
    private DatasetProject? _current;

    /// <summary>Reads a dataset.</summary>
    /// <returns>The facts, and a name for people.</returns>
    /// <exception cref="ToolException">The facts cannot be read, or have errors.</exception>
    public (FactDataset Facts, string Name) Read(ComparedSide side, CancellationToken cancellation)
    {
        if (side is { Kind: ComparedKind.Compiled, Text: { } path })
        {
            return (DatasetLoader.Load(path), path);
        }

        var project = side.Kind == ComparedKind.Revision ? InRevision(side.Text!, cancellation)
            : side.Text is null ? Current(cancellation)
            : projects.Open(side.Text, cancellation: cancellation);
        var name = side.Kind == ComparedKind.Revision ? side.Text! : ShownPath.Of(project.Path);
        return (Read(project, name, cancellation), name);
    }

    /// <summary>Deletes the files of revisions.</summary>
    public void Dispose() => _folders.ForEach(folder => folder.Dispose());

    private DatasetProject Current(CancellationToken cancellation) =>
        _current ??= projects.Open(named, cancellation: cancellation);

    private DatasetProject InRevision(string revision, CancellationToken cancellation)
    {
        var current = Current(cancellation).Path;
        var repository = GitRepository.Around(Path.GetDirectoryName(current)!, error.WriteLine);
        var folder = RevisionFolder.Of(repository, revision);
        _folders.Add(folder);
        var path = Path.Join(folder.Path, Path.GetRelativePath(repository.Root, current));
        return File.Exists(path)
            ? projects.Open(path, cancellation: cancellation)
            : throw ToolException.Failure($"'{revision}' does not contain the project '{ShownPath.From(repository.Root, current)}'");
    }

    private FactDataset Read(DatasetProject project, string name, CancellationToken cancellation)
    {
        if (!isCompiled)
        {
            var compiler = new DatasetCompiler(project);
            var compiled = compiler.Compile(cancellation);
            RefuseErrors(compiled, compiler.Texts, name);
            return SourceDataset.Read(compiled);
        }

        var build = DatasetBuild.Compile(project, cancellation);
        RefuseErrors(build.Compiled, build.Texts, name);
        return DatasetLoader.Load(build.Emit());
    }

    private void RefuseErrors(CompiledDataset compiled, SourceTexts texts, string name)
    {
        var result = CheckResult.Of(compiled, warningsAreErrors: false);
        if (result.HasFailed)
        {
            new PeopleReport(new Screen(error, ScreenTraits.Plain), texts).Write(result);
            throw ToolException.Failure(result.Unchecked ?? $"facts with errors are not compared: {name}");
        }
    }
}
