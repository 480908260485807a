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

/// <summary>The key that states which case of an abstract record a map is.</summary>
/// <param name="Key">The key.</param>
/// <param name="Cases">Its values; several may mean one record.</param>
internal sealed record Discriminator(string Key, IReadOnlyList<DiscriminatorValue> Cases);

/// <param name="Value">The value of the key.</param>
/// <param name="Record">The record that it means.</param>
internal sealed record DiscriminatorValue(string Value, FactRecord Record);

/// <summary>The only property of a record, whose value can be written instead of a map of the record.</summary>
/// <param name="WithKey">The property if the key of the record is already known, such as from the surrounding map.</param>
/// <param name="WithoutKey">The property if the key is not known.</param>
internal sealed record Shorthand(FactProperty? WithKey, FactProperty? WithoutKey)
{
    /// <summary>The value for a record that is always written as a map.</summary>
    public static readonly Shorthand None = new(null, null);

    public FactProperty? Of(bool hasKey) => hasKey ? WithKey : WithoutKey;
}
