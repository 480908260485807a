using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Factbook.Generator.Binding;
using Factbook.Generator.Linking;
using Factbook.Generator.Schema;
using Factbook.Generator.Yaml;

namespace Factbook.Generator.Rules;

/// <summary>Finds values of facts by the names of properties, over references: <c>Report.By</c>.</summary>
internal sealed class FactPaths(Dataset dataset, SchemaSet schemas)
{
    private readonly Dictionary<string, LinkedTable> _tables = dataset.Tables.ToDictionary(table => table.Record.FullName, StringComparer.Ordinal);
    private readonly Dictionary<string, LinkedFact[]> _facts = new(StringComparer.Ordinal);

    /// <summary>The value at the end of a path; null when a step of it is missing.</summary>
    public FactValue? Find(LinkedFact fact, string path)
    {
        var current = fact;
        var steps = path.Split('.');
        for (var i = 0; i < steps.Length; i++)
        {
            if (PropertyOf(current, steps[i]) is not { } property)
            {
                return null;
            }

            if (i == steps.Length - 1)
            {
                return property.Role == PropertyRole.Owner
                    ? new FactValue(current, current.Fact.Owner)
                    : new FactValue(current, current.Fact.Value.Values[IndexOf(current, property)].Value);
            }

            if (Follow(current, property) is not { } next)
            {
                return null;
            }

            current = next;
        }

        return null;
    }

    /// <summary>What a fact has at each of the paths, as one text; null when it lacks one.</summary>
    public string? CommonKey(LinkedFact fact, EquatableArray<string> paths)
    {
        var common = new StringBuilder();
        foreach (var path in paths)
        {
            if (Find(fact, path) is not { Value: { } value } found)
            {
                return null;
            }

            var text = Canonical(value, found.Fact.Source);
            common.Append(text.Length).Append(':').Append(text);
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

    public PropertySchema? PropertyOf(LinkedFact fact, string name) =>
        schemas.Find(fact.Fact.Value.Record)?.Properties.FirstOrDefault(property => property.Name == name);

    // Few rules follow a reference, and most datasets have none.
    private LinkedFact[] FactsOf(LinkedTable table)
    {
        if (!_facts.TryGetValue(table.Record.FullName, out var facts))
        {
            _facts.Add(table.Record.FullName, facts = [.. table.Facts]);
        }

        return facts;
    }

    // The resolved references are in the order of the values: skip those of the properties before.
    private int PlaceOf(LinkedFact fact, PropertySchema property)
    {
        var references = new List<PropertyReference>();
        var index = IndexOf(fact, property);
        for (var i = 0; i < index; i++)
        {
            BoundValues.CollectReferences(fact.Fact.Value.Values[i].Value, i, references);
        }

        return fact.Fact.Value.Values[index].Value is BoundReference ? fact.Row.References[references.Count] : 0;
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

    private static string Canonical(BoundValue value, YamlSource source) => value switch
    {
        BoundReference { Key.Length: 0, Number: { } number } => $"{source.FactsPath}#{number}",
        BoundReference reference => reference.Key,
        BoundScalar { Value: Notation.PeriodSyntax period } => Notation.PeriodNotation.Format(period),
        BoundScalar { Value: decimal number } => number.ToString("0.############################", System.Globalization.CultureInfo.InvariantCulture),
        BoundList list => string.Join("\n", list.Items.Select(item => item.Value is null ? "" : Canonical(item.Value, source)).OrderBy(text => text, StringComparer.Ordinal)),
        _ => IndexBuilder.TextOf(value) ?? ValueRule.TextOf(value),
    };
}
