using Factbook.Tool.Model;

namespace Factbook.Tool.LinkedData;

/// <summary>The records and enums that the facts of a dataset consist of, in the ordinal order of their full names.</summary>
internal sealed class DatasetTypes
{
    private readonly HashSet<FactRecord> _records = [];
    private readonly HashSet<FactRecord> _ofFacts = [];
    private readonly HashSet<FactEnum> _enums = [];

    public DatasetTypes(FactDataset dataset)
    {
        foreach (var table in dataset.Tables)
        {
            Add(table.Record);
            _ofFacts.UnionWith(table.Record.Cases);
        }

        Records = [.. _records.OrderBy(record => record.FullName, StringComparer.Ordinal)];
        Enums = [.. _enums.OrderBy(members => members.FullName, StringComparer.Ordinal)];
    }

    /// <summary>Gets the records of facts, those nested in facts, and their bases.</summary>
    public IReadOnlyList<FactRecord> Records { get; }

    public IReadOnlyList<FactEnum> Enums { get; }

    /// <summary>Gets the terms that the records, their properties and the members of the enums state.</summary>
    public IEnumerable<Term> Terms => Records.SelectMany(record => record.Terms)
        .Concat(Records.SelectMany(RecordTerms.ExportedBy).SelectMany(property => property.Terms))
        .Concat(Enums.SelectMany(members => members.Members).SelectMany(member => member.Terms));

    /// <summary>Returns whether facts are values of a record, and not only values nested in facts.</summary>
    public bool IsOfFacts(FactRecord record) => _ofFacts.Contains(record);

    private void Add(FactRecord record)
    {
        if (_records.Add(record))
        {
            record.Bases.Concat(record.Cases).ToList().ForEach(Add);
            record.Members.Select(property => property.Type).ToList().ForEach(Add);
        }
    }

    private void Add(FactType type)
    {
        switch (type)
        {
            case EnumType { Enum: var members }:
                _enums.Add(members);
                break;
            case NestedType { Record: var record }:
                Add(record);
                break;
            case ReferenceType { Record: var record }:
                Add(record);
                break;
            case ListType { Item: var item }:
                Add(item);
                break;
            case DictionaryType { Key: var key, Value: var value }:
                Add(key);
                Add(value);
                break;
        }
    }
}
