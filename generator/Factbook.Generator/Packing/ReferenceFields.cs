using System.Collections.Generic;
using System.Linq;
using Factbook.Generator.Binding;
using Factbook.Generator.Rows;
using Factbook.Generator.Schema;

namespace Factbook.Generator.Packing;

/// <summary>A reference to a fact; 0 for none.</summary>
internal sealed class ReferenceField(PropertySchema property, int index) : RowField(property, index)
{
    public override IEnumerable<string> Read => [$"var {Local} = {RowValue.ReadReference};"];

    public override void Write(PackedText row, BoundItem item)
    {
        if (item.Value is null)
        {
            row.WriteVarUInt64(0);
        }
        else
        {
            row.WriteFixup(RowFixupKind.Reference);
        }
    }
}

/// <summary>The reference to the fact that owns this one; 0 if this one is in another list.</summary>
internal sealed class OwnerField(PropertySchema property, int index) : RowField(property, index)
{
    public override IEnumerable<string> Read => [$"var {Local} = {RowValue.ReadReference};"];

    public override void Write(PackedText row, BoundItem item) => row.WriteFixup(RowFixupKind.Owner);
}

/// <summary>The references to the facts that refer to this one.</summary>
internal sealed class InverseField(SchemaSet schemas, PropertySchema property, int index) : RowField(property, index)
{
    public override IEnumerable<string> Read => [$"var {Local} = {RowValue.ReadReferences(schemas, Property.Type)};"];

    public override void Write(PackedText row, BoundItem item) => row.WriteFixup(RowFixupKind.Inverse);
}

/// <summary>The number of references, then each.</summary>
internal sealed class ReferencesField(SchemaSet schemas, PropertySchema property, int index) : RowField(property, index)
{
    public override IEnumerable<string> Read => [$"var {Local} = {RowValue.ReadReferences(schemas, Property.Type)};"];

    public override void Write(PackedText row, BoundItem item) =>
        Write(row, item.Value is BoundList list ? list.Items.Count(reference => reference.Value is not null) : 0);

    public static void Write(PackedText row, int count)
    {
        row.WriteVarUInt64((ulong)count);
        for (var i = 0; i < count; i++)
        {
            row.WriteFixup(RowFixupKind.Reference);
        }
    }
}

/// <summary>The number of keys and each key, then as many references.</summary>
internal sealed class ReferencesByKeyField(RowLayouts layouts, PropertySchema property, DictionarySchema type, int index)
    : RowField(property, index)
{
    private readonly RowValue _key = RowValue.Of(layouts, type.Key);

    public override IEnumerable<string> Read
    {
        get
        {
            var target = layouts.Schemas.TargetOf(type)!;
            return
            [
                $"var {Local} = row.ReadReferences<{type.Key.CSharpName}, {target.FullName}>"
                    + $"({target.SetFullName}.All, {_key.Reader});",
            ];
        }
    }

    public override void Write(PackedText row, BoundItem item)
    {
        var entries = item.Value is BoundDictionary dictionary ? dictionary.Entries.Where(entry => entry.Value is not null).ToList() : [];
        row.WriteVarUInt64((ulong)entries.Count);
        foreach (var entry in entries)
        {
            _key.Write(row, entry.Key);
        }

        ReferencesField.Write(row, entries.Count);
    }
}
