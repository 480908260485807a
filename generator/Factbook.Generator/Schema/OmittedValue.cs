using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
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

    /// <param name="mayBeAssigned">Whether a constructor that is not the primary one may assign the property.</param>
    public static OmittedValue Of(IPropertySymbol property, IParameterSymbol? parameter, bool mayBeAssigned)
    {
        if (property.IsRequired || PropertySyntax.IsToBeGenerated(property) || parameter is { HasExplicitDefaultValue: false })
        {
            return None;
        }

        if (parameter is not null)
        {
            return parameter.ExplicitDefaultValue is { } constant ? Stated(property.Type, constant) : DefaultOf(property.Type);
        }

        if (mayBeAssigned)
        {
            return Computed;
        }

        // Metadata does not contain initializers, and a nullable property hardly has one.
        return property.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is not PropertyDeclarationSyntax declaration
            ? IsNullable(property.Type) ? None : Computed
            : declaration.Initializer is { Value: var value } ? Of(property.Type, value)
            : DefaultOf(property.Type);
    }

    private static OmittedValue Of(ITypeSymbol type, ExpressionSyntax value) => value switch
    {
        PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } sure => Of(type, sure.Operand),
        LiteralExpressionSyntax { RawKind: (int)SyntaxKind.NullLiteralExpression } => None,
        LiteralExpressionSyntax { RawKind: (int)SyntaxKind.DefaultLiteralExpression } => DefaultOf(type),
        LiteralExpressionSyntax { Token.Value: { } constant } => Stated(type, constant),
        PrefixUnaryExpressionSyntax
        {
            RawKind: (int)SyntaxKind.UnaryMinusExpression, Operand: LiteralExpressionSyntax { Token.Value: { } constant },
        } => Known("-" + Invariant(constant)),
        CollectionExpressionSyntax { Elements.Count: 0 } => None,
        MemberAccessExpressionSyntax { Expression: var container, Name.Identifier.ValueText: var member }
            when Present(type) is { TypeKind: TypeKind.Enum } names && LastName(container) == names.Name
                && names.GetMembers(member).OfType<IFieldSymbol>().Any() => Known(member),
        MemberAccessExpressionSyntax
        {
            Expression: PredefinedTypeSyntax { Keyword.RawKind: (int)SyntaxKind.StringKeyword }, Name.Identifier.ValueText: "Empty",
        } => Known(""),
        _ => Computed,
    };

    private static string? LastName(ExpressionSyntax expression) => expression switch
    {
        IdentifierNameSyntax name => name.Identifier.ValueText,
        MemberAccessExpressionSyntax { Name: IdentifierNameSyntax name } => name.Identifier.ValueText,
        AliasQualifiedNameSyntax { Name: IdentifierNameSyntax name } => name.Identifier.ValueText,
        _ => null,
    };

    // Facts cannot state the default of a value type such as Share or Period.
    private static OmittedValue DefaultOf(ITypeSymbol type) => IsNullable(type) ? None : type switch
    {
        INamedTypeSymbol { TypeKind: TypeKind.Enum, EnumUnderlyingType: { } } names => Stated(names, ZeroOf(names)),
        { SpecialType: SpecialType.System_Boolean } => Known(bool.FalseString),
        { SpecialType: >= SpecialType.System_SByte and <= SpecialType.System_Double } => Known("0"),
        _ => None,
    };

    private static object ZeroOf(INamedTypeSymbol names) =>
        names.GetMembers().OfType<IFieldSymbol>()
            .FirstOrDefault(field => field.HasConstantValue && EnumConstants.BitsOf(field.ConstantValue) == 0)?.ConstantValue ?? 0;

    private static OmittedValue Stated(ITypeSymbol type, object constant) =>
        Known(Present(type) is { TypeKind: TypeKind.Enum } names ? EnumConstants.NameOf(names, constant) : Invariant(constant));

    private static OmittedValue Known(string text) => new(text, IsComputed: false);

    private static string Invariant(object constant) => System.Convert.ToString(constant, CultureInfo.InvariantCulture) ?? "";

    private static bool IsNullable(ITypeSymbol type) =>
        type.NullableAnnotation == NullableAnnotation.Annotated || type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T;

    private static INamedTypeSymbol? Present(ITypeSymbol type) =>
        (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable
            ? nullable.TypeArguments[0]
            : type) as INamedTypeSymbol;
}
