using System.Diagnostics;

namespace Factbook.Tool.Projects;

/// <summary>Compares the version of Factbook's library that a project references with the one that the tool compiles facts with.</summary>
internal static class LibraryVersion
{
    /// <summary>The version of the tool and of its library.</summary>
    public static readonly string Own = Of(typeof(FactsAttribute).Assembly.Location)!;

    /// <summary>Returns a warning if the project references another version of the library; null if not, or if it is not built.</summary>
    public static string? Difference(DatasetProject project) =>
        Of(project.Arguments.ReferencePaths().FirstOrDefault(IsLibrary)) is { } version && version != Own
            ? $"the project references Factbook {version}, and this command compiles facts with Factbook {Own}, so a build may report "
                + $"other errors; use version {version} of Factbook.Tool"
            : null;

    private static bool IsLibrary(string path) => Path.GetFileName(path) == CompilerArguments.FactbookLibrary;

    // The version without '+' and the commit.
    private static string? Of(string? path) =>
        File.Exists(path) ? FileVersionInfo.GetVersionInfo(path).ProductVersion?.Split('+')[0] : null;
}
