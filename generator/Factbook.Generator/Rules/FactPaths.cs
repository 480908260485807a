using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Text;
using System.Threading;
using Factbook.Generator.Binding;
using Factbook.Generator.Linking;
using Factbook.Generator.Schema;
using Factbook.Generator.Yaml;

namespace Factbook.Generator.Rules;

/// <summary>Finds values of facts by the names of properties, over references and nested records: <c>Report.By</c>.</summary>
internal sealed class FactPaths(Dataset dataset, SchemaSet schemas, CancellationToken cancellation)
{
    private readonly Dictionary<string, LinkedTable> _tables = dataset.Tables.ToDictionary(
        table => table.Record.FullName, StringComparer.Ordinal);
    private readonly Dictionary<string, LinkedFact[]> _facts = new(StringComparer.Ordinal);

    // Thousands of facts may refer to one fact with thousands of references, or with a long text, so each is read once.
    private readonly Dictionary<(BoundRecord Record, int Index), int> _references = new(new RecordComparer());
    private readonly Dictionary<BoundValue, int> _numbers = new(ReferenceComparer<BoundValue>.Instance);
    private readonly Dictionary<string, int> _texts = new(StringComparer.Ordinal);

    public SchemaSet Schemas => schemas;

    /// <summary>The value at the end of a path; null when a step of it is missing.</summary>
    public FactValue? Find(LinkedFact fact, string path) =>
        EndOf(fact, path) is { } end ? new FactValue(end.Spot.Fact, ValueAt(end.Spot, end.Index)) : null;

    /// <summary>
    /// The value at the end of a path as canonical text, or that of its default if the fact omits it; null if there is neither.
    /// </summary>
    public string? CanonicalAt(LinkedFact fact, string path) => EndOf(fact, path) is not { } end ? null
        : ValueAt(end.Spot, end.Index) is { } value ? CanonicalValue.Of(value, end.Spot.Fact.Source)
        : DefaultAt(end.Spot, end.Index);

    private (Spot Spot, int Index)? EndOf(LinkedFact fact, string path)
    {
        var dot = path.LastIndexOf('.');
        return Walk(fact, dot < 0 ? "" : path.Substring(0, dot)) is { } last
            && IndexOf(last.Record, path.Substring(dot + 1)) is { } index ? (last, index) : null;
    }

    private BoundValue? ValueAt(Spot spot, int index) => PropertiesOf(spot.Record)[index] is { Role: PropertyRole.Owner } property
        ? spot.Fact.Fact.Owner is { } owner && owner.IsReferredToBy(property, schemas) ? owner.Fact : null
        : spot.Record.Values[index].Value;

    // A null that is written replaces the default.
    private string? DefaultAt(Spot spot, int index) =>
        PropertiesOf(spot.Record)[index] is { Omitted.Text: { } text } property && !spot.Record.Values[index].IsNull
            ? StatedValue.Canonical(property.Type, text)
            : null;

    /// <summary>
    /// The fact to which a path of references leads, the fact itself for an empty one; null when a step of it is missing.
    /// </summary>
    public LinkedFact? FactAt(LinkedFact fact, string path) =>
        Walk(fact, path) is { } end && ReferenceEquals(end.Record, end.Fact.Fact.Value) ? end.Fact : null;

    private Spot? Walk(LinkedFact fact, string path)
    {
        Spot? current = Spot.Of(fact);
        foreach (var step in path.Length == 0 ? [] : path.Split('.'))
        {
            current = current is { } spot && IndexOf(spot.Record, step) is { } index ? Step(spot, index) : null;
        }

        return current;
    }

    private Spot? Step(Spot spot, int index) => spot.Record.Values[index].Value is BoundRecord nested
        ? spot with { Record = nested, References = spot.References + ReferencesBefore(spot.Record, index) }
        : Follow(spot, index) is { } fact ? Spot.Of(fact) : null;

    /// <summary>
    /// Returns the values of a fact at each of the paths, as one text. A missing value is a value as well: facts that lack the same value
    /// are in one group.
    /// </summary>
    public string CommonKey(LinkedFact fact, EquatableArray<string> paths)
    {
        var common = new StringBuilder();
        foreach (var path in paths)
        {
            var number = EndOf(fact, path) is not { } end ? null : NumberAt(end.Spot, end.Index);
            common.Append(number is null ? "-" : $"{number.Value} ");
        }

        return common.ToString();
    }

