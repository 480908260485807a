using System;
using System.Collections.Generic;
using System.Linq;
using Factbook.Generator.Schema;

namespace Factbook.Generator.Linking;

/// <summary>The properties that have an inverse: those that an <c>[InverseProperty]</c> names.</summary>
internal sealed class InverseProperties
{
    private static readonly InverseIndex[] None = [];

    private readonly List<InvertedProperty> _inverted;
    private readonly Dictionary<string, InverseIndex[]> _inversesOf = new(StringComparer.Ordinal);
    private readonly Dictionary<string, InverseIndex[][]> _byProperty = new(StringComparer.Ordinal);

    public InverseProperties(SchemaSet schemas)
    {
        _inverted = schemas.Records.SelectMany(record => InvertedBy(schemas, record)).Distinct().ToList();
        foreach (var record in schemas.Records.Where(_ => _inverted.Count > 0))
        {
            _inversesOf.Add(
                record.FullName,
                InvertedBy(schemas, record).Select(inverted => new InverseIndex(_inverted.IndexOf(inverted))).ToArray());
            var indexes = Enumerable.Range(0, _inverted.Count).Select(index => new InverseIndex(index))
                .Where(index => schemas.IsKindOf(record.FullName, this[index].Record))
                .ToList();
            if (indexes.Count > 0)
            {
                _byProperty.Add(record.FullName, [.. record.Properties
                    .Select(property => indexes.Where(index => this[index].Property == property.Name).ToArray())]);
            }
        }
    }

    /// <summary>Gets their number.</summary>
    public int Count => _inverted.Count;

    public InvertedProperty this[InverseIndex index] => _inverted[index.Value];

    /// <summary>Returns whether facts of a table have inverses.</summary>
    public bool IsFollowedTo(string table) => _inverted.Exists(inverted => inverted.Table == table);

    /// <summary>The properties that the inverses of a record name, in the order of the inverses.</summary>
    public InverseIndex[] Of(string record) => _inversesOf.TryGetValue(record, out var indexes) ? indexes : None;

    /// <summary>For each property of a record, the inverses of its references; null if there are none.</summary>
    public InverseIndex[][]? ByProperty(string record) => _byProperty.TryGetValue(record, out var indexes) ? indexes : null;

    private static IEnumerable<InvertedProperty> InvertedBy(SchemaSet schemas, RecordSchema record) =>
        schemas.TableOf(record) is not { } table ? [] : record.Properties
        .Where(property => property.Role == PropertyRole.Inverse)
        .Select(property => new InvertedProperty(((ListSchema)property.Type).Item.CSharpName, property.InverseOf!, table.FullName));
}

/// <param name="Record">The record whose facts refer, fully qualified.</param>
/// <param name="Property">The property with the references.</param>
/// <param name="Table">The table of the facts that they refer to.</param>
internal readonly record struct InvertedProperty(string Record, string Property, string Table);
