using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Factbook.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Factbook.Generator.Schema;

/// <summary>Reads the properties of one record: what each is for, whether it is required, and how it gets its value.</summary>
internal sealed class PropertyReader
{
    private readonly SchemaReader _schema;
    private readonly INamedTypeSymbol _record;
    private readonly IReadOnlyList<INamedTypeSymbol> _bases;
    private readonly ImmutableArray<IParameterSymbol> _parameters;
    private readonly bool _hasConstructors;

    /// <param name="bases">The records that this one derives from, nearest first.</param>
    public PropertyReader(SchemaReader schema, INamedTypeSymbol record, IReadOnlyList<INamedTypeSymbol> bases)
    {
        _schema = schema;
        _record = record;
        _bases = bases;
        _parameters = Constructors.PrimaryOf(record)?.Parameters ?? ImmutableArray<IParameterSymbol>.Empty;
        _hasConstructors = Constructors.AreWrittenOut(record, bases);
    }

    public EquatableArray<PropertySchema> Read()
    {
        var properties = new List<PropertySchema>();
        foreach (var type in _bases.Reverse().Append(_record))
        {
            foreach (var property in type.GetMembers().OfType<IPropertySymbol>().Where(property => !property.IsStatic && !property.IsIndexer))
            {
                Add(properties, property);
            }
        }

        foreach (var parameter in _parameters)
        {
            if (!_record.IsAbstract && !parameter.HasExplicitDefaultValue
                && !properties.Exists(property => property.Name == parameter.Name && property.Assignment == Assignment.Constructor))
            {
                properties.RemoveAll(property => property.Name == parameter.Name);
                properties.Add(Missing(parameter, parameter.Type, Assignment.Constructor));
            }
        }

        return properties.ToEquatable();
    }

    private void Add(List<PropertySchema> properties, IPropertySymbol property)
    {
        // An override stands where the property was first declared.
        var inherited = properties.FindIndex(other => other.Name == property.Name);
        if (inherited >= 0 && !property.IsOverride && _bases.FirstOrDefault(ancestor => KnownTypes.CSharpNameOf(ancestor) == properties[inherited].DeclaringType) is { } hidden)
        {
            _schema.Report(Descriptors.HiddenProperty, property, NameOf(property), hidden.Name);
        }

        if (Read(property) is not { } schema)
        {
            if (property is { IsImplicitlyDeclared: false, IsAbstract: false, IsVirtual: false } && property.Attribute(KnownTypes.Key) is not null)
            {
                _schema.Report(Descriptors.UnsupportedKey, property, NameOf(property));
            }

            if (inherited >= 0 && property.Attribute(KnownTypes.JsonIgnore) is not null)
            {
                properties.RemoveAt(inherited);
            }
        }
        else if (inherited >= 0)
        {
            properties[inherited] = schema;
        }
        else
        {
            CheckKey(properties, schema, property);
            properties.Add(schema);
        }
    }

    private PropertySchema? Read(IPropertySymbol property)
    {
        var isGenerated = PropertySyntax.IsToBeGenerated(property);
        var parameter = ParameterOf(property);
        if (property.IsImplicitlyDeclared || property.IsWriteOnly)
        {
            return null;
        }

        if (property.Attribute(KnownTypes.JsonIgnore) is not null)
        {
            return property.IsRequired && !_record.IsAbstract ? Missing(property, property.Type, Assignment.Initializer) : null;
        }

        if (isGenerated && PropertySyntax.ExtraModifierOf(property) is { } modifier)
        {
            _schema.Report(Descriptors.ModifiedReference, property, NameOf(property), modifier);
            return WithoutValue(property, property.Type, Assignment.Setter);
        }

        if (property.DeclaredAccessibility is not (Accessibility.Public or Accessibility.Internal)
            || property.SetMethod is null && !isGenerated && parameter is null)
        {
            return null;
        }

        if (parameter is null && property.SetMethod is { } setter && setter.DeclaredAccessibility != property.DeclaredAccessibility && setter.DeclaredAccessibility is not (Accessibility.Internal or Accessibility.ProtectedOrInternal))
        {
            _schema.Report(Descriptors.HiddenSetter, property, NameOf(property));
            return WithoutValue(property, property.Type, Assignment.Setter);
        }

        return ReadOpen(property, parameter, isGenerated);
    }

