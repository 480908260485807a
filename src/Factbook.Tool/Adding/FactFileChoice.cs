using Factbook.Generator.Binding;
using Factbook.Generator.Linking;
using Factbook.Tool.Compiling;
using Factbook.Tool.Locations;
using Factbook.Tool.Naming;
using Factbook.Tool.Projects;
using Factbook.Tool.Untrusted;

namespace Factbook.Tool.Adding;

/// <summary>Chooses the file of a new fact: the only one of the table, a new one if each file is one fact, or the named one.</summary>
internal static class FactFileChoice
{
    /// <summary>Returns the full path of the file, which need not exist.</summary>
    /// <param name="key">The key of the fact; null if it has none.</param>
    /// <param name="named">The path that the user named, relative to the folder of facts or to the current one; or null.</param>
    /// <exception cref="ToolException">There are several files, or the table does not read the named one.</exception>
    public static string Of(DatasetProject project, LinkedTable table, string? key, string? named)
    {
        var facts = table.Record.Facts!;
        if (named is not null)
        {
            var path = new[] { Path.GetFullPath(named), Path.GetFullPath(named, project.FactsRoot) }
                .FirstOrDefault(candidate => FactsPathOf(project, candidate) is { } below && FactsGlob.IsRead(facts, below));
            return path is not null ? Safe(project, path) : throw ToolException.Usage(
                $"'{named}' is not a file of {table.Record.Name}; expected {string.Join(" or ", facts.Paths)} in '{Shown(project)}'");
        }

        if (FactFile.HasOneFactPerFile(table.Record))
        {
            return NewFile(project, table, key ?? throw ToolException.Usage(
                $"each file of {table.Record.Name} is one fact; name the new one with --file"));
        }

        return ExistingFile(project, table);
    }

    private static string ExistingFile(DatasetProject project, LinkedTable table)
    {
        var facts = table.Record.Facts!;
        var files = project.FactsFiles.Where(path => FactsGlob.IsRead(facts, FactsPathOf(project, path)!)).ToList();
        return files switch
        {
            [var only] => only,
            [] when facts.Paths is [var path] && path.IndexOfAny(['*', '?']) < 0 =>
                Safe(project, Path.GetFullPath(path, project.FactsRoot)),
            [] => throw ToolException.Usage($"{table.Record.Name} has no file yet; name one with --file, such as {facts.Paths[0]}"),
            _ => throw ToolException.Usage(
                $"{table.Record.Name} has several files; name one with --file: {string.Join(", ", files.Select(ShownPath.Of))}"),
        };
    }

    private static string NewFile(DatasetProject project, LinkedTable table, string key)
    {
        var facts = table.Record.Facts!;
        FactFileName.Refuse(table.Record, key);
        foreach (var pattern in facts.Paths)
        {
            var wildcard = pattern.IndexOfAny(['*', '?']);
            var folder = wildcard < 0 ? "" : pattern[..(pattern.LastIndexOf('/', wildcard) + 1)];
            var path = folder + key + Path.GetExtension(pattern);
            if (FactsGlob.IsRead(facts, path) && FactsGlob.KeyOf(facts, path) == key)
            {
                return Safe(project, Path.GetFullPath(path, project.FactsRoot));
            }
        }

        throw ToolException.Usage($"no file of {table.Record.Name} would have the key '{key}'; name one with --file");
    }

    // Returns the path of a file that may not exist yet: it is not among the files that were checked with the project.
    private static string Safe(DatasetProject project, string path)
    {
        FactsFolderCheck.Refuse(project.FactsRoot, [path]);
        return path;
    }

    private static string? FactsPathOf(DatasetProject project, string path) =>
        Path.GetRelativePath(project.FactsRoot, path).Replace(Path.DirectorySeparatorChar, '/') is var below
        && !below.StartsWith("../", StringComparison.Ordinal) && !Path.IsPathRooted(below)
            ? below
            : null;

    private static string Shown(DatasetProject project) => ShownPath.Of(project.FactsRoot);
}
