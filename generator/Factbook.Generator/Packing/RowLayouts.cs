using System;
using System.Collections.Generic;
using Factbook.Generator.Schema;

namespace Factbook.Generator.Packing;

/// <summary>The layouts of the records of a file, each worked out once.</summary>
internal sealed class RowLayouts(SchemaSet schemas)
{
    private readonly Dictionary<string, IReadOnlyList<RowField>> _fields = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyList<string>> _cases = new(StringComparer.Ordinal);

    public RecordSchema Find(string record) => schemas.Find(record)!;

    public IReadOnlyList<RowField> FieldsOf(string record)
    {
        if (!_fields.TryGetValue(record, out var fields))
        {
            _fields.Add(record, fields = RowLayout.Of(Find(record)));
        }

        return fields;
    }

    public IReadOnlyList<string> CasesOf(string record)
    {
        if (!_cases.TryGetValue(record, out var cases))
        {
            _cases.Add(record, cases = RowLayout.CasesOf(schemas, Find(record)));
        }

        return cases;
    }
}
