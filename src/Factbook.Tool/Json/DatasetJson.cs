using System.Text.Json;
using Factbook.Tool.Model;

namespace Factbook.Tool.Json;

/// <summary>
/// Writes a dataset as one JSON object with an array of facts for each table. The output depends only on the facts.
/// </summary>
internal static class DatasetJson
{
    /// <summary>Writes a dataset in UTF-8 without a byte order mark, with <c>\n</c> as line end.</summary>
    public static void Write(FactDataset dataset, Stream stream)
    {
        using (var json = new Utf8JsonWriter(stream, JsonFile.Options))
        {
            json.WriteStartObject();
            foreach (var table in dataset.Tables)
            {
                json.WriteStartArray(JsonNamingPolicy.CamelCase.ConvertName(table.Name));
                var names = AddedNames.Of(table);
                foreach (var fact in table.Facts)
                {
                    WriteFact(json, fact, names);
                }

                json.WriteEndArray();
            }

            json.WriteEndObject();
        }

        stream.WriteByte((byte)'\n');
    }

    private static void WriteFact(Utf8JsonWriter json, Fact fact, AddedNames names)
    {
        json.WriteStartObject();
        json.WriteString(names.Id, fact.Key);
        if (fact.Case is { } kind)
        {
            json.WriteString(names.Kind, kind);
        }

        foreach (var property in fact.Record.Exported)
        {
            json.WritePropertyName(property.JsonName);
            ValueJson.Write(json, fact.ValueOf(property));
        }

        json.WriteStartObject(names.Location);
        json.WriteString("file", fact.Location.File);
        json.WriteNumber("line", fact.Location.Line);
        json.WriteNumber("column", fact.Location.Column);
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
