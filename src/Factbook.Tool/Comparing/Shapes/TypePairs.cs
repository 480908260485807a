using System.Collections.Concurrent;
using Factbook.Tool.Model;

namespace Factbook.Tool.Comparing.Shapes;

/// <summary>
/// The corresponding records and enums of two datasets: they have the same full name, or are the records of sets with the same name, or
/// are the only ones with their simple name, as after the change of a namespace.
/// </summary>
internal sealed class TypePairs
{
    private readonly Dictionary<FactRecord, FactRecord> _records;
    private readonly Dictionary<FactEnum, FactEnum> _enums;
    private readonly Dictionary<FactRecord, FactRecord> _old;
    private readonly ConcurrentDictionary<(FactRecord Old, FactRecord New), IReadOnlyList<PropertyPair>> _properties = [];

    public TypePairs(FactDataset old, FactDataset @new)
    {
        var (before, now) = (DeclaredTypes.Of(old), DeclaredTypes.Of(@new));
        _records = Match(before.Records, now.Records, record => record.FullName);
        _enums = Match(before.Enums, now.Enums, names => names.FullName);
        var taken = _records.Values.ToHashSet();
        var sets = @new.Tables.ToDictionary(table => table.Name, table => table.Record, StringComparer.Ordinal);
        foreach (var table in old.Tables.Where(table => !_records.ContainsKey(table.Record)))
        {
            if (sets.GetValueOrDefault(table.Name) is { } record && taken.Add(record))
            {
                _records.Add(table.Record, record);
            }
        }

        MatchRest(_records, before.Records, now.Records, record => record.Name);
        MatchRest(_enums, before.Enums, now.Enums, names => names.Name);
        _old = _records.ToDictionary(pair => pair.Value, pair => pair.Key);
    }

    /// <summary>Gets the pairs of records, in the old order.</summary>
    public IEnumerable<KeyValuePair<FactRecord, FactRecord>> Records => _records;

    /// <summary>Gets the pairs of enums, in the old order.</summary>
    public IEnumerable<KeyValuePair<FactEnum, FactEnum>> Enums => _enums;

    /// <summary>Returns the new record that corresponds to an old one; null if the record was removed.</summary>
    public FactRecord? NewOf(FactRecord old) => _records.GetValueOrDefault(old);

    /// <summary>Returns whether two records correspond.</summary>
    public bool AreSame(FactRecord old, FactRecord @new) => NewOf(old) == @new;

    /// <summary>Returns whether two enums correspond.</summary>
    public bool AreSame(FactEnum old, FactEnum @new) => _enums.GetValueOrDefault(old) == @new;

    /// <summary>Returns whether two types correspond. Optional items do not correspond to required ones.</summary>
    /// <remarks>Whether the value itself is optional is not compared.</remarks>
    public bool AreSame(FactType old, FactType @new) => (old, @new) switch
    {
        (ScalarType before, ScalarType now) => before.Kind == now.Kind,
        (EnumType before, EnumType now) => AreSame(before.Enum, now.Enum),
        (ReferenceType before, ReferenceType now) => AreSame(before.Record, now.Record),
        (NestedType before, NestedType now) => AreSame(before.Record, now.Record),
        (ListType before, ListType now) => AreSameParts(before.Item, now.Item),
        (DictionaryType before, DictionaryType now) => AreSameParts(before.Key, now.Key) && AreSameParts(before.Value, now.Value),
        _ => old.GetType() == @new.GetType(),
    };

    /// <summary>Returns the properties that both records have, in the new order.</summary>
    public IReadOnlyList<PropertyPair> PropertiesOf(FactRecord old, FactRecord @new) =>
        _properties.GetOrAdd((old, @new), static records => PropertyPair.Match(records.Old, records.New));

    /// <summary>Returns the properties that a record has in both datasets; none if the record is not in both.</summary>
    /// <param name="record">The record.</param>
    /// <param name="isOld">Whether it is the old one.</param>
    public IReadOnlyList<PropertyPair> PropertiesOf(FactRecord record, bool isOld) =>
        (isOld ? _records : _old).GetValueOrDefault(record) is not { } other ? []
        : isOld ? PropertiesOf(record, other)
        : PropertiesOf(other, record);

    private bool AreSameParts(FactType old, FactType @new) => old.IsOptional == @new.IsOptional && AreSame(old, @new);

    private static Dictionary<T, T> Match<T>(IReadOnlyList<T> old, IReadOnlyList<T> @new, Func<T, string> nameOf)
        where T : class
    {
        var now = @new.DistinctBy(nameOf).ToDictionary(nameOf, StringComparer.Ordinal);
        return old.DistinctBy(nameOf).Where(type => now.ContainsKey(nameOf(type))).ToDictionary(type => type, type => now[nameOf(type)]);
    }

    private static void MatchRest<T>(Dictionary<T, T> pairs, IReadOnlyList<T> old, IReadOnlyList<T> @new, Func<T, string> nameOf)
        where T : class
    {
        var taken = pairs.Values.ToHashSet();
        var now = Unique(@new.Where(type => !taken.Contains(type)), nameOf);
        foreach (var (name, type) in Unique(old.Where(type => !pairs.ContainsKey(type)), nameOf))
        {
            if (now.TryGetValue(name, out var same))
            {
                pairs.Add(type, same);
            }
        }
    }

    private static Dictionary<string, T> Unique<T>(IEnumerable<T> types, Func<T, string> nameOf) => types
        .GroupBy(nameOf, StringComparer.Ordinal)
        .Where(group => !group.Skip(1).Any())
        .ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
}
