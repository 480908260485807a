using System.Collections.Generic;
using System.Linq;
using Factbook.Generator.Unicode;

namespace Factbook.Generator.Binding;

/// <summary>Walks bound values.</summary>
internal static class BoundValues
{
    /// <summary>A value whose texts are keys, with the texts in NFC: those of a list's items and of a dictionary's keys too.</summary>
    public static BoundValue? Normalize(BoundValue? value) => value switch
    {
        BoundScalar { Value: string text } scalar when !NormalizedText.IsAscii(text) => scalar with { Value = NormalizedText.Of(text) },
        BoundList list =>
            list with { Items = list.Items.Select(item => new BoundItem(Normalize(item.Value), isNull: item.IsNull)).ToEquatable() },
        BoundDictionary dictionary =>
            dictionary with { Entries = dictionary.Entries.Select(entry => entry with { Key = Normalize(entry.Key)! }).ToEquatable() },
        _ => value,
    };

    /// <summary>Every scalar in a value, also within nested records and as keys of dictionaries.</summary>
    public static IEnumerable<BoundScalar> Scalars(BoundValue? value) => value switch
    {
        BoundScalar scalar => [scalar],
        BoundList list => list.Items.SelectMany(item => Scalars(item.Value)),
        BoundDictionary dictionary => dictionary.Entries.SelectMany(entry => Scalars(entry.Key).Concat(Scalars(entry.Value))),
        BoundRecord record => record.Values.SelectMany(item => Scalars(item.Value)),
        _ => [],
    };

    /// <summary>Every reference in the value of a property, in the order in which it is packed.</summary>
    public static void CollectReferences(BoundValue? value, int property, List<PropertyReference> references)
    {
        switch (value)
        {
            case BoundReference reference:
                references.Add(new PropertyReference(property, reference));
                break;
            case BoundList list:
                foreach (var item in list.Items)
                {
                    CollectReferences(item.Value, property, references);
                }

                break;
            case BoundDictionary dictionary:
                foreach (var entry in dictionary.Entries)
                {
                    CollectReferences(entry.Value, property, references);
                }

                break;
            case BoundRecord record:
                foreach (var item in record.Values)
                {
                    CollectReferences(item.Value, property, references);
                }

                break;
        }
    }
}

/// <param name="Property">The place of the fact's own property in which the reference stands.</param>
/// <param name="Reference">The fact that is named.</param>
internal readonly record struct PropertyReference(int Property, BoundReference Reference);
