using System.Linq;
using Factbook.Generator.Diagnostics;
using Factbook.Generator.Pipeline;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Factbook.Generator.Schema;

/// <summary>Checks the declarations of rules in C#, which a separate process calls by reflection after the compilation.</summary>
internal static class RuleMethods
{
    public static void Register(IncrementalGeneratorInitializationContext context, DiagnosticOutput diagnostics) => diagnostics.Add(
        context.SyntaxProvider
            .ForAttributeWithMetadataName(
                KnownTypes.FactRule,
                static (node, _) => node is MethodDeclarationSyntax,
                static (attributed, _) => Guard.Run(
                    TrackingNames.RuleMethods,
                    FilePosition.From(attributed.TargetSymbol.Locations.FirstOrDefault()) ?? default,
                    () => DiagnosticOutput.ListOf(Check((IMethodSymbol)attributed.TargetSymbol)),
                    DiagnosticOutput.ListOf))
            .WithTrackingName(TrackingNames.RuleMethods),
        static found => found);

    private static DiagnosticInfo? Check(IMethodSymbol method) =>
        Objection(method) is var (reason, expectation) && FilePosition.From(method.Locations.FirstOrDefault()) is { } position
            ? DiagnosticInfo.Create(Descriptors.InvalidRuleMethod, position, SchemaReader.NameOf(method), reason, expectation)
            : null;

    // Only the first reason is reported, since fixing it may change the others.
    private static (string Reason, string Expectation)? Objection(IMethodSymbol method)
    {
        var record = method.ContainingType;
        var shape = $"declare it as 'public static IEnumerable<RuleViolation> {method.Name}({record.Name} fact)'";
        // The compiler reports a type that it does not find.
        return method.ReturnType is IErrorTypeSymbol || method.Parameters.Any(parameter => parameter.Type is IErrorTypeSymbol) ? null
            : !TypeReader.IsFact(record) ? ($"{record.Name} is not a record of facts", "move it to a record with [Facts]")
            : !method.IsStatic ? ("it is not static", shape)
            : method.DeclaredAccessibility is not (Accessibility.Public or Accessibility.Internal)
            ? ("it is neither public nor internal", shape)
            : method.IsGenericMethod ? ("it is generic", shape)
            : !IsViolations(method.ReturnType) ? ("it does not return IEnumerable<RuleViolation>", shape)
            : method.Parameters is not [{ RefKind: RefKind.None } parameter] ? ("it does not take one parameter", shape)
            : !IsFacts(parameter.Type) ? ("its parameter is neither a fact nor a FactSet of facts", shape)
            : null;
    }

    private static bool IsViolations(ITypeSymbol type) =>
        new[] { type }.Concat(type.AllInterfaces).OfType<INamedTypeSymbol>().Any(candidate =>
            candidate.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T
            && KnownTypes.Is(candidate.TypeArguments[0], KnownTypes.RuleViolation));

    private static bool IsFacts(ITypeSymbol type) =>
        TypeReader.IsFact(type)
        || (type is INamedTypeSymbol { TypeArguments: [var fact] } && KnownTypes.Is(type, KnownTypes.FactSet) && TypeReader.IsFact(fact));
}
