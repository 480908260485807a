using System.Collections.Generic;
using System.Linq;
using Factbook.Generator.Diagnostics;
using Factbook.Generator.Schema;
using Factbook.Generator.Yaml;
using Factbook.Notation;

namespace Factbook.Generator.Binding;

/// <summary>Binds nodes to the types of a record's properties. An invalid value is reported, and the result is null.</summary>
/// <param name="context">The file.</param>
/// <param name="self">The fact that is being bound: the owner of facts that are written in it.</param>
internal sealed class ValueBinder(BindingContext context, BoundReference self)
{
    /// <summary>Binds a node to a record or to the one of its cases that fits.</summary>
    /// <param name="key">The key in the map around a fact: the value of its key property where the fact does not state it.</param>
    public BoundRecord? BindRecord(RecordSchema record, YamlNode node, YamlScalar? key)
    {
        if (CaseChooser.Choose(context, record, node, key) is not { } concrete)
        {
            return null;
        }

        var map = concrete.Whole is { } whole ? ScalarShorthand.AsMapping(whole, node) : (YamlMapping)node;
        return new MappingBinder(context, this, concrete.Record).Bind(map, key, concrete.Discriminator);
    }

    /// <summary>Binds the value of a property, which may be a list of facts that this one owns.</summary>
    /// <param name="name">The property, for messages.</param>
    public BoundValue? BindProperty(RecordSchema record, PropertySchema property, YamlNode node, string name)
    {
        if (TypeTraits.Present(property.Type) is not ListSchema list || !IsOwned(list.Item))
        {
            return Bind(property.Type, node, name);
        }

        var owner = new BoundOwner(self, record.FullName, property.Name);
        return CheckPresence(property.Type, node, name) ? BindOwned(list, owner, node, name) : null;
    }

    /// <summary>
    /// Binds a node to a type. Null is also a valid value of an optional type; <see cref="BindingContext.Errors"/> distinguishes it from an
    /// error.
    /// </summary>
    /// <param name="name">The property, for messages.</param>
    public BoundValue? Bind(TypeSchema type, YamlNode node, string name) =>
        !CheckPresence(type, node, name) ? null : TypeTraits.Present(type) switch
        {
            ScalarSchema scalar => BindScalar(scalar, node, name),
            EnumSchema @enum => EnumBinder.Bind(context, @enum, node, name),
            ListSchema list => BindList(list, node, name),
            DictionarySchema dictionary => BindDictionary(dictionary, node, name),
            ReferenceSchema reference => BindReference(reference, node, name),
            OpenSchema => new BoundOpen(node.Span, node),
            NestedSchema nested when context.Schemas.Find(nested.CSharpName) is { } record => BindRecord(record, node, null),
            _ => null,
        };

    // Reports a null that the type does not allow.
    private bool CheckPresence(TypeSchema type, YamlNode node, string name)
    {
        context.Cancellation.ThrowIfCancellationRequested();
        if (!node.IsComplete)
        {
            context.MarkHidden();
        }

        if (type is UnsupportedSchema || node is YamlUnreadable or YamlScalar { IsComplete: false })
        {
            return false;
        }

        if (type is OpenSchema || node is not YamlScalar { IsNull: true } missing)
        {
            return true;
        }

        if (type is not OptionalSchema)
        {
            context.Report(
                Descriptors.NullValue,
                missing.Span,
                name,
                ExpectationOf(type),
                missing.Text.Length == 0 ? "found no value" : $"found '{missing.Text}', which is null",
                missing.Text.Length == 0 ? "" : "; quote it if it is text");
        }

        return false;
    }

    private string ExpectationOf(TypeSchema type) =>
        type is NestedSchema && context.Schemas.Find(type.CSharpName) is { IsAbstract: true } record
            ? CaseChooser.Expected(context, record)
            : Expectations.Of(type, context.Schemas);

    private BoundScalar? BindScalar(ScalarSchema type, YamlNode node, string name)
    {
        if (node is not YamlScalar scalar)
        {
            return Unexpected<BoundScalar>(type, node, name);
        }

        if (context.Parse(type.Kind, scalar.Text) is not { } value)
        {
            context.Report(Descriptors.InvalidValue, scalar.Span, scalar.Text, name, type.Kind.Explain(type.Kind, scalar.Text));
            return null;
        }

        return new BoundScalar(scalar.Span, value, scalar.Text);
    }

