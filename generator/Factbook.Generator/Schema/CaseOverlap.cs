using System;
using System.Collections.Generic;
using System.Linq;

namespace Factbook.Generator.Schema;

/// <summary>Finds the cases that are never chosen, because another case matches every map that they match.</summary>
internal static class CaseOverlap
{
    /// <summary>Returns the case that matches every map that this one matches, or null.</summary>
    /// <param name="root">The common base of the cases.</param>
    public static RecordSchema? Of(SchemaSet schemas, RecordSchema root, RecordSchema @case)
    {
        if (root.Discriminator is not null || ShorthandProperty.OfCase(@case, hasKey: false) is not null)
        {
            return null;
        }

        var (keys, required) = (KeysOf(@case), RequiredOf(@case));
        return schemas.CasesOf(root).FirstOrDefault(other => other.FullName != @case.FullName
            && (IsOpen(other) || (!IsOpen(@case) && keys.IsSubsetOf(KeysOf(other))))
            && RequiredOf(other).IsSubsetOf(required));
    }

    private static HashSet<string> KeysOf(RecordSchema record) => Fold(Written(record));

    // The key of a fact is usually stated by the surrounding map, and all cases have it.
    private static HashSet<string> RequiredOf(RecordSchema record) =>
        Fold(Written(record).Where(property => property is { IsRequired: true, IsKey: false }));

    private static bool IsOpen(RecordSchema record) => record.Properties.Any(property => property.Role == PropertyRole.ExtensionData);

    private static IEnumerable<PropertySchema> Written(RecordSchema record) =>
        record.Properties.Where(property => property.HasKey);

    private static HashSet<string> Fold(IEnumerable<PropertySchema> properties) =>
        new(properties.Select(property => Words.Fold(property.Key)), StringComparer.Ordinal);
}
