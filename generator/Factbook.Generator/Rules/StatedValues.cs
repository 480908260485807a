using System.Collections.Generic;
using System.Linq;
using Factbook.Generator.Binding;
using Factbook.Generator.Scalars;
using Factbook.Generator.Schema;
using Factbook.Generator.Unicode;

namespace Factbook.Generator.Rules;

/// <summary>The constants of <c>[AllowedValues]</c> and <c>[DeniedValues]</c>, read as values of the property's own type and compared as such.</summary>
internal static class StatedValues
{
    /// <summary>Why the rule can't be checked on a property of this type, or null when it can.</summary>
    public static string? Objection(RuleSchema rule, TypeSchema type) => TypeTraits.Leaf(type) is ScalarSchema or EnumSchema or ReferenceSchema
        ? Of(rule).FirstOrDefault(stated => stated.Length > 0 && !IsOf(TypeTraits.Leaf(type), stated)) is { } other ? $"'{other}' is not a value of the property's type" : null
        : "it is for texts, numbers, dates, figures, enums and references, alone, in lists, or as the values of dictionaries";

    /// <summary>Whether the value is one of the constants.</summary>
    public static bool Contain(RuleSchema rule, TypeSchema type, BoundValue value) => (TypeTraits.Leaf(type), value) switch
    {
        (EnumSchema names, BoundEnum name) => Contain(rule, names, name.Value),
        (ScalarSchema declared, BoundScalar scalar) => Of(rule).Any(stated => IsSame(declared.Kind, scalar.Value, stated)),
        (_, BoundReference reference) => Of(rule).Any(stated => NormalizedText.Of(stated) == reference.Key),
        _ => false,
    };

    /// <summary>Whether an enum's number, as its bits, is one of the constants.</summary>
    public static bool Contain(RuleSchema rule, EnumSchema type, long bits) => Of(rule).Any(stated => EnumConstants.BitsOf(type, stated) == bits);

    /// <summary>The constants as YAML writes them.</summary>
    public static string Describe(RuleSchema rule, TypeSchema type) =>
        string.Join(", ", Of(rule).Select(stated => TypeTraits.Leaf(type) is EnumSchema names ? EnumConstants.KeyOf(names, stated) : stated));

    private static IEnumerable<string> Of(RuleSchema rule) => rule.Arguments.Where(argument => argument.Name == "values").SelectMany(argument => argument.Values);

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
