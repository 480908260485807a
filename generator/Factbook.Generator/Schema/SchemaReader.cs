using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Factbook.Generator.Diagnostics;
using Microsoft.CodeAnalysis;

namespace Factbook.Generator.Schema;

/// <summary>Reads a record, and all records that it is made of, from its symbol.</summary>
internal sealed class SchemaReader
{
    private readonly Dictionary<string, RecordSchema> _records = new(System.StringComparer.Ordinal);
    private readonly Queue<INamedTypeSymbol> _open = new();
    private readonly HashSet<string> _seen = new(System.StringComparer.Ordinal);
    private readonly List<DiagnosticInfo> _diagnostics = [];
    private readonly List<Declaration> _declarations = [];

    public static SchemaFragment Read(INamedTypeSymbol record, CancellationToken cancellation)
    {
        var reader = new SchemaReader();
        reader.See(record);
        while (reader._open.Count > 0)
        {
            cancellation.ThrowIfCancellationRequested();
            var next = reader._open.Dequeue();
            reader._records.Add(KnownTypes.CSharpNameOf(next), reader.ReadRecord(next));
        }

        return new SchemaFragment(
            reader._records.Values.ToEquatable(),
            reader._diagnostics.ToEquatable(),
            reader._declarations.ToEquatable());
    }

    internal void Report(DiagnosticDescriptor descriptor, ISymbol symbol, params string[] arguments)
    {
        if (FilePosition.From(symbol.Locations.FirstOrDefault(location => location.IsInSource)) is { } position)
        {
            _diagnostics.Add(DiagnosticInfo.Create(descriptor, position, arguments));
        }
    }

    internal void Declare(string name, ISymbol symbol)
    {
        if (FilePosition.From(symbol.Locations.FirstOrDefault(location => location.IsInSource)) is { } position)
        {
            _declarations.Add(new Declaration(name, position));
        }
    }

    internal void See(INamedTypeSymbol record)
    {
        if (_seen.Add(KnownTypes.CSharpNameOf(record)))
        {
            _open.Enqueue(record);
        }
    }

    private RecordSchema ReadRecord(INamedTypeSymbol type)
    {
        var name = KnownTypes.CSharpNameOf(type);
        Declare(name, type);
        var facts = type.Attribute(KnownTypes.Facts);
        var isBroken = CheckDeclaration(type);
        var bases = BasesOf(type).ToList();
        return new RecordSchema(
            name,
            type.Name,
            type.ContainingNamespace.IsGlobalNamespace ? "" : type.ContainingNamespace.ToDisplayString(),
            ContainersOf(type).Reverse().ToEquatable(),
            $"partial {(type.IsValueType ? "record struct" : "record")} {Identifiers.Escape(type.Name)}",
            type.DeclaredAccessibility == Accessibility.Public && ContainersAre(type, Accessibility.Public) ? "public" : "internal",
            type.IsAbstract,
            type.IsSealed,
            type.IsValueType,
            IsPartial(type),
            HasPrintMembers(type),
            bases.Select(KnownTypes.CSharpNameOf).ToEquatable(),
            new PropertyReader(this, type).Read(bases),
            ReadDiscriminator(type),
            facts is null ? null : ReadFacts(facts),
            TypeReader.IsFact(type) ? SetNameOf(type, facts) : null)
        {
            IsBroken = isBroken,
        };
    }

    /// <summary>Reports why no code can be made for a record; true when there is a reason.</summary>
    private bool CheckDeclaration(INamedTypeSymbol type)
    {
        if (!type.IsRecord || type.IsGenericType)
        {
            Report(Descriptors.NotARecord, type, type.Name);
            return true;
        }

        if (!type.IsAbstract && !type.IsValueType && PropertyReader.ConstructorOf(type) is null
            && !type.InstanceConstructors.Any(constructor => constructor.Parameters.IsEmpty && constructor.DeclaredAccessibility is Accessibility.Public or Accessibility.Internal))
        {
            Report(Descriptors.NoConstructor, type, type.Name);
            return true;
        }

        return false;
    }

