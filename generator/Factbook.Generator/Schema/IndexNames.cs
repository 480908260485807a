using System.Collections.Generic;
using System.Linq;
using Factbook.Generator.Diagnostics;
using Microsoft.CodeAnalysis;

namespace Factbook.Generator.Schema;

/// <summary>The names of the lookups in the class of a set. Duplicate names would be errors in generated code.</summary>
internal static class IndexNames
{
    /// <summary>Returns the names of the lookup by a property: its method and its class.</summary>
    public static IEnumerable<string> Of(string property) => [MethodOf(property), ClassOf(property)];

    /// <summary>Returns the name of the method that looks facts up by a property.</summary>
    public static string MethodOf(string property) => $"By{property}";

    /// <summary>Returns the name of the class with the values of a property.</summary>
    public static string ClassOf(string property) => $"{property}Index";

    /// <summary>Returns the properties of a record, without the lookups whose names are taken, which are reported.</summary>
    /// <param name="set">The name of the class of the set, or null if the record has none.</param>
    public static EquatableArray<PropertySchema> WithoutCollisions(
        SchemaReader schema, INamedTypeSymbol record, string? set, EquatableArray<PropertySchema> properties)
    {
        if (set is null || !properties.Any(property => property.Index != IndexKind.None))
        {
            return properties;
        }

        var taken = new Dictionary<string, string>(System.StringComparer.Ordinal) { ["All"] = "all facts",
            ["Rows"] = "the rows of the facts", [set] = "the set itself" };
        return properties.Select(property => IsOwn(record, property) ? Check(schema, record, property, taken) : property).ToEquatable();
    }

    private static bool IsOwn(INamedTypeSymbol record, PropertySchema property) =>
        property.Index != IndexKind.None && property.DeclaringType == KnownTypes.CSharpNameOf(record);

    private static PropertySchema Check(
        SchemaReader schema, INamedTypeSymbol record, PropertySchema property, Dictionary<string, string> taken)
    {
        if (Of(property.Name).FirstOrDefault(taken.ContainsKey) is { } name)
        {
            schema.Report(
                Descriptors.IndexNameIsTaken,
                record.GetMembers(property.Name).Append(record).First(),
                $"{record.Name}.{property.Name}",
                name,
                taken[name]);
            return property with { Index = IndexKind.None };
        }

        foreach (var own in Of(property.Name))
        {
            taken.Add(own, $"the lookup by {property.Name}");
        }

        return property;
    }
}
