using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Factbook.Generator.Schema;

namespace Factbook.Generator.Linking;

/// <summary>The keys of a table. Its facts, broken ones too, are numbered in the order of the files' paths and of their places.</summary>
internal sealed class TableKeys : IEquatable<TableKeys>
{
    private const int None = -1;

    private readonly FactKey[] _facts;
    private readonly int[] _places;
    private readonly Dictionary<string, int> _byKey;
    private readonly Dictionary<string, int> _firsts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int[]> _ranks = new(StringComparer.Ordinal);
    private readonly SortedDictionary<int, int> _duplicates = [];
    private readonly HashSet<int> _doubtful = [];
    private HashSet<string>? _suggestedKeys;

    /// <param name="record">The record of the table.</param>
    /// <param name="files">The files that have facts of the table, in order, and which of their parts those are.</param>
    /// <param name="isIncomplete">See <see cref="IsIncomplete"/>.</param>
    public TableKeys(
        RecordSchema record,
        SchemaSet schemas,
        IReadOnlyList<(FileKeys Keys, int File, int Part)> files,
        bool isIncomplete,
        CancellationToken cancellation = default)
    {
        (Record, IsIncomplete) = (record, isIncomplete);
        var (count, parts) = (0, new TablePart[files.Count]);
        for (var i = 0; i < parts.Length; i++)
        {
            parts[i] = new TablePart(files[i].File, files[i].Part, count);
            _firsts[files[i].Keys.FactsPath] = _firsts.TryGetValue(files[i].Keys.FactsPath, out var first) ? first : count;
            count += files[i].Keys.Parts[files[i].Part].Facts.Count;
        }

        Parts = parts.Freeze();
        _facts = new FactKey[count];
        _places = new int[count];
        _byKey = new Dictionary<string, int>(count, StringComparer.Ordinal);
        foreach (var (keys, _, part) in files)
        {
            foreach (var fact in keys.Parts[part].Facts)
            {
                cancellation.ThrowIfCancellationRequested();
                Add(fact);
            }
        }

        Lookalikes = LookalikeKeys.Find(_byKey);
        Cases = schemas.DerivedFrom(record).Select(derived => new LinkedCase(derived, Rank(schemas, derived.FullName))).ToEquatable();
        KnownKeys = KnownKeysOf(schemas);
        KeysOfPlaces = !HasKeys ? EquatableArray<string>.Empty
            : IsCertain && KnownKeys is { } known ? known.Keys
            : Enumerable.Range(0, Count).Where(fact => _places[fact] >= 0).Select(fact => _facts[fact].Key!).ToEquatable();
        Members = record.Facts!.HasMembers ? MemberNamer.Name(this) : MemberNames.None;
    }

    public RecordSchema Record { get; }

    /// <summary>Where its facts stand, in order.</summary>
    public EquatableArray<TablePart> Parts { get; }

    /// <summary>The number of its facts, broken ones too.</summary>
    public int Count { get; private set; }

    /// <summary>The number of those without a mistake: they have places in the table's set.</summary>
    public int Places { get; private set; }

    /// <summary>Whether a file of this table could not be read to its end, so that a missing key may stand in the rest.</summary>
    public bool IsIncomplete { get; }

    /// <summary>Whether it is beyond doubt what every fact holds.</summary>
    public bool IsCertain => !IsIncomplete && Places == Count;

    /// <summary>The keys there are.</summary>
    public IReadOnlyCollection<string> Keys => _byKey.Keys;

    /// <summary>Each fact whose key an earlier one has, and that one.</summary>
    public IEnumerable<KeyValuePair<int, int>> Duplicates => _duplicates;

    /// <summary>Each fact whose key looks like that of another one, and that one.</summary>
    public IReadOnlyDictionary<int, int> Lookalikes { get; }

    /// <summary>The keys that facts whose own can't be members should have: what refers to one of them is not a second error.</summary>
    public HashSet<string> SuggestedKeys => _suggestedKeys ??= new HashSet<string>(
        Members.Refused.Where(refused => refused.Refusal != MemberRefusal.Taken).Select(refused =>
            MemberRule.Suggest(_facts[refused.Fact].Key!, Record.Name)), StringComparer.Ordinal);

    /// <summary>The facts without a key that could be emitted, although facts of the table have keys.</summary>
    public IEnumerable<int> Keyless =>
        Keys.Count == 0 || HasKeys ? [] : Enumerable.Range(0, Count).Where(fact => _facts[fact] is { Key: null, HasRow: true });

    /// <summary>Whether every fact with a place has a key.</summary>
    public bool HasKeys { get; private set; } = true;

