namespace Factbook.Generator.Tests.RandomShapes;

/// <summary>A type of a property.</summary>
/// <param name="CSharp">The fully qualified C# name.</param>
internal abstract record TypeShape(string CSharp)
{
    public abstract bool IsValueType { get; }

    /// <summary>Gets a value indicating whether each value can be the default of a parameter.</summary>
    public virtual bool IsConstant => false;

    /// <summary>Gets the default value of the type.</summary>
    public virtual Drawn Default => Drawn.Null;

    public abstract Drawn Draw(Draw draw);
}

/// <summary>A type with predefined values.</summary>
internal sealed record KnownType(string CSharp, bool OfStruct, bool OfConstants, Drawn Zero, params Drawn[] Values) : TypeShape(CSharp)
{
    public override bool IsValueType => OfStruct;

    public override bool IsConstant => OfConstants;

    public override Drawn Default => OfStruct ? Zero : Drawn.Null;

    public override Drawn Draw(Draw draw) => draw.Pick(Values);
}

internal sealed record NullableType(TypeShape Value) : TypeShape(Value.CSharp + "?")
{
    public override bool IsValueType => Value.IsValueType;

    public override bool IsConstant => Value.IsConstant;

    public override Drawn Draw(Draw draw) => draw.Chance(25) ? Drawn.Null with { Yaml = draw.Pick("null", "~", "") } : Value.Draw(draw);
}

internal sealed record ListType(TypeShape Item, string Form) : TypeShape(Form.Replace("T", Item.CSharp, StringComparison.Ordinal))
{
    public static readonly string[] Forms =
    [
        "global::System.Collections.Generic.IReadOnlyList<T>", "global::System.Collections.Generic.IReadOnlyCollection<T>",
        "global::System.Collections.Generic.IEnumerable<T>", "global::System.Collections.Immutable.ImmutableArray<T>", "T[]",
    ];

    public override bool IsValueType => Form.Contains("ImmutableArray", StringComparison.Ordinal);

    public override Drawn Default => IsValueType
        // An omitted record struct is its C# default; an omitted property is empty.
        ? new(
            "",
            "default",
            actual => actual!.GetType().GetProperty("IsDefault")!.GetValue(actual) is true ? null : Collections.Difference(actual, []))
        : Drawn.Null;

    public override Drawn Draw(Draw draw)
    {
        var items = draw.Times(3, () => Item.Draw(draw));
        return new(
            $"[{string.Join(", ", items.Select(item => item.Yaml.Length == 0 ? "~" : item.Yaml))}]",
            $"[{string.Join(", ", items.Select(item => item.CSharp))}]",
            actual => Collections.Difference(actual, items));
    }
}

internal sealed record DictionaryType(TypeShape Key, TypeShape Value, string Form)
    : TypeShape($"global::System.Collections.{Form}<{Key.CSharp}, {Value.CSharp}>")
{
    public static readonly string[] Forms = ["Generic.IReadOnlyDictionary", "Immutable.ImmutableDictionary", "Frozen.FrozenDictionary"];

    public override bool IsValueType => false;

    public override Drawn Draw(Draw draw)
    {
        var entries = draw.Times(3, () => (Key: Key.Draw(draw), Value: Value.Draw(draw))).DistinctBy(entry => entry.Key.CSharp).ToList();
        var copied = Form.EndsWith("IReadOnlyDictionary", StringComparison.Ordinal)
            ? ""
            : $".To{Form[(Form.IndexOf('.', StringComparison.Ordinal) + 1)..]}()";
        return new(
            $"{{ {string.Join(", ", entries.Select(entry => $"{entry.Key.Yaml}: {entry.Value.Yaml}"))} }}",
            $"new global::System.Collections.Generic.Dictionary<{Key.CSharp}, {Value.CSharp}> {{ "
                + $"{string.Join(", ", entries.Select(entry => $"[{entry.Key.CSharp}] = {entry.Value.CSharp}"))} }}{copied}",
            actual => Collections.Difference(actual, entries, isOrdered: copied.Length == 0));
    }
}
