using System;
using System.Linq;

namespace Factbook.Generator.Inputs;

/// <summary>
/// The state of the folder of facts, as reported by MSBuild. A host that reports it passes all files of the folder to the compiler.
/// </summary>
/// <param name="Name">The name of the folder, without its path.</param>
/// <param name="Exists">Whether the folder exists.</param>
/// <param name="Siblings">The names of the sibling folders, if the folder does not exist.</param>
internal sealed record FactsFolder(string Name, bool Exists, EquatableArray<string> Siblings)
{
    /// <param name="name">The name of the folder.</param>
    /// <param name="exists"><c>true</c> or <c>false</c>; anything else if the host does not report it.</param>
    /// <param name="siblings">Full paths separated by semicolons.</param>
    public static FactsFolder? Read(string name, string exists, string siblings) => bool.TryParse(exists, out var isThere)
        ? new FactsFolder(
            name, isThere, siblings.Split([';'], StringSplitOptions.RemoveEmptyEntries).Select(InputPath.NameOf).ToEquatable())
        : null;
}
