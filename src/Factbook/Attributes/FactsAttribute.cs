namespace Factbook;

/// <summary>Makes a record a table of facts, which the compiler reads from YAML files.</summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class FactsAttribute : Attribute
{
    /// <summary>Facts that other facts own: each is written where its owner's list of them stands.</summary>
    public FactsAttribute()
    {
    }

    /// <summary>Facts in files of their own.</summary>
    /// <param name="paths">
    /// Paths below the folder of facts, with <c>/</c>. <c>*</c> stands for any characters but <c>/</c>, <c>?</c> for one of them,
    /// <c>**</c> for any folders.
    /// </param>
    public FactsAttribute(params string[] paths) => Paths = paths;

    /// <summary>Gets the paths of the files; empty for facts that other facts own.</summary>
    public IReadOnlyList<string> Paths { get; } = [];

    /// <summary>
    /// Gets the paths of files that <see cref="Paths"/> match and that are not read all the same, such as <c>claims/draft-*.yaml</c>.
    /// </summary>
    public string[] Exclude { get; init; } = [];

    /// <summary>The name of the set's class; by default the plural of the record's name.</summary>
    public string? Set { get; init; }

    /// <summary>Whether each fact is a named member of the set's class. Its key must then be an identifier.</summary>
    public bool Members { get; init; } = true;

    /// <summary>What the root of a file is; only needed where it cannot be seen.</summary>
    public FactsRoot Root { get; init; }

    /// <summary>
    /// Whether the key of a file that is one fact is the part of its path that the wildcards of its path stand for, such as
    /// <c>asia/china</c>, and not its name alone, such as <c>china</c>: files of one name in several folders are then several facts.
    /// </summary>
    public bool KeyFromPath { get; init; }

    /// <summary>Whether the table may be empty because no file matches <see cref="Path"/>. Otherwise that is an error.</summary>
    public bool Optional { get; init; }

    /// <summary>What joins the parts of a key that several properties make up.</summary>
    public string KeySeparator { get; init; } = "/";
}