    /// <summary>The keys of the facts with places, in their order; empty where some have none.</summary>
    public EquatableArray<string> KeysOfPlaces { get; }

    /// <summary>For each record that derives from the table's: which facts are its.</summary>
    public EquatableArray<LinkedCase> Cases { get; }

    /// <summary>What code may look up; null where that is not known, since a file could not be read to its end.</summary>
    public KnownKeys? KnownKeys { get; }

    /// <summary>The named members, and the keys that can't be any.</summary>
    public MemberNames Members { get; }

    /// <summary>What is known of a fact by its number.</summary>
    public FactKey this[int fact] => _facts[fact];

    /// <summary>The number of the first fact of a file; of one that the compiler was given twice, as it was given first.</summary>
    public int FirstOf(string factsPath) => _firsts[factsPath];

    /// <summary>The number of the fact with a key, which is in NFC.</summary>
    public int? Find(string key) => _byKey.TryGetValue(key, out var fact) ? fact : null;

    /// <summary>The fact that has this one's key first: mostly itself.</summary>
    public int FirstWithKeyOf(int fact) => _duplicates.TryGetValue(fact, out var first) ? first : fact;

    /// <summary>Whether an earlier fact has its key, so that this one is none.</summary>
    public bool IsDuplicate(int fact) => _duplicates.Count > 0 && _duplicates.ContainsKey(fact);

    /// <summary>The place of a fact in the table's set, from zero; -1 when it is broken.</summary>
    public int PlaceOf(int fact) => _places[fact];

    /// <summary>The place of a fact in the set of a record of this table, from zero; -1 when it is broken or not of that record.</summary>
    public int PlaceIn(string record, int fact) =>
        record == Record.FullName || _places[fact] < 0 ? _places[fact]
        : _ranks.TryGetValue(record, out var ranks) ? ranks[_places[fact]]
        : None;

    public bool Equals(TableKeys? other) => ReferenceEquals(this, other) || (other is not null
        && Record.Equals(other.Record)
            && IsIncomplete == other.IsIncomplete
            && Parts.Equals(other.Parts)
            && _facts.AsSpan().SequenceEqual(other._facts)
        // Which facts are of a case is decided by other records than the table's.
        && Cases.Equals(other.Cases) && Equals(KnownKeys, other.KnownKeys));

    public override bool Equals(object? obj) => Equals(obj as TableKeys);

    public override int GetHashCode() => Count;

    private void Add(FactKey fact)
    {
        var number = Count++;
        (_facts[number], _places[number]) = (fact, None);
        if (fact.Key is { } key)
        {
            if (_byKey.TryGetValue(key, out var first))
            {
                _duplicates.Add(number, first);
                _doubtful.Add(first);
                return;
            }

            _byKey.Add(key, number);
        }

        if (fact.HasRow)
        {
            _places[number] = Places++;
            HasKeys &= fact.Key is not null;
        }
    }

    // The places of a case's facts in the table; the other way round they are kept to resolve references.
    private EquatableArray<int> Rank(SchemaSet schemas, string record)
    {
        var (places, ranks) = (new List<int>(), new int[Places]);
        for (var fact = 0; fact < Count; fact++)
        {
            if (_places[fact] is >= 0 and var place)
            {
                var isKind = schemas.IsKindOf(_facts[fact].Record, record);
                ranks[place] = isKind ? places.Count : None;
                if (isKind)
                {
                    places.Add(place);
                }
            }
        }

        _ranks.Add(record, ranks);
        return places.ToEquatable();
    }

    private KnownKeys? KnownKeysOf(SchemaSet schemas)
    {
        // A table whose facts have no keys is not looked into; one without facts is, and finds nothing.
        if (IsIncomplete || (_byKey.Count == 0 && Count > 0))
        {
            return null;
        }

        // In the order of the facts, since nothing was ever taken out.
        var facts = _byKey.Values.ToArray();
        return new KnownKeys(
            _byKey.Keys.ToEquatable(),
            schemas.DerivedFrom(Record).Select(record => new LinkedCase(record, Enumerable.Range(0, facts.Length)
                .Where(key => MayBe(schemas, facts[key], record.FullName))
                .ToEquatable())).ToEquatable());
    }

    private bool MayBe(SchemaSet schemas, int fact, string record) =>
        !_facts[fact].HasRow || _doubtful.Contains(fact) || schemas.IsKindOf(_facts[fact].Record, record);
}

/// <summary>The facts of a table that stand in one file.</summary>
/// <param name="File">The number of the file.</param>
/// <param name="Part">Which of the file's parts it is.</param>
/// <param name="First">The number of its first fact.</param>
internal readonly record struct TablePart(int File, int Part, int First);