    // The set stands beside the record; a type of that name would be in its place.
    private string SetNameOf(INamedTypeSymbol type, AttributeData? facts)
    {
        var name = facts?.Named("Set") as string ?? Words.Plural(type.Name);
        var beside = type.ContainingType is { } container ? container.GetTypeMembers(name) : type.ContainingNamespace.GetTypeMembers(name);
        if (beside.Any(other => other.Locations.Any(location => location.IsInSource)))
        {
            Report(Descriptors.SetNameIsTaken, type, type.Name, name);
        }
        else if (!Microsoft.CodeAnalysis.CSharp.SyntaxFacts.IsValidIdentifier(name) || name is "All" or "Rows")
        {
            Report(Descriptors.SetNameIsInvalid, type, name);
        }
        else
        {
            return name;
        }

        // Under another name the set brings no second error.
        return RecordSchema.SpareSetName(type.Name);
    }

    private static FactsSchema ReadFacts(AttributeData facts) => new(
        facts.ConstructorArguments.Length > 0 ? facts.ConstructorArguments[0].Value as string : null,
        facts.Named("Members") as bool? ?? true,
        (RootShape)(facts.Named("Root") as int? ?? 0),
        facts.Named("KeySeparator") as string ?? "/");

    private DiscriminatorSchema? ReadDiscriminator(INamedTypeSymbol type)
    {
        var cases = new List<DiscriminatorCase>();
        foreach (var attribute in type.GetAttributes())
        {
            if (attribute.AttributeClass is { } attributeType && KnownTypes.NameOf(attributeType) == KnownTypes.JsonDerivedType
                && attribute.ConstructorArguments.Length == 2 && attribute.ConstructorArguments[0].Value is INamedTypeSymbol derived)
            {
                See(derived);
                cases.Add(new DiscriminatorCase(
                    System.Convert.ToString(attribute.ConstructorArguments[1].Value, System.Globalization.CultureInfo.InvariantCulture) ?? "",
                    KnownTypes.CSharpNameOf(derived)));
            }
        }

        return cases.Count == 0 ? null : new DiscriminatorSchema(
            type.Attribute(KnownTypes.JsonPolymorphic)?.Named("TypeDiscriminatorPropertyName") as string ?? "$type",
            cases.ToEquatable());
    }

    private static IEnumerable<INamedTypeSymbol> BasesOf(INamedTypeSymbol type)
    {
        for (var current = type.BaseType; current is { IsRecord: true }; current = current.BaseType)
        {
            yield return current;
        }
    }

    private IEnumerable<string> ContainersOf(INamedTypeSymbol type)
    {
        for (var container = type.ContainingType; container is not null; container = container.ContainingType)
        {
            if (!IsPartial(container) && TypeReader.IsFact(type))
            {
                Report(Descriptors.ContainerIsNotPartial, container, type.Name, container.Name);
            }

            var keyword = container switch
            {
                { IsRecord: true, IsValueType: true } => "record struct",
                { IsRecord: true } => "record",
                { IsValueType: true } => "struct",
                { TypeKind: TypeKind.Interface } => "interface",
                _ => "class",
            };
            yield return $"partial {keyword} {Identifiers.Escape(container.Name)}";
        }
    }

    private static bool ContainersAre(INamedTypeSymbol type, Accessibility accessibility)
    {
        for (var container = type.ContainingType; container is not null; container = container.ContainingType)
        {
            if (container.DeclaredAccessibility != accessibility)
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsPartial(INamedTypeSymbol type) => type.DeclaringSyntaxReferences.Any(reference =>
        reference.GetSyntax() is Microsoft.CodeAnalysis.CSharp.Syntax.TypeDeclarationSyntax declaration
        && declaration.Modifiers.Any(modifier => modifier.RawKind == (int)Microsoft.CodeAnalysis.CSharp.SyntaxKind.PartialKeyword));

    private static bool HasPrintMembers(INamedTypeSymbol type) => type.GetMembers("PrintMembers").Any(member => !member.IsImplicitlyDeclared)
        || type.GetMembers("ToString").Any(member => !member.IsImplicitlyDeclared);
}
