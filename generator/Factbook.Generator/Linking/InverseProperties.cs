using System;
using System.Collections.Generic;
using System.Linq;
using Factbook.Generator.Schema;

namespace Factbook.Generator.Linking;

/// <summary>Which references are followed back: each property that some inverse names has a number.</summary>
internal sealed class InverseProperties
{
    private static readonly int[] None = [];

    private readonly List<InvertedProperty> _inverted;
    private readonly Dictionary<string, int[]> _inversesOf = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int[][]> _byProperty = new(StringComparer.Ordinal);

    public InverseProperties(SchemaSet schemas)
    {
        _inverted = schemas.Records.SelectMany(record => InvertedBy(schemas, record)).Distinct().ToList();
        foreach (var record in schemas.Records.Where(_ => _inverted.Count > 0))
        {
            _inversesOf.Add(record.FullName, InvertedBy(schemas, record).Select(inverted => _inverted.IndexOf(inverted)).ToArray());
            var numbers = Enumerable.Range(0, _inverted.Count)
                .Where(number => schemas.IsKindOf(record.FullName, _inverted[number].Record))
                .ToList();
            if (numbers.Count > 0)
            {
                _byProperty.Add(record.FullName, [.. record.Properties
                    .Select(property => numbers.Where(number => _inverted[number].Property == property.Name).ToArray())]);
            }
        }
    }

    /// <summary>How many there are.</summary>
    public int Count => _inverted.Count;

    /// <summary>An inverted property by its number.</summary>
    public InvertedProperty this[int number] => _inverted[number];

    /// <summary>Whether facts of a table have inverses.</summary>
    public bool IsFollowedTo(string table) => _inverted.Exists(inverted => inverted.Table == table);

    /// <summary>The numbers that a record's inverses follow back, in the order of its properties.</summary>
    public int[] Of(string record) => _inversesOf.TryGetValue(record, out var numbers) ? numbers : None;

    /// <summary>For each property of a record, by which numbers it is followed back; null where none is.</summary>
    public int[][]? NumbersOf(string record) => _byProperty.TryGetValue(record, out var numbers) ? numbers : null;

    private static IEnumerable<InvertedProperty> InvertedBy(SchemaSet schemas, RecordSchema record) =>
        schemas.TableOf(record) is not { } table ? [] : record.Properties
        .Where(property => property.Role == PropertyRole.Inverse)
        .Select(property => new InvertedProperty(((ListSchema)property.Type).Item.CSharpName, property.InverseOf!, table.FullName));
}

/// <param name="Record">The record whose facts refer, fully qualified.</param>
/// <param name="Property">The property by which they do.</param>
/// <param name="Table">The table of the facts that they refer to.</param>
internal readonly record struct InvertedProperty(string Record, string Property, string Table);
