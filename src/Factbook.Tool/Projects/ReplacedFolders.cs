namespace Factbook.Tool.Projects;

/// <summary>The folders that options of a command name instead of those of the project.</summary>
/// <param name="Facts">The full path that replaces the project's <c>FactsRoot</c>, or null.</param>
/// <param name="Sources">The full path that replaces the project's <c>FactSources</c>, or null.</param>
internal sealed record ReplacedFolders(string? Facts = null, string? Sources = null)
{
    /// <summary>No replaced folders.</summary>
    public static readonly ReplacedFolders None = new();

    /// <summary>Returns the folders for paths that may be relative.</summary>
    public static ReplacedFolders Of(string? facts = null, string? sources = null) => new(Full(facts), Full(sources));

    private static string? Full(string? path) => path is null ? null : Path.GetFullPath(path);
}
