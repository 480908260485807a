using System;
using System.Linq;

namespace Factbook.Generator.Inputs;

/// <summary>The folder of facts as MSBuild found it on the disk. A host that reports it hands over every file below the folder.</summary>
/// <param name="Name">The folder's name, without its path.</param>
/// <param name="Exists">Whether the folder exists.</param>
/// <param name="Siblings">The names of the folders beside a folder that does not exist.</param>
internal sealed record FactsFolder(string Name, bool Exists, EquatableArray<string> Siblings)
{
    /// <param name="name">The folder's name.</param>
    /// <param name="exists"><c>true</c> or <c>false</c>; anything else if the host does not report it.</param>
    /// <param name="siblings">Full paths separated by semicolons.</param>
    public static FactsFolder? Read(string name, string exists, string siblings) => bool.TryParse(exists, out var isThere)
        ? new FactsFolder(name, isThere, siblings.Split([';'], StringSplitOptions.RemoveEmptyEntries).Select(NameOf).ToEquatable())
        : null;

    /// <summary>The last part of a path.</summary>
    public static string NameOf(string path) => path.Substring(path.LastIndexOfAny(['/', '\\']) + 1);
}
