using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Factbook.Generator.Schema;

namespace Factbook.Generator.Linking;

/// <summary>
/// The keys of a table. All its facts, including those with errors, are in the order of the files' paths and of their positions.
/// </summary>
internal sealed class TableKeys : IEquatable<TableKeys>
{
    private readonly FactKey[] _facts;
    private readonly SetIndex[] _indexes;
    private readonly Dictionary<string, FactIndex> _byKey;
    private readonly Dictionary<string, FactIndex> _firsts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SetIndex[]> _caseIndexes = new(StringComparer.Ordinal);
    private readonly SortedDictionary<FactIndex, FactIndex> _duplicates = [];
    private readonly HashSet<FactIndex> _doubtful = [];
    private HashSet<string>? _suggestedKeys;

    /// <param name="record">The record of the table.</param>
    /// <param name="files">
    /// The files with facts of the table, in order: the keys, the index of the file, and the index of the part with the facts.
    /// </param>
    /// <param name="isIncomplete">See <see cref="IsIncomplete"/>.</param>
    public TableKeys(
        RecordSchema record,
        SchemaSet schemas,
        IReadOnlyList<(FileKeys Keys, int File, int Part)> files,
        bool isIncomplete,
        CancellationToken cancellation)
    {
        (Record, IsIncomplete) = (record, isIncomplete);
        var (count, parts) = (0, new TablePart[files.Count]);
        for (var i = 0; i < parts.Length; i++)
        {
            parts[i] = new TablePart(files[i].File, files[i].Part, new FactIndex(count));
            _firsts[files[i].Keys.FactsPath] = _firsts.TryGetValue(files[i].Keys.FactsPath, out var first) ? first : new FactIndex(count);
            count += files[i].Keys.Parts[files[i].Part].Facts.Count;
        }

        Parts = parts.Freeze();
        _facts = new FactKey[count];
        _indexes = new SetIndex[count];
        _byKey = new Dictionary<string, FactIndex>(count, StringComparer.Ordinal);
        foreach (var (keys, _, part) in files)
        {
            foreach (var fact in keys.Parts[part].Facts)
            {
                cancellation.ThrowIfCancellationRequested();
                Add(fact);
            }
        }

        Lookalikes = LookalikeKeys.Find(FactsWithKeys.Select(fact => (this[fact].Key!, fact)), _byKey);
        Cases = schemas.DerivedFrom(record).Select(derived => new LinkedCase(derived, FactsOf(schemas, derived.FullName))).ToEquatable();
        Members = record.Facts!.HasMembers ? MemberNamer.Name(this) : MemberNames.None;
        Former = FormerKeys.Of(this, schemas);
        KnownKeys = KnownKeysOf(schemas);
        KeysOfSet = !HasKeys ? EquatableArray<string>.Empty
            : IsCertain && KnownKeys is { } known ? known.Keys
            : Facts.Where(fact => !IndexOf(fact).IsNone).Select(fact => this[fact].Key!).ToEquatable();
    }

    public RecordSchema Record { get; }

    /// <summary>Its facts by their files, in order.</summary>
    public EquatableArray<TablePart> Parts { get; }

    /// <summary>The number of its facts, including those with errors.</summary>
    public int Count { get; private set; }

    /// <summary>The number of facts in the set of the table: those without errors.</summary>
    public int SetCount { get; private set; }

    /// <summary>Its facts, including those with errors.</summary>
    public IEnumerable<FactIndex> Facts => Enumerable.Range(0, Count).Select(fact => new FactIndex(fact));

    /// <summary>Whether a file of this table could not be read completely, so that the rest may define a missing key.</summary>
    public bool IsIncomplete { get; }

    /// <summary>Whether every fact is read and has no error.</summary>
    public bool IsCertain => !IsIncomplete && SetCount == Count;

    /// <summary>The keys of all facts.</summary>
    public IReadOnlyCollection<string> Keys => _byKey.Keys;

    /// <summary>Each fact with the key of an earlier fact, and the earlier one.</summary>
    public IEnumerable<KeyValuePair<FactIndex, FactIndex>> Duplicates => _duplicates;

    /// <summary>Each fact whose key looks like that of another one, and that one.</summary>
    public IReadOnlyDictionary<FactIndex, FactIndex> Lookalikes { get; }

    /// <summary>
    /// The suggestions for keys that cannot be members. A reference to a suggested key is not reported, since it would be a cascading
    /// error.
    /// </summary>
    public HashSet<string> SuggestedKeys => _suggestedKeys ??= new HashSet<string>(
        Members.Refused.Where(refused => refused.Refusal != MemberRefusal.Taken).Select(refused =>
            MemberRule.Suggest(this[refused.Fact].Key!, Record.Name)), StringComparer.Ordinal);

    /// <summary>The facts that could be emitted but have no key, although other facts of the table have keys.</summary>
    public IEnumerable<FactIndex> Keyless =>
        Keys.Count == 0 || HasKeys ? [] : Facts.Where(fact => this[fact] is { Key: null, HasRow: true });

    /// <summary>Whether every fact of the set has a key.</summary>
    public bool HasKeys { get; private set; } = true;

