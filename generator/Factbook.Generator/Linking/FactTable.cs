using System;
using System.Collections.Generic;
using Factbook.Generator.Binding;
using Factbook.Generator.Packing;
using Factbook.Generator.Schema;
using Factbook.Generator.Yaml;

namespace Factbook.Generator.Linking;

/// <summary>The facts of a table while they are being linked.</summary>
/// <param name="record">The record of the table.</param>
/// <param name="count">About how many facts are to come.</param>
/// <param name="isNumbered">Whether facts are also found by their number in their file, because they own others or are owned.</param>
internal sealed class FactTable(RecordSchema record, int count, bool isNumbered)
{
    private readonly Dictionary<string, Entry> _byKey = new(count, StringComparer.Ordinal);
    private readonly Dictionary<(string File, int Number), Entry> _byNumber = [];
    private readonly Dictionary<string, int[]> _ranks = new(StringComparer.Ordinal);

    public RecordSchema Record { get; } = record;

    /// <summary>Every fact, broken ones too, in order.</summary>
    public List<Entry> Entries { get; } = new(count);

    /// <summary>The facts that can be emitted; an entry's <see cref="Entry.Place"/> is its place here.</summary>
    public List<Entry> Valid { get; } = new(count);

    /// <summary>Whether a file of this table could not be read to its end, so that a missing key may stand in the rest.</summary>
    public bool IsIncomplete { get; set; }

    /// <summary>The keys there are.</summary>
    public IReadOnlyCollection<string> Keys => _byKey.Keys;

    /// <summary>Adds a fact; gives the first one with its key when there is one already.</summary>
    public Entry? Add(PackedFact packed, YamlSource source)
    {
        var entry = new Entry(packed, source);
        if (packed.Fact.Key is { } key)
        {
            if (_byKey.TryGetValue(key, out var first))
            {
                Number(packed.Fact, source, first);
                first.HasTwin = true;
                return first;
            }

            _byKey.Add(key, entry);
        }

        Entries.Add(entry);
        Number(packed.Fact, source, entry);
        if (packed.Row is not null)
        {
            entry.Place = Valid.Count;
            Valid.Add(entry);
        }

        return null;
    }

    public Entry? Find(string key) => _byKey.TryGetValue(key, out var entry) ? entry : null;

    /// <summary>The fact that a reference means.</summary>
    /// <param name="source">The file in which the reference stands.</param>
    public Entry? Find(BoundReference reference, YamlSource source) => reference.Number is not { } number ? Find(reference.Key)
        : _byNumber.TryGetValue((source.FactsPath, number), out var entry) ? entry : null;

    /// <summary>The place of a valid fact in the set of a record of this table, from zero; -1 when it is not of that record.</summary>
    public int PlaceIn(SchemaSet schemas, string record, Entry entry)
    {
        if (record == Record.FullName || entry.Place < 0)
        {
            return entry.Place;
        }

        if (!_ranks.TryGetValue(record, out var ranks))
        {
            ranks = new int[Valid.Count];
            var next = 0;
            for (var i = 0; i < ranks.Length; i++)
            {
                ranks[i] = schemas.IsKindOf(Valid[i].Record, record) ? next++ : -1;
            }

            _ranks.Add(record, ranks);
        }

        return ranks[entry.Place];
    }

    private void Number(BoundFact fact, YamlSource source, Entry entry)
    {
        if (isNumbered)
        {
            _byNumber.Add((source.FactsPath, fact.Number), entry);
        }
    }

    /// <summary>One fact and its place among the valid ones, -1 when it is broken.</summary>
    internal sealed class Entry(PackedFact packed, YamlSource source)
    {
        public BoundFact Fact { get; } = packed.Fact;

        /// <summary>The fact's own record, which may be a case of the table's.</summary>
        public string Record { get; } = packed.Fact.Value.Record;

        /// <summary>Its row; null when the fact has mistakes.</summary>
        public RowTemplate? Row { get; } = packed.Row;

        /// <summary>What it refers to, in the order of the row's holes.</summary>
        public EquatableArray<PropertyReference> References { get; } = packed.References;

        public YamlSource Source { get; } = source;

        public int Place { get; set; } = -1;

        /// <summary>What each of its references leads to: a place in the set of the record that the property asks for, from one; 0 for none.</summary>
        public EquatableArray<int> Places { get; set; }

        /// <summary>What <see cref="InverseFinder"/> knows of the facts that refer here; null where there are none.</summary>
        public int[]? LastReferrers { get; set; }

        /// <summary>Whether another fact has its key, and may be the one that is meant.</summary>
        public bool HasTwin { get; set; }

        /// <summary>Whether it is beyond doubt what this fact holds.</summary>
        public bool IsCertain => Row is not null && !HasTwin;
    }
}
