using System.Collections.Generic;

namespace Factbook.Generator.Binding;

/// <summary>Walks bound values.</summary>
internal static class BoundValues
{
    /// <summary>Every reference in a value, in the order in which it is packed.</summary>
    public static void CollectReferences(BoundValue? value, List<BoundReference> references)
    {
        switch (value)
        {
            case BoundReference reference:
                references.Add(reference);
                break;
            case BoundList list:
                foreach (var item in list.Items)
                {
                    CollectReferences(item.Value, references);
                }

                break;
            case BoundDictionary dictionary:
                foreach (var entry in dictionary.Entries)
                {
                    CollectReferences(entry.Value, references);
                }

                break;
            case BoundRecord record:
                foreach (var item in record.Values)
                {
                    CollectReferences(item.Value, references);
                }

                break;
        }
    }
}
