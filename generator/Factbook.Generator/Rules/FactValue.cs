using Factbook.Generator.Binding;
using Factbook.Generator.Diagnostics;
using Factbook.Generator.Linking;

namespace Factbook.Generator.Rules;

/// <summary>A value of a fact, with its file.</summary>
internal sealed record FactValue(LinkedFact Fact, BoundValue? Value)
{
    /// <summary>The text as written in YAML.</summary>
    public string Text => Value is null ? "" : ValueRule.TextOf(Value);

    public FilePosition Position => Fact.Source.PositionOf(Value?.Span ?? Fact.Fact.KeySpan);

    /// <summary>The position for a message.</summary>
    public string Describe() => Fact.Source.Describe(Value?.Span ?? Fact.Fact.KeySpan);
}
