using System.Collections.Generic;
using System.Linq;
using Factbook.Generator.Binding;
using Factbook.Generator.Diagnostics;
using Factbook.Generator.Packing;
using Factbook.Generator.Schema;

namespace Factbook.Generator.Linking;

/// <summary>Reports the reason for each unresolved reference.</summary>
internal sealed class ReferenceDiagnostics(
    KeyIndex index, FactFinder finder, UnreadFacts unread, KeySuggestions suggestions, DiagnosticList diagnostics)
{
    public void Report(PackedFile file, UnresolvedReference unresolved)
    {
        var part = file.Parts[unresolved.Part];
        var (fact, references) = (part.Facts[unresolved.Fact].Fact, part.Facts[unresolved.Fact].References);
        var (property, reference) = references[unresolved.Reference];
        var table = index.TableOf(part.Table);
        var self = table.FirstOf(file.File.Source.FactsPath) + unresolved.Fact;
        var targets = index.TableOf(reference.Record);
        if (unresolved.Another is { } another)
        {
            ReportAnother(file, fact, property, reference, finder.Find(targets, another));
        }
        else if (!unread.MayDefine(targets.Record, reference.Key) && !targets.SuggestedKeys.Contains(reference.Key))
        {
            ReportMissing(file, fact, property, reference, targets, (table, self));
        }
    }

    private void ReportMissing(
        PackedFile file, BoundFact fact, int property, BoundReference reference, TableKeys targets, (TableKeys, FactIndex) self)
    {
        if (targets.Former.Find(reference.Key) is { } renamed
            && finder.Find(targets, renamed) is var successor
            && (!successor.Fact.IsValid || index.Schemas.IsKindOf(successor.Fact.Value.Record, reference.Record)))
        {
            diagnostics.Add(Renamed(file.File.Source.PositionOf(reference.Span), reference.Key, index.Schemas, successor));
            return;
        }

        var near = suggestions.Find(
            reference.Record, reference.Key, () => CandidatesOf(targets, reference.Record), Excluded(fact, property));
        if (near.Text is null && Elsewhere(reference.Key, self) is { } other)
        {
            ReportAnother(file, fact, property, reference, other);
            return;
        }

        diagnostics.Add(DiagnosticInfo.Create(
            Descriptors.UndefinedReference,
            file.File.Source.PositionOf(reference.Span),
            NameOf(reference.Record),
            reference.Key,
            near.Or(";"),
            PropertyOf(fact, property),
            English.One(NameOf(reference.Record))));
    }

    /// <summary>Returns the error of a reference by a former key.</summary>
    public static DiagnosticInfo Renamed(FilePosition position, string formerKey, SchemaSet schemas, LocatedFact fact) => DiagnosticInfo
        .Create(
            Descriptors.RenamedFact,
            position,
            schemas.Find(fact.Fact.Table)?.Name ?? fact.Fact.Table,
            formerKey,
            new MessageArgument(fact.Fact.Key!, fact.Fact.Key))
        .WithOther(fact.Position);

    // A suggestion must not cause another error: a fact of another case, the fact itself if the reference must not form a cycle, an invalid
    // key.
    private IEnumerable<string> CandidatesOf(TableKeys targets, string record) => targets.Keys.Where(key =>
        (!targets.Record.Facts!.HasMembers || MemberRule.IsMember(key))
            && targets.Find(key) is { } fact
            && (!targets[fact].IsValid || index.Schemas.IsKindOf(targets[fact].Record, record)));

    private string? Excluded(BoundFact fact, int property) =>
        index.Schemas.Find(fact.Value.Record) is { } record && KnownRules.Acyclic.On(record.Properties[property]) is not null
            ? fact.Key
            : null;

    private void ReportAnother(PackedFile file, BoundFact fact, int property, BoundReference reference, LocatedFact other) =>
        diagnostics.Add(DiagnosticInfo
        .Create(
            Descriptors.ReferenceToAnotherRecord,
            file.File.Source.PositionOf(reference.Span),
            reference.Key,
            English.One(NameOf(other.Fact.Value.Record)),
            English.One(NameOf(reference.Record)),
            PropertyOf(fact, property))
        .WithOther(other.Position));

    /// <summary>Returns the fact with a key in any table, except the fact with the reference.</summary>
    private LocatedFact? Elsewhere(string key, (TableKeys Table, FactIndex Fact) self)
    {
        foreach (var table in index.Tables)
        {
            if (table.Find(key) is { } fact && (table, fact) != self)
            {
                return finder.Find(table, fact);
            }
        }

        return null;
    }

    private string PropertyOf(BoundFact fact, int property) =>
        index.Schemas.Find(fact.Value.Record) is { } record ? record.NameOf(record.Properties[property]) : fact.Value.Record;

    private string NameOf(string record) => index.Schemas.Find(record)?.Name ?? record;
}
