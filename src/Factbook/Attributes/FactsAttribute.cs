namespace Factbook;

/// <summary>Specifies that a record is a table of facts, which the generator reads from YAML files.</summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class FactsAttribute : Attribute
{
    /// <summary>Initializes the attribute for owned facts, which are written in a list of the fact that owns them.</summary>
    public FactsAttribute()
    {
    }

    /// <summary>Initializes the attribute for facts in files.</summary>
    /// <param name="paths">
    /// The paths of the files below the folder of facts, with forward slashes. <c>*</c> matches any characters except <c>/</c>, <c>?</c>
    /// matches one of them, and <c>**</c> matches any folders.
    /// </param>
    public FactsAttribute(params string[] paths) => Paths = paths;

    /// <summary>Gets the paths of the files; empty for owned facts.</summary>
    public IReadOnlyList<string> Paths { get; } = [];

    /// <summary>
    /// Gets the paths of files that are excluded although <see cref="Paths"/> matches them, such as <c>claims/draft-*.yaml</c>.
    /// </summary>
    public string[] Exclude { get; init; } = [];

    /// <summary>Gets the name of the set's class, or null for the plural of the record's name.</summary>
    public string? Set { get; init; }

    /// <summary>
    /// Gets a value that indicates whether the set's class has a member for each fact, whose key must then convert to an identifier; true
    /// by default.
    /// </summary>
    public bool Members { get; init; } = true;

    /// <summary>Gets the shape of a file's root node; by default it is inferred from the node.</summary>
    public FactsRoot Root { get; init; }

    /// <summary>
    /// Gets a value that indicates whether the key of a file with a single fact is the part of its path that the wildcards match, such as
    /// <c>asia/china</c>, instead of the file's name, such as <c>china</c>. Files with the same name in several folders then have different
    /// keys.
    /// </summary>
    public bool KeyFromPath { get; init; }

    /// <summary>Gets a value that indicates whether <see cref="Paths"/> may match no file; otherwise that is an error.</summary>
    public bool Optional { get; init; }

    /// <summary>Gets the text between the values of a key that consists of several properties; <c>/</c> by default.</summary>
    public string KeySeparator { get; init; } = "/";
}
