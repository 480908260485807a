using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Factbook.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Factbook.Generator.Schema;

/// <summary>Reads the properties of one record: their role, whether they are required, and how they are set.</summary>
internal sealed class PropertyReader
{
    private readonly SchemaReader _schema;
    private readonly INamedTypeSymbol _record;
    private readonly IReadOnlyList<INamedTypeSymbol> _bases;
    private readonly ImmutableArray<IParameterSymbol> _parameters;
    private readonly bool _hasConstructors;
    private readonly PropertyTypes _types;
    private readonly PropertyAttributes _attributes;

    /// <param name="bases">The bases of the record, nearest first.</param>
    /// <param name="isFact">Whether the record, or those that inherit its properties, are records of facts.</param>
    public PropertyReader(SchemaReader schema, INamedTypeSymbol record, IReadOnlyList<INamedTypeSymbol> bases, bool isFact)
    {
        _schema = schema;
        _record = record;
        _bases = bases;
        _parameters = Constructors.PrimaryOf(record)?.Parameters ?? ImmutableArray<IParameterSymbol>.Empty;
        _hasConstructors = Constructors.AreWrittenOut(record, bases);
        _types = new PropertyTypes(schema);
        _attributes = new PropertyAttributes(schema, isFact);
    }

    public EquatableArray<PropertySchema> Read()
    {
        var properties = new List<PropertySchema>();
        foreach (var type in _bases.Reverse().Append(_record))
        {
            foreach (var property in type.GetMembers().OfType<IPropertySymbol>()
                .Where(property => !property.IsStatic && !property.IsIndexer))
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
        // An override has the position of the first declaration.
        var inherited = properties.FindIndex(other => other.Name == property.Name);
        if (inherited >= 0
            && !property.IsOverride
            && _bases.FirstOrDefault(ancestor => KnownTypes.CSharpNameOf(ancestor) == properties[inherited].DeclaringType) is { } hidden)
        {
            _schema.Report(Descriptors.HiddenProperty, property, SchemaReader.NameOf(property), hidden.Name);
        }

        if (Read(property) is not { } schema)
        {
            if (property is { IsImplicitlyDeclared: false, IsAbstract: false, IsVirtual: false }
                && property.Attribute(KnownTypes.Key) is not null)
            {
                _schema.Report(Descriptors.UnsupportedKey, property, SchemaReader.NameOf(property));
            }

            if (inherited >= 0 && PropertyAttributes.IsIgnored(property))
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
            CheckExtensionData(properties, schema, property);
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

        if (PropertyAttributes.IsIgnored(property))
        {
            return property.IsRequired && !_record.IsAbstract ? Missing(property, property.Type, Assignment.Initializer) : null;
        }

        if (isGenerated
            && !SymbolEqualityComparer.Default.Equals(property.ContainingType, _record)
            && !SchemaReader.IsPartial(property.ContainingType))
        {
            _schema.Report(Descriptors.RecordIsNotPartial, property.ContainingType, property.ContainingType.Name);
            return PropertySchema.WithoutValue(property, property.Type, Assignment.Setter);
        }

        if (isGenerated && PropertySyntax.ExtraModifierOf(property) is { } modifier)
        {
            _schema.Report(Descriptors.ModifiedReference, property, SchemaReader.NameOf(property), modifier);
            return PropertySchema.WithoutValue(property, property.Type, Assignment.Setter);
        }

        if (property.DeclaredAccessibility is not (Accessibility.Public or Accessibility.Internal)
            || _schema.IsHiddenInItsAssembly(property)
            || property.SetMethod is null && !isGenerated && parameter is null)
        {
            return null;
        }

        if (parameter is null && property.SetMethod is { } setter && IsHidden(setter, property))
        {
            _schema.Report(Descriptors.HiddenSetter, property, SchemaReader.NameOf(property));
            return PropertySchema.WithoutValue(property, property.Type, Assignment.Setter);
        }

        if (Obsolescence.IsErrorToUse(property))
        {
            _schema.Report(
                Descriptors.ObsoleteAsError, property, SchemaReader.NameOf(property), ", or exclude the property with [JsonIgnore]");
            return PropertySchema.WithoutValue(property, property.Type, parameter is null ? Assignment.Setter : Assignment.Constructor);
        }

        return ReadOpen(property, parameter, isGenerated);
    }

    private bool IsHidden(IMethodSymbol setter, IPropertySymbol property) => _schema.IsHiddenInItsAssembly(setter)
        || (setter.DeclaredAccessibility != property.DeclaredAccessibility && setter.DeclaredAccessibility
            is not (Accessibility.Internal or Accessibility.ProtectedOrInternal));

    private PropertySchema ReadOpen(IPropertySymbol property, IParameterSymbol? parameter, bool isGenerated)
    {
        var attributes = property.AllAttributes();
        attributes = parameter is null ? attributes : attributes.AddRange(parameter.GetAttributes());
        // A constructor may accept null and convert it, so the type of its parameter is the type of the value in facts.
        var type = UriReferences.Allow(_types.Read(property, parameter?.Type ?? property.Type, isGenerated), attributes);
        if (property.SetMethod is { IsInitOnly: false })
        {
            _schema.Report(
                Descriptors.MutableProperty,
                property,
                SchemaReader.NameOf(property),
                PropertySyntax.IsPositional(property) ? "'readonly record struct'" : "'init' instead of 'set'");
        }

        var declaring = KnownTypes.CSharpNameOf(property.ContainingType);
        _schema.Declare($"{declaring}.{property.Name}", property);
        var inverse = isGenerated ? attributes.Find(KnownTypes.InverseProperty)?.Argument(0) as string : null;
        if (inverse is not null && !_attributes.CanBeInverse(property))
        {
            (inverse, type) = (null, new UnsupportedSchema(type.CSharpName));
        }

        var rules = RuleReader.Read(attributes);
        var assignment = AssignmentOf(property, parameter, isGenerated);
        return new PropertySchema(
            property.Name,
            attributes.Find(KnownTypes.JsonPropertyName)?.Argument(0) as string ?? Words.ToKebab(property.Name),
            type,
            RoleOf(type, inverse, _attributes.IsExtensionData(property, type, attributes)),
            attributes.Find(KnownTypes.Key) is not null,
            IsRequired(property, parameter, type, assignment) || (isGenerated && inverse is null && rules.Any(IsAtLeastOne)),
            assignment,
            parameter is { HasExplicitDefaultValue: true } ? Literals.Of(parameter) : null,
            declaring,
            property.DeclaredAccessibility == Accessibility.Public ? "public" : "internal",
            inverse,
            _attributes.IndexOf(property, type, attributes),
            rules,
            _attributes.RefersTo(property, type, attributes))
        {
            Init = isGenerated ? PropertySyntax.InitOf(property) : null,
            HasJsonConverter = attributes.Find(KnownTypes.JsonConverter) is not null,
            Generic = GenericDeclaration.Of(property),
            RequiredWith = attributes.Find(KnownTypes.RequiredWith)?.Texts(0) ?? EquatableArray<string>.Empty,
            ContainsFormerKeys = attributes.Find(KnownTypes.FormerKeys) is not null,
            Omitted = OmittedValue.Of(property, parameter, _hasConstructors, _schema.Compilation),
            FieldPrefix = isGenerated ? HiddenMembers.PrefixIn(property.ContainingType, HiddenMembers.Field) : HiddenMembers.Field,
        };
    }

    private PropertySchema Missing(ISymbol symbol, ITypeSymbol type, Assignment assignment)
    {
        _schema.Report(Descriptors.NoValue, symbol, SchemaReader.NameOf(symbol), English.One(symbol.ContainingType.Name));
        return PropertySchema.WithoutValue(symbol, type, assignment);
    }

    private IParameterSymbol? ParameterOf(IPropertySymbol property) =>
        _parameters.FirstOrDefault(parameter => parameter.Name == property.Name);

    private void CheckKey(List<PropertySchema> properties, PropertySchema schema, IPropertySymbol property)
    {
        if (properties.Find(other => Words.AreSame(other.Key, schema.Key)) is { } same)
        {
            _schema.Report(Descriptors.SameKey, property, SchemaReader.NameOf(property), schema.Key, same.Name);
        }
    }

    private static PropertyRole RoleOf(TypeSchema type, string? inverse, bool isExtensionData) =>
        inverse is not null ? type is ListSchema ? PropertyRole.Inverse : PropertyRole.Owner
        : isExtensionData ? PropertyRole.ExtensionData
        : PropertyRole.Value;

    private Assignment AssignmentOf(IPropertySymbol property, IParameterSymbol? parameter, bool isGenerated) =>
        isGenerated ? Assignment.Generated
        : parameter is not null ? Assignment.Constructor
        : property.IsRequired || (!_hasConstructors && Constructors.LeaveUntouched(property)) ? Assignment.Initializer
        : Assignment.Setter;

    private void CheckExtensionData(List<PropertySchema> properties, PropertySchema schema, IPropertySymbol property)
    {
        if (schema.Role == PropertyRole.ExtensionData && properties.Find(other => other.Role == PropertyRole.ExtensionData) is { } first)
        {
            _schema.Report(Descriptors.IdleAttribute, property, "JsonExtensionData", SchemaReader.NameOf(property),
                $"{first.Name} already contains the keys of no other property; remove it from one of them");
        }
    }

    private static bool IsRequired(IPropertySymbol property, IParameterSymbol? parameter, TypeSchema type, Assignment how) => how switch
    {
        Assignment.Generated => type is ReferenceSchema,
        Assignment.Constructor => !parameter!.HasExplicitDefaultValue && type is not OptionalSchema,
        _ => property.IsRequired,
    };

    // A partial property without a setter cannot be 'required' in C#; a list with a minimum length is required.
    private static bool IsAtLeastOne(RuleSchema rule) =>
        rule.Name is "MinLength" or "Length" && rule.Arguments.Count > 0 && rule.Arguments[0].Value is not ("" or "0");
}
