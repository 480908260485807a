using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Factbook.Generator.Schema;

namespace Factbook.Generator.Linking;

/// <summary>Finds, for each fact, the facts that refer to it by the property that an inverse names.</summary>
internal sealed class InverseFinder
{
    private static readonly EquatableArray<int> None = EquatableArray<int>.Empty;

    private readonly SchemaSet _schemas;

    // Each pair of a record and its property that some inverse names has a number.
    private readonly List<(string Record, string Property)> _wanted;
    private readonly Dictionary<string, int[]> _inversesOf = new(StringComparer.Ordinal);

    public InverseFinder(SchemaSet schemas, SortedDictionary<string, FactTable> tables)
    {
        _schemas = schemas;
        _wanted = schemas.Records.SelectMany(Wanted).Distinct().ToList();
        for (var number = 0; number < _wanted.Count; number++)
        {
            if (schemas.TableOf(_wanted[number].Record) is { } owner && tables.TryGetValue(owner.FullName, out var table))
            {
                Collect(table, number);
            }
        }
    }

    /// <summary>The places of the facts that refer to this one, for each inverse of its record in order.</summary>
    public EquatableArray<EquatableArray<int>> Of(FactTable.Entry entry)
    {
        var record = entry.Fact.Value.Record;
        if (!_inversesOf.TryGetValue(record, out var numbers))
        {
            _inversesOf.Add(record, numbers = NumbersOf(_schemas.Find(record)!));
        }

        if (numbers.Length == 0)
        {
            return EquatableArray<EquatableArray<int>>.Empty;
        }

        var inverses = ImmutableArray.CreateBuilder<EquatableArray<int>>(numbers.Length);
        foreach (var number in numbers)
        {
            inverses.Add(entry.Inverses?[number]?.ToEquatable() ?? None);
        }

        return inverses.MoveToImmutable();
    }

    private static IEnumerable<(string Record, string Property)> Wanted(RecordSchema record) => record.Properties
        .Where(property => property.Role == PropertyRole.Inverse)
        .Select(property => (((ListSchema)property.Type).Item.CSharpName, property.InverseOf!));

    private int[] NumbersOf(RecordSchema record) => Wanted(record).Select(wanted => _wanted.IndexOf(wanted)).ToArray();

    private void Collect(FactTable table, int number)
    {
        var (record, property) = _wanted[number];
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var entry in table.Valid)
        {
            var concrete = entry.Fact.Value.Record;
            if (!places.TryGetValue(concrete, out var index))
            {
                places.Add(concrete, index = _schemas.IsKindOf(concrete, record) ? PlaceOf(concrete, property) : -1);
            }

            var place = index < 0 ? 0 : table.PlaceIn(_schemas, record, entry) + 1;
            for (var i = 0; i < entry.Resolved.Length && index >= 0; i++)
            {
                if (entry.References[i].Property == index && entry.Resolved[i].Target is { } target)
                {
                    Add(target, number, place);
                }
            }
        }
    }

    // A fact that refers twice to another stands once among those that refer to it.
    private void Add(FactTable.Entry target, int number, int place)
    {
        target.Inverses ??= new List<int>?[_wanted.Count];
        var places = target.Inverses[number] ??= [];
        if (places.Count == 0 || places[places.Count - 1] != place)
        {
            places.Add(place);
        }
    }

    private int PlaceOf(string record, string property)
    {
        var properties = _schemas.Find(record)!.Properties;
        var index = 0;
        while (properties[index].Name != property)
        {
            index++;
        }

        return index;
    }
}
