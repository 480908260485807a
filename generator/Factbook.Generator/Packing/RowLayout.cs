using System;
using System.Collections.Generic;
using System.Linq;
using Factbook.Format;
using Factbook.Generator.Binding;
using Factbook.Generator.Rows;
using Factbook.Generator.Schema;

namespace Factbook.Generator.Packing;

/// <summary>
/// The fields of the rows of a record, in order. The packer writes them and the emitted reader reads them; <see cref="RowFormat"/> contains
/// the grammar.
/// </summary>
internal sealed class RowLayout
{
    private readonly bool _hasCase;

    public RowLayout(RowLayouts layouts, RecordSchema record)
    {
        Cases = layouts.Schemas.CasesOf(record).ToList();
        Fields = record.Properties.Select((property, index) => RowField.Of(layouts, record, property, index)).ToList();
        _hasCase = HasCase(layouts.Schemas, record);
    }

    /// <summary>The records that a row of this one can be; a row states the index of one of them.</summary>
    public IReadOnlyList<RecordSchema> Cases { get; }

    /// <summary>One for each property of the record, in its order.</summary>
    public IReadOnlyList<RowField> Fields { get; }

    /// <summary>Whether a row of a record begins with its case: the record is abstract or has more than one case.</summary>
    public static bool HasCase(SchemaSet schemas, RecordSchema record) => record.IsAbstract || schemas.CasesOf(record).Skip(1).Any();

    /// <summary>
    /// Whether the property is the key at the start of the row, which is not repeated: a text that is the whole key of a fact. A record
    /// within a fact has no row of its own.
    /// </summary>
    public static bool IsKey(RecordSchema record, PropertySchema property) =>
        record.Set is not null
        && property is { IsKey: true, Type: ScalarSchema { Kind.IsText: true } }
        && record.Properties.Count(other => other.IsKey) == 1;

    /// <summary>Writes the case of a record, if the row has one.</summary>
    public void WriteCase(PackedText row, string record)
    {
        if (!_hasCase)
        {
            return;
        }

        for (var i = 0; i < Cases.Count; i++)
        {
            if (Cases[i].FullName == record)
            {
                row.WriteVarUInt64((ulong)i);
                return;
            }
        }

        // A row without its case would be read as another record.
        throw new InvalidOperationException($"{record} is not one of {string.Join(", ", Cases.Select(candidate => candidate.FullName))}");
    }

    public void WriteFields(PackedText row, BoundRecord value)
    {
        foreach (var field in Fields)
        {
            field.Write(row, value.Values[field.Index]);
        }
    }
}
