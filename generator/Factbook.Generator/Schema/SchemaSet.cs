using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Factbook.Generator.Diagnostics;
using Microsoft.CodeAnalysis.CSharp;

namespace Factbook.Generator.Schema;

/// <summary>The records of a dataset. Equality compares the records; lookups are created on first use.</summary>
internal sealed class SchemaSet : IEquatable<SchemaSet>
{
    // Partial properties, which declare references, require C# 13.
    private const LanguageVersion OldestLanguage = LanguageVersion.CSharp13;

    private readonly Lazy<Dictionary<string, RecordSchema>> _byName;
    private readonly Lazy<ILookup<string, RecordSchema>> _cases;
    private readonly Lazy<Dictionary<string, RecordShape>> _shapes;
    private readonly Lazy<Dictionary<string, IReadOnlyList<IReadOnlyList<PropertySchema>>>> _keyPaths;
    private readonly Lazy<HashSet<string>> _reachable;

    private SchemaSet(EquatableArray<RecordSchema> records, EquatableArray<RecordSchema> bases)
    {
        Records = records;
        Bases = bases;
        _byName = new(() => Records.ToDictionary(record => record.FullName, StringComparer.Ordinal));
        _cases = new(() => Records
            .SelectMany(record => record.Bases.Select(name => (Name: name, Record: record)))
            .ToLookup(pair => pair.Name, pair => pair.Record, StringComparer.Ordinal));
        _keyPaths = new(() => Records.ToDictionary(record => record.FullName, KeyPaths, StringComparer.Ordinal));
        _reachable = new(() => ReachableFrom(Tables));
        _shapes = new(() => Records.ToDictionary(record => record.FullName, record => new RecordShape(record), StringComparer.Ordinal));
    }

    /// <summary>Returns a set without records, because of an error.</summary>
    public static SchemaSet Unread(DiagnosticInfo defect) =>
        new(EquatableArray<RecordSchema>.Empty, EquatableArray<RecordSchema>.Empty) { Defect = defect };

    /// <summary>Gets the error that prevented the records from being read: an internal one, or an unsupported language version.</summary>
    public DiagnosticInfo? Defect { get; private init; }

    /// <summary>Gets the records, in the ordinal order of their names.</summary>
    public EquatableArray<RecordSchema> Records { get; }

    /// <summary>Gets the records without facts whose references others inherit, in the ordinal order of their names.</summary>
    public EquatableArray<RecordSchema> Bases { get; }

    /// <summary>Gets the records that are tables, and not cases of another record.</summary>
    public IEnumerable<RecordSchema> Tables => Records.Where(record => record.Facts is not null);

    /// <summary>Returns the records of a project, or none and one error if its language version is not supported.</summary>
    public static SchemaSet Of(ImmutableArray<SchemaFragment> fragments, LanguageVersion language) =>
        fragments.Length > 0 && language < OldestLanguage
        ? Unread(DiagnosticInfo.Create(Descriptors.OldLanguage, FilePosition.None, language.ToDisplayString()))
        : Of(fragments);

    public static SchemaSet Of(IReadOnlyCollection<SchemaFragment> fragments)
    {
        var sets = new HashSet<string>(StringComparer.Ordinal);
        var names = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        return new(InOrder(fragments)
            .Select(record =>
                record.Set is null || sets.Add(record.SetFullName) ? record : record with { Set = RecordSchema.SpareSetName(record.Name) })
            .Select(record => record with { CaseCollisions = names[record.DocumentationName] = names
                .TryGetValue(record.DocumentationName, out var earlier) ? earlier + 1 : 0 })
            .ToImmutableArray(), InOrder(fragments.SelectMany(fragment => fragment.Bases)).ToImmutableArray());
    }

    /// <summary>Returns every record once, in the ordinal order of their names.</summary>
    public static IEnumerable<RecordSchema> InOrder(IEnumerable<SchemaFragment> fragments) =>
        InOrder(fragments.SelectMany(fragment => fragment.Records));

    private static IEnumerable<RecordSchema> InOrder(IEnumerable<RecordSchema> records) => records
        .GroupBy(record => record.FullName, StringComparer.Ordinal)
        .Select(group => group.First())
        .OrderBy(record => record.FullName, StringComparer.Ordinal);

    /// <summary>Returns the record whose facts a type refers to, or null if it refers to no facts that can be materialized.</summary>
    public RecordSchema? TargetOf(TypeSchema type) => TypeTraits.Leaf(type) is ReferenceSchema reference
        && Find(reference.CSharpName) is { IsBroken: false } record ? record : null;

    public RecordSchema? Find(string fullName) => _byName.Value.TryGetValue(fullName, out var record) ? record : null;

    /// <summary>Returns the properties of a record by their keys and names.</summary>
    public RecordShape ShapeOf(RecordSchema record) => ShapeOf(record.FullName);

    /// <param name="record">The record, fully qualified.</param>
    /// <inheritdoc cref="ShapeOf(RecordSchema)"/>
    public RecordShape ShapeOf(string record) => _shapes.Value[record];

    /// <summary>Returns the concrete records of a value of this record: itself, or derived records.</summary>
    public IEnumerable<RecordSchema> CasesOf(RecordSchema record) =>
        (record.IsAbstract ? [] : new[] { record }).Concat(_cases.Value[record.FullName].Where(derived => !derived.IsAbstract));

    /// <summary>
    /// Returns the properties for which a record is checked: its own, and those of bases without facts, such as generic ones.
    /// </summary>
    public IEnumerable<PropertySchema> CheckedIn(RecordSchema record) =>
        record.Properties.Where(property => property.DeclaringType == record.FullName || Find(property.DeclaringType) is null);

