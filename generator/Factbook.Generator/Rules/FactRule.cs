using System.Collections.Generic;
using Factbook.Generator.Diagnostics;
using Factbook.Generator.Linking;
using Factbook.Generator.Schema;

namespace Factbook.Generator.Rules;

/// <summary>A rule between facts, declared by an attribute of Factbook, and its meaning.</summary>
internal abstract class FactRule(RuleAttribute attribute) : DeclaredRule(attribute)
{
    public override string NestedObjection =>
        "it compares facts, and the record is part of a fact; make it a fact of its own with [Facts] and a [Key], or check it in a test";

    /// <summary>Reports the facts that break the rule.</summary>
    public abstract void Check(RuleUse use, FactPaths paths, DiagnosticList found);
}

/// <summary>A rule on a property.</summary>
/// <param name="Meaning">The rule that the attribute declares.</param>
/// <param name="Record">The record that declares the property, or inherits it.</param>
/// <param name="Facts">The facts of all records that have the property with the rule.</param>
internal sealed record RuleUse(
    FactRule Meaning, RecordSchema Record, PropertySchema Property, RuleSchema Rule, IReadOnlyList<LinkedFact> Facts)
{
    /// <summary>The property in messages.</summary>
    public string PropertyName => Record.NameOf(Property);
}
