using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Factbook.Generator.Tests.Documentation;

/// <summary>Checks that the documentation of a public method states what the method returns.</summary>
public class ReturnsTests
{
    public static TheoryData<string> Libraries => ["src/Factbook/", "src/RussiaSupply/"];

    [Theory]
    [MemberData(nameof(Libraries))]
    public void Public_methods_document_their_result(string library) => SourceTree.AssertNone(
        from file in SourceTree.CSharp
        where file.Path.StartsWith(library, StringComparison.Ordinal)
        from member in CSharpSyntaxTree.ParseText(file.Text).GetRoot().DescendantNodes().OfType<MemberDeclarationSyntax>()
        where NameOf(member) is not null && IsPublic(member) && !HasReturns(member)
        select $"{file.Path}: {NameOf(member)}");

    // The name of a member with a result; null for any other member.
    private static string? NameOf(MemberDeclarationSyntax member) => member switch
    {
        MethodDeclarationSyntax { ExplicitInterfaceSpecifier: null } method when !IsVoid(method.ReturnType) => method.Identifier.Text,
        DelegateDeclarationSyntax type when !IsVoid(type.ReturnType) => type.Identifier.Text,
        OperatorDeclarationSyntax declared => declared.OperatorToken.Text,
        ConversionOperatorDeclarationSyntax conversion => conversion.Type.ToString(),
        _ => null,
    };

    private static bool IsVoid(TypeSyntax type) => type is PredefinedTypeSyntax { Keyword.RawKind: (int)SyntaxKind.VoidKeyword };

    private static bool IsPublic(MemberDeclarationSyntax member) =>
        (member.Parent is InterfaceDeclarationSyntax
            || member.Modifiers.Any(SyntaxKind.PublicKeyword) || member.Modifiers.Any(SyntaxKind.ProtectedKeyword))
        && member.Ancestors().OfType<BaseTypeDeclarationSyntax>().All(type => type.Modifiers.Any(SyntaxKind.PublicKeyword));

    private static bool HasReturns(MemberDeclarationSyntax member) =>
        member.GetLeadingTrivia().ToFullString() is var comment
        && (comment.Contains("<returns>", StringComparison.Ordinal) || comment.Contains("<inheritdoc", StringComparison.Ordinal));
}
