namespace Factbook.Tool.Compiling.Projects;

/// <summary>The C# files of a project.</summary>
internal static class SourceFiles
{
    public static IReadOnlyList<string> Of(ProjectFile project)
    {
        var isByDefault = !project.Properties.Is("EnableDefaultItems", false) && !project.Properties.Is("EnableDefaultCompileItems", false);
        return FileItems.Of(project, "Compile", isByDefault ? ["**/*.cs"] : []);
    }
}
