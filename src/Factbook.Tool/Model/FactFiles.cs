namespace Factbook.Tool.Model;

/// <summary>How the facts of a table are written in files.</summary>
/// <param name="Paths">The globs of the files below the folder of facts; none for facts that are written in others.</param>
/// <param name="Root">What the root of a file is.</param>
/// <param name="KeysAreMembers">Whether the keys of a map are also the names of members in C#.</param>
internal sealed record FactFiles(IReadOnlyList<string> Paths, FactsRoot Root, bool KeysAreMembers)
{
    /// <summary>Gets whether the facts are written in other facts.</summary>
    public bool AreOwned => Paths.Count == 0;
}
