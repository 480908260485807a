namespace Factbook.Tool.Compiling.Projects;

/// <summary>Finds the project of facts that is meant.</summary>
internal static class ProjectFinder
{
    private const int DeepestFolder = 4;

    private static readonly string[] NeverProjects = ["bin", "obj", "node_modules"];

    /// <summary>The project at a path, or the one around or below a folder.</summary>
    /// <param name="path">A project file, or a folder of one; null to look from the current folder.</param>
    /// <param name="factsRoot">The folder of facts, where the project does not say it.</param>
    /// <exception cref="ToolException">There is none, or there are several.</exception>
    public static DatasetProject Find(string? path, string? factsRoot = null)
    {
        var at = Path.GetFullPath(path ?? ".");
        if (File.Exists(at))
        {
            return at.EndsWith(".csproj", StringComparison.OrdinalIgnoreCase)
                ? DatasetProject.Read(at, factsRoot)
                : throw ToolException.Failure($"'{path}' is no C# project");
        }

        if (!Directory.Exists(at))
        {
            throw ToolException.Failure($"there is no folder and no project '{path}'");
        }

        return DirectlyIn(at) switch
        {
            [var only] => DatasetProject.Read(only, factsRoot),
            _ => Search(at, factsRoot),
        };
    }

    // Somebody who edits facts stands in their folder, which need not be the project's.
    private static DatasetProject Search(string start, string? factsRoot)
    {
        var top = Top(start);
        for (var folder = start; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            var isWithin = folder == start || (top is not null && folder.StartsWith(top, StringComparison.Ordinal));
            var found = (isWithin ? Below(new DirectoryInfo(folder), DeepestFolder) : DirectlyIn(folder)).Select(Read).OfType<ProjectFile>()
                .Where(DatasetProject.IsDataset)
                .Where(file => folder == start || factsRoot is not null || Holds(file, start))
                .ToList();
            switch (Prefer(Prefer(found, file => Directory.Exists(RootOf(file))), file => !IsTest(file)))
            {
                case [var only]:
                    return DatasetProject.Of(only, factsRoot);
                case { Count: > 1 } several:
                    throw ToolException.Failure($"there are several projects of facts, name one: {string.Join(", ", Names(several))}");
            }
        }

        throw ToolException.Failure($"there is no project of facts in '{start}' or below it; name the folder of one");
    }

    // Above the folder that holds all, what lies beside it is somebody else's.
    private static string? Top(string start)
    {
        for (var folder = start; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (Path.Exists(Path.Join(folder, ".git")) || Found(folder, "*.sln").Concat(Found(folder, "*.slnx")).Any())
            {
                return folder;
            }
        }

        return null;
    }

    private static List<ProjectFile> Prefer(List<ProjectFile> projects, Func<ProjectFile, bool> isBetter) =>
        projects.Exists(project => isBetter(project)) ? projects.FindAll(project => isBetter(project)) : projects;

    private static string? RootOf(ProjectFile file) =>
        file.Properties["FactsRoot"] switch { null => null, "" => file.Properties.FullPath("facts"), var said => file.Properties.FullPath(said) };

    private static bool Holds(ProjectFile file, string folder) => RootOf(file) is { } root
        && (folder + Path.DirectorySeparatorChar).StartsWith(Path.TrimEndingDirectorySeparator(root) + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    private static bool IsTest(ProjectFile file) =>
        file.Properties.Is("IsTestProject", true) || file.Items("PackageReference").Any(package => package.Include == "Microsoft.NET.Test.Sdk");

    private static IEnumerable<string> Names(IEnumerable<ProjectFile> projects) =>
        projects.Select(project => Path.GetRelativePath(".", project.Folder).Replace('\\', '/')).Order(StringComparer.Ordinal);

    // Projects of others, which need not be readable, are no reason to fail.
    private static ProjectFile? Read(string path)
    {
        try
        {
            return ProjectFile.Read(path);
        }
        catch (ToolException)
        {
            return null;
        }
    }

    private static IEnumerable<string> Below(DirectoryInfo folder, int depth)
    {
        // What templates hold becomes a project only when somebody makes one of it.
        if (Directory.Exists(Path.Join(folder.FullName, ".template.config")))
        {
            return [];
        }

        var below = depth == 0 ? [] : Folders(folder).Where(child => !child.Name.StartsWith('.') && child.LinkTarget is null && !NeverProjects.Contains(child.Name));
        return DirectlyIn(folder.FullName).Concat(below.SelectMany(child => Below(child, depth - 1)));
    }

    private static IReadOnlyList<DirectoryInfo> Folders(DirectoryInfo folder)
    {
        try
        {
            return folder.GetDirectories("*", new EnumerationOptions { IgnoreInaccessible = true, AttributesToSkip = FileAttributes.System });
        }
        catch (IOException)
        {
            // It vanished meanwhile.
            return [];
        }
    }

    private static IReadOnlyList<string> DirectlyIn(string folder) => Found(folder, "*.csproj");

    private static IReadOnlyList<string> Found(string folder, string pattern)
    {
        try
        {
            return Directory.GetFiles(folder, pattern, new EnumerationOptions { IgnoreInaccessible = true });
        }
        catch (IOException)
        {
            return [];
        }
    }
}
