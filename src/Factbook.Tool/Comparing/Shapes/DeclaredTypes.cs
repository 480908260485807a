using Factbook.Tool.Model;

namespace Factbook.Tool.Comparing.Shapes;

/// <summary>The records and enums of a dataset.</summary>
internal sealed class DeclaredTypes
{
    private readonly List<FactRecord> _records = [];
    private readonly List<FactEnum> _enums = [];
    private readonly HashSet<object> _seen = [];

    private DeclaredTypes()
    {
    }

    /// <summary>Gets the records: those of tables, their cases, and those that their properties use.</summary>
    public IReadOnlyList<FactRecord> Records => _records;

    /// <summary>Gets the enums that properties use.</summary>
    public IReadOnlyList<FactEnum> Enums => _enums;

    /// <summary>Finds the types of a dataset.</summary>
    public static DeclaredTypes Of(FactDataset dataset)
    {
        var types = new DeclaredTypes();
        foreach (var set in dataset.Sets)
        {
            types.Add(set.Record);
        }

        // The list grows while it is read.
        for (var i = 0; i < types._records.Count; i++)
        {
            foreach (var record in types._records[i].Cases)
            {
                types.Add(record);
            }

            foreach (var property in types._records[i].Declared)
            {
                types.Add(property.Type);
            }
        }

        return types;
    }

    private void Add(FactRecord record)
    {
        if (_seen.Add(record))
        {
            _records.Add(record);
        }
    }

    private void Add(FactType type)
    {
        switch (type)
        {
            case EnumType { Enum: var names } when _seen.Add(names):
                _enums.Add(names);
                break;
            case ListType list:
                Add(list.Item);
                break;
            case DictionaryType dictionary:
                Add(dictionary.Key);
                Add(dictionary.Value);
                break;
            case ReferenceType reference:
                Add(reference.Record);
                break;
            case NestedType nested:
                Add(nested.Record);
                break;
        }
    }
}
