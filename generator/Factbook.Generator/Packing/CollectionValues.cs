using System;
using Factbook.Generator.Binding;
using Factbook.Generator.Rows;
using Factbook.Generator.Schema;

namespace Factbook.Generator.Packing;

/// <summary>The number of items, then each.</summary>
internal sealed class ListValue(ListSchema type, RowValue item) : RowValue
{
    public override string Read => type.Shape switch
    {
        ListShape.ReadOnlyList => $"row.ReadList<{type.Item.CSharpName}>({item.Reader})",
        ListShape.Array => $"row.ReadArray<{type.Item.CSharpName}>({item.Reader})",
        ListShape.ImmutableArray => RowCollections.Read("ImmutableArray", type.Item.CSharpName, item.Reader),
        _ => throw new InvalidOperationException($"{type.Shape} is read as references"),
    };

    public override void Write(PackedText row, BoundValue? value)
    {
        var items = ((BoundList)value!).Items;
        row.WriteVarUInt64((ulong)items.Count);
        foreach (var bound in items)
        {
            item.Write(row, bound.Value);
        }
    }
}

/// <summary>The number of entries, then the key and the value of each.</summary>
internal sealed class DictionaryValue(DictionarySchema type, RowValue key, RowValue value) : RowValue
{
    private readonly string _arguments = $"{type.Key.CSharpName}, {type.Value.CSharpName}";

    public override string Read => type.Shape switch
    {
        DictionaryShape.ReadOnlyDictionary => $"row.ReadDictionary<{_arguments}>({key.Reader}, {value.Reader})",
        DictionaryShape.ImmutableDictionary =>
            RowCollections.Read("ImmutableDictionary", _arguments, $"{key.Reader}, {value.Reader}"),
        _ => RowCollections.Read("FrozenDictionary", _arguments, $"{key.Reader}, {value.Reader}"),
    };

    public override void Write(PackedText row, BoundValue? bound)
    {
        var entries = ((BoundDictionary)bound!).Entries;
        row.WriteVarUInt64((ulong)entries.Count);
        foreach (var entry in entries)
        {
            key.Write(row, entry.Key);
            value.Write(row, entry.Value);
        }
    }
}

/// <summary>Formats calls of the library's class <c>RowCollections</c>, which reads collections that most datasets do not use.</summary>
internal static class RowCollections
{
    public static string Read(string collection, string arguments, string readers) =>
        $"global::Factbook.Compiled.RowCollections.Read{collection}<{arguments}>(ref row, {readers})";
}
