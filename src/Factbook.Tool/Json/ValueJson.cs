using System.Text;
using System.Text.Json;
using Factbook.Notation;
using Factbook.Tool.Model;

namespace Factbook.Tool.Json;

/// <summary>Writes values as JSON.</summary>
internal static class ValueJson
{
    private static readonly JsonWriterOptions Readable = new() { Encoder = JsonFile.Encoder };

    /// <summary>Returns a value as JSON in one line.</summary>
    public static string TextOf(FactValue value)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Readable))
        {
            Write(json, value);
        }

        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }

    public static void Write(Utf8JsonWriter json, FactValue value)
    {
        switch (value)
        {
            case TextValue text:
                json.WriteStringValue(text.Text);
                break;
            case NumberValue number:
                json.WriteRawValue(number.Text);
                break;
            case FlagValue flag:
                json.WriteBooleanValue(flag.IsSet);
                break;
            case PeriodValue period:
                json.WriteStringValue(period.Period.ToString());
                break;
            case FigureValue figure:
                WriteFigure(json, figure.Figure);
                break;
            case ReferenceValue reference:
                json.WriteStringValue(reference.Fact.Key);
                break;
            case ListValue list:
                json.WriteStartArray();
                foreach (var item in list.Items)
                {
                    Write(json, item);
                }

                json.WriteEndArray();
                break;
            case MapValue map:
                json.WriteStartObject();
                WriteMembers(json, map.Entries.Select(entry => KeyValuePair.Create(entry.Name, entry.Value)));
                json.WriteEndObject();
                break;
            case NestedValue nested:
                WriteNested(json, nested);
                break;
            default:
                json.WriteNullValue();
                break;
        }
    }

    private static void WriteNested(Utf8JsonWriter json, NestedValue nested)
    {
        json.WriteStartObject();
        if (nested.Case is { } name)
        {
            json.WriteString(nested.Declared.CaseKey, name);
        }

        WriteMembers(json, nested.Members.Select(member => KeyValuePair.Create(member.Key.JsonName, member.Value)));
        json.WriteEndObject();
    }

    private static void WriteMembers(Utf8JsonWriter json, IEnumerable<KeyValuePair<string, FactValue>> members)
    {
        foreach (var (name, value) in members)
        {
            json.WritePropertyName(name);
            Write(json, value);
        }
    }

    private static void WriteFigure(Utf8JsonWriter json, Figure figure)
    {
        var interval = figure.Interval;
        json.WriteStartObject();
        WriteEnd(json, "lower", interval.Lower, interval.IsLowerOpen);
        WriteEnd(json, "upper", interval.Upper, interval.IsUpperOpen);
        if (figure.Kind is FigureKind.Money or FigureKind.Quantity)
        {
            json.WriteString(figure.Kind == FigureKind.Money ? "currency" : "unit", figure.Unit);
        }

        json.WriteString("asWritten", figure.AsWritten);
        WriteAssumption(json, "lowerAssumed", interval.IsLowerAssumed);
        WriteAssumption(json, "upperAssumed", interval.IsUpperAssumed);
        json.WriteEndObject();
    }

    private static void WriteEnd(Utf8JsonWriter json, string name, decimal? end, bool isOpen)
    {
        json.WriteString(name, end is { } number ? Figure.TextOf(number) : null);
        json.WriteBoolean(name + "Open", isOpen);
    }

    // Most ends are stated, so only assumed ones are marked.
    private static void WriteAssumption(Utf8JsonWriter json, string name, bool isAssumed)
    {
        if (isAssumed)
        {
            json.WriteBoolean(name, true);
        }
    }
}
