using System;
using System.Collections.Generic;
using System.Linq;
using Factbook.Generator.Packing;
using Factbook.Generator.Schema;

namespace Factbook.Generator.Emission;

/// <summary>
/// Emits the keys as attributes, with which the analyzer checks lookups in the dataset and in projects that reference it.
/// </summary>
internal static class KnownKeysEmitter
{
    private const string Type = Names.Compiled + ".FactKeys";

    public static GeneratedSource Emit(KnownKeysPlan plan)
    {
        var (record, keys) = (plan.Record, plan.Known.Keys);
        var order = Enumerable.Range(0, keys.Count).ToArray();
        Array.Sort(order, (left, right) => string.CompareOrdinal(keys[left], keys[right]));
        var rank = new int[order.Length];
        for (var i = 0; i < order.Length; i++)
        {
            rank[order[i]] = i;
        }

        var code = CodeWriter.StartFile();
        WriteSet(code, record, Attribute(order.Select(index => keys[index])));
        if (plan.Known.Renamed is { Count: > 0 } renamed)
        {
            var former = Escape.Literal(KeyList.Pack(renamed.Select(key => key.FormerKey)));
            var present = Escape.Literal(KeyList.Pack(renamed.Select(key => key.Key)));
            WriteSet(code, record, $"[{Names.Compiled}.RenamedFactKeys({former}, {present})]");
        }

        foreach (var (part, indexes) in plan.Known.Cases.Where(part => !part.Record.IsBroken))
        {
            var packed = KeyList.PackIndexes(indexes.Select(index => rank[index]).OrderBy(index => index));
            WriteSet(code, part, $"[{Type}(typeof({record.SetFullName}), {Escape.Literal(packed)})]");
        }

        return new GeneratedSource($"{Names.HintOf(record)}.KnownKeys.g.cs", code.ToString());
    }

    /// <param name="keys">In ordinal order.</param>
    public static string Attribute(IEnumerable<string> keys) => $"[{Type}({Escape.Literal(KeyList.Pack(keys))})]";

    private static void WriteSet(CodeWriter code, RecordSchema record, string attribute)
    {
        using (code.OpenScope(record.Namespace, record.Containers))
        {
            code.Line(attribute);
            code.Line($"{record.Accessibility} static partial class {Identifiers.Escape(record.Set!)} {{ }}");
        }
    }
}
