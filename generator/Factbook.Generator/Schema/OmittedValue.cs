using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Factbook.Generator.Schema;

/// <summary>
/// The value of a property in facts that omit it: rules compare such a fact with one that states the same value.
/// </summary>
/// <param name="Text">The value as an attribute's argument would state it, or null if there is none.</param>
/// <param name="IsComputed">Whether only the program knows it.</param>
internal sealed record OmittedValue(string? Text, bool IsComputed)
{
    public static readonly OmittedValue None = new(null, IsComputed: false);
    private static readonly OmittedValue Computed = new(null, IsComputed: true);

    /// <param name="mayBeAssigned">Whether an explicit constructor may assign the property.</param>
    public static OmittedValue Of(IPropertySymbol property, IParameterSymbol? parameter, bool mayBeAssigned, Compilation compilation)
    {
        if (property.IsRequired || PropertySyntax.IsToBeGenerated(property) || parameter is { HasExplicitDefaultValue: false })
        {
            return None;
        }

        if (parameter is not null)
        {
            return parameter.ExplicitDefaultValue is { } constant ? Stated(property.Type, constant) : DefaultOf(property.Type);
        }

        // Metadata does not contain initializers, and a nullable property rarely has one.
        if (property.DeclaringSyntaxReferences.FirstOrDefault() is not { } reference
            || !compilation.ContainsSyntaxTree(reference.SyntaxTree))
        {
            return IsNullable(property.Type) ? None : Computed;
        }

        // An inherited positional property is what the derived record passes to the constructor of its base.
        if (mayBeAssigned || reference.GetSyntax() is not PropertyDeclarationSyntax declaration)
        {
            return Computed;
        }

        return declaration.Initializer is { Value: var value } ? Of(property.Type, value, compilation) : DefaultOf(property.Type);
    }

    private static OmittedValue Of(ITypeSymbol type, ExpressionSyntax value, Compilation compilation)
    {
        var model = compilation.GetSemanticModel(value.SyntaxTree);
        if (model.GetConstantValue(value) is { HasValue: true, Value: var constant })
        {
            return constant is null ? None : Stated(type, constant);
        }

        return value switch
        {
            _ when IsEmptyCollection(value, model) => None,
            LiteralExpressionSyntax or DefaultExpressionSyntax => DefaultOf(type),
            MemberAccessExpressionSyntax when model.GetSymbolInfo(value).Symbol
                is IFieldSymbol { Name: "Empty", ContainingType: var owner } => owner.SpecialType == SpecialType.System_String ? Known("")
                : KnownTypes.Is(owner, "System.Guid") ? DefaultOf(owner)
                : Computed,
            _ => Computed,
        };
    }

    // An empty collection is the same as no value: [], new(), new List<string>(), ImmutableArray<string>.Empty, Array.Empty<string>().
    private static bool IsEmptyCollection(ExpressionSyntax value, SemanticModel model) => value switch
    {
        CollectionExpressionSyntax collection => collection.Elements.Count == 0,
        BaseObjectCreationExpressionSyntax { Initializer: null, ArgumentList: null or { Arguments.Count: 0 } }
            or MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Empty" }
            or InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Empty" } } =>
            model.GetTypeInfo(value).Type is { SpecialType: not SpecialType.System_String } type && IsCollection(type),
        _ => false,
    };

    private static bool IsCollection(ITypeSymbol type) => type.SpecialType == SpecialType.System_Collections_IEnumerable
        || type.AllInterfaces.Any(@interface => @interface.SpecialType == SpecialType.System_Collections_IEnumerable);

    // Facts cannot state the default of a figure, a period or a record.
    private static OmittedValue DefaultOf(ITypeSymbol type) => IsNullable(type) ? None : type switch
    {
        INamedTypeSymbol { TypeKind: TypeKind.Enum } names => Stated(names, ZeroOf(names)),
        { SpecialType: SpecialType.System_Boolean } => Known(bool.FalseString),
        { SpecialType: >= SpecialType.System_SByte and <= SpecialType.System_Double } => Known("0"),
        { ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } } => type.Name switch
        {
            "TimeOnly" => Known("00:00"),
            "TimeSpan" => Known("0:00:00"),
            "DateOnly" => Known("0001-01-01"),
            "DateTimeOffset" => Known("0001-01-01T00:00:00Z"),
            "Guid" => Known("00000000-0000-0000-0000-000000000000"),
            _ => None,
        },
        _ => None,
    };

    private static object ZeroOf(INamedTypeSymbol names) =>
        TypeReader.FieldsOf(names).FirstOrDefault(field => EnumConstants.BitsOf(field.ConstantValue) == 0)?.ConstantValue ?? 0;

    private static OmittedValue Stated(ITypeSymbol type, object constant) =>
        Known(Present(type) is { TypeKind: TypeKind.Enum } names
            ? EnumConstants.NameOf(names, constant)
            : Literals.InvariantText(constant));

    private static OmittedValue Known(string text) => new(text, IsComputed: false);

    private static bool IsNullable(ITypeSymbol type) =>
        type.NullableAnnotation == NullableAnnotation.Annotated || type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T;

    private static INamedTypeSymbol? Present(ITypeSymbol type) =>
        (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable
            ? nullable.TypeArguments[0]
            : type) as INamedTypeSymbol;
}
