using System;
using System.Collections.Generic;
using System.Linq;
using Factbook.Generator.Binding;
using Factbook.Generator.Diagnostics;
using Factbook.Generator.Schema;
using Factbook.Notation;

namespace Factbook.Generator.Linking;

/// <summary>Checks the texts that must be keys, or values of another property, of some record: <c>[RefersTo]</c>.</summary>
internal sealed class KeyChecks(
    KeyIndex index, FactFinder finder, UnreadFacts unread, KeySuggestions suggestions, DiagnosticList diagnostics) : BoundVisitor
{
    private readonly SchemaSet _schemas = index.Schemas;
    private readonly Dictionary<RefersToSchema, HashSet<string>> _known = [];
    private readonly Dictionary<RefersToSchema, bool> _hiding = [];
    private LocatedFact _fact;

    /// <summary>Whether a property has the attribute; otherwise there is nothing to check.</summary>
    public static bool AreAskedFor(SchemaSet schemas) =>
        schemas.Records.Any(record => record.Properties.Any(property => property.RefersTo.Count > 0));

    public void Check(LocatedFact fact)
    {
        _fact = fact;
        Visit(fact.Fact.Value);
    }

    protected override void VisitRecord(BoundRecord value)
    {
        if (_schemas.Find(value.Record) is not { } record)
        {
            return;
        }

        for (var i = 0; i < value.Values.Count; i++)
        {
            var property = record.Properties[i];
            if (property.RefersTo.Count > 0)
            {
                CheckTexts(record, property, value.Values[i].Value);
            }

            Visit(value.Values[i].Value);
        }
    }

    private void CheckTexts(RecordSchema record, PropertySchema property, BoundValue? value)
    {
        switch (value)
        {
            case BoundScalar scalar:
                CheckText(record, property, scalar);
                break;
            case BoundList list:
                foreach (var item in list.Items)
                {
                    CheckTexts(record, property, item.Value);
                }

                break;
            case BoundDictionary dictionary:
                foreach (var item in dictionary.Entries)
                {
                    CheckTexts(record, property, item.Key);
                }

                break;
        }
    }

    // The text may be a key or a value of any of the records that the property names.
    private void CheckText(RecordSchema record, PropertySchema property, BoundScalar scalar)
    {
        var value = NormalizedText.Of(IndexBuilder.TextOf(scalar) ?? scalar.Text);
        foreach (var rule in property.RefersTo)
        {
            var text = rule.Property is null ? KeyReader.Canonical(_schemas, TextTypeOf(property.Type), scalar.Text) ?? value : value;
            if (_schemas.TableOf(rule.Record) is null
                || index.TableOf(rule.Record) is not { } table
                || KnownTo(rule, table).Contains(text)
                || HidesSome(rule, table)
                || MayBeUnread(rule, table, scalar, text))
            {
                return;
            }
        }

        var renamed = Renamed(property, scalar, value);
        if (renamed is { } successor && !property.RefersTo.All(rule => rule.IsOptional))
        {
            diagnostics.Add(ReferenceDiagnostics.Renamed(_fact.Source.PositionOf(scalar.Span), scalar.Text, _schemas, successor));
            return;
        }

        var meant = string.Join(" or ", property.RefersTo.Select(rule => NameOf(rule)));
        var name = record.NameOf(property);
        var near = renamed is { } other ? new Suggestion(other.Fact.Key!) : suggestions.Find(
            $"{record.FullName}.{property.Name}",
            scalar.Text,
            () => property.RefersTo.SelectMany(rule => KnownTo(rule, index.TableOf(rule.Record))));
        diagnostics.Add(DiagnosticInfo.Create(
            property.RefersTo.All(rule => rule.IsOptional) ? Descriptors.UnknownText : Descriptors.UndefinedText,
            _fact.Source.PositionOf(scalar.Span),
            meant,
            scalar.Text,
            near,
            name));
    }

    // Returns the fact whose former key is the text.
    private LocatedFact? Renamed(PropertySchema property, BoundScalar scalar, string value)
    {
        foreach (var rule in property.RefersTo.Where(rule => rule.Property is null))
        {
            var table = index.TableOf(rule.Record);
            if (table.Former.Find(KeyReader.Canonical(_schemas, TextTypeOf(property.Type), scalar.Text) ?? value) is { } found
                && finder.Find(table, found) is var fact
                && (!fact.Fact.IsValid || _schemas.IsKindOf(fact.Fact.Value.Record, rule.Record)))
            {
                return fact;
            }
        }

        return null;
    }

    private static TypeSchema TextTypeOf(TypeSchema type) => type switch
    {
        OptionalSchema optional => TextTypeOf(optional.Value),
        ListSchema list => TextTypeOf(list.Item),
        DictionarySchema dictionary => TextTypeOf(dictionary.Key),
        _ => type,
    };

    // Numbers have several spellings, so they are compared in canonical form.
    private bool MayBeUnread(RefersToSchema rule, TableKeys table, BoundScalar scalar, string text) => rule.Property is null
        ? unread.MayDefine(table.Record, text) || table.SuggestedKeys.Contains(text)
        : unread.MayContain(table.Record, text) || (table.IsIncomplete && scalar.Value is not string);

    private string NameOf(RefersToSchema rule) =>
        (_schemas.Find(rule.Record)?.Name ?? rule.Record) + (rule.Property is { } property ? "." + property : "");

    private HashSet<string> KnownTo(RefersToSchema rule, TableKeys table)
    {
        if (!_known.TryGetValue(rule, out var known))
        {
            var facts = finder.All(table).Where(entry => !entry.Fact.IsValid || _schemas.IsKindOf(entry.Fact.Value.Record, rule.Record));
            known = new HashSet<string>(
                rule.Property is { } path
                    ? facts.SelectMany(entry => TextsAt(entry.Fact.Value, path)).Select(NormalizedText.Of)
                    : facts.Select(entry => entry.Fact.Key).OfType<string>(),
                StringComparer.Ordinal);
            _known.Add(rule, known);
        }

        return known;
    }

    // The value of a fact with errors is unknown, and may be the one referred to.
    private bool HidesSome(RefersToSchema rule, TableKeys table)
    {
        if (!_hiding.TryGetValue(rule, out var hides))
        {
            hides = rule.Property is { } path
                && finder.All(table).Any(entry => !entry.Fact.IsValid && !TextsAt(entry.Fact.Value, path).Any());
            _hiding.Add(rule, hides);
        }

        return hides;
    }

    private IEnumerable<string> TextsAt(BoundValue? value, string path)
    {
        var dot = path.IndexOf('.');
        var name = dot < 0 ? path : path.Substring(0, dot);
        if (value is BoundList list)
        {
            return list.Items.SelectMany(item => TextsAt(item.Value, path));
        }

        // A fact with errors may have no values.
        if (value is not BoundRecord record || _schemas.Find(record.Record) is not { } schema
            || _schemas.ShapeOf(schema).OrdinalOf(name) is var ordinal && (ordinal < 0 || ordinal >= record.Values.Count))
        {
            return [];
        }

        var found = record.Values[ordinal].Value;
        return dot < 0 ? TextsOf(found) : TextsAt(found, path.Substring(dot + 1));
    }

    private static IEnumerable<string> TextsOf(BoundValue? value) => value switch
    {
        BoundList list => list.Items.SelectMany(item => TextsOf(item.Value)),
        BoundDictionary dictionary => dictionary.Entries.SelectMany(entry => TextsOf(entry.Key)),
        _ => IndexBuilder.TextOf(value) is { } text ? [text] : [],
    };
}
