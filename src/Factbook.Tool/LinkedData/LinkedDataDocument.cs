using System.Text.Json;
using Factbook.Tool.Json;
using Factbook.Tool.Model;

namespace Factbook.Tool.LinkedData;

/// <summary>Writes a dataset as one JSON-LD 1.1 document: the context, the dataset, its facts and its vocabulary.</summary>
internal static class LinkedDataDocument
{
    private const int FlushedBytes = 1 << 16;

    /// <summary>Writes a dataset in UTF-8 without a byte order mark, with <c>\n</c> as line end.</summary>
    /// <param name="dataset">The dataset.</param>
    /// <param name="baseIri">The IRI of the dataset, with which all other IRIs begin.</param>
    /// <param name="stream">The file.</param>
    public static void Write(FactDataset dataset, string baseIri, Stream stream)
    {
        var types = new DatasetTypes(dataset);
        var names = new DatasetNames(dataset, types);
        var scheme = IriText.SchemeOf(baseIri);
        var terms = types.Records.ToDictionary(record => record, record => new RecordTerms(record, names, scheme));
        using (var json = new Utf8JsonWriter(stream, JsonFile.Options))
        {
            json.WriteStartObject();
            json.WritePropertyName("@context");
            ContextWriter.Write(json, baseIri, types, names, record => terms[record]);
            json.WriteStartArray("@graph");
            WriteDataset(json, dataset, baseIri, names.Prefixes);
            var nodes = new NodeWriter(json, names, record => terms[record]);
            foreach (var fact in dataset.Tables.SelectMany(table => table.Facts))
            {
                nodes.Write(fact);
                if (json.BytesPending > FlushedBytes)
                {
                    json.Flush();
                }
            }

            new VocabularyWriter(json, types, names).Write();
            json.WriteEndArray();
            json.WriteEndObject();
        }

        stream.WriteByte((byte)'\n');
    }

    private static void WriteDataset(Utf8JsonWriter json, FactDataset dataset, string baseIri, Prefixes prefixes)
    {
        json.WriteStartObject();
        json.WriteString("@id", baseIri);
        json.WriteString("@type", prefixes.InDocument("schema:Dataset"));
        json.WriteString(prefixes.InDocument("schema:name"), dataset.Name);
        json.WriteEndObject();
    }
}
