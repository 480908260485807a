using System;
using System.Collections.Generic;
using System.Linq;
using Factbook.Generator.Binding;
using Factbook.Generator.Linking;
using Factbook.Generator.Schema;
using Factbook.Generator.Yaml;

namespace Factbook.Generator.Emission;

/// <summary>Packs one fact into its row: its key, for an abstract record the number of its case, and its values.</summary>
internal sealed class RowPacker(SchemaSet schemas, RecordSchema table)
{
    public PackedText Pack(LinkedFact fact)
    {
        var row = new PackedText();
        if (fact.Fact.Key is { } key)
        {
            row.Text(key);
        }

        new Values(schemas, row, fact).Record(table, fact.Fact.Value);
        return row;
    }

    /// <summary>Writes the values of one fact, taking its resolved references one by one.</summary>
    private sealed class Values(SchemaSet schemas, PackedText row, LinkedFact fact)
    {
        private int _reference;
        private int _inverse;

        public void Record(RecordSchema declared, BoundRecord value)
        {
            if (declared.IsAbstract || schemas.DerivedFrom(declared).Any())
            {
                row.Varying((ulong)schemas.CasesOf(declared).ToList().FindIndex(candidate => candidate.FullName == value.Record));
            }

            foreach (var field in RowLayout.Of(schemas.Find(value.Record)!))
            {
                Field(field, value.Values[field.Index].Value);
            }
        }

        private void Field(RowField field, BoundValue? value)
        {
            switch (field.Kind)
            {
                case FieldKind.Key or FieldKind.Unsupported:
                    break;
                case FieldKind.Owner:
                    row.Varying((ulong)fact.Owner);
                    break;
                case FieldKind.Inverse:
                    References(fact.Inverses[_inverse++].Items);
                    break;
                case FieldKind.Reference:
                    row.Varying(value is null ? 0 : (ulong)fact.References[_reference++]);
                    break;
                case FieldKind.References:
                    References((value as BoundList)?.Items.Items.Where(item => item.Value is not null).Select(_ => fact.References[_reference++]).ToList() ?? []);
                    break;
                case FieldKind.ReferencesByKey:
                    ReferencesByKey((DictionarySchema)field.Property.Type, (BoundDictionary?)value);
                    break;
                case FieldKind.OptionalValue:
                    row.Flag(value is not null);
                    if (value is not null)
                    {
                        Value(field.Property.Type is OptionalSchema optional ? optional.Value : field.Property.Type, value);
                    }

                    break;
                default:
                    Value(field.Property.Type, value!);
                    break;
            }
        }

        private void ReferencesByKey(DictionarySchema type, BoundDictionary? dictionary)
        {
            // A reference that names no fact is an error already; the dictionary goes without it.
            var found = (dictionary?.Entries.Items ?? []).Where(entry => entry.Value is not null)
                .Select(entry => (entry.Key, Place: fact.References[_reference++]))
                .Where(entry => entry.Place > 0)
                .ToList();
            row.Varying((ulong)found.Count);
            foreach (var entry in found)
            {
                Value(type.Key, entry.Key);
            }

            References(found.Select(entry => entry.Place).ToList());
        }

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

        private void References(IReadOnlyCollection<int> places)
        {
            // A reference that names no fact is an error already; the list goes without it.
            var found = places.Where(place => place > 0).ToList();
            row.Varying((ulong)found.Count);
            foreach (var place in found)
            {
                row.Varying((ulong)place);
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
                    ScalarPacker.Pack(row, scalar.Kind, (BoundScalar)value!);
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
                    Record(schemas.Find(nested.CSharpName)!, (BoundRecord)value!);
                    break;
                default:
                    throw new NotSupportedException($"no packing for {type.GetType().Name}");
            }
        }
    }
}
