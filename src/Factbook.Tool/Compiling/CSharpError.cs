using System.Collections.Immutable;
using System.Globalization;
using Factbook.Generator.Diagnostics;
using Factbook.Tool.Locations;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Factbook.Tool.Compiling;

/// <summary>An error of the C# compiler.</summary>
/// <param name="Location">The location.</param>
/// <param name="Message">The message.</param>
internal sealed record CSharpError(Location Location, string Message)
{
    /// <summary>Returns the syntax errors of a compilation, in the order of the files.</summary>
    public static IEnumerable<CSharpError> Syntax(Compilation compilation) => compilation.SyntaxTrees
        .SelectMany(tree => tree.GetDiagnostics())
        .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
        .Select(Of);

    /// <summary>Creates the error for a file of the project that cannot be read.</summary>
    public static CSharpError Unreadable(string path) => new(Location.None, $"the C# file '{ShownPath.Of(path)}' cannot be read");

    public static CSharpError Of(Diagnostic diagnostic) =>
        new(diagnostic.Location, $"{diagnostic.Id}: {diagnostic.GetMessage(CultureInfo.InvariantCulture)}");

    /// <summary>Returns the location, if there is one, and the message without a full stop.</summary>
    public string Describe() => FileLocation.Of(Location) is { } at
        ? $"{ShownPath.Of(at.Path)}({at.Line},{at.Column}): {Message.TrimEnd('.')}"
        : Message.TrimEnd('.');

    /// <summary>
    /// Returns the error for a missing type, if that is why the generator does not support the type of a property; otherwise null.
    /// </summary>
    public static CSharpError? MissingType(Diagnostic diagnostic, Compilation compilation)
    {
        if (diagnostic.Id != Descriptors.UnsupportedType.Id
            || compilation.SyntaxTrees.FirstOrDefault(tree => tree.FilePath == diagnostic.Location.GetLineSpan().Path) is not { } tree
            || tree.GetRoot().FindNode(diagnostic.Location.SourceSpan).AncestorsAndSelf()
                .FirstOrDefault(node => node is PropertyDeclarationSyntax or ParameterSyntax) is not { } node)
        {
            return null;
        }

        var type = compilation.GetSemanticModel(tree).GetDeclaredSymbol(node) switch
        {
            IPropertySymbol property => Missing(property.Type),
            IParameterSymbol parameter => Missing(parameter.Type),
            _ => null,
        };
        return type is null ? null : new CSharpError(diagnostic.Location, $"the type '{type.Name}' is not found");
    }

    private static IErrorTypeSymbol? Missing(ITypeSymbol type) => type switch
    {
        IErrorTypeSymbol missing => missing,
        IArrayTypeSymbol array => Missing(array.ElementType),
        INamedTypeSymbol { TypeArguments: { IsDefaultOrEmpty: false } arguments } =>
            arguments.Select(Missing).FirstOrDefault(missing => missing is not null),
        _ => null,
    };
}
