using Factbook.Generator.Binding;
using Factbook.Generator.Linking;
using Factbook.Generator.Schema;
using Factbook.Tool.Compiling;
using Factbook.Tool.Model;

namespace Factbook.Tool.Reading.Sources;

/// <summary>
/// Reads the facts that the generator linked: with documentation, rules and the location of each value, and without executing the
/// code of the project. Facts with errors are left out. A value that a fact does not state is known only if its default is a constant.
/// </summary>
internal sealed class SourceDataset
{
    private readonly Dictionary<string, IReadOnlyList<Fact>> _factsOf = new(StringComparer.Ordinal);
    private readonly SourceRecords _records;
    private readonly CompiledDataset _compiled;

    private SourceDataset(CompiledDataset compiled)
    {
        _compiled = compiled;
        _records = new SourceRecords(compiled.Schemas, new Symbols(compiled.Compilation));
    }

    /// <summary>Reads the facts of a compiled project.</summary>
    public static FactDataset Read(CompiledDataset compiled)
    {
        var dataset = new SourceDataset(compiled);
        return new FactDataset(compiled.Compilation.AssemblyName ?? "", dataset.Sets());
    }

    /// <summary>Returns a function that finds a record of a compiled project by its full name; null if it has no such record.</summary>
    public static Func<string, FactRecord?> RecordsOf(CompiledDataset compiled)
    {
        var records = new SourceRecords(compiled.Schemas, new Symbols(compiled.Compilation));
        var known = compiled.Schemas.Records.ToDictionary(record => Symbols.Plain(record.FullName), record => record.FullName);
        return name => known.TryGetValue(name, out var fullName) ? records.RecordOf(fullName) : null;
    }

    private IReadOnlyList<FactTable> Sets()
    {
        foreach (var table in _compiled.Facts.Tables)
        {
            var facts = FactsOf(table);
            _factsOf.Add(table.Record.FullName, facts);
            foreach (var derived in _compiled.Schemas.DerivedFrom(table.Record))
            {
                _factsOf[derived.FullName] = [.. facts.Where(fact => fact.Record.IsKindOf(_records.RecordOf(derived.FullName)))];
            }
        }

        var tables = _compiled.Facts.Tables.Select(table => table.Record).ToList();
        var sets = InOrder(tables).Concat(InOrder(tables.SelectMany(_compiled.Schemas.DerivedFrom))).ToList();
        var names = FactTable.UniqueNames([.. sets.Select(record => (record.Set!, record.Namespace))]);
        return [.. sets.Zip(names, (record, name) =>
            new FactTable(name, _records.RecordOf(record.FullName), record.Facts is null, _factsOf[record.FullName]))];
    }

    private static IEnumerable<RecordSchema> InOrder(IEnumerable<RecordSchema> records) => records
        .Where(record => record.Set is not null)
        .DistinctBy(record => record.FullName)
        .OrderBy(record => record.Set, StringComparer.Ordinal);

    private List<Fact> FactsOf(LinkedTable table)
    {
        var facts = new List<Fact>();
        foreach (var part in table.Parts)
        {
            for (var i = 0; i < part.Resolved.Facts.Count; i++)
            {
                facts.Add(FactOf(table, part, i, facts.Count));
            }
        }

        return facts;
    }

    private Fact FactOf(LinkedTable table, LinkedPart part, int row, int index)
    {
        var linked = part.Resolved.Facts[row];
        var values = new SourceValues(_records, linked, part.Inverses, row, FactAt);
        return new Fact(
            _records.RecordOf(linked.Fact.Value.Record),
            _records.RecordOf(table.Record.FullName),
            linked.Fact.Key,
            index,
            values.LocationOf(linked.Fact.KeySpan),
            values.Read)
        {
            Summary = FactSummary.Of(_compiled.Schemas, linked.Fact),
        };
    }

    // A reference to a fact with errors is treated as absent.
    private Fact? FactAt(string record, SetReference reference) => reference.IsNone ? null : _factsOf[record][reference.Index.Value];
}
