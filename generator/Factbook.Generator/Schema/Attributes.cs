using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace Factbook.Generator.Schema;

/// <summary>Reads attributes. Attributes of incomplete code may lack required arguments, which are null.</summary>
internal static class Attributes
{
    private const string Suffix = "Attribute";

    /// <summary>Returns the name of an attribute in C#, without its suffix.</summary>
    public static string ShortName(this AttributeData attribute) => attribute.AttributeClass!.Name is var name
        && name.EndsWith(Suffix, System.StringComparison.Ordinal) ? name.Substring(0, name.Length - Suffix.Length) : name;

    /// <summary>Returns the attribute of this name, or null.</summary>
    public static AttributeData? Attribute(this ISymbol symbol, string name) => Find(symbol.GetAttributes(), name);

    /// <summary>
    /// Returns the attributes of a property and the inherited ones of the properties that it overrides, as reflection does.
    /// </summary>
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

    /// <summary>Returns the attribute of this name, or null.</summary>
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

    /// <summary>Returns the value of a constructor argument, or null.</summary>
    public static object? Argument(this AttributeData attribute, int index) =>
        index < attribute.ConstructorArguments.Length ? ValueOf(attribute.ConstructorArguments[index]) : null;

    /// <summary>Returns the value of a named argument, or null.</summary>
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

    /// <summary>Returns the texts of a constructor argument: one, or those of an array.</summary>
    public static EquatableArray<string> Texts(this AttributeData attribute, int index) =>
        index < attribute.ConstructorArguments.Length ? TextsOf(attribute.ConstructorArguments[index]) : EquatableArray<string>.Empty;

    /// <summary>Returns the texts of a named argument: one, or those of an array.</summary>
    public static EquatableArray<string> NamedTexts(this AttributeData attribute, string name) =>
        attribute.NamedArguments.Where(argument => argument.Key == name).SelectMany(argument => TextsOf(argument.Value)).ToEquatable();

    private static EquatableArray<string> TextsOf(TypedConstant constant) =>
        (constant.Kind == TypedConstantKind.Array ? constant.IsNull ? [] : constant.Values : [constant])
            .Select(value => ValueOf(value))
            .OfType<string>()
            .ToEquatable();

    /// <summary>Returns the value of a constant, or null for an array.</summary>
    public static object? ValueOf(TypedConstant constant) => constant.Kind == TypedConstantKind.Array ? null : constant.Value;
}
