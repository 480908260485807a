using System.Collections.Generic;
using System.Linq;
using Factbook.Generator.Binding;
using Factbook.Generator.Scalars;
using Factbook.Generator.Schema;
using Factbook.Notation;

namespace Factbook.Generator.Rules.Values;

/// <summary>A rule that states constants: they are read as values of the property's own type and compared as such.</summary>
internal abstract class StatedValuesRule(string name) : ValueRule(name)
{
    public override string? Objection(RuleSchema rule, TypeSchema type) =>
        TypeTraits.Leaf(type) is ScalarSchema or EnumSchema or ReferenceSchema
        ? Of(rule).FirstOrDefault(stated => stated.Length > 0 && !IsOf(TypeTraits.Leaf(type), stated)) is { } other
            ? $"'{other}' is not a value of the property's type"
            : null
        : "it applies only to text, numbers, dates, figures, enums and references, alone, in lists, or as values of dictionaries";

    /// <summary>The constants as YAML writes them.</summary>
    protected static IReadOnlyList<string> Written(RuleSchema rule, TypeSchema type) =>
        [.. Of(rule).Select(stated => TypeTraits.Leaf(type) is EnumSchema names ? EnumConstants.KeyOf(names, stated) : stated)];

    /// <summary>Whether the value is one of the constants.</summary>
    protected static bool Contain(RuleSchema rule, TypeSchema type, BoundValue value) => (TypeTraits.Leaf(type), value) switch
    {
        (EnumSchema names, BoundEnum name) => Of(rule).Any(stated => EnumConstants.BitsOf(names, stated) == name.Value),
        (ScalarSchema declared, BoundScalar scalar) => Of(rule).Any(stated => IsSame(declared.Kind, scalar.Value, stated)),
        (_, BoundReference reference) => Of(rule).Any(stated => NormalizedText.Of(stated) == reference.Key),
        _ => false,
    };

    private static IEnumerable<string> Of(RuleSchema rule) =>
        rule.Arguments.Where(argument => argument.Name == "values").SelectMany(argument => argument.Values);

    private static bool IsOf(TypeSchema type, string stated) => type switch
    {
        EnumSchema names => EnumConstants.BitsOf(names, stated) is not null,
        ScalarSchema { Kind: { Number: not NumberKind.None } number } => RangeRule.BoundOf(number, stated) is not null,
        ScalarSchema scalar => scalar.Kind.Parse(stated) is not null,
        _ => true,
    };

    private static bool IsSame(ScalarKind type, object value, string stated) => type switch
    {
        { IsText: true } => NormalizedText.Of((string)value) == NormalizedText.Of(stated),
        { Number: not NumberKind.None } => RangeRule.BoundOf(type, stated) is { } number && RangeRule.AreEqual(type, value, number),
        _ => type.Parse(stated) is { } other && CanonicalValue.Of(other) == CanonicalValue.Of(value),
    };
}

/// <summary><c>[AllowedValues]</c>.</summary>
internal sealed class AllowedValuesRule() : StatedValuesRule("AllowedValues")
{
    public override string? Break(RuleSchema rule, TypeSchema type, BoundValue value) =>
        Contain(rule, type, value) ? null : $"one of {string.Join(", ", Written(rule, type))}";

    public override RuleForm FormOf(RuleSchema rule, TypeSchema type) => new() { Values = Written(rule, type) };
}

/// <summary><c>[DeniedValues]</c>.</summary>
internal sealed class DeniedValuesRule() : StatedValuesRule("DeniedValues")
{
    public override string? Break(RuleSchema rule, TypeSchema type, BoundValue value) =>
        Contain(rule, type, value) ? $"none of {string.Join(", ", Written(rule, type))}" : null;

    public override RuleForm FormOf(RuleSchema rule, TypeSchema type) => new() { Values = Written(rule, type), IsDenied = true };
}
