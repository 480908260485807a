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
    private readonly Dictionary<(FactTable.Entry Target, string Record, string Property), List<int>> _found = [];

    public InverseFinder(SchemaSet schemas, SortedDictionary<string, FactTable> tables, Dictionary<FactTable.Entry, List<ResolvedReference>> resolved)
    {
        _schemas = schemas;
        var wanted = schemas.Records
            .SelectMany(record => record.Properties)
            .Where(property => property.Role == PropertyRole.Inverse)
            .Select(property => (Record: ItemOf(property), Property: property.InverseOf!))
            .Distinct()
            .ToList();
        foreach (var (record, property) in wanted)
        {
            if (schemas.TableOf(record) is { } owner && tables.TryGetValue(owner.FullName, out var table))
            {
                Collect(table, record, property, resolved);
            }
        }
    }

    /// <summary>The places of the facts that refer to this one, for each inverse of its record in order.</summary>
    public EquatableArray<EquatableArray<int>> Of(FactTable.Entry entry) => _schemas.Find(entry.Fact.Value.Record)!.Properties
        .Where(property => property.Role == PropertyRole.Inverse)
        .Select(property => _found.TryGetValue((entry, ItemOf(property), property.InverseOf!), out var places) ? places.ToEquatable() : None)
        .ToEquatable();

    private void Collect(FactTable table, string record, string property, Dictionary<FactTable.Entry, List<ResolvedReference>> resolved)
    {
        foreach (var entry in table.Valid)
        {
            if (!_schemas.IsKindOf(entry.Fact.Value.Record, record))
            {
                continue;
            }

            var index = _schemas.Find(entry.Fact.Value.Record)!.Properties.Items.ToList().FindIndex(candidate => candidate.Name == property);
            var place = table.PlaceIn(_schemas, record, entry) + 1;
            foreach (var target in resolved[entry].Where(reference => reference.Property == index && reference.Target is not null).Select(reference => reference.Target!).Distinct())
            {
                var key = (target, record, property);
                if (!_found.TryGetValue(key, out var places))
                {
                    _found.Add(key, places = []);
                }

                places.Add(place);
            }
        }
    }

    private static string ItemOf(PropertySchema property) => ((ListSchema)property.Type).Item.CSharpName;
}
