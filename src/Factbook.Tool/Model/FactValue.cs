namespace Factbook.Tool.Model;

/// <summary>The value of a property, of an item or of an entry.</summary>
internal abstract record FactValue
{
    /// <summary>Gets where the value is written; null if it is not written, and from an assembly.</summary>
    public SourceLocation? Location { get; init; }

    /// <summary>Gets whether there is nothing to show: no value, no text, no items, or a flag that is not set.</summary>
    public abstract bool IsEmpty { get; }

    /// <summary>Returns the facts that it refers to, in order, also those in its items, entries and nested records.</summary>
    public IEnumerable<Fact> References() => this switch
    {
        ReferenceValue reference => [reference.Fact],
        ListValue list => list.Items.SelectMany(item => item.References()),
        MapValue map => map.Entries.SelectMany(entry => entry.Value.References()),
        NestedValue nested => nested.Members.SelectMany(member => member.Value.References()),
        _ => [],
    };
}

/// <summary>No value.</summary>
internal sealed record AbsentValue : FactValue
{
    public static readonly AbsentValue Instance = new();

    public override bool IsEmpty => true;
}

/// <summary>A text, or a value that is exchanged as text so that nothing is lost: a decimal, a date, a member of an enum.</summary>
/// <param name="Text">The text.</param>
/// <param name="Value">The .NET value that the text represents.</param>
internal sealed record TextValue(string Text, object Value) : FactValue
{
    public TextValue(string text)
        : this(text, text)
    {
    }

    public override bool IsEmpty => Text.Length == 0;
}

/// <summary>A whole number, or a finite number in binary floating point.</summary>
/// <param name="Text">The number in JSON.</param>
/// <param name="Value">The .NET value.</param>
internal sealed record NumberValue(string Text, object Value) : FactValue
{
    public override bool IsEmpty => false;
}

/// <summary>A Boolean value.</summary>
internal sealed record FlagValue(bool IsSet) : FactValue
{
    public override bool IsEmpty => !IsSet;
}

/// <summary>A period.</summary>
internal sealed record PeriodValue(Period Period) : FactValue
{
    /// <summary>Gets whether it is the time within which something happened that itself takes no time.</summary>
    public bool IsPointWithin { get; init; }

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

/// <summary>Values by key, in the order of the file; sorted by key if the .NET type keeps no order.</summary>
internal sealed record MapValue(IReadOnlyList<MapEntry> Entries) : FactValue
{
    public override bool IsEmpty => Entries.Count == 0;
}

/// <summary>A key and its value.</summary>
internal readonly record struct MapEntry(FactValue Key, FactValue Value)
{
    /// <summary>Gets the key as text.</summary>
    public string Name => TextOf(Key);

    private static string TextOf(FactValue key) => key switch
    {
        TextValue text => text.Text,
        NumberValue number => number.Text,
        ListValue flags => string.Join(", ", flags.Items.Select(TextOf)),
        _ => "",
    };
}

/// <summary>A record that is written in place.</summary>
/// <param name="Record">The concrete record.</param>
/// <param name="Declared">The record that the property is declared with.</param>
/// <param name="Members">Its properties and their values.</param>
internal sealed record NestedValue(
    FactRecord Record,
    FactRecord Declared,
    IReadOnlyList<KeyValuePair<FactProperty, FactValue>> Members) : FactValue
{
    /// <summary>Gets which case of the declared record it is; null if it is that record itself.</summary>
    public string? Case => Record.CaseOf(Declared);

    public override bool IsEmpty => Members.All(member => member.Value.IsEmpty);
}
