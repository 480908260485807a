using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Factbook.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Factbook.Generator.Schema;

/// <summary>Reads a record, and all records that it contains, from its symbol.</summary>
internal sealed class SchemaReader
{
    private readonly Dictionary<string, RecordSchema> _records = new(System.StringComparer.Ordinal);
    private readonly Queue<INamedTypeSymbol> _open = new();
    private readonly HashSet<string> _seen = new(System.StringComparer.Ordinal);
    private readonly List<DiagnosticInfo> _diagnostics = [];
    private readonly List<Declaration> _declarations = [];
    private readonly ReferringBases _bases;

    private readonly INamedTypeSymbol _root;
    private readonly Compilation _compilation;

    private SchemaReader(INamedTypeSymbol root, Compilation compilation) =>
        (_root, _compilation, _bases) = (root, compilation, new ReferringBases(this));

    /// <summary>Gets the compilation of the records.</summary>
    public Compilation Compilation => _compilation;

    /// <summary>Gets the assembly whose facts are compiled.</summary>
    public IAssemblySymbol Assembly => _compilation.Assembly;

    public static SchemaFragment Read(INamedTypeSymbol record, Compilation compilation, CancellationToken cancellation)
    {
        var reader = new SchemaReader(record, compilation);
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
            reader._declarations.ToEquatable())
        {
            Bases = reader._bases.Read.ToEquatable(),
        };
    }

    /// <summary>Returns the name of a member in messages: <c>Actor.Kind</c>.</summary>
    internal static string NameOf(ISymbol member) => $"{member.ContainingType.Name}.{member.Name}";

    internal void Report(DiagnosticDescriptor descriptor, ISymbol symbol, params MessageArgument[] arguments) =>
        Report(descriptor, symbol.Locations, arguments);

    /// <summary>Reports an error of an attribute, at the attribute.</summary>
    internal void ReportAt(AttributeData attribute, DiagnosticDescriptor descriptor, params MessageArgument[] arguments) =>
        Report(descriptor,
            attribute.ApplicationSyntaxReference is { } syntax ? [Location.Create(syntax.SyntaxTree, syntax.Span)] : [], arguments);

    private void Report(DiagnosticDescriptor descriptor, IEnumerable<Location> locations, MessageArgument[] arguments)
    {
        // An error of a record of another assembly is reported at the record that contains it.
        if (FilePosition.From(locations.Concat(_root.Locations).FirstOrDefault(location => location.IsInSource)) is { } position)
        {
            _diagnostics.Add(DiagnosticInfo.Create(descriptor, position, arguments));
        }
    }

    /// <summary>Returns whether generated code can access a symbol.</summary>
    private bool IsAccessible(ISymbol symbol) => _compilation.IsSymbolAccessibleWithin(symbol, Assembly);

    /// <summary>Returns a namespace with the members of all assemblies.</summary>
    internal INamespaceSymbol WholeOf(INamespaceSymbol @namespace) => _compilation.GetCompilationNamespace(@namespace) ?? @namespace;

    /// <summary>Returns whether a symbol is internal to another assembly.</summary>
    internal bool IsHiddenInItsAssembly(ISymbol symbol) =>
        !SymbolEqualityComparer.Default.Equals(symbol.ContainingAssembly, Assembly) && !IsAccessible(symbol);

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
        CheckContainers(type);
        var bases = BasesOf(type).ToList();
        var whole = bases.FirstOrDefault(TypeReader.IsFact);
        var foreign = bases.FirstOrDefault(ancestor => TypeReader.ForeignFactIn(ancestor, Assembly) is not null);
        if (facts is not null && foreign is not null)
        {
            Report(Descriptors.ForeignFacts, type, type.Name, foreign.Name, foreign.ContainingAssembly.Name);
            isBroken = true;
        }
        else if (whole is not null && facts?.Texts(0).Count > 0)
        {
            Report(Descriptors.CaseHasFacts, type, type.Name, whole.Name);
        }

        var reader = new FactsReader(this);
        reader.CheckKeyMatchesFile(type, whole is null ? facts : null);
        var set = TypeReader.IsFact(type) ? reader.SetNameOf(type, facts) : null;
        var read = new PropertyReader(this, type, bases, TypeReader.IsFact(type)).Read();
        var properties = IndexNames.WithoutCollisions(this, type, set, read);
        return new RecordSchema(
            name,
            type.Name,
            type.ContainingNamespace.IsGlobalNamespace ? "" : type.ContainingNamespace.ToDisplayString(),
            ContainersOf(type).Reverse().ToEquatable(),
            $"partial {(type.IsValueType ? "record struct" : "record")} {Identifiers.Escape(type.Name)}",
            RecordTypes.IsPublic(type) ? "public" : "internal",
            type.IsAbstract,
            type.IsSealed,
            type.IsValueType,
            IsPartial(type),
            HasPrintMembers(type),
            bases.Select(KnownTypes.CSharpNameOf).ToEquatable(),
            properties,
            new DiscriminatorReader(this).Read(type),
            facts is null || (whole is not null && foreign is null) ? null : FactsReader.Read(type, facts),
            set)
        {
            IsBroken = isBroken,
            Choices = new ChoiceReader(this, type, properties).Read(bases),
            MethodPrefix = HiddenMembers.PrefixIn(type, HiddenMembers.Method),
            ReferringBases = _bases.Of(bases).ToEquatable(),
        };
    }

    internal RecordSchema Silently(System.Func<RecordSchema> read)
    {
        var (reported, result) = (_diagnostics.Count, read());
        _diagnostics.RemoveRange(reported, _diagnostics.Count - reported);
        return result;
    }

    /// <summary>Reports an error that prevents generating code for a record, and returns whether there is one.</summary>
    private bool CheckDeclaration(INamedTypeSymbol type)
    {
        if (!RecordTypes.IsRecord(type) || type.IsGenericType || (type.IsValueType && TypeReader.IsFact(type)))
        {
            Report(Descriptors.NotARecord, type, type.Name);
            return true;
        }

        if (HiddenBy(type) is { } hidden)
        {
            Report(Descriptors.HiddenRecord, type, type.Name, hidden);
            return true;
        }

        if (Obsolescence.IsError(type))
        {
            Report(Descriptors.ObsoleteAsError, type, type.Name, "");
            return true;
        }

        if (!type.IsAbstract && !Constructors.CanCreate(type, IsAccessible))
        {
            Report(Descriptors.NoConstructor, type, type.Name);
            return true;
        }

        if (!type.IsAbstract && Constructors.CalledFor(type, IsAccessible) is { } constructor && Obsolescence.IsError(constructor))
        {
            Report(Descriptors.ObsoleteAsError, constructor, $"new {type.Name}({(constructor.Parameters.IsEmpty ? "" : "…")})", "");
            return true;
        }

        return false;
    }

    private void CheckContainers(INamedTypeSymbol type)
    {
        for (var container = type.ContainingType; container is not null && TypeReader.IsFact(type); container = container.ContainingType)
        {
            if (!IsPartial(container))
            {
                Report(Descriptors.ContainerIsNotPartial, container, type.Name, container.Name);
            }
        }
    }

    // Generated code is outside of the containing types, and in another file.
    private static string? HiddenBy(INamedTypeSymbol type)
    {
        for (var current = type; current is not null; current = current.ContainingType)
        {
            if (current.IsFileLocal
                || current.DeclaredAccessibility is not (Accessibility.Public or Accessibility.Internal
                    or Accessibility.ProtectedOrInternal))
            {
                var hiding = current.IsFileLocal ? "file" : SyntaxFacts.GetText(current.DeclaredAccessibility);
                return SymbolEqualityComparer.Default.Equals(current, type) ? $"it is {hiding}" : $"{current.Name} around it is {hiding}";
            }
        }

        return null;
    }

    internal static IEnumerable<INamedTypeSymbol> BasesOf(INamedTypeSymbol type)
    {
        for (var current = type.BaseType; current is { IsRecord: true }; current = current.BaseType)
        {
            yield return current;
        }
    }

    internal static IEnumerable<string> ContainersOf(INamedTypeSymbol type)
    {
        for (var container = type.ContainingType; container is not null; container = container.ContainingType)
        {
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

    internal static bool IsPartial(INamedTypeSymbol type) => type.DeclaringSyntaxReferences.Any(reference =>
        reference.GetSyntax() is Microsoft.CodeAnalysis.CSharp.Syntax.TypeDeclarationSyntax declaration
        && declaration.Modifiers.Any(modifier => modifier.RawKind == (int)Microsoft.CodeAnalysis.CSharp.SyntaxKind.PartialKeyword));

    // A declared ToString does not matter, since derived records print through PrintMembers.
    internal static bool HasPrintMembers(INamedTypeSymbol type) => type.GetMembers("PrintMembers").Any(member =>
        member is IMethodSymbol { IsImplicitlyDeclared: false, Parameters: [{ Type.Name: "StringBuilder" }] });
}
