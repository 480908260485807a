namespace Factbook.Tool.Reading;

/// <summary>What a property holds, in the few sorts that are shown and exported differently.</summary>
internal abstract record FactValue
{
    /// <summary>Whether there is nothing to show: no value, no text, no items, and for a flag that it is not set.</summary>
    public abstract bool IsEmpty { get; }
}

/// <summary>No value.</summary>
internal sealed record AbsentValue : FactValue
{
    public static readonly AbsentValue Instance = new();

    public override bool IsEmpty => true;
}

/// <summary>A text, or whatever is exchanged as text so that nothing of it is lost: decimals, dates, names of enums.</summary>
/// <param name="Text">The text.</param>
/// <param name="Value">What it is the text of.</param>
internal sealed record TextValue(string Text, object Value) : FactValue
{
    public TextValue(string text)
        : this(text, text)
    {
    }

    public override bool IsEmpty => Text.Length == 0;
}

/// <summary>A whole number, or one in binary floating point, as JSON writes it.</summary>
/// <param name="Text">The number in JSON.</param>
/// <param name="Value">The number.</param>
internal sealed record NumberValue(string Text, object Value) : FactValue
{
    public override bool IsEmpty => false;
}

/// <summary>Yes or no.</summary>
internal sealed record FlagValue(bool IsSet) : FactValue
{
    public override bool IsEmpty => !IsSet;
}

/// <summary>A stretch of time.</summary>
internal sealed record PeriodValue(Period Period) : FactValue
{
    public override bool IsEmpty => false;
}

/// <summary>A figure.</summary>
internal sealed record FigureValue(Figure Figure) : FactValue
{
    public override bool IsEmpty => false;
}

/// <summary>Another fact.</summary>
internal sealed record ReferenceValue(Fact Fact) : FactValue
{
    public override bool IsEmpty => false;
}

/// <summary>Values in order.</summary>
internal sealed record ListValue(IReadOnlyList<FactValue> Items) : FactValue
{
    public override bool IsEmpty => Items.Count == 0;
}

/// <summary>Values by key.</summary>
internal sealed record MapValue(IReadOnlyList<KeyValuePair<string, FactValue>> Entries) : FactValue
{
    public override bool IsEmpty => Entries.Count == 0;
}

/// <summary>A record within the fact.</summary>
/// <param name="Record">Which record it is.</param>
/// <param name="Case">Which case of the declared record it is; null when it is that record itself.</param>
/// <param name="Members">Its properties and what they hold.</param>
internal sealed record NestedValue(Type Record, NestedCase? Case, IReadOnlyList<KeyValuePair<FactProperty, FactValue>> Members) : FactValue
{
    public override bool IsEmpty => Members.All(member => member.Value.IsEmpty);
}

/// <summary>The case of a nested record.</summary>
/// <param name="JsonName">The name in JSON of what tells the cases apart.</param>
/// <param name="Name">The case, as YAML has it.</param>
internal sealed record NestedCase(string JsonName, string Name);
