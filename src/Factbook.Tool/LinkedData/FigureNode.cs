using System.Text.Json;
using System.Text.Json.Nodes;
using Factbook.Notation;
using Factbook.Tool.Model;

namespace Factbook.Tool.LinkedData;

/// <summary>
/// A figure as a node: its ends in terms of schema.org, and in terms of the dataset whether an end is excluded or assumed, the sense and
/// the words.
/// </summary>
internal static class FigureNode
{
    public const string Money = "schema:MonetaryAmount";
    public const string Quantity = "schema:QuantitativeValue";

    // UN/CEFACT Recommendation 20.
    private const string Percent = "P1";

    /// <summary>The terms of a figure. Their names are those of the JSON export.</summary>
    public static readonly IReadOnlyList<KeyValuePair<string, JsonObject>> Terms =
    [
        new("lower", ContextWriter.Definition("schema:minValue", "xsd:decimal")),
        new("upper", ContextWriter.Definition("schema:maxValue", "xsd:decimal")),
        new("value", ContextWriter.Definition("schema:value", "xsd:decimal")),
        new("currency", ContextWriter.Definition("schema:currency")),
        new("unit", ContextWriter.Definition("schema:unitText")),
        new("unitCode", ContextWriter.Definition("schema:unitCode")),
        .. new[] { OwnTerms.LowerOpen, OwnTerms.UpperOpen, OwnTerms.LowerAssumed, OwnTerms.UpperAssumed }
            .Select(term => KeyValuePair.Create(term.Name, ContextWriter.Definition(term.Iri, "xsd:boolean"))),
        new(OwnTerms.Sense.Name, ContextWriter.Definition(OwnTerms.Sense.Iri)),
        new(OwnTerms.AsWritten.Name, ContextWriter.Definition(OwnTerms.AsWritten.Iri)),
    ];

    /// <summary>Writes a figure.</summary>
    public static void Write(Utf8JsonWriter json, Prefixes prefixes, Figure figure, string id)
    {
        var interval = figure.Interval;
        json.WriteStartObject();
        json.WriteString("@id", id);
        json.WriteString("@type", prefixes.InDocument(figure.Kind == FigureKind.Money ? Money : Quantity));
        if (interval.Lower is { } lower)
        {
            json.WriteString("lower", Figure.TextOf(lower));
            json.WriteBoolean(OwnTerms.LowerOpen.Name, interval.IsLowerOpen);
        }

        if (interval.Upper is { } upper)
        {
            json.WriteString("upper", Figure.TextOf(upper));
            json.WriteBoolean(OwnTerms.UpperOpen.Name, interval.IsUpperOpen);
        }

        // An approximate figure is not the number itself.
        if (figure.Sense is "" or "exact" && interval.Lower is { } value && value == interval.Upper)
        {
            json.WriteString("value", Figure.TextOf(value));
        }

        WriteUnit(json, figure);
        if (figure.Sense.Length > 0)
        {
            json.WriteString(OwnTerms.Sense.Name, figure.Sense);
        }

        json.WriteString(OwnTerms.AsWritten.Name, figure.AsWritten);
        WriteAssumption(json, OwnTerms.LowerAssumed, interval.IsLowerAssumed);
        WriteAssumption(json, OwnTerms.UpperAssumed, interval.IsUpperAssumed);
        json.WriteEndObject();
    }

    private static void WriteUnit(Utf8JsonWriter json, Figure figure)
    {
        switch (figure.Kind)
        {
            case FigureKind.Money:
                json.WriteString("currency", figure.Unit);
                break;
            case FigureKind.Quantity:
                json.WriteString("unit", figure.Unit);
                break;
            case FigureKind.Share or FigureKind.Percentage:
                json.WriteString("unitCode", Percent);
                break;
        }
    }

    private static void WriteAssumption(Utf8JsonWriter json, OwnTerm term, bool isAssumed)
    {
        if (isAssumed)
        {
            json.WriteBoolean(term.Name, true);
        }
    }
}
