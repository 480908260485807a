using System.Collections.Generic;
using System.Linq;
using Factbook.Generator.Schema;

namespace Factbook.Generator.Binding;

/// <summary>Reads the keys that a fact had before: <c>[FormerKeys]</c>.</summary>
internal static class FormerKeyReader
{
    /// <summary>Returns the former keys in canonical form, in the order of <see cref="ScalarsOf"/>.</summary>
    public static EquatableArray<string> Read(SchemaSet schemas, RecordSchema table, BoundRecord value)
    {
        var scalars = ScalarsOf(schemas, value);
        if (scalars.Count == 0)
        {
            return EquatableArray<string>.Empty;
        }

        var keys = new string[scalars.Count];
        for (var i = 0; i < keys.Length; i++)
        {
            keys[i] = KeyReader.CanonicalKey(schemas, table, scalars[i].Text);
        }

        return keys.Freeze();
    }

    /// <summary>Returns the former keys as they are written.</summary>
    public static IReadOnlyList<BoundScalar> ScalarsOf(SchemaSet schemas, BoundRecord value)
    {
        if (schemas.Find(value.Record) is { } record)
        {
            for (var i = 0; i < value.Values.Count; i++)
            {
                if (record.Properties[i].ContainsFormerKeys && value.Values[i].Value is BoundList list)
                {
                    return [.. list.Items.Select(item => item.Value).OfType<BoundScalar>()];
                }
            }
        }

        return [];
    }
}
