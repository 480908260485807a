using System.Linq;
using Factbook.Generator.Schema;
using Factbook.Generator.Yaml;

namespace Factbook.Generator.Binding;

/// <summary>
/// A text or a list that stands for a record whose one property need not be named: <c>- China</c> for a fact that is only its key,
/// <c>CN: China</c> for one that is its key and a name, <c>G7: [canada, france]</c> for one that is its key and a list.
/// </summary>
internal static class BareValue
{
    /// <summary>The property that a bare value is of, or null when the record has to be written as a map.</summary>
    /// <param name="hasKey">Whether the key of the record is said already.</param>
    public static PropertySchema? PropertyOf(RecordSchema record, bool hasKey)
    {
        var written = record.Properties.Where(property => property.IsWritten && !(hasKey && property.IsKey)).ToList();
        return written.Count == 1 && CanBeBare(written[0]) ? written[0] : null;
    }

    /// <summary>The map that a bare value is short for.</summary>
    public static YamlMap AsMap(PropertySchema property, YamlNode value) =>
        new(value.Span, new[] { new YamlEntry(new YamlScalar(value.Span, property.Key, IsPlain: false), value) }.ToEquatable());

    // A list of references can't be called required in C#, but has nothing else to be left out for.
    private static bool CanBeBare(PropertySchema property) =>
        property is { Role: PropertyRole.Value, Type: ScalarSchema or EnumSchema or ListSchema or ReferenceSchema }
        && (property.IsRequired || property.IsKey || property.IsGenerated);
}
