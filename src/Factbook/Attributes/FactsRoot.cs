namespace Factbook;

/// <summary>What the root of a file of facts is.</summary>
public enum FactsRoot
{
    /// <summary>
    /// It can be seen: a list is a list of facts, a map whose keys are mostly properties of the record is one fact, any other map is facts
    /// by key.
    /// </summary>
    Seen,

    /// <summary>A map of facts by key.</summary>
    Map,

    /// <summary>A list of facts.</summary>
    List,

    /// <summary>One fact. Its key is the file's name without folder and extension, unless the fact says otherwise.</summary>
    One,
}