    private PropertySchema ReadOpen(IPropertySymbol property, IParameterSymbol? parameter, bool isGenerated)
    {
        var attributes = parameter is null ? property.GetAttributes() : property.GetAttributes().AddRange(parameter.GetAttributes());
        var type = TypeOf(property, parameter, isGenerated);
        if (property.SetMethod is { IsInitOnly: false })
        {
            _schema.Report(Descriptors.MutableProperty, property, NameOf(property), PropertySyntax.IsPositional(property) ? "'readonly record struct'" : "'init' instead of 'set'");
        }

        var declaring = KnownTypes.CSharpNameOf(property.ContainingType);
        _schema.Declare($"{declaring}.{property.Name}", property);
        var inverse = isGenerated ? attributes.Find(KnownTypes.InverseProperty)?.Argument(0) as string : null;
        var rules = RuleReader.Read(attributes);
        var assignment = AssignmentOf(property, parameter, isGenerated);
        return new PropertySchema(
            property.Name,
            attributes.Find(KnownTypes.JsonPropertyName)?.Argument(0) as string ?? Words.ToKebab(property.Name),
            type,
            RoleOf(type, attributes, inverse),
            attributes.Find(KnownTypes.Key) is not null,
            IsRequired(property, parameter, type, assignment) || (isGenerated && inverse is null && rules.Any(IsAtLeastOne)),
            assignment,
            parameter is { HasExplicitDefaultValue: true } ? Literals.Of(parameter) : null,
            declaring,
            property.DeclaredAccessibility == Accessibility.Public ? "public" : "internal",
            inverse,
            IndexOf(property, type, attributes.Find(KnownTypes.Index)),
            rules,
            ReadRefersTo(property, attributes));
    }

    private TypeSchema TypeOf(IPropertySymbol property, IParameterSymbol? parameter, bool isGenerated)
    {
        // A constructor may take null and make something of it: what it takes is what facts give.
        var declared = parameter?.Type ?? property.Type;
        var unsupported = new UnsupportedSchema(KnownTypes.CSharpNameOf(declared));
        if (TypeReader.Read(declared, _schema.See) is not { } type)
        {
            _schema.Report(Descriptors.UnsupportedType, property, NameOf(property), Minimal(declared));
            return unsupported;
        }

        if (HoldsFacts(type) && TypeReader.ForeignFactIn(declared, _schema.Assembly) is { } foreign)
        {
            _schema.Report(Descriptors.ForeignFacts, property, NameOf(property), foreign.Name, foreign.ContainingAssembly.Name);
            return unsupported;
        }

        if (!isGenerated && HoldsFacts(type))
        {
            _schema.Report(Descriptors.ReferenceIsNotPartial, property, NameOf(property), $"public partial {Minimal(declared)} {property.Name} {{ get; }}");
            return unsupported;
        }

        if (isGenerated && !IsReference(type))
        {
            _schema.Report(Descriptors.UnsupportedReference, property, NameOf(property));
            return unsupported;
        }

        return type;
    }

    private PropertySchema Missing(ISymbol symbol, ITypeSymbol type, Assignment assignment)
    {
        _schema.Report(Descriptors.NoValue, symbol, NameOf(symbol), English.One(symbol.ContainingType.Name));
        return WithoutValue(symbol, type, assignment);
    }

    // The error has been said; the rest of the record stands.
    private static PropertySchema WithoutValue(ISymbol symbol, ITypeSymbol type, Assignment assignment) => new(
        symbol.Name,
        Words.ToKebab(symbol.Name),
        new UnsupportedSchema(KnownTypes.CSharpNameOf(type)),
        PropertyRole.Value,
        IsKey: false,
        IsRequired: false,
        assignment,
        Default: null,
        KnownTypes.CSharpNameOf(symbol.ContainingType),
        Accessibility: "internal",
        InverseOf: null,
        IndexKind.None,
        EquatableArray<RuleSchema>.Empty,
        EquatableArray<RefersToSchema>.Empty);

    private IParameterSymbol? ParameterOf(IPropertySymbol property) => _parameters.FirstOrDefault(parameter => parameter.Name == property.Name);

    private void CheckKey(List<PropertySchema> properties, PropertySchema schema, IPropertySymbol property)
    {
        if (properties.Find(other => Words.AreSame(other.Key, schema.Key)) is { } same)
        {
            _schema.Report(Descriptors.SameKey, property, NameOf(property), schema.Key, same.Name);
        }
    }

