using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Factbook.Generator.Binding;
using Factbook.Generator.Packing;
using Factbook.Generator.Schema;
using Microsoft.CodeAnalysis.Text;

namespace Factbook.Generator.Linking;

/// <summary>Finds the fact that each reference of a file names. It uses only the keys of other files.</summary>
internal sealed class ReferenceResolver
{
    private readonly PackedFile _file;
    private readonly KeyIndex _index;
    private readonly SchemaSet _schemas;
    private readonly CancellationToken _cancellation;
    private readonly List<Edge> _edges = [];
    private readonly List<UnresolvedReference> _unresolved = [];
    private Dictionary<FactOrdinal, FactIndex>? _byOrdinal;
    private (BoundOwner? Owner, RecordSchema? Record, EquatableArray<SetReference> References) _lastOwner;

    private ReferenceResolver(PackedFile file, KeyIndex index, CancellationToken cancellation) =>
        (_file, _index, _schemas, _cancellation) = (file, index, index.Schemas, cancellation);

    public static ResolvedFile Resolve(PackedFile file, KeyIndex index, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        if (index.Defect is { } defect)
        {
            return ResolvedFile.Unread(defect);
        }

        var resolver = new ReferenceResolver(file, index, cancellation);
        var parts = new ResolvedPart[file.Parts.Count];
        for (var part = 0; part < parts.Length; part++)
        {
            parts[part] = resolver.Resolve(part);
        }

        return new ResolvedFile(parts.Freeze(), resolver._edges.ToEquatable(), resolver._unresolved.ToEquatable());
    }

    private ResolvedPart Resolve(int part)
    {
        var (packed, table) = (_file.Parts[part], _index.TableOf(_file.Parts[part].Table));
        var (first, source, sizes) = (table.FirstOf(_file.File.Source.FactsPath), _file.File.Source, default(RowSizes));
        var (facts, rows, positions) = (new List<LinkedFact>(packed.Facts.Count), new List<LinkedRow>(packed.Facts.Count),
            new List<LinePosition>(packed.Facts.Count));
        for (var i = 0; i < packed.Facts.Count; i++)
        {
            _cancellation.ThrowIfCancellationRequested();

            // A duplicate key is an error; errors in the references of the fact would be cascading ones.
            if (table.IsDuplicate(first + i))
            {
                continue;
            }

            var references = ReferencesOf(table, part, i, first + i);
            if (packed.Facts[i] is { Row: { } template, Fact: var fact })
            {
                var row = new LinkedRow(template, references, OwnersOf(fact));
                rows.Add(row);
                facts.Add(new LinkedFact(fact, source, row));
                positions.Add(source.LinePositionOf(fact.KeySpan.Start));
                sizes += template;
            }
        }

        var descriptions = table.Record.Facts!.HasMembers
            ? packed.Facts.Select(fact => FactDescription.Of(_schemas, fact.Fact, source))
            : [];
        return new ResolvedPart(
            source, facts.ToEquatable(), rows.ToEquatable(), sizes, positions.ToEquatable(), descriptions.ToEquatable());
    }

    private EquatableArray<SetReference> ReferencesOf(TableKeys table, int part, int fact, FactIndex index)
    {
        var packed = _file.Parts[part].Facts[fact];
        if (packed.References.Count == 0)
        {
            return EquatableArray<SetReference>.Empty;
        }

        var followed = packed.Row is null ? null : _index.Inverses.ByProperty(packed.Fact.Value.Record);
        var references = new SetReference[packed.References.Count];
        for (var i = 0; i < references.Length; i++)
        {
            var (property, reference) = packed.References[i];
            var targets = _index.TableOf(reference.Record);
            var found = Find(targets, reference);
            if (found is not { } target || IsOfAnotherRecord(targets[target], reference))
            {
                _unresolved.Add(new UnresolvedReference(part, fact, i, found));
                continue;
            }

            references[i] = targets.IndexIn(reference.Record, target).Reference;
            foreach (var inverse in followed?[property] ?? [])
            {
                if (_index.Inverses[inverse].Table == targets.Record.FullName)
                {
                    _edges.Add(new Edge(inverse, target, table.IndexIn(_index.Inverses[inverse].Record, index).Reference));
                }
            }
        }

        return references.Freeze();
    }

    // The record of a fact with errors is unknown, and may be the declared one.
    private bool IsOfAnotherRecord(FactKey target, BoundReference reference) =>
        target.IsValid && !_schemas.IsKindOf(target.Record, reference.Record);

    private FactIndex? Find(TableKeys table, BoundReference reference) => reference.Ordinal is not { } ordinal ? table.Find(reference.Key)
        : (_byOrdinal ??= ByOrdinal()).TryGetValue(ordinal, out var fact) ? fact : null;

    // A fact and its owner are in one file.
    private Dictionary<FactOrdinal, FactIndex> ByOrdinal()
    {
        var facts = new Dictionary<FactOrdinal, FactIndex>();
        foreach (var part in _file.Parts)
        {
            var table = _index.TableOf(part.Table);
            var first = table.FirstOf(_file.File.Source.FactsPath);
            for (var i = 0; i < part.Facts.Count; i++)
            {
                facts.Add(part.Facts[i].Fact.Ordinal, table.FirstWithKeyOf(first + i));
            }
        }

        return facts;
    }

    /// <summary>The owner of a fact, for each property that refers to it. The facts of a list share them.</summary>
    private EquatableArray<SetReference> OwnersOf(BoundFact fact)
    {
        if (fact.Owner is not { } owner || _schemas.Find(fact.Value.Record) is not { } record)
        {
            return EquatableArray<SetReference>.Empty;
        }

        if (!ReferenceEquals(owner, _lastOwner.Owner) || !ReferenceEquals(record, _lastOwner.Record))
        {
            var owners = record.Properties
                .Where(property => property.Role == PropertyRole.Owner)
                .Select(property => owner.IsReferredToBy(property, _schemas) ? OwnerIn(property.Type, owner.Fact) : SetReference.None)
                .ToEquatable();
            _lastOwner = (owner, record, owners);
        }

        return _lastOwner.References;
    }

    /// <summary>The owner in the set of the record that a property declares.</summary>
    private SetReference OwnerIn(TypeSchema type, BoundReference owner) =>
        _index.TableOf(owner.Record) is var table && Find(table, owner) is { } found
            ? table.IndexIn(TypeTraits.Present(type).CSharpName, found).Reference
            : SetReference.None;
}
