namespace Factbook.Tool.Compiling.Projects;

/// <summary>The projects that a project refers to. Factbook's own is none of them: the tool brings its library along.</summary>
internal static class ProjectReferences
{
    /// <summary>Every project that is reached, once, those before that others refer to.</summary>
    public static IReadOnlyList<ProjectFile> Of(ProjectFile project)
    {
        var found = new List<ProjectFile>();
        Collect(project, found, [project.Path]);
        return found;
    }

    private static void Collect(ProjectFile project, List<ProjectFile> found, HashSet<string> seen)
    {
        foreach (var path in Paths(project).Where(seen.Add))
        {
            var reference = ProjectFile.Read(path);
            Collect(reference, found, seen);
            found.Add(reference);
        }
    }

    private static IEnumerable<string> Paths(ProjectFile project) => project.Items("ProjectReference")
        .Where(item => item.Value("OutputItemType") is not { Length: > 0 } && !"false".Equals(item.Value("ReferenceOutputAssembly"), StringComparison.OrdinalIgnoreCase))
        .SelectMany(item => ItemElement.Split(item.Include))
        .Select(project.Properties.FullPath)
        .Where(path => path.EndsWith(".csproj", StringComparison.OrdinalIgnoreCase) && Path.GetFileName(path) != "Factbook.csproj" && File.Exists(path));
}