    /// <summary>The fact to which a single reference, or the owner, leads.</summary>
    public LinkedFact? Follow(LinkedFact fact, PropertySchema property) =>
        IndexOf(fact.Fact.Value, property.Name) is { } index ? Follow(Spot.Of(fact), index) : null;

    private LinkedFact? Follow(Spot spot, int index)
    {
        var property = PropertiesOf(spot.Record)[index];
        if (TypeTraits.Present(property.Type) is not ReferenceSchema reference
            || schemas.TableOf(reference.CSharpName) is not { } record || !_tables.TryGetValue(record.FullName, out var table))
        {
            return null;
        }

        var target = property.Role == PropertyRole.Owner ? spot.Fact.Row.OwnerAt(schemas.Find(spot.Record.Record)!, index)
            : spot.Record.Values[index].Value is BoundReference
                ? spot.Fact.Row.References[spot.References + ReferencesBefore(spot.Record, index)]
            : SetReference.None;
        if (target.IsNone)
        {
            return null;
        }

        var found = reference.CSharpName == record.FullName
            ? target.Index
            : table.Keys.Cases.First(linked => linked.Record.FullName == reference.CSharpName).Facts[target.Index.Value];
        return FactsOf(table)[found.Value];
    }

    public PropertySchema? PropertyOf(LinkedFact fact, string name) =>
        IndexOf(fact.Fact.Value, name) is { } index ? PropertiesOf(fact.Fact.Value)[index] : null;

    // Few rules follow a reference, and most datasets have none.
    private LinkedFact[] FactsOf(LinkedTable table)
    {
        if (!_facts.TryGetValue(table.Record.FullName, out var facts))
        {
            _facts.Add(table.Record.FullName, facts = [.. table.Facts]);
        }

        return facts;
    }

    // Equal values have one number. A fact that omits a collection has an empty one.
    private int? NumberAt(Spot spot, int index) => ValueAt(spot, index) switch
    {
        null => DefaultAt(spot, index) is { } text ? NumberOf(text) : null,
        BoundList { Items.Count: 0, IsComplete: true } or BoundDictionary { Entries.Count: 0, IsComplete: true } => null,
        var value => NumberOf(value, spot.Fact.Source),
    };

    private int NumberOf(BoundValue value, YamlSource source)
    {
        if (!_numbers.TryGetValue(value, out var number))
        {
            _numbers.Add(value, number = NumberOf(CanonicalValue.Of(value, source)));
        }

        return number;
    }

    private int NumberOf(string text)
    {
        if (!_texts.TryGetValue(text, out var number))
        {
            _texts.Add(text, number = _texts.Count);
        }

        return number;
    }

    // The resolved references are in the order of the values: skip those of the properties before.
    private int ReferencesBefore(BoundRecord record, int index)
    {
        if (!_references.TryGetValue((record, index), out var count))
        {
            _references.Add((record, index), count = PropertyReferences.CountBefore(record, index));
        }

        return count;
    }

    private EquatableArray<PropertySchema> PropertiesOf(BoundRecord record) => schemas.Find(record.Record)!.Properties;

    private int? IndexOf(BoundRecord record, string name)
    {
        // Every loop of a rule over facts comes here.
        cancellation.ThrowIfCancellationRequested();
        return schemas.ShapeOf(record.Record).OrdinalOf(name) is var ordinal and >= 0 ? ordinal : null;
    }

    /// <summary>A fact, or a record that is written within it.</summary>
    /// <param name="References">How many references of the fact are written before the record.</param>
    private readonly record struct Spot(LinkedFact Fact, BoundRecord Record, int References)
    {
        public static Spot Of(LinkedFact fact) => new(fact, fact.Fact.Value, 0);
    }

    // A record is one object; to compare two would compare all their values.
    private sealed class RecordComparer : IEqualityComparer<(BoundRecord Record, int Index)>
    {
        public bool Equals((BoundRecord Record, int Index) one, (BoundRecord Record, int Index) other) =>
            ReferenceEquals(one.Record, other.Record) && one.Index == other.Index;

        public int GetHashCode((BoundRecord Record, int Index) key) => RuntimeHelpers.GetHashCode(key.Record) ^ key.Index;
    }
}
