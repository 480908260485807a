using System.Text.Json;
using Factbook.Tool.Model;

namespace Factbook.Tool.LinkedData;

/// <summary>
/// Writes the vocabulary of a dataset: its records and enums as classes, and the properties and members without a term of another
/// vocabulary.
/// </summary>
internal sealed class VocabularyWriter(Utf8JsonWriter json, DatasetTypes types, DatasetNames names)
{
    private const string Class = "rdfs:Class";
    private const string Property = "rdf:Property";

    public void Write()
    {
        foreach (var record in types.Records)
        {
            WriteRecord(record);
        }

        foreach (var property in types.Records.SelectMany(OwnProperties).DistinctBy(names.Of))
        {
            WriteProperty(property);
        }

        foreach (var members in types.Enums)
        {
            WriteEnum(members);
        }

        foreach (var term in OwnTerms.All)
        {
            WriteNode(Short(term.Iri), Property, term.Label, term.Comment);
        }
    }

    private void WriteRecord(FactRecord record)
    {
        var terms = record.Terms.Select(term => names.Prefixes.Compact(term.Iri));
        IEnumerable<string> bases = record.Bases is [var nearest, ..] ? [names.Of(nearest)] : [];
        WriteNode(
            names.Of(record),
            Class,
            record.Label,
            record.Documentation,
            () => WriteReferences("rdfs:subClassOf", bases.Concat(terms).Distinct()));
    }

    private static IEnumerable<FactProperty> OwnProperties(FactRecord record) =>
        RecordTerms.ExportedBy(record).Where(property => property.Terms.Count == 0);

    private void WriteProperty(FactProperty property)
    {
        var declaring = types.Records.First(record => record.FullName == property.DeclaredBy);
        var range = ValueForm.RangeOf(property.Type, names);
        WriteNode(names.Of(property), Property, property.Label, property.Documentation, () =>
        {
            WriteReferences("rdfs:domain", [names.Of(declaring)]);
            WriteReferences("rdfs:range", range is null ? [] : [range]);
        });
    }

    private void WriteEnum(FactEnum members)
    {
        WriteNode(names.Of(members), Class, Words.ToKebab(members.Name).Replace('-', ' '), null);
        foreach (var member in members.Members)
        {
            // A shared term is described by its own vocabulary.
            var isOwn = member.Terms.Count == 0;
            foreach (var iri in names.IrisOf(members, member))
            {
                WriteNode(iri, names.Of(members), isOwn ? member.YamlName : null, isOwn ? member.Documentation : null);
            }
        }
    }

    private void WriteNode(string iri, string type, string? label, string? comment, Action? writeMore = null)
    {
        json.WriteStartObject();
        json.WriteString("@id", iri);
        json.WriteString("@type", Short(type));
        WriteText("rdfs:label", label);
        WriteText("rdfs:comment", comment);
        writeMore?.Invoke();
        json.WriteEndObject();
    }

    private string Short(string iri) => names.Prefixes.InDocument(iri);

    private void WriteText(string name, string? text)
    {
        if (text is not null)
        {
            json.WriteString(Short(name), text);
        }
    }

    private void WriteReferences(string name, IEnumerable<string> iris)
    {
        var references = iris.ToList();
        if (references.Count == 0)
        {
            return;
        }

        json.WriteStartArray(Short(name));
        foreach (var iri in references)
        {
            json.WriteStartObject();
            json.WriteString("@id", iri);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
