using Factbook.Tool.Untrusted;

namespace Factbook.Tool.Projects;

/// <summary>Opens projects of facts by a path.</summary>
/// <param name="msbuild">Evaluates projects.</param>
/// <param name="onOpen">Starts work that can run while MSBuild evaluates the project; null for none.</param>
/// <param name="warn">Receives warnings about an opened project, or null.</param>
internal sealed class DatasetProjects(IMSBuild msbuild, Action? onOpen = null, Action<string>? warn = null)
{
    /// <summary>Gets the evaluator of projects.</summary>
    public IMSBuild MSBuild => msbuild;

    /// <summary>
    /// Opens a project file, or the project that is in a folder or below it, or whose folder of facts contains the folder.
    /// </summary>
    /// <param name="path">A project file, a file-based app, or a folder; null for the current folder.</param>
    /// <param name="folders">Folders that replace those of the project, or null.</param>
    /// <param name="cancellation">Ends the evaluation.</param>
    /// <exception cref="ToolException">No project of facts was found, or several were, or MSBuild cannot evaluate one.</exception>
    public DatasetProject Open(string? path, ReplacedFolders? folders = null, CancellationToken cancellation = default)
    {
        onOpen?.Invoke();
        var project = Find(path, folders ?? ReplacedFolders.None, cancellation);
        if (LibraryVersion.Difference(project) is { } difference)
        {
            warn?.Invoke(difference);
        }

        return project;
    }

    private DatasetProject Find(string? path, ReplacedFolders folders, CancellationToken cancellation)
    {
        var at = Path.GetFullPath(path ?? ".");
        if (File.Exists(at))
        {
            return Named(path!, at, folders, cancellation);
        }

        if (!Directory.Exists(at))
        {
            throw ToolException.Failure($"'{path}' is neither a folder nor a project");
        }

        at = Path.TrimEndingDirectorySeparator(at);
        return ProjectFinder.OnlyOneIn(at) is { } only && Describe(only, folders, cancellation) is { IsDataset: true } project
            ? project
            : Search(at, folders, cancellation);
    }

    private DatasetProject Named(string shown, string path, ReplacedFolders folders, CancellationToken cancellation)
    {
        if (Path.GetExtension(path).ToLowerInvariant() is not (".csproj" or ".cs"))
        {
            throw ToolException.Failure($"'{shown}' is not a C# project");
        }

        var project = Describe(path, folders, cancellation);
        return project.IsDataset
            ? project
            : throw ToolException.Failure($"'{shown}' does not compile facts: it does not reference the package Factbook");
    }

    private DatasetProject Search(string start, ReplacedFolders folders, CancellationToken cancellation)
    {
        foreach (var (folder, paths) in ProjectFinder.Around(start))
        {
            var found = paths.Select(path => Describe(path, folders, cancellation))
                .Where(project => project.IsDataset && (folder == start || folders.Facts is not null || project.Contains(start)))
                .ToList();
            switch (found.FindAll(project => Directory.Exists(project.FactsRoot)) is { Count: > 0 } existing ? existing : found)
            {
                case [var only]:
                    return only;
                case { Count: > 1 } several:
                    throw ToolException.Failure(
                        $"several projects of facts were found; name one of them: {string.Join(", ", Names(several))}");
            }
        }

        throw ToolException.Failure($"no project of facts was found in or below '{start}'; name the folder of one");
    }

    private DatasetProject Describe(string path, ReplacedFolders folders, CancellationToken cancellation)
    {
        FactsFolderCheck.RefuseProject(path);
        var evaluation = msbuild.Describe(path, folders, cancellation);
        return evaluation.Projects.IsEmpty
            ? throw ToolException.Failure($"MSBuild does not compile C# for '{path}'")
            : new DatasetProject(evaluation);
    }

    private static IEnumerable<string> Names(IEnumerable<DatasetProject> projects) => projects
        .Select(project => Path.GetRelativePath(".", Path.GetDirectoryName(project.Path)!).Replace(Path.DirectorySeparatorChar, '/'))
        .Order(StringComparer.Ordinal);
}
