using System.Linq;
using Factbook.Generator.Diagnostics;
using Factbook.Generator.Schema;
using Factbook.Generator.Unicode;
using Factbook.Generator.Yaml;
using Microsoft.CodeAnalysis.Text;

namespace Factbook.Generator.Binding;

/// <summary>Binds the facts of one table: those at a file's root, and those that another fact owns.</summary>
internal sealed class FactBinder(BindingContext context, RecordSchema table)
{
    private readonly FactPlacement _placement = new(context, table);
    private bool _hasStemKey;

    /// <param name="isOnly">Whether it is the file's only document.</param>
    public void BindDocument(YamlNode root, bool isOnly)
    {
        if (root is YamlUnreadable)
        {
            return;
        }

        switch (RootOf(root))
        {
            case RootShape.Sequence when root is YamlSequence list:
                foreach (var item in list.Items)
                {
                    Bind(item, null, null);
                }

                break;
            case RootShape.Mapping when root is YamlMapping map:
                for (var i = 0; i < map.Entries.Count; i++)
                {
                    // A key of the record after the fact, indented too little, is reported itself, so the fact does not lack it.
                    var (key, value) = (map.Entries[i].Key, map.Entries[i].Value);
                    Bind(
                        i + 1 < map.Entries.Count && IsOutdented(map.Entries[i + 1]) ? value with { IsComplete = false } : value,
                        key,
                        null);
                }

                break;
            case RootShape.Single:
                BindOne(root, isOnly);
                break;
            case var shape when root.IsComplete:
                context.Report(
                    Descriptors.WrongRoot,
                    FactSpans.StartOf(root),
                    table.Name,
                    shape == RootShape.Sequence ? "a list of facts" : "a map of facts by key",
                    BindingContext.Describe(root));
                break;
        }
    }

    /// <summary>Binds the facts that a property of another fact lists: a map by key, or a list.</summary>
    public void BindOwned(YamlNode node, BoundOwner owner)
    {
        if (node is YamlMapping map)
        {
            foreach (var entry in map.Entries)
            {
                Bind(entry.Value, entry.Key, owner);
            }
        }
        else if (node is YamlSequence list)
        {
            foreach (var item in list.Items)
            {
                Bind(item, null, owner);
            }
        }
    }

    private RootShape RootOf(YamlNode root)
    {
        if (table.Facts!.Root != RootShape.Auto)
        {
            return table.Facts.Root;
        }

        if (root is not YamlMapping map)
        {
            return root is YamlSequence ? RootShape.Sequence : RootShape.Mapping;
        }

        // One fact is a map whose keys are mostly the record's; in a map of facts they are hardly ever.
        var known = map.Entries.Count(entry => context.Schemas.CasesOf(table).Any(record => IsProperty(record, entry)));
        return known * 2 > map.Entries.Count ? RootShape.Single : RootShape.Mapping;
    }

    private bool IsOutdented(YamlEntry entry) => entry.Value is not (YamlMapping or YamlScalar { IsNull: true })
        && ShorthandProperty.Of(table, hasKey: true) is null && context.Schemas.CasesOf(table).Any(record => IsProperty(record, entry));

    // A map under the name of a property that is not written as one is a fact whose key is that name.
    private bool IsProperty(RecordSchema record, YamlEntry entry)
    {
        var index = context.Schemas.ShapeOf(record).IndexOf(entry.Key.Text);
        return index >= 0 && (entry.Value is not YamlMapping || CanBeMapping(record.Properties[index].Type));
    }

    private bool CanBeMapping(TypeSchema type) => type switch
    {
        OptionalSchema optional => CanBeMapping(optional.Value),
        ListSchema list => list.Item is ReferenceSchema && context.Schemas.TableOf(list.Item.CSharpName) is { Facts.IsOwned: true },
        _ => type is not (ScalarSchema or EnumSchema or ReferenceSchema),
    };

    private void BindOne(YamlNode root, bool isOnly)
    {
        // Where no property is the key, several documents are facts without keys, as the items of a list are.
        if (!isOnly && context.Schemas.KeyPathsOf(table).Count == 0)
        {
            Bind(root, null, null);
            return;
        }

        var hasOwnKey = root is YamlMapping map && KeyReader.Read(context.Schemas, table, map, null) is not null;
        if (!hasOwnKey && _hasStemKey)
        {
            context.Report(Descriptors.SecondDocument, FactSpans.StartOf(root), context.Source.DisplayPath, table.Name);
            return;
        }

        var stem = hasOwnKey ? null : StemKey(root);
        _hasStemKey |= stem is not null;
        Bind(root, stem, null);
    }

