using Factbook.Generator.Binding;
using Factbook.Generator.Diagnostics;
using Factbook.Generator.Linking;
using Factbook.Notation;
using Factbook.Tool.Compiling;
using Factbook.Tool.Naming;

namespace Factbook.Tool.Renaming;

/// <summary>The fact that is renamed, and its new key.</summary>
internal sealed record RenameTarget(LinkedTable Table, LinkedFact Fact, string NewKey)
{
    public string OldKey => Fact.Fact.Key!;

    /// <summary>Finds the fact, and checks the new key.</summary>
    /// <exception cref="ToolException">The fact does not exist, or the new key is not valid or is taken.</exception>
    public static RenameTarget Find(CompiledDataset dataset, string set, string oldKey, string newKey)
    {
        var (table, _) = FactTables.Find(dataset, set);
        var (record, schemas) = (table.Record, dataset.Schemas);
        var old = KeyReader.CanonicalKey(schemas, record, oldKey);
        var key = KeyReader.CanonicalKey(schemas, record, newKey);
        var fact = table.Facts.FirstOrDefault(fact => fact.Fact.Key == old) ?? throw ToolException.Usage(
            table.Keys.Former.Find(old) is { } renamed
                ? $"{record.Name} '{oldKey}' was renamed already; its key is '{table.Keys[renamed].Key}'"
                : $"{record.Name} '{oldKey}' is not defined{Suggestions.DidYouMean(oldKey, table.Keys.Keys)}");
        if (key == old)
        {
            throw ToolException.Usage($"'{oldKey}' and '{newKey}' are the same key");
        }

        FactTables.RefuseKey(dataset, table, key, except: fact);
        return new RenameTarget(table, fact, key);
    }
}
