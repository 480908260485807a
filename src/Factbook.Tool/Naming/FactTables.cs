using Factbook.Generator.Binding;
using Factbook.Generator.Diagnostics;
using Factbook.Generator.Linking;
using Factbook.Generator.Schema;
using Factbook.Tool.Compiling;

namespace Factbook.Tool.Naming;

/// <summary>Finds the tables of a compiled dataset by name, and checks the keys of new facts.</summary>
internal static class FactTables
{
    /// <summary>Returns the table of a set, or of the set of one of its cases, and the record of the set.</summary>
    /// <exception cref="ToolException">The dataset has no such set.</exception>
    public static (LinkedTable Table, RecordSchema Record) Find(CompiledDataset dataset, string set)
    {
        var named = dataset.Facts.Tables
            .SelectMany(table => dataset.Schemas.KindsOf(table.Record), (table, record) => (table, record))
            .Where(pair => pair.record.Set is not null)
            .ToList();
        return SetNames.Find(named, pair => pair.record.Set!, pair => pair.record.Name, set);
    }

    /// <summary>Refuses a key that is not valid, or that a fact has or had.</summary>
    /// <param name="key">The key in canonical form.</param>
    /// <param name="except">The fact whose former key it may be, or null.</param>
    /// <exception cref="ToolException">The key is refused.</exception>
    public static void RefuseKey(CompiledDataset dataset, LinkedTable table, string key, LinkedFact? except)
    {
        var record = table.Record;
        if (table.Facts.FirstOrDefault(fact => fact.Fact.Key == key) is { } same)
        {
            throw ToolException.Failure($"{record.Name} '{key}' exists already, at {same.Source.Describe(same.Fact.KeySpan)}");
        }

        if (table.Keys.Former.Find(key) is { } former && table.Keys[former].Key != except?.Fact.Key)
        {
            throw ToolException.Failure($"'{key}' is a former key of {record.Name} '{table.Keys[former].Key}', which programs may use");
        }

        if (key.Length == 0 || !KeyReader.IsKey(dataset.Schemas, record, key))
        {
            throw ToolException.Failure(
                $"'{key}' is not a valid key for {English.One(record.Name)}{ExpectationOf(dataset.Schemas, record)}");
        }

        if (record.Facts!.HasMembers && MemberRule.Objection(key) is { } objection)
        {
            throw ToolException.Failure(
                $"'{key}' is not a valid key for {English.One(record.Name)}: {objection}; write '{MemberRule.Suggest(key, record.Name)}', "
                + "for example");
        }
    }

    private static string ExpectationOf(SchemaSet schemas, RecordSchema record) =>
        schemas.KeyPathsOf(record) is [[var key]] ? $"; {Expectations.Of(key.Type, schemas)}" : "";
}