    /// <summary>The keys of the facts of the set, in their order; empty if some have none.</summary>
    public EquatableArray<string> KeysOfSet { get; }

    /// <summary>For each record that derives from the table's record, its facts.</summary>
    public EquatableArray<LinkedCase> Cases { get; }

    /// <summary>The keys that code may look up; null if a file could not be read completely, or if the facts have no keys.</summary>
    public KnownKeys? KnownKeys { get; }

    /// <summary>The named members, and the keys that cannot be members.</summary>
    public MemberNames Members { get; }

    /// <summary>The keys that the facts had before.</summary>
    public FormerKeys Former { get; }

    /// <summary>The key of the fact at the given index.</summary>
    public FactKey this[FactIndex fact] => _facts[fact.Value];

    /// <summary>The first fact of a file; if the generator received the file twice, the first fact of its first occurrence.</summary>
    public FactIndex FirstOf(string factsPath) => _firsts[factsPath];

    /// <summary>The fact with a key, which is in NFC.</summary>
    public FactIndex? Find(string key) => _byKey.TryGetValue(key, out var fact) ? fact : null;

    /// <summary>The first fact with the key of this one: usually itself.</summary>
    public FactIndex FirstWithKeyOf(FactIndex fact) => _duplicates.TryGetValue(fact, out var first) ? first : fact;

    /// <summary>Whether an earlier fact has the same key, so that this one is ignored.</summary>
    public bool IsDuplicate(FactIndex fact) => _duplicates.Count > 0 && _duplicates.ContainsKey(fact);

    /// <summary>The index of a fact in the set of the table; none if the fact has errors.</summary>
    public SetIndex IndexOf(FactIndex fact) => _indexes[fact.Value];

    /// <summary>The index of a fact in the set of a record of this table; none if the fact has errors or is of another record.</summary>
    public SetIndex IndexIn(string record, FactIndex fact) =>
        record == Record.FullName || IndexOf(fact).IsNone ? IndexOf(fact)
        : _caseIndexes.TryGetValue(record, out var indexes) ? indexes[IndexOf(fact).Value]
        : SetIndex.None;

    public bool Equals(TableKeys? other) => ReferenceEquals(this, other) || (other is not null
        && Record.Equals(other.Record)
            && IsIncomplete == other.IsIncomplete
            && Parts.Equals(other.Parts)
            && _facts.AsSpan().SequenceEqual(other._facts)
        // The cases also depend on records that derive from the table's record.
        && Cases.Equals(other.Cases) && Equals(KnownKeys, other.KnownKeys));

    public override bool Equals(object? obj) => Equals(obj as TableKeys);

    public override int GetHashCode() => Count;

    private void Add(FactKey fact)
    {
        var index = new FactIndex(Count++);
        (_facts[index.Value], _indexes[index.Value]) = (fact, SetIndex.None);
        if (fact.Key is { } key)
        {
            if (_byKey.TryGetValue(key, out var first))
            {
                _duplicates.Add(index, first);
                _doubtful.Add(first);
                return;
            }

            _byKey.Add(key, index);
        }

        if (fact.HasRow)
        {
            _indexes[index.Value] = new SetIndex(SetCount++);
            HasKeys &= fact.Key is not null;
        }
    }

    // Returns the facts of a case, and stores their indexes in the case, by which references are resolved.
    private EquatableArray<SetIndex> FactsOf(SchemaSet schemas, string record)
    {
        var (facts, indexes) = (new List<SetIndex>(), new SetIndex[SetCount]);
        for (var fact = 0; fact < Count; fact++)
        {
            if (_indexes[fact] is { IsNone: false } index)
            {
                var isKind = schemas.IsKindOf(_facts[fact].Record, record);
                indexes[index.Value] = isKind ? new SetIndex(facts.Count) : SetIndex.None;
                if (isKind)
                {
                    facts.Add(index);
                }
            }
        }

        _caseIndexes.Add(record, indexes);
        return facts.ToEquatable();
    }

    private KnownKeys? KnownKeysOf(SchemaSet schemas)
    {
        // Facts without keys cannot be looked up; a table without facts can, and contains no key.
        if (IsIncomplete || (_byKey.Count == 0 && Count > 0))
        {
            return null;
        }

        var facts = FactsWithKeys.ToArray();
        return new KnownKeys(
            facts.Select(fact => this[fact].Key!).ToEquatable(),
            schemas.DerivedFrom(Record).Select(record => new KnownCase(record, Enumerable.Range(0, facts.Length)
                .Where(key => MayBe(schemas, facts[key], record.FullName))
                .ToEquatable())).ToEquatable())
        {
            Renamed = Former.All
                .OrderBy(former => former.Key, StringComparer.Ordinal)
                .Select(former => new RenamedKey(former.Key, this[former.Value].Key!))
                .ToEquatable(),
        };
    }

    // The facts with a key, in order, without duplicates.
    private IEnumerable<FactIndex> FactsWithKeys => Facts.Where(fact => this[fact].Key is not null && !IsDuplicate(fact));

    private bool MayBe(SchemaSet schemas, FactIndex fact, string record) =>
        !this[fact].HasRow || _doubtful.Contains(fact) || schemas.IsKindOf(this[fact].Record, record);
}