    /// <summary>Returns whether a record derives from this one.</summary>
    public bool IsBase(RecordSchema record) => _cases.Value.Contains(record.FullName);

    /// <summary>Returns the key properties of a table or of one of its cases, each as a path, since it may be in a nested record.</summary>
    public IReadOnlyList<IReadOnlyList<PropertySchema>> KeyPathsOf(RecordSchema record) => _keyPaths.Value[record.FullName];

    /// <summary>Returns every record, including abstract ones, that derives from this one.</summary>
    public IEnumerable<RecordSchema> DerivedFrom(RecordSchema record) => _cases.Value[record.FullName];

    /// <summary>
    /// Returns the record and every record that derives from it: a rule or a reference of an abstract record may name a property of a case.
    /// </summary>
    public IEnumerable<RecordSchema> KindsOf(RecordSchema record) => DerivedFrom(record).Prepend(record);

    /// <summary>Returns the table of a record: its own, or that of the record of which it is a case.</summary>
    public RecordSchema? TableOf(RecordSchema record) =>
        record.Facts is not null ? record : record.Bases.Select(Find).FirstOrDefault(ancestor => ancestor?.Facts is not null);

    public RecordSchema? TableOf(string fullName) => Find(fullName) is { } record ? TableOf(record) : null;

    public bool IsKindOf(string record, string ancestor) =>
        record == ancestor || (Find(record)?.Bases.Contains(ancestor) ?? false);

    /// <summary>Returns the records of facts: the tables, their cases, and nested records.</summary>
    public HashSet<string> Reachable() => _reachable.Value;

    /// <summary>Returns the overridden property, which is checked where it is declared; null if there is none.</summary>
    public PropertySchema? OverriddenBy(RecordSchema record, PropertySchema property) =>
        property.DeclaringType != record.FullName ? null : record.Bases
        .Where(_reachable.Value.Contains)
        .Select(ancestor => Find(ancestor)!.Properties.FirstOrDefault(inherited => inherited.Name == property.Name))
        .FirstOrDefault(inherited => inherited is not null);

    /// <summary>
    /// Returns the fully qualified name of the record that first declares a property, since an override is the same property.
    /// </summary>
    public string OriginOf(RecordSchema record, PropertySchema property) => record.Bases.Reverse()
        .Select(ancestor => Find(ancestor)?.Properties.FirstOrDefault(inherited => inherited.Name == property.Name))
        .FirstOrDefault(inherited => inherited is not null)?.DeclaringType ?? property.DeclaringType;

    /// <summary>Returns the tables whose facts are owned, directly or indirectly, by facts of these tables.</summary>
    public IEnumerable<RecordSchema> OwnedIn(IEnumerable<RecordSchema> tables)
    {
        var owned = new Dictionary<string, RecordSchema>(StringComparer.Ordinal);
        for (var owners = tables.ToList(); owners.Count > 0;)
        {
            owners = ReachableFrom(owners)
                .SelectMany(record => Find(record)!.Properties)
                .Select(property =>
                    property is { Role: PropertyRole.Value, Type: ListSchema { Item: ReferenceSchema item } }
                        ? TableOf(item.CSharpName)
                        : null)
                .Where(table => table is { Facts.IsOwned: true } && !owned.ContainsKey(table.FullName))
                .Select(table => owned[table!.FullName] = table)
                .ToList();
        }

        return owned.Values;
    }

    /// <summary>Returns the scalars that a value of the type can contain, including those of nested records.</summary>
    public IEnumerable<ScalarSchema> ScalarsIn(TypeSchema type) => Leaves(type)
        .Concat(ReachableFrom(NestedIn(type)).SelectMany(name => Find(name)!.Properties).SelectMany(property => Leaves(property.Type)));

    private static IEnumerable<ScalarSchema> Leaves(TypeSchema type) => TypeTraits.Leaf(type) is ScalarSchema scalar ? [scalar] : [];

    private HashSet<string> ReachableFrom(IEnumerable<RecordSchema> records)
    {
        var reached = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<RecordSchema>(records);
        while (open.Count > 0)
        {
            var record = open.Pop();
            if (!reached.Add(record.FullName))
            {
                continue;
            }

            foreach (var next in DerivedFrom(record).Concat(record.Properties.SelectMany(property => NestedIn(property.Type))))
            {
                open.Push(next);
            }
        }

        return reached;
    }

    public bool Equals(SchemaSet? other) =>
        other is not null && Records.Equals(other.Records) && Bases.Equals(other.Bases) && Equals(Defect, other.Defect);

    public override bool Equals(object? obj) => Equals(obj as SchemaSet);

    public override int GetHashCode() => Records.GetHashCode();

    private IReadOnlyList<IReadOnlyList<PropertySchema>> KeyPaths(RecordSchema record)
    {
        var direct = record.Properties
            .Where(property => property.IsKey && property.Role == PropertyRole.Value)
            .Select(property => (IReadOnlyList<PropertySchema>)[property])
            .ToList();
        if (direct.Count > 0)
        {
            return direct;
        }

        return record.Properties
            .Where(property => property is { IsRequired: true, Type: NestedSchema })
            .Select(property => (property, nested: Find(property.Type.CSharpName)))
            .Where(pair => pair.nested is { IsAbstract: false })
            .SelectMany(pair => pair.nested!.Properties
                .Where(inner => inner.IsKey)
                .Select(inner => (IReadOnlyList<PropertySchema>)[pair.property, inner]))
            .ToList();
    }

    private IEnumerable<RecordSchema> NestedIn(TypeSchema type) =>
        TypeTraits.Leaf(type) is NestedSchema nested && Find(nested.CSharpName) is { } record ? [record] : [];
}