    // If the name of the file is not a valid key, for example of a Guid, the key is missing.
    private YamlScalar? StemKey(YamlNode root)
    {
        var stem = new YamlScalar(FactSpans.StartOf(root), FactsGlob.KeyOf(table.Facts!, context.Source.FactsPath), isPlain: false);
        return context.Schemas.KeyPathsOf(table) is [[{ Type: ScalarSchema type }]] && KeyReader.Canonical(context.Schemas, type, stem)
            is null ? null : stem;
    }

    private void Bind(YamlNode node, YamlScalar? key, BoundOwner? owner)
    {
        context.Cancellation.ThrowIfCancellationRequested();
        var errors = context.Errors;
        if (!node.IsComplete)
        {
            context.MarkHidden();
        }

        if (key is { IsNull: true })
        {
            context.Report(Descriptors.NullKey, key.Span, English.One(table.Name));
            key = key with { IsComplete = false };
        }

        // "china:" without a value is a fact without values, so that each missing key is reported by its name.
        if (node is YamlScalar { IsNull: true })
        {
            node = new YamlMapping(node.Span, EquatableArray<YamlEntry>.Empty);
        }

        var span = key?.Span ?? FactSpans.StartOf(node);
        if (node is YamlScalar or YamlSequence && !table.IsAbstract && ShorthandProperty.Of(table, hasKey: key is not null) is { } bare)
        {
            node = ScalarShorthand.AsMapping(bare, node);
        }

        var keyText = KeyTextOf(node, key, owner);
        if (owner is null && keyText is not null && table.Facts!.KeyMatchesFile)
        {
            _placement.CheckFile(keyText, span);
        }

        var ordinal = context.NextOrdinal();
        var self = new BoundReference(span, table.FullName, keyText ?? "", ordinal);
        var value = new ValueBinder(context, self).BindRecord(table, node, key);
        if (owner is not null)
        {
            _placement.CheckOwner(owner, value is null ? table : context.Schemas.Find(value.Record)!, keyText, span);
        }

        var isValid = value is not null && context.Errors == errors;
        if (keyText is null && !isValid && (value is null || context.Schemas.KeyPathsOf(table).Count > 0))
        {
            context.MarkKeyLost();
        }

        // The key of an invalid fact is recorded, so that references to the fact are not cascading errors.
        if (value is not null || keyText is not null)
        {
            var bound = value ?? new BoundRecord(node.Span, table.FullName, EquatableArray<BoundItem>.Empty);
            context.Facts.Add(new BoundFact(ordinal, table.FullName, keyText, span, bound, owner, isValid)
            {
                FormerKeys = value is null ? EquatableArray<string>.Empty : FormerKeyReader.Read(context.Schemas, table, value),
            });
        }
    }

    /// <summary>Returns the canonical key of a fact, or null if it has none or could be misread.</summary>
    private string? KeyTextOf(YamlNode node, YamlScalar? key, BoundOwner? owner)
    {
        var (fact, hasOwnerKey) = (node as YamlMapping, owner is not null && KeyReader.HasOwnerKey(table));
        var text = key is { IsComplete: false } ? null
            : fact is not null ? KeyReader.Read(context.Schemas, table, fact, key)
            : key is null ? null : KeyReader.CanonicalKey(context.Schemas, table, key.Text);
        return text is null || (fact is not null && !ArePartsApart(fact, key, hasOwnerKey)) ? null
            : hasOwnerKey ? owner!.Fact.Key + table.Facts!.KeySeparator + text
            : text;
    }

    // Two keys of other parts must not come out as the same text. Keys of other facts are taken as they are.
    private bool ArePartsApart(YamlMapping fact, YamlScalar? key, bool hasOwnerKey)
    {
        var separator = table.Facts!.KeySeparator;
        var isCompound = context.Schemas.KeyPathsOf(table).Count + (hasOwnerKey ? 1 : 0) > 1;
        if (!isCompound || separator.Length == 0 || KeyReader.PartsOf(context.Schemas, table, fact, key) is not { } parts)
        {
            return true;
        }

        var errors = context.Errors;
        foreach (var part in parts.Where(part => part.MayContain(separator)))
        {
            context.Report(Descriptors.SeparatorInKey, part.Written.Span, part.Text, separator, English.One(table.Name));
        }

        return context.Errors == errors;
    }
}
