using System.Collections.Generic;
using System.Collections.Immutable;
using Factbook.Generator.Diagnostics;
using Microsoft.CodeAnalysis;

namespace Factbook.Generator.Schema;

/// <summary>Reads the attributes of a property other than validation rules, and reports those without an effect.</summary>
/// <param name="isFact">Whether the properties belong to facts, and not to nested records.</param>
internal sealed class PropertyAttributes(SchemaReader schema, bool isFact)
{
    /// <summary>Returns whether <c>[JsonIgnore]</c> excludes the property from reading; conditions only for writing do not.</summary>
    public static bool IsIgnored(IPropertySymbol property)
    {
        const int Always = 1, WhenReading = 5;
        return property.Attribute(KnownTypes.JsonIgnore) is { } ignored && ignored.Named("Condition") is null or Always or WhenReading;
    }

    public IndexKind IndexOf(IPropertySymbol property, TypeSchema type, ImmutableArray<AttributeData> attributes)
    {
        if (attributes.Find(KnownTypes.Index) is not { } index || type is UnsupportedSchema)
        {
            return IndexKind.None;
        }

        // A lookup is emitted into the set of the record that declares the property.
        if (!isFact || !TypeReader.IsFact(property.ContainingType))
        {
            schema.Report(Descriptors.IdleAttribute, property, "Index", SchemaReader.NameOf(property),
                isFact ? $"{property.ContainingType.Name} has no facts of its own and no set; move the property to the records that derive "
                    + $"from it"
                    : $"{property.ContainingType.Name} is written within facts and has no set; give it [Facts] and a [Key], or move the "
                        + $"property to the fact");
            return IndexKind.None;
        }

        if (!TypeTraits.IsIndexable(type))
        {
            schema.Report(Descriptors.UnsupportedIndex, property, SchemaReader.NameOf(property));
            return IndexKind.None;
        }

        return index.Named("IsUnique") is true ? IndexKind.Unique : IndexKind.Many;
    }

    public bool IsExtensionData(IPropertySymbol property, TypeSchema type, ImmutableArray<AttributeData> attributes)
    {
        if (attributes.Find(KnownTypes.JsonExtensionData) is null)
        {
            return false;
        }

        if (type is UnsupportedSchema || TypeTraits.IsOpenMapping(type))
        {
            return true;
        }

        schema.Report(Descriptors.IdleAttribute, property, "JsonExtensionData", SchemaReader.NameOf(property),
            "it contains the keys of no other property; make it an IReadOnlyDictionary<string, T>, of YamlValue where T may be "
                + "anything");
        return false;
    }

    public bool CanBeInverse(IPropertySymbol property)
    {
        if (!isFact)
        {
            schema.Report(Descriptors.IdleAttribute, property, "InverseProperty", SchemaReader.NameOf(property),
                $"{property.ContainingType.Name} is written within facts, and nothing refers to it; give it [Facts] and a [Key], or move "
                    + $"the property to the fact");
        }

        return isFact;
    }

    public EquatableArray<RefersToSchema> RefersTo(IPropertySymbol property, TypeSchema type, ImmutableArray<AttributeData> attributes)
    {
        var rules = new List<RefersToSchema>();
        foreach (var attribute in attributes)
        {
            if (attribute.AttributeClass is not { IsGenericType: true } generic || !KnownTypes.Is(generic, KnownTypes.RefersTo))
            {
                continue;
            }

            var record = generic.TypeArguments[0];
            if (TypeReader.ForeignFactIn(record, schema.Assembly) is { } foreign)
            {
                schema.Report(
                    Descriptors.ForeignFacts, property, SchemaReader.NameOf(property), foreign.Name, foreign.ContainingAssembly.Name);
            }
            else if (type is not UnsupportedSchema && !TypeTraits.ContainsTexts(type))
            {
                schema.Report(Descriptors.IdleAttribute, property, $"RefersTo<{record.Name}>", SchemaReader.NameOf(property),
                    "it applies only to text, numbers and dates, alone, in a list, or as keys of a dictionary; use a string, or a partial "
                        + "property that refers to the fact");
            }
            else
            {
                rules.Add(
                    new RefersToSchema(
                        KnownTypes.CSharpNameOf(record), attribute.Argument(0) as string, attribute.Named("Optional") is true));
            }
        }

        return rules.ToEquatable();
    }
}
