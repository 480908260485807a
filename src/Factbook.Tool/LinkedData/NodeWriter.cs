using System.Globalization;
using System.Text.Json;
using Factbook.Tool.Json;
using Factbook.Tool.Model;

namespace Factbook.Tool.LinkedData;

/// <summary>
/// Writes facts and their values. Every node has an IRI, so that others can refer to each figure and passage: that of a value is the IRI
/// of its fact and the path to the value.
/// </summary>
internal sealed class NodeWriter(Utf8JsonWriter json, DatasetNames names, Func<FactRecord, RecordTerms> termsOf)
{
    // The largest numbers that every reader of JSON represents exactly have 16 digits.
    private const int ExactDigits = 15;

    /// <summary>Writes a fact.</summary>
    public void Write(Fact fact)
    {
        var terms = termsOf(fact.Record);
        json.WriteStartObject();
        var id = names.Of(fact);
        WriteTypes(terms, id);
        if (fact.HasKey)
        {
            json.WriteString(terms.Id, fact.Key);
        }

        WriteProperties(fact, terms, fact.ValueOf, id);
        json.WriteString(terms.Location, fact.Location.ToString());
        json.WriteEndObject();
    }

    private void WriteTypes(RecordTerms terms, string id)
    {
        json.WriteString("@id", id);
        json.WriteStartArray("@type");
        foreach (var type in terms.Types)
        {
            json.WriteStringValue(type);
        }

        json.WriteEndArray();
    }

    private void WriteProperties(Fact fact, RecordTerms terms, Func<FactProperty, FactValue> valueOf, string id)
    {
        foreach (var term in terms.Properties)
        {
            var value = valueOf(term.Property);
            if (IsStated(value))
            {
                json.WritePropertyName(term.Name);
                Write(fact, term, term.Form, value, $"{id}/{IriText.Segment(term.Property.JsonName)}");
            }
        }
    }

    // RDF has neither null nor an empty list.
    private static bool IsStated(FactValue value) => value switch
    {
        AbsentValue => false,
        ListValue list => list.Items.Any(IsStated),
        MapValue map => map.Entries.Count > 0,
        _ => true,
    };

    private void Write(Fact fact, PropertyTerm term, ValueForm form, FactValue value, string id)
    {
        switch (value)
        {
            case var _ when form.IsJson:
                ValueJson.Write(json, value);
                break;
            case var _ when form.Enum is { } members:
                WriteMembers(members, value);
                break;
            case ListValue list:
                WriteItems(list.Items.Where(IsStated).Index(), (i, item) => Write(fact, term, form, item, $"{id}/{Invariant(i)}"));
                break;
            case MapValue map:
                WriteItems(map.Entries.Index(), (_, entry) => WriteEntry(fact, term, form, entry, id));
                break;
            case ReferenceValue reference:
                json.WriteStringValue(names.Of(reference.Fact));
                break;
            case FigureValue or NestedValue or TextValue { Value: Passage } when !term.IsFirst:
                json.WriteStartObject();
                json.WriteString("@id", id);
                json.WriteEndObject();
                break;
            case FigureValue figure:
                FigureNode.Write(json, names.Prefixes, figure.Figure, id);
                break;
            case NestedValue nested:
                WriteNested(fact, nested, id);
                break;
            case TextValue { Value: Passage passage }:
                PassageNode.Write(json, names.Prefixes, passage, SourceOf(fact, term.Property), id);
                break;
            default:
                WriteScalar(form, value);
                break;
        }
    }

    private void WriteNested(Fact fact, NestedValue nested, string id)
    {
        json.WriteStartObject();
        var terms = termsOf(nested.Record);
        WriteTypes(terms, id);
        var values = nested.Members.ToDictionary(member => member.Key, member => member.Value);
        WriteProperties(fact, terms, property => values.GetValueOrDefault(property, AbsentValue.Instance), id);
        json.WriteEndObject();
    }

    private void WriteEntry(Fact fact, PropertyTerm term, ValueForm form, MapEntry entry, string id)
    {
        var (key, value) = form.Entry!.Value;
        var path = $"{id}/{IriText.Segment(entry.Name)}";
        json.WriteStartObject();
        json.WriteString("@id", path);
        if (term.IsFirst)
        {
            json.WritePropertyName(OwnTerms.Key.Name);
            Write(fact, term, key, entry.Key, path + "/key");
            if (IsStated(entry.Value))
            {
                json.WritePropertyName(OwnTerms.Value.Name);
                Write(fact, term, value, entry.Value, path + "/value");
            }
        }

        json.WriteEndObject();
    }

    private void WriteItems<T>(IEnumerable<(int Index, T Item)> items, Action<int, T> write)
    {
        json.WriteStartArray();
        foreach (var (index, item) in items)
        {
            write(index, item);
        }

        json.WriteEndArray();
    }

    private void WriteMembers(FactEnum members, FactValue value)
    {
        switch (value)
        {
            case ListValue list:
                WriteItems(list.Items.Where(IsStated).Index(), (_, item) => WriteMembers(members, item));
                break;
            case TextValue text when names.IrisOf(members, text.Text) is { } iris:
                if (iris is [var only])
                {
                    json.WriteStringValue(only);
                    break;
                }

                WriteItems(iris.Index(), (_, iri) => json.WriteStringValue(iri));
                break;
            case TextValue text:
                WriteLiteral(text.Text, "xsd:integer");
                break;
            case NumberValue number:
                WriteLiteral(number.Text, "xsd:integer");
                break;
        }
    }

    private void WriteScalar(ValueForm form, FactValue value)
    {
        switch (value)
        {
            case FlagValue flag when !form.IsIri:
                json.WriteBooleanValue(flag.IsSet);
                break;
            case NumberValue { Value: not (double or float), Text: { Length: <= ExactDigits } text } when !form.IsIri:
                json.WriteRawValue(text);
                break;
            default:
                WriteText(form, LexicalForm.Of(value));
                break;
        }
    }

    private void WriteText(ValueForm form, string text)
    {
        var iri = form.Term?.IriOf(text) ?? (form.IsIri ? IriText.Escape(text) : text);
        if (form.IsIri && (names.Prefixes.IsAmbiguous(iri) || IriText.SchemeOf(iri) is null))
        {
            WriteLiteral(text, "xsd:anyURI");
            return;
        }

        json.WriteStringValue(iri);
    }

    private void WriteLiteral(string text, string datatype)
    {
        json.WriteStartObject();
        json.WriteString("@value", text);
        json.WriteString("@type", names.Prefixes.InDocument(datatype));
        json.WriteEndObject();
    }

    private string? SourceOf(Fact fact, FactProperty property) =>
        property.PassageSource is { } path && fact.FactAt(path) is { } source ? names.Of(source) : null;

    private static string Invariant(int number) => number.ToString(CultureInfo.InvariantCulture);
}
