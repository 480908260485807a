using Factbook.Generator.Binding;
using Factbook.Generator.Schema;

namespace Factbook.Generator.Rules.Values;

/// <summary>A rule for the form of texts, such as <c>[EmailAddress]</c>.</summary>
/// <param name="name">The name of the attribute without its suffix.</param>
/// <param name="expected">The expectation, for example <c>an e-mail address</c>.</param>
/// <param name="pattern">The pattern in JSON Schema, which may accept more texts, but never fewer.</param>
internal abstract class TextRule(string name, string expected, string pattern) : ValueRule(name)
{
    public override string? Objection(RuleSchema rule, TypeSchema type) => IsOfTexts(type) ? null : "it applies only to text";

    public override string? Break(RuleSchema rule, TypeSchema type, BoundValue value) => IsValid(TextOf(value)) ? null : expected;

    public override RuleForm FormOf(RuleSchema rule, TypeSchema type) => new() { Pattern = pattern, Expected = expected };

    /// <summary>Returns whether a text has the form.</summary>
    public abstract bool IsValid(string text);
}
