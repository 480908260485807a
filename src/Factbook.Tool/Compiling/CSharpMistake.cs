using System.Collections.Immutable;
using System.Globalization;
using Factbook.Generator.Diagnostics;
using Factbook.Tool.Locations;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Factbook.Tool.Compiling;

/// <summary>A mistake of the C# itself, which the C# compiler explains better than the tool does.</summary>
/// <param name="Location">Where it is.</param>
/// <param name="Message">What it is.</param>
internal sealed record CSharpMistake(Location Location, string Message)
{
    /// <summary>What is no C# at all, in the order of the files.</summary>
    public static IEnumerable<CSharpMistake> Syntax(Compilation compilation) => compilation.SyntaxTrees
        .SelectMany(tree => tree.GetDiagnostics())
        .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
        .Select(Of);

    /// <summary>A file that is part of the project and cannot be read.</summary>
    public static CSharpMistake Unreadable(string path) => new(Location.None, $"the C# file '{ShownPath.Of(path)}' cannot be read");

    public static CSharpMistake Of(Diagnostic diagnostic) =>
        new(diagnostic.Location, $"{diagnostic.Id}: {diagnostic.GetMessage(CultureInfo.InvariantCulture)}");

    /// <summary>The place, if it has one, and the message; without the full stop at its end.</summary>
    public string Describe() => Place.Of(Location) is { } place
        ? $"{ShownPath.Of(place.Path)}({place.Line},{place.Column}): {Message.TrimEnd('.')}"
        : Message.TrimEnd('.');

    /// <summary>The type that is not there, if that is why the compiler of facts refuses a property's.</summary>
    public static CSharpMistake? MissingType(Diagnostic diagnostic, Compilation compilation)
    {
        if (diagnostic.Id != Descriptors.UnsupportedType.Id
            || compilation.SyntaxTrees.FirstOrDefault(tree => tree.FilePath == diagnostic.Location.GetLineSpan().Path) is not { } tree
            || tree.GetRoot().FindNode(diagnostic.Location.SourceSpan).AncestorsAndSelf().FirstOrDefault(node => node is PropertyDeclarationSyntax or ParameterSyntax) is not { } node)
        {
            return null;
        }

        var type = compilation.GetSemanticModel(tree).GetDeclaredSymbol(node) switch
        {
            IPropertySymbol property => Missing(property.Type),
            IParameterSymbol parameter => Missing(parameter.Type),
            _ => null,
        };
        return type is null ? null : new CSharpMistake(diagnostic.Location, $"the type '{type.Name}' is not found");
    }

    private static IErrorTypeSymbol? Missing(ITypeSymbol type) => type switch
    {
        IErrorTypeSymbol missing => missing,
        IArrayTypeSymbol array => Missing(array.ElementType),
        INamedTypeSymbol { TypeArguments: { IsDefaultOrEmpty: false } arguments } => arguments.Select(Missing).FirstOrDefault(missing => missing is not null),
        _ => null,
    };
}
