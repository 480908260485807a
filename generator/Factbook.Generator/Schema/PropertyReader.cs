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
    private readonly Dictionary<string, IParameterSymbol> _parameters;
    private bool _hasConstructors;

    public PropertyReader(SchemaReader schema, INamedTypeSymbol record)
    {
        _schema = schema;
        _record = record;
        _parameters = ConstructorOf(record)?.Parameters.ToDictionary(parameter => parameter.Name, System.StringComparer.Ordinal)
            ?? new Dictionary<string, IParameterSymbol>(System.StringComparer.Ordinal);
    }

    /// <param name="bases">The records that this one derives from, nearest first.</param>
    public EquatableArray<PropertySchema> Read(IReadOnlyList<INamedTypeSymbol> bases)
    {
        _hasConstructors = bases.Prepend(_record).Any(HasConstructors);
        var properties = new List<PropertySchema>();
        foreach (var type in bases.Reverse().Append(_record))
        {
            foreach (var property in type.GetMembers().OfType<IPropertySymbol>())
            {
                if (Read(property) is not { } schema)
                {
                    continue;
                }

                // An override stands where the property was first declared.
                var inherited = properties.FindIndex(other => other.Name == schema.Name);
                if (inherited >= 0)
                {
                    properties[inherited] = schema;
                    continue;
                }

                CheckKey(properties, schema, property);
                properties.Add(schema);
            }
        }

        return properties.ToEquatable();
    }

    private PropertySchema? Read(IPropertySymbol property)
    {
        var isGenerated = IsToBeGenerated(property);
        if (property.IsStatic || property.IsIndexer || property.IsImplicitlyDeclared && !_parameters.ContainsKey(property.Name)
            || property.DeclaredAccessibility is not (Accessibility.Public or Accessibility.Internal)
            || property.SetMethod is null && !isGenerated && !_parameters.ContainsKey(property.Name)
            || property.Attribute(KnownTypes.JsonIgnore) is not null)
        {
            return null;
        }

        _parameters.TryGetValue(property.Name, out var parameter);
        var attributes = parameter is null ? property.GetAttributes() : property.GetAttributes().AddRange(parameter.GetAttributes());
        var type = TypeReader.Read(property.Type, _schema.See);
        if (type is null)
        {
            _schema.Report(Descriptors.UnsupportedType, property, $"{property.ContainingType.Name}.{property.Name}", property.Type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat));
            type = new UnsupportedSchema(KnownTypes.CSharpNameOf(property.Type));
        }

        if (property.SetMethod is { IsInitOnly: false })
        {
            _schema.Report(Descriptors.MutableProperty, property, $"{property.ContainingType.Name}.{property.Name}");
        }

        if (!isGenerated && HoldsFacts(type))
        {
            _schema.Report(
                Descriptors.ReferenceIsNotPartial,
                property,
                $"{property.ContainingType.Name}.{property.Name}",
                $"public partial {property.Type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)} {property.Name} {{ get; }}");
            type = new UnsupportedSchema(KnownTypes.CSharpNameOf(property.Type));
        }
        else if (isGenerated && type is not UnsupportedSchema && !IsReference(type))
        {
            _schema.Report(Descriptors.UnsupportedReference, property, $"{property.ContainingType.Name}.{property.Name}");
            type = new UnsupportedSchema(KnownTypes.CSharpNameOf(property.Type));
        }

        var declaring = KnownTypes.CSharpNameOf(property.ContainingType);
        _schema.Declare($"{declaring}.{property.Name}", property);
        var inverse = Find(attributes, KnownTypes.InverseProperty)?.ConstructorArguments[0].Value as string;
        var rules = RuleReader.Read(attributes);
        var assignment = AssignmentOf(property, parameter, isGenerated);
        return new PropertySchema(
            property.Name,
            Find(attributes, KnownTypes.JsonPropertyName)?.ConstructorArguments[0].Value as string ?? Words.ToKebab(property.Name),
            type,
            RoleOf(type, attributes, inverse),
            Find(attributes, KnownTypes.Key) is not null,
            IsRequired(property, parameter, type, assignment) || (isGenerated && inverse is null && rules.Any(IsAtLeastOne)),
            assignment,
            parameter is { HasExplicitDefaultValue: true } ? Literals.Of(parameter) : null,
            declaring,
            property.DeclaredAccessibility == Accessibility.Public ? "public" : "internal",
            inverse,
            IndexOf(property, type, Find(attributes, KnownTypes.Index)),
            rules,
            ReadRefersTo(attributes));
    }

    private void CheckKey(List<PropertySchema> properties, PropertySchema schema, IPropertySymbol property)
    {
        if (properties.Find(other => Words.Fold(other.Key) == Words.Fold(schema.Key)) is { } same)
        {
            _schema.Report(Descriptors.SameKey, property, $"{property.ContainingType.Name}.{schema.Name}", schema.Key, same.Name);
        }
    }

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
            _schema.Report(Descriptors.UnsupportedIndex, property, $"{property.ContainingType.Name}.{property.Name}");
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
        null when Find(attributes, KnownTypes.JsonExtensionData) is not null => PropertyRole.ExtensionData,
        null => PropertyRole.Value,
    };

    private Assignment AssignmentOf(IPropertySymbol property, IParameterSymbol? parameter, bool isGenerated) =>
        isGenerated ? Assignment.Generated
        : parameter is not null ? Assignment.Constructor
        : property.IsRequired || IsUntouched(property) ? Assignment.Initializer
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

    // Where the record itself gives no value, writing "nothing" loses none; anywhere else the value is set only when it is there.
    private bool IsUntouched(IPropertySymbol property) =>
        !_hasConstructors
        && !property.DeclaringSyntaxReferences.IsEmpty
        && property.DeclaringSyntaxReferences.All(reference =>
            reference.GetSyntax() is PropertyDeclarationSyntax { Initializer: null, AccessorList: { } accessors }
            && accessors.Accessors.All(accessor => accessor is { Body: null, ExpressionBody: null }));

    // A constructor that is written out, and not merely parameters of the record, can set any property; a base's too.
    private static bool HasConstructors(INamedTypeSymbol record) => record.InstanceConstructors.Any(constructor =>
        !constructor.IsImplicitlyDeclared
        && !constructor.DeclaringSyntaxReferences.Any(reference => reference.GetSyntax() is TypeDeclarationSyntax));

    private static bool IsToBeGenerated(IPropertySymbol property) =>
        property is { IsPartialDefinition: true, SetMethod: null };

    /// <summary>The primary constructor, or null.</summary>
    public static IMethodSymbol? ConstructorOf(INamedTypeSymbol record)
    {
        foreach (var constructor in record.InstanceConstructors)
        {
            // The primary constructor is the one that the record's own declaration is.
            if (constructor.Parameters.Length > 0
                && constructor.DeclaringSyntaxReferences.Any(reference => reference.GetSyntax() is TypeDeclarationSyntax { ParameterList: not null }))
            {
                return constructor;
            }
        }

        return null;
    }

    private static EquatableArray<RefersToSchema> ReadRefersTo(ImmutableArray<AttributeData> attributes) => attributes
        .Where(attribute => attribute.AttributeClass is { IsGenericType: true } type && KnownTypes.NameOf(type) == KnownTypes.RefersTo)
        .Select(attribute => new RefersToSchema(
            KnownTypes.CSharpNameOf(attribute.AttributeClass!.TypeArguments[0]),
            attribute.ConstructorArguments.Length > 0 ? attribute.ConstructorArguments[0].Value as string : null,
            attribute.Named("Optional") is true))
        .ToEquatable();

    private static AttributeData? Find(ImmutableArray<AttributeData> attributes, string name) =>
        attributes.FirstOrDefault(attribute => attribute.AttributeClass is { } type && KnownTypes.NameOf(type) == name);
}
