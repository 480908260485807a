using System.Diagnostics;

namespace Factbook.Tool.Projects;

/// <summary>The versions of Factbook's library: the project's, and the one that the command compiles its facts with.</summary>
internal static class LibraryVersion
{
    /// <summary>The version of the command and of its library.</summary>
    public static readonly string Own = Of(typeof(FactsAttribute).Assembly.Location)!;

    /// <summary>Returns a warning if the project references another version of the library; null if not, or if it is not built.</summary>
    public static string? Difference(DatasetProject project) =>
        Of(project.Arguments.ReferencePaths().FirstOrDefault(IsLibrary)) is { } version && version != Own
            ? $"the project references Factbook {version}, and this command compiles facts with Factbook {Own}, so a build may report other "
                + $"errors; use version {version} of Factbook.Tool"
            : null;

    private static bool IsLibrary(string path) => Path.GetFileName(path) == CompilerArguments.FactbookLibrary;

    // Without the commit that follows '+'.
    private static string? Of(string? path) =>
        File.Exists(path) ? FileVersionInfo.GetVersionInfo(path).ProductVersion?.Split('+')[0] : null;
}
