using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace Factbook.Generator.Schema;

/// <summary>
/// Reads attributes. Code that is being typed has attributes without the arguments that they need: what is missing is null.
/// </summary>
internal static class Attributes
{
    /// <summary>The attribute of this name, or null.</summary>
    public static AttributeData? Attribute(this ISymbol symbol, string name) => Find(symbol.GetAttributes(), name);

    /// <summary>The attributes of a property and, as reflection inherits them, those of the properties that it overrides.</summary>
    public static ImmutableArray<AttributeData> AllAttributes(this IPropertySymbol property)
    {
        var all = property.GetAttributes();
        for (var overridden = property.OverriddenProperty; overridden is not null; overridden = overridden.OverriddenProperty)
        {
            var nearer = all;
            all = all.AddRange(overridden.GetAttributes().Where(inherited => UsageOf(inherited.AttributeClass) is { Inherits: true } usage
                && (usage.AllowsMultiple || !nearer.Any(attribute => SymbolEqualityComparer.Default
                    .Equals(attribute.AttributeClass, inherited.AttributeClass)))));
        }

        return all;
    }

    private static (bool Inherits, bool AllowsMultiple) UsageOf(INamedTypeSymbol? attributeClass)
    {
        for (var current = attributeClass; current is not null; current = current.BaseType)
        {
            if (current.Attribute(KnownTypes.AttributeUsage) is { } usage)
            {
                return (usage.Named("Inherited") is not false, usage.Named("AllowMultiple") is true);
            }
        }

        return (true, false);
    }

    /// <summary>The attribute of this name, or null.</summary>
    public static AttributeData? Find(this IEnumerable<AttributeData> attributes, string name)
    {
        foreach (var attribute in attributes)
        {
            if (attribute.AttributeClass is { } type && KnownTypes.Is(type, name))
            {
                return attribute;
            }
        }

        return null;
    }

    /// <summary>The value of an argument of the attribute's constructor, or null.</summary>
    public static object? Argument(this AttributeData attribute, int index) =>
        index < attribute.ConstructorArguments.Length ? ValueOf(attribute.ConstructorArguments[index]) : null;

    /// <summary>The value of a named argument of an attribute, or null.</summary>
    public static object? Named(this AttributeData attribute, string name)
    {
        foreach (var argument in attribute.NamedArguments)
        {
            if (argument.Key == name)
            {
                return ValueOf(argument.Value);
            }
        }

        return null;
    }

    /// <summary>The texts of an argument of the attribute's constructor: one, or those of an array.</summary>
    public static EquatableArray<string> Texts(this AttributeData attribute, int index) =>
        index < attribute.ConstructorArguments.Length ? TextsOf(attribute.ConstructorArguments[index]) : EquatableArray<string>.Empty;

    /// <summary>The texts of a named argument of an attribute: one, or those of an array.</summary>
    public static EquatableArray<string> NamedTexts(this AttributeData attribute, string name) =>
        attribute.NamedArguments.Where(argument => argument.Key == name).SelectMany(argument => TextsOf(argument.Value)).ToEquatable();

    private static EquatableArray<string> TextsOf(TypedConstant constant) =>
        (constant.Kind == TypedConstantKind.Array ? constant.IsNull ? [] : constant.Values : [constant])
            .Select(value => ValueOf(value))
            .OfType<string>()
            .ToEquatable();

    /// <summary>The value of a constant, or null for an array, whose values are several.</summary>
    public static object? ValueOf(TypedConstant constant) => constant.Kind == TypedConstantKind.Array ? null : constant.Value;
}
