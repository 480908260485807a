using System.Collections.Generic;

namespace Factbook.Generator.Binding;

/// <summary>Walks bound values.</summary>
internal static class BoundValues
{
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
