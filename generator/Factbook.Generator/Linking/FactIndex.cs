using System;

namespace Factbook.Generator.Linking;

/// <summary>The zero-based index of a fact among all facts of its table, including those with errors.</summary>
internal readonly record struct FactIndex(int Value) : IComparable<FactIndex>
{
    public int CompareTo(FactIndex other) => Value.CompareTo(other.Value);

    public static FactIndex operator +(FactIndex index, int offset) => new(index.Value + offset);

    public static int operator -(FactIndex index, FactIndex first) => index.Value - first.Value;
}

/// <summary>The zero-based index of a fact in the set of a record, which contains only facts without errors.</summary>
internal readonly record struct SetIndex(int Value)
{
    /// <summary>The index of a fact that the set does not contain.</summary>
    public static readonly SetIndex None = new(-1);

    public bool IsNone => Value < 0;

    /// <summary>The reference to the fact.</summary>
    public SetReference Reference => new(Value + 1);
}

/// <summary>A reference to a fact in a row: the one-based index in the set of the record, or 0 for none.</summary>
internal readonly record struct SetReference(int Value)
{
    /// <summary>No reference.</summary>
    public static SetReference None => default;

    public bool IsNone => Value == 0;

    /// <summary>The index of the fact.</summary>
    public SetIndex Index => new(Value - 1);
}

/// <summary>The index in <see cref="InverseProperties"/> of a property that has an inverse.</summary>
internal readonly record struct InverseIndex(int Value);
