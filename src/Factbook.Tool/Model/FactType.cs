namespace Factbook.Tool.Model;

/// <summary>The type of a property, of the items of a list, or of the keys or values of a dictionary.</summary>
/// <remarks>Equality ignores <see cref="IsOptional"/>.</remarks>
internal abstract record FactType
{
    /// <summary>Gets whether the value may be null or left out.</summary>
    public bool IsOptional { get; init; }

    public virtual bool Equals(FactType? other) => other is not null && EqualityContract == other.EqualityContract;

    public override int GetHashCode() => EqualityContract.GetHashCode();
}

/// <summary>A value that YAML writes as one scalar.</summary>
internal sealed record ScalarType(ScalarKind Kind) : FactType;

/// <summary>The name of a member; of flags, a list of names.</summary>
internal sealed record EnumType(FactEnum Enum) : FactType;

/// <summary>Values in order.</summary>
internal sealed record ListType(FactType Item) : FactType;

/// <summary>Values by key.</summary>
internal sealed record DictionaryType(FactType Key, FactType Value) : FactType;

/// <summary>Another fact.</summary>
/// <param name="Record">The record of the fact, or one that it derives from.</param>
internal sealed record ReferenceType(FactRecord Record) : FactType;

/// <summary>A record that is written in place and is not a fact.</summary>
/// <param name="Record">The record of the value, or one that it derives from.</param>
internal sealed record NestedType(FactRecord Record) : FactType;

/// <summary>Any YAML value.</summary>
internal sealed record OpenType : FactType;

/// <summary>A type that Factbook does not read.</summary>
internal sealed record UnknownType : FactType;
