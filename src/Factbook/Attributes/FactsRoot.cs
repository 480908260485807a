namespace Factbook;

/// <summary>Specifies the shape of the root node of a file of facts.</summary>
public enum FactsRoot
{
    /// <summary>
    /// Inferred from the root node: a sequence is a list of facts, a mapping whose keys are mostly properties of the record is a single
    /// fact, and any other mapping is facts by key.
    /// </summary>
    Auto,

    /// <summary>A mapping of facts by key.</summary>
    Mapping,

    /// <summary>A sequence of facts.</summary>
    Sequence,

    /// <summary>A single fact. Its key is the file's name without folder and extension, unless the fact states its key.</summary>
    Single,
}
