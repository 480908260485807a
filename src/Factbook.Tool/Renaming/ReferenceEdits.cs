using Factbook.Generator.Binding;
using Factbook.Generator.Linking;
using Factbook.Generator.Schema;

namespace Factbook.Tool.Renaming;

/// <summary>Finds every reference to a renamed fact, and every text that must be its key: <c>[RefersTo]</c>.</summary>
internal sealed class ReferenceEdits(SchemaSet schemas, KeyRenames renames, ScalarEdits edits) : BoundVisitor
{
    private string _path = "";

    public void Add(LinkedFact fact)
    {
        _path = fact.Source.Path;
        Visit(fact.Fact.Value);
    }

    // An owned fact and its owner refer to each other by ordinal, not by key.
    protected override void VisitReference(BoundReference reference)
    {
        if (reference.Ordinal is null && renames.Find(schemas, reference.Record, reference.Key) is { } key)
        {
            edits.Add(_path, reference.Span, key);
        }
    }

    protected override void VisitRecord(BoundRecord value)
    {
        if (schemas.Find(value.Record) is { } record)
        {
            for (var i = 0; i < value.Values.Count; i++)
            {
                if (record.Properties[i].RefersTo.Count > 0)
                {
                    AddTexts(record.Properties[i], value.Values[i].Value);
                }
            }
        }

        base.VisitRecord(value);
    }

    private void AddTexts(PropertySchema property, BoundValue? value)
    {
        switch (value)
        {
            case BoundScalar scalar when NewKeyOf(property, scalar) is { } key:
                edits.Add(_path, scalar.Span, key);
                break;
            case BoundList list:
                foreach (var item in list.Items)
                {
                    AddTexts(property, item.Value);
                }

                break;
            case BoundDictionary dictionary:
                foreach (var entry in dictionary.Entries)
                {
                    AddTexts(property, entry.Key);
                }

                break;
        }
    }

    private string? NewKeyOf(PropertySchema property, BoundScalar scalar) => property.RefersTo
        .Where(NamesKey)
        .Select(rule => schemas.TableOf(rule.Record))
        .OfType<RecordSchema>()
        .Select(table => renames.Find(table.FullName, KeyReader.CanonicalKey(schemas, table, scalar.Text)))
        .FirstOrDefault(key => key is not null);

    // [RefersTo] may also name the property that is the whole key.
    private bool NamesKey(RefersToSchema rule) => rule.Property is null
        || (schemas.Find(rule.Record) is { } record
            && schemas.KeyPathsOf(record) is [[var key]]
            && key.Name == rule.Property
            && !KeyReader.HasOwnerKey(record));
}
