namespace Factbook.Tool.Projects;

/// <summary>The folders that a command's options name in place of the project's own.</summary>
/// <param name="Facts">The full path that replaces the project's <c>FactsRoot</c>, or null.</param>
/// <param name="Sources">The full path that replaces the project's <c>FactSources</c>, or null.</param>
internal sealed record ReplacedFolders(string? Facts = null, string? Sources = null)
{
    public static readonly ReplacedFolders None = new();

    /// <summary>The folders by paths that may be relative.</summary>
    public static ReplacedFolders Of(string? facts = null, string? sources = null) => new(Full(facts), Full(sources));

    private static string? Full(string? path) => path is null ? null : Path.GetFullPath(path);
}
