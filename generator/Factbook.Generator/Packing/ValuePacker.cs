using System;
using System.Collections.Generic;
using System.Linq;
using Factbook.Generator.Binding;
using Factbook.Generator.Rows;
using Factbook.Generator.Schema;
using Factbook.Generator.Yaml;

namespace Factbook.Generator.Packing;

/// <summary>Packs values as the generated reader reads them: both follow <see cref="RowLayout"/>.</summary>
internal sealed class ValuePacker(RowLayouts layouts, PackedText row)
{
    /// <param name="declared">The record that the property or table asks for.</param>
    public void Record(string declared, BoundRecord value)
    {
        if (layouts.CasesOf(declared) is { Count: > 0 } cases)
        {
            row.Varying((ulong)NumberOf(value.Record, cases));
        }

        foreach (var field in layouts.FieldsOf(value.Record))
        {
            Field(field, value.Values[field.Index]);
        }
    }

    // A row without its case would be read as another record.
    private static int NumberOf(string record, IReadOnlyList<string> cases)
    {
        for (var i = 0; i < cases.Count; i++)
        {
            if (cases[i] == record)
            {
                return i;
            }
        }

        throw new InvalidOperationException($"{record} is not one of {string.Join(", ", cases)}");
    }

    private void Field(RowField field, BoundItem item)
    {
        var value = item.Value;
        switch (field.Kind)
        {
            case FieldKind.Key or FieldKind.Unsupported:
                break;
            case FieldKind.Owner:
                row.Hole(RowHoleKind.Owner);
                break;
            case FieldKind.Inverse:
                row.Hole(RowHoleKind.Inverse);
                break;
            case FieldKind.Reference when value is null:
                row.Varying(0);
                break;
            case FieldKind.Reference:
                row.Hole(RowHoleKind.Reference);
                break;
            case FieldKind.References:
                References(value as BoundList);
                break;
            case FieldKind.ReferencesByKey:
                ReferencesByKey((DictionarySchema)field.Property.Type, value as BoundDictionary);
                break;
            case FieldKind.OptionalValue:
                var isGiven = value is not null || (item.IsNull && field.HasDefaultOtherThanNull);
                row.Flag(isGiven);
                if (isGiven)
                {
                    Value(field.MarkedType, value);
                }

                break;
            default:
                Value(field.Property.Type, value!);
                break;
        }
    }

    private void References(BoundList? list)
    {
        var items = list?.Items.Items.Where(item => item.Value is not null).ToList() ?? [];
        row.Varying((ulong)items.Count);
        foreach (var _ in items)
        {
            row.Hole(RowHoleKind.Reference);
        }
    }

    private void ReferencesByKey(DictionarySchema type, BoundDictionary? dictionary)
    {
        var entries = dictionary?.Entries.Items.Where(entry => entry.Value is not null).ToList() ?? [];
        row.Varying((ulong)entries.Count);
        foreach (var entry in entries)
        {
            Value(type.Key, entry.Key);
        }

        row.Varying((ulong)entries.Count);
        foreach (var _ in entries)
        {
            row.Hole(RowHoleKind.Reference);
        }
    }

    private void Value(TypeSchema type, BoundValue? value)
    {
        switch (type)
        {
            case OptionalSchema optional:
                row.Flag(value is not null);
                if (value is not null)
                {
                    Value(optional.Value, value);
                }

                break;
            case ScalarSchema scalar:
                var written = (BoundScalar)value!;
                scalar.Kind.Pack(row, written.Value, written.Text);
                break;
            case EnumSchema:
                row.Integer(((BoundEnum)value!).Value);
                break;
            case ListSchema list:
                var items = ((BoundList)value!).Items;
                row.Varying((ulong)items.Count);
                foreach (var item in items)
                {
                    Value(list.Item, item.Value);
                }

                break;
            case DictionarySchema dictionary:
                var entries = ((BoundDictionary)value!).Entries;
                row.Varying((ulong)entries.Count);
                foreach (var entry in entries)
                {
                    Value(dictionary.Key, entry.Key);
                    Value(dictionary.Value, entry.Value);
                }

                break;
            case OpenSchema:
                Open(((BoundOpen)value!).Node);
                break;
            case NestedSchema nested:
                Record(nested.CSharpName, (BoundRecord)value!);
                break;
            default:
                throw new NotSupportedException($"no packing for {type.GetType().Name}");
        }
    }

    // The kinds in the order of the library's YamlKind.
    private void Open(YamlNode node)
    {
        switch (node)
        {
            case YamlScalar { IsNull: true }:
                row.Varying(0);
                break;
            case YamlScalar scalar:
                row.Varying(1);
                row.Text(scalar.Text);
                break;
            case YamlList list:
                row.Varying(2);
                row.Varying((ulong)list.Items.Count);
                foreach (var item in list.Items)
                {
                    Open(item);
                }

                break;
            case YamlMap map:
                row.Varying(3);
                row.Varying((ulong)map.Entries.Count);
                foreach (var entry in map.Entries)
                {
                    row.Text(entry.Key.Text);
                    Open(entry.Value);
                }

                break;
        }
    }
}
