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

/// <summary>Finds values of facts by the names of properties, over references: <c>Report.By</c>.</summary>
internal sealed class FactPaths(Dataset dataset, SchemaSet schemas, CancellationToken cancellation)
{
    private readonly Dictionary<string, LinkedTable> _tables = dataset.Tables.ToDictionary(table => table.Record.FullName, StringComparer.Ordinal);
    private readonly Dictionary<string, LinkedFact[]> _facts = new(StringComparer.Ordinal);

    // Thousands of facts may lead to one with thousands of references, or with a long text: each is gone through once.
    private readonly Dictionary<(LinkedFact Fact, int Property), int> _places = new(new FactComparer());
    private readonly Dictionary<BoundValue, int> _numbers = new(ReferenceComparer<BoundValue>.Instance);
    private readonly Dictionary<string, int> _texts = new(StringComparer.Ordinal);

    /// <summary>The value at the end of a path; null when a step of it is missing.</summary>
    public FactValue? Find(LinkedFact fact, string path)
    {
        var dot = path.LastIndexOf('.');
        if (FactAt(fact, dot < 0 ? "" : path.Substring(0, dot)) is not { } last || PropertyOf(last, path.Substring(dot + 1)) is not { } property)
        {
            return null;
        }

        return property.Role == PropertyRole.Owner
            ? new FactValue(last, last.Fact.Owner)
            : new FactValue(last, last.Fact.Value.Values[IndexOf(last, property)].Value);
    }

    /// <summary>The fact to which a path of references leads, the fact itself for an empty one; null when a step of it is missing.</summary>
    public LinkedFact? FactAt(LinkedFact fact, string path)
    {
        var current = fact;
        foreach (var step in path.Length == 0 ? [] : path.Split('.'))
        {
            if (PropertyOf(current, step) is not { } property || Follow(current, property) is not { } next)
            {
                return null;
            }

            current = next;
        }

        return current;
    }

    /// <summary>What a fact has at each of the paths, as one text. To lack a value is a value too: facts that lack the same one belong together.</summary>
    public string CommonKey(LinkedFact fact, EquatableArray<string> paths)
    {
        var common = new StringBuilder();
        foreach (var path in paths)
        {
            if (Find(fact, path) is { Value: { } value } found)
            {
                common.Append(NumberOf(value, found.Fact.Source)).Append(' ');
            }
            else
            {
                common.Append('-');
            }
        }

        return common.ToString();
    }

    /// <summary>The fact to which a single reference, or the owner, leads.</summary>
    public LinkedFact? Follow(LinkedFact fact, PropertySchema property)
    {
        var type = property.Type is OptionalSchema optional ? optional.Value : property.Type;
        if (type is not ReferenceSchema reference || schemas.TableOf(reference.CSharpName) is not { } record || !_tables.TryGetValue(record.FullName, out var table))
        {
            return null;
        }

        var place = property.Role == PropertyRole.Owner ? fact.Row.Owner : PlaceOf(fact, property);
        if (place == 0)
        {
            return null;
        }

        return reference.CSharpName == record.FullName
            ? FactsOf(table)[place - 1]
            : FactsOf(table)[table.Keys.Cases.First(linked => linked.Record.FullName == reference.CSharpName).Places[place - 1]];
    }

    public PropertySchema? PropertyOf(LinkedFact fact, string name)
    {
        // Every loop of a rule over facts comes here.
        cancellation.ThrowIfCancellationRequested();
        return schemas.Find(fact.Fact.Value.Record)?.Properties.FirstOrDefault(property => property.Name == name);
    }

    // Few rules follow a reference, and most datasets have none.
    private LinkedFact[] FactsOf(LinkedTable table)
    {
        if (!_facts.TryGetValue(table.Record.FullName, out var facts))
        {
            _facts.Add(table.Record.FullName, facts = [.. table.Facts]);
        }

        return facts;
    }

    private int NumberOf(BoundValue value, YamlSource source)
    {
        if (!_numbers.TryGetValue(value, out var number))
        {
            var text = CanonicalValue.Of(value, source);
            if (!_texts.TryGetValue(text, out number))
            {
                _texts.Add(text, number = _texts.Count);
            }

            _numbers.Add(value, number);
        }

        return number;
    }

    // The resolved references are in the order of the values: skip those of the properties before.
    private int PlaceOf(LinkedFact fact, PropertySchema property)
    {
        var index = IndexOf(fact, property);
        if (fact.Fact.Value.Values[index].Value is not BoundReference)
        {
            return 0;
        }

        if (!_places.TryGetValue((fact, index), out var place))
        {
            var references = new List<PropertyReference>();
            for (var i = 0; i < index; i++)
            {
                BoundValues.CollectReferences(fact.Fact.Value.Values[i].Value, i, references);
            }

            _places.Add((fact, index), place = fact.Row.References[references.Count]);
        }

        return place;
    }

    private int IndexOf(LinkedFact fact, PropertySchema property)
    {
        var properties = schemas.Find(fact.Fact.Value.Record)!.Properties;
        for (var i = 0; i < properties.Count; i++)
        {
            if (properties[i].Name == property.Name)
            {
                return i;
            }
        }

        return -1;
    }

    // A fact is one object; to compare two would compare all their values.
    private sealed class FactComparer : IEqualityComparer<(LinkedFact Fact, int Property)>
    {
        public bool Equals((LinkedFact Fact, int Property) one, (LinkedFact Fact, int Property) other) => ReferenceEquals(one.Fact, other.Fact) && one.Property == other.Property;

        public int GetHashCode((LinkedFact Fact, int Property) key) => RuntimeHelpers.GetHashCode(key.Fact) ^ key.Property;
    }
}
