namespace Factbook;

/// <summary>Specifies the kind of a <see cref="YamlValue"/>, in the terms of YAML 1.2.</summary>
public enum YamlKind
{
    /// <summary>A null: empty, <c>~</c> or <c>null</c> without quotes.</summary>
    Null,

    /// <summary>A scalar. Its text is as it is written; no type is inferred.</summary>
    Scalar,

    /// <summary>A sequence.</summary>
    Sequence,

    /// <summary>A mapping whose keys are scalars, in the order of the file.</summary>
    Mapping,
}
