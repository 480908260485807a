using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace Factbook.Generator.Schema;

/// <summary>Reads the rules of a property from its validation attributes.</summary>
internal static class RuleReader
{
    public static EquatableArray<RuleSchema> Read(ImmutableArray<AttributeData> attributes) => attributes
        .Where(attribute => attribute.AttributeClass is { } type && IsRule(type))
        .Select(Read)
        .ToEquatable();

    private static bool IsRule(INamedTypeSymbol type)
    {
        if (KnownRules.IsFactRule(KnownTypes.NameOf(type)))
        {
            return true;
        }

        // C# itself expresses 'required', and DataType does not restrict the value.
        if (KnownTypes.NameOf(type) is KnownTypes.Annotations + "RequiredAttribute" or KnownTypes.Annotations + "DataTypeAttribute"
            or KnownTypes.Annotations + "EnumDataTypeAttribute")
        {
            return false;
        }

        for (var current = type.BaseType; current is not null; current = current.BaseType)
        {
            if (KnownTypes.Is(current, KnownTypes.ValidationAttribute))
            {
                return true;
            }
        }

        return false;
    }

    private static RuleSchema Read(AttributeData attribute)
    {
        var type = attribute.AttributeClass!;
        var arguments = new List<RuleArgument>();
        for (var i = 0; i < attribute.ConstructorArguments.Length; i++)
        {
            arguments.Add(
                new RuleArgument(
                    attribute.AttributeConstructor?.Parameters.ElementAtOrDefault(i)?.Name ?? "",
                    ValuesOf(attribute.ConstructorArguments[i])));
        }

        arguments.AddRange(attribute.NamedArguments
            .Where(argument => argument.Key != "ErrorMessage")
            .Select(argument => new RuleArgument(argument.Key, ValuesOf(argument.Value))));
        var fullName = KnownTypes.NameOf(type);
        return new RuleSchema(attribute.ShortName(), arguments.ToEquatable(), attribute.Named("ErrorMessage") as string)
        {
            IsForeign = fullName != KnownTypes.Annotations + type.Name && !KnownRules.IsFactRule(fullName),
        };
    }

    private static EquatableArray<string> ValuesOf(TypedConstant constant) => constant is { Kind: TypedConstantKind.Array, IsNull: false }
        ? constant.Values.Select(TextOf).ToEquatable()
        : new[] { TextOf(constant) }.ToEquatable();

    // The constant of an enum is its number, but YAML contains the name of its member.
    private static string TextOf(TypedConstant constant) => constant switch
    {
        { Kind: TypedConstantKind.Type, Value: ITypeSymbol type } => KnownTypes.CSharpNameOf(type),
        { Kind: TypedConstantKind.Enum, Type: INamedTypeSymbol type } => EnumConstants.NameOf(type, constant.Value),
        _ => Literals.InvariantText(Attributes.ValueOf(constant)),
    };
}