    private BoundList? BindList(ListSchema type, YamlNode node, string name)
    {
        if (node is not YamlSequence list)
        {
            return Unexpected<BoundList>(type, node, name);
        }

        var items = new BoundItem[list.Items.Count];
        for (var i = 0; i < items.Length; i++)
        {
            items[i] = new BoundItem(Bind(type.Item, list.Items[i], name));
        }

        return new BoundList(list.Span, items.Freeze()) { IsComplete = list.IsComplete };
    }

    // A mapping defines facts, a scalar names one; a list may contain both.
    private BoundList? BindOwned(ListSchema type, BoundOwner owner, YamlNode node, string name)
    {
        var table = context.Schemas.TableOf(type.Item.CSharpName)!;
        var errors = context.Errors;
        var references = new List<BoundItem>();
        switch (node)
        {
            case YamlMapping:
                references.AddRange(OwnedIn(node, type, owner, table));
                break;
            case YamlSequence list:
                foreach (var item in list.Items)
                {
                    if (item is YamlScalar)
                    {
                        references.Add(new BoundItem(Bind(type.Item, item, name)));
                    }
                    else
                    {
                        references.AddRange(OwnedIn(new YamlSequence(item.Span, new[] { item }.ToEquatable()), type, owner, table));
                    }
                }

                break;
            default:
                return Unexpected<BoundList>(type, node, name);
        }

        return new BoundList(node.Span, references.ToEquatable()) { IsComplete = node.IsComplete && context.Errors == errors };
    }

    // Facts that the owned facts own are bound before them.
    private IEnumerable<BoundItem> OwnedIn(YamlNode node, ListSchema type, BoundOwner owner, RecordSchema table)
    {
        var first = context.Facts.Count;
        new FactBinder(context, table).BindOwned(node, owner);
        return context.Facts.GetRange(first, context.Facts.Count - first)
            .Where(fact => ReferenceEquals(fact.Owner, owner))
            .Select(fact => new BoundItem(new BoundReference(fact.KeySpan, type.Item.CSharpName, fact.Key ?? "", fact.Ordinal)));
    }

    private bool IsOwned(TypeSchema item) => item is ReferenceSchema && context.Schemas.TableOf(item.CSharpName) is { Facts.IsOwned: true };

    private BoundDictionary? BindDictionary(DictionarySchema type, YamlNode node, string name)
    {
        if (node is not YamlMapping map)
        {
            return Unexpected<BoundDictionary>(type, node, name);
        }

        var (entries, errors) = (new List<BoundEntry>(), context.Errors);
        var seen = new Dictionary<object, YamlScalar>();
        foreach (var entry in map.Entries)
        {
            var key = Bind(type.Key, entry.Key, name);
            var value = Bind(type.Value, entry.Value, name);
            if (key is null)
            {
                continue;
            }

            // 1 and 01 are different texts, but the same number; é may be one character or two.
            var identity = key is BoundScalar scalar
                ? scalar.Value is string text
                ? NormalizedText.Of(text)
                : scalar.Value
                : ((BoundEnum)key).Value;
            if (seen.TryGetValue(identity, out var first))
            {
                context.ReportWithOther(
                    Descriptors.SamePropertyTwice,
                    entry.Key.Span,
                    first.Span,
                    entry.Key.Text,
                    first.Text,
                    $"the same key of {name}",
                    context.Source.Describe(first.Span));
                continue;
            }

            seen.Add(identity, entry.Key);
            entries.Add(new BoundEntry(key, value));
        }

        return new BoundDictionary(map.Span, entries.ToEquatable()) { IsComplete = map.IsComplete && context.Errors == errors };
    }

    private BoundReference? BindReference(ReferenceSchema type, YamlNode node, string name) =>
        node is YamlScalar scalar
            ? new BoundReference(scalar.Span, type.CSharpName, KeyReader.Canonical(context.Schemas, type, scalar.Text)!)
            : Unexpected<BoundReference>(type, node, name);

    private T? Unexpected<T>(TypeSchema type, YamlNode node, string name)
        where T : BoundValue
    {
        context.ReportUnexpected(
            node, name, Expectations.Of(type, context.Schemas), (type is ListSchema list ? AsItem(list.Item, node) : null) ?? "");
        return null;
    }

    /// <summary>Returns a value written as the only item of a list.</summary>
    private static string? AsItem(TypeSchema item, YamlNode node) => (item, node) switch
    {
        (OptionalSchema optional, _) => AsItem(optional.Value, node),
        (ScalarSchema or EnumSchema or ReferenceSchema, YamlScalar { IsNull: false } scalar) when FlowText.ListOf(scalar) is { } list =>
            $"; write '{list}'",
        (NestedSchema, YamlMapping) => "; begin the item with '- '",
        _ => null,
    };
}