    private static string NameOf(ISymbol member) => $"{member.ContainingType.Name}.{member.Name}";

    private static string Minimal(ITypeSymbol type) => type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat);

    private static bool HoldsFacts(TypeSchema type) => type switch
    {
        ReferenceSchema => true,
        OptionalSchema optional => HoldsFacts(optional.Value),
        ListSchema list => HoldsFacts(list.Item),
        DictionarySchema dictionary => HoldsFacts(dictionary.Value),
        _ => false,
    };

    private IndexKind IndexOf(IPropertySymbol property, TypeSchema type, AttributeData? index)
    {
        if (index is null || type is UnsupportedSchema)
        {
            return IndexKind.None;
        }

        if (!IsIndexable(type))
        {
            _schema.Report(Descriptors.UnsupportedIndex, property, NameOf(property));
            return IndexKind.None;
        }

        return index.Named("IsUnique") is true ? IndexKind.Unique : IndexKind.Many;
    }

    private static bool IsReference(TypeSchema type) => type switch
    {
        ReferenceSchema or OptionalSchema { Value: ReferenceSchema } => true,
        ListSchema { Item: ReferenceSchema, Shape: ListShape.ReadOnlyList or ListShape.FactList } => true,
        DictionarySchema { Value: ReferenceSchema, Shape: DictionaryShape.ReadOnlyDictionary or DictionaryShape.FactDictionary } => true,
        _ => false,
    };

    private static bool IsIndexable(TypeSchema type) => (type is OptionalSchema optional ? optional.Value : type) switch
    {
        EnumSchema { IsFlags: false } => true,
        ScalarSchema { Kind: ScalarKind.Text or ScalarKind.Guid or ScalarKind.Uri or ScalarKind.Date } => true,
        ScalarSchema { Kind: >= ScalarKind.SByte and <= ScalarKind.UInt64 } => true,
        _ => false,
    };

    private static PropertyRole RoleOf(TypeSchema type, ImmutableArray<AttributeData> attributes, string? inverse) => inverse switch
    {
        not null => type is ListSchema ? PropertyRole.Inverse : PropertyRole.Owner,
        null when attributes.Find(KnownTypes.JsonExtensionData) is not null => PropertyRole.ExtensionData,
        null => PropertyRole.Value,
    };

    private Assignment AssignmentOf(IPropertySymbol property, IParameterSymbol? parameter, bool isGenerated) =>
        isGenerated ? Assignment.Generated
        : parameter is not null ? Assignment.Constructor
        : property.IsRequired || (!_hasConstructors && Constructors.LeaveUntouched(property)) ? Assignment.Initializer
        : Assignment.Setter;

    private static bool IsRequired(IPropertySymbol property, IParameterSymbol? parameter, TypeSchema type, Assignment assignment) => assignment switch
    {
        Assignment.Generated => type is ReferenceSchema,
        Assignment.Constructor => !parameter!.HasExplicitDefaultValue && type is not OptionalSchema,
        _ => property.IsRequired,
    };

    // C# can't say "required" of a partial property without a setter; a list that must not be empty says it.
    private static bool IsAtLeastOne(RuleSchema rule) =>
        rule.Name is "MinLength" or "Length" && rule.Arguments.Count > 0 && rule.Arguments[0].Value is not ("" or "0");

    private EquatableArray<RefersToSchema> ReadRefersTo(IPropertySymbol property, ImmutableArray<AttributeData> attributes)
    {
        var rules = new List<RefersToSchema>();
        foreach (var attribute in attributes)
        {
            if (attribute.AttributeClass is not { IsGenericType: true } type || !KnownTypes.Is(type, KnownTypes.RefersTo))
            {
                continue;
            }

            if (TypeReader.ForeignFactIn(type.TypeArguments[0], _schema.Assembly) is { } foreign)
            {
                _schema.Report(Descriptors.ForeignFacts, property, NameOf(property), foreign.Name, foreign.ContainingAssembly.Name);
                continue;
            }

            rules.Add(new RefersToSchema(KnownTypes.CSharpNameOf(type.TypeArguments[0]), attribute.Argument(0) as string, attribute.Named("Optional") is true));
        }

        return rules.ToEquatable();
    }
}
