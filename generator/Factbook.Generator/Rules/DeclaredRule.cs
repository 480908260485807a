using Factbook.Generator.Schema;

namespace Factbook.Generator.Rules;

/// <summary>An attribute of Factbook that is a rule, and the properties that may have it.</summary>
/// <param name="attribute">The attribute.</param>
internal abstract class DeclaredRule(RuleAttribute attribute)
{
    public RuleAttribute Attribute => attribute;

    /// <summary>Why a record that is only a part of facts cannot have the rule.</summary>
    public abstract string NestedObjection { get; }

    /// <summary>Returns why the rule cannot be checked on a property, or null if it can.</summary>
    public abstract string? Objection(SchemaSet schemas, RecordSchema record, PropertySchema property, RuleSchema rule);
}
