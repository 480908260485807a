using Factbook.Generator.Binding;
using Factbook.Generator.Schema;

namespace Factbook.Generator.Rules.Values;

/// <summary>A rule for the length of a text, or for the number of items of a list or dictionary.</summary>
internal abstract class LengthRuleBase(string name) : ValueRule(name)
{
    public override bool IsAboutCollections => true;

    public override string? Objection(RuleSchema rule, TypeSchema type) =>
        TypeTraits.Present(type) is ListSchema or DictionarySchema or ScalarSchema { Kind.IsText: true }
        ? null
        : "it applies only to text, lists and dictionaries";

    public override string? Break(RuleSchema rule, TypeSchema type, BoundValue value)
    {
        var (minimum, maximum) = LimitsOf(rule);
        return LengthOf(value) is { } length && (length < minimum || length > maximum)
            ? Expected(rule, value is BoundScalar ? "characters" : "items")
            : null;
    }

    public override RuleForm FormOf(RuleSchema rule, TypeSchema type)
    {
        var (minimum, maximum) = LimitsOf(rule);
        return new() { MinimumLength = minimum, MaximumLength = maximum, IsAboutTexts = !IsAboutCollections };
    }

    /// <summary>Returns the limits; null for none.</summary>
    protected abstract (double? Minimum, double? Maximum) LimitsOf(RuleSchema rule);

    /// <summary>Returns the expectation of the rule.</summary>
    protected abstract string Expected(RuleSchema rule, string unit);

    private static int? LengthOf(BoundValue value) => value switch
    {
        BoundList list => list.Items.Count,
        BoundDictionary dictionary => dictionary.Entries.Count,
        BoundScalar { Value: string text } => text.Length,
        _ => null,
    };
}

/// <summary><c>[MinLength]</c>.</summary>
internal sealed class MinLengthRule() : LengthRuleBase("MinLength")
{
    protected override (double? Minimum, double? Maximum) LimitsOf(RuleSchema rule) => (Number(rule, "length"), null);

    protected override string Expected(RuleSchema rule, string unit) => $"at least {Argument(rule, "length")} {unit}";
}

/// <summary><c>[MaxLength]</c>; without a length it has no limit.</summary>
internal sealed class MaxLengthRule() : LengthRuleBase("MaxLength")
{
    protected override (double? Minimum, double? Maximum) LimitsOf(RuleSchema rule) => (null, Number(rule, "length"));

    protected override string Expected(RuleSchema rule, string unit) => $"at most {Argument(rule, "length")} {unit}";
}

/// <summary><c>[Length]</c>.</summary>
internal sealed class LengthRule() : LengthRuleBase("Length")
{
    protected override (double? Minimum, double? Maximum) LimitsOf(RuleSchema rule) =>
        (Number(rule, "minimumLength"), Number(rule, "maximumLength"));

    protected override string Expected(RuleSchema rule, string unit) =>
        $"from {Argument(rule, "minimumLength")} to {Argument(rule, "maximumLength")} {unit}";
}

/// <summary><c>[StringLength]</c>, which applies only to texts, also in lists.</summary>
internal sealed class StringLengthRule() : LengthRuleBase("StringLength")
{
    public override bool IsAboutCollections => false;

    public override string? Objection(RuleSchema rule, TypeSchema type) => IsOfTexts(type) ? null : "it applies only to text";

    protected override (double? Minimum, double? Maximum) LimitsOf(RuleSchema rule) =>
        (Number(rule, "MinimumLength"), Number(rule, "maximumLength"));

    protected override string Expected(RuleSchema rule, string unit) =>
        $"from {Number(rule, "MinimumLength") ?? 0} to {Argument(rule, "maximumLength")} characters";
}
