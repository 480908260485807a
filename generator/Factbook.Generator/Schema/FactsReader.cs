using System.Linq;
using Factbook.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Factbook.Generator.Schema;

/// <summary>Reads the attributes of a record about its facts: their files, their set, their keys.</summary>
internal sealed class FactsReader(SchemaReader schema)
{
    /// <param name="facts">The <c>[Facts]</c> of the record, unless it is a case of another record.</param>
    public void CheckKeyMatchesFile(INamedTypeSymbol type, AttributeData? facts)
    {
        if (type.Attribute(KnownTypes.KeyMatchesFile) is not null && (facts is null || facts.Texts(0).Count == 0))
        {
            schema.Report(
                Descriptors.IdleAttribute,
                type,
                "KeyMatchesFile",
                type.Name,
                "its facts have no files of their own; put it on a record whose [Facts] has a path");
        }
    }

    // The set is declared beside the record, so a type with its name collides.
    public string SetNameOf(INamedTypeSymbol type, AttributeData? facts)
    {
        var name = facts?.Named("Set") as string ?? EnglishPlural.SetOf(type.Name);
        if (IsTaken(type, name))
        {
            schema.Report(Descriptors.SetNameIsTaken, type, type.Name, name);
        }
        else if (!SyntaxFacts.IsValidIdentifier(name) || name is "All" or "Rows" or "__Set")
        {
            schema.Report(Descriptors.SetNameIsInvalid, type, name);
        }
        else
        {
            WarnOfNamespace(type, name);
            return name;
        }

        // Another name avoids a cascading error.
        return RecordSchema.SpareSetName(type.Name);
    }

    // In a type, the name of a property, a method or the type itself collides as well; in a namespace, that of another namespace.
    private bool IsTaken(INamedTypeSymbol type, string set) => type.ContainingType is { } container
        ? container.Name == set
            || container.TypeParameters.Any(parameter => parameter.Name == set)
            || container.GetMembers(set).Any(IsInSource)
        : schema.WholeOf(type.ContainingNamespace).GetMembers(set).Any(other => other is INamespaceSymbol || IsInSource(other));

    private static bool IsInSource(ISymbol symbol) => symbol.Locations.Any(location => location.IsInSource);

    // A namespace takes precedence over a type from a using directive.
    private void WarnOfNamespace(INamedTypeSymbol type, string set)
    {
        var names = type.ContainingNamespace.ToDisplayString().Split('.');
        if (type.ContainingType is null && (names[0] == set || names[names.Length - 1] == set))
        {
            schema.Report(
                Descriptors.SetIsNamedLikeNamespace, type, type.Name, set, type.ContainingNamespace.ToDisplayString(), type.Name + "Set");
        }
    }

    /// <summary>Reads <c>[Facts]</c> and related attributes.</summary>
    public static FactsSchema Read(INamedTypeSymbol type, AttributeData facts) => new(
        facts.Texts(0),
        facts.NamedTexts("Exclude"),
        facts.Named("Members") as bool? ?? true,
        (RootShape)(facts.Named("Root") as int? ?? 0),
        facts.Named("KeySeparator") as string ?? "/",
        facts.Named("KeyFromPath") is true,
        facts.Named("Optional") is true,
        type.Attribute(KnownTypes.KeyMatchesFile) is not null);
}
