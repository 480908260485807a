using System;
using System.Collections.Generic;
using Factbook.Generator.Binding;
using Factbook.Generator.Rows;
using Factbook.Generator.Schema;

namespace Factbook.Generator.Packing;

/// <summary>The layouts of the records of a dataset, each created once.</summary>
internal sealed class RowLayouts(SchemaSet schemas)
{
    private readonly Dictionary<string, RowLayout> _layouts = new(StringComparer.Ordinal);

    public SchemaSet Schemas => schemas;

    public RowLayout Of(string record)
    {
        if (!_layouts.TryGetValue(record, out var layout))
        {
            _layouts.Add(record, layout = new RowLayout(this, schemas.Find(record)!));
        }

        return layout;
    }

    /// <summary>Writes a record.</summary>
    /// <param name="row">The row.</param>
    /// <param name="declared">The record that the property or table declares.</param>
    /// <param name="value">The record, or one that derives from it.</param>
    public void Write(PackedText row, string declared, BoundRecord value)
    {
        Of(declared).WriteCase(row, value.Record);
        Of(value.Record).WriteFields(row, value);
    }
}
