using System.Collections.Generic;
using System.Linq;
using Factbook.Generator.Binding;
using Factbook.Generator.Diagnostics;
using Factbook.Generator.Schema;

namespace Factbook.Generator.Linking;

/// <summary>Finds the fact that each reference names, and says which name none.</summary>
internal sealed class ReferenceResolver(SchemaSet schemas, SortedDictionary<string, FactTable> tables, InverseFinder inverses, KeySuggestions suggestions, List<DiagnosticInfo> diagnostics)
{
    // All facts share the few strings of the schema, so that a name is known by its reference.
    private readonly Dictionary<string, FactTable> _tables = new(ReferenceComparer<string>.Instance);

    /// <summary>Resolves the references of a fact.</summary>
    /// <param name="table">The fact's table.</param>
    public void Resolve(FactTable table, FactTable.Entry entry)
    {
        if (entry.References.Count == 0)
        {
            return;
        }

        var places = new int[entry.References.Count];
        for (var i = 0; i < places.Length; i++)
        {
            var (property, reference) = entry.References[i];
            places[i] = Resolve(table, entry, property, reference);
        }

        entry.Places = places.Freeze();
    }

    /// <summary>The place of a fact's owner in the set of the record that the owner property asks for, from one; 0 for none.</summary>
    public int OwnerOf(FactTable.Entry entry)
    {
        if (entry.Fact.Owner is not { } owner || schemas.Find(entry.Fact.Value.Record) is not { } record)
        {
            return 0;
        }

        var asked = record.Properties.FirstOrDefault(property => property.Role == PropertyRole.Owner)?.Type;
        var name = (asked is OptionalSchema optional ? optional.Value : asked)?.CSharpName;
        return name is not null && tables.TryGetValue(owner.Record, out var table) && table.Find(owner, entry.Source) is { } found
            ? table.PlaceIn(schemas, name, found) + 1
            : 0;
    }

    private int Resolve(FactTable table, FactTable.Entry entry, int property, BoundReference reference)
    {
        var targets = TableOf(reference.Record);
        if (targets.Find(reference, entry.Source) is not { } target)
        {
            ReportMissing(entry, property, reference, targets);
            return 0;
        }

        if (!schemas.IsKindOf(target.Record, reference.Record) && target.Fact.IsValid)
        {
            diagnostics.Add(DiagnosticInfo
                .Create(Descriptors.ReferenceToAnotherRecord, entry.Source.PositionOf(reference.Span), reference.Key, English.One(NameOf(target.Fact.Value.Record)), English.One(NameOf(reference.Record)), PropertyOf(entry, property))
                .WithOther(target.Source.PositionOf(target.Fact.KeySpan)));
            return 0;
        }

        inverses.Add(table, entry, property, target);
        return targets.PlaceIn(schemas, reference.Record, target) + 1;
    }

    private FactTable TableOf(string record)
    {
        if (!_tables.TryGetValue(record, out var table))
        {
            _tables.Add(record, table = tables[schemas.TableOf(record)!.FullName]);
        }

        return table;
    }

    private void ReportMissing(FactTable.Entry entry, int property, BoundReference reference, FactTable table)
    {
        if (table.IsIncomplete)
        {
            return;
        }

        var position = entry.Source.PositionOf(reference.Span);
        var elsewhere = tables.Values.FirstOrDefault(other => other.Find(reference.Key) is { } found && found != entry);
        var near = suggestions.Find(table.Record.FullName, reference.Key, () => table.Keys);
        if (elsewhere is not null && near is null)
        {
            var other = elsewhere.Find(reference.Key)!;
            diagnostics.Add(DiagnosticInfo
                .Create(Descriptors.ReferenceToAnotherRecord, position, reference.Key, English.One(NameOf(other.Fact.Value.Record)), English.One(NameOf(reference.Record)), PropertyOf(entry, property))
                .WithOther(other.Source.PositionOf(other.Fact.KeySpan)));
            return;
        }

        diagnostics.Add(DiagnosticInfo.Create(
            Descriptors.UndefinedReference,
            position,
            NameOf(reference.Record),
            reference.Key,
            near is null ? ";" : Suggestions.DidYouMean(near),
            PropertyOf(entry, property),
            English.One(NameOf(reference.Record))));
    }

    private string PropertyOf(FactTable.Entry entry, int property) =>
        schemas.Find(entry.Fact.Value.Record) is { } record ? record.NameOf(record.Properties[property]) : entry.Fact.Value.Record;

    private string NameOf(string record) => schemas.Find(record)?.Name ?? record;
}
