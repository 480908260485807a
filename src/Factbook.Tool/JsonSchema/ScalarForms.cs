using System.Text.Json.Nodes;
using Factbook.Tool.Reading.Sources;

namespace Factbook.Tool.JsonSchema;

/// <summary>
/// The forms in which each type of scalar is written, as an editor sees them: numbers may stand in quotes, and what a record takes for text
/// may look like a number. No form is narrower than what the compiler of facts reads.
/// </summary>
internal static class ScalarForms
{
    private const string Day = "[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])";
    private const string PartOfYear = @"[0-9]{4}(?:-(?:0[1-9]|1[0-2]|3[3-6]|Q[1-4]))?";
    private const string PeriodDate = $"(?:{Day}|{PartOfYear})[~?%]?";
    private const string PeriodEnd = $@"(?:{PeriodDate}|\.\.)?";

    private const string Whole = "^[-+]?[0-9]+$";
    private const string Fraction = @"^[-+]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][-+]?[0-9]+)?$";

    /// <summary>The forms, the usual one first: of a value that fits none, what is said is said of that one.</summary>
    public static IReadOnlyList<JsonObject> Of(ScalarKind kind) => kind switch
    {
        ScalarKind.Text => [Json.Type("string"), AnythingElse()],
        ScalarKind.Uri => [Text(kind, @"^[A-Za-z][A-Za-z0-9+.-]+:[^\s\\]+$")],
        ScalarKind.UriReference => [Text(kind, @"^[^\s\\]+$"), AnythingElse()],
        ScalarKind.Boolean => [Typed(kind, "boolean"), Text(kind, "^(?:true|True|TRUE|false|False|FALSE)$")],
        >= ScalarKind.SByte and <= ScalarKind.UInt64 => [WholeNumber(kind), Text(kind, Whole)],
        ScalarKind.Decimal or ScalarKind.Double or ScalarKind.Single => [Typed(kind, "number"), Text(kind, Fraction)],
        ScalarKind.Version => [Text(kind, @"^[\s+]*[0-9]+\s*(?:\.[\s+]*[0-9]+\s*){1,3}$"), Json.Type("number")],
        ScalarKind.Interval => [Text(kind, PatternOf(kind)), Json.Type("number")],
        ScalarKind.Period => [Text(kind, PatternOf(kind)), new JsonObject { ["type"] = "integer", ["minimum"] = 1, ["maximum"] = 9999 }],
        _ => [Text(kind, PatternOf(kind))],
    };

    /// <summary>Any scalar that an editor takes for no text: to a record's text it is text all the same.</summary>
    public static JsonObject AnythingElse() => new() { ["not"] = Json.Type("string", "object", "array") };

    /// <summary>How a value of the type may look, for people to learn from.</summary>
    public static IReadOnlyList<JsonNode> ExamplesOf(ScalarKind kind) => kind switch
    {
        ScalarKind.Date => ["2024-02-29"],
        ScalarKind.Time => ["14:30"],
        ScalarKind.Timestamp => ["2024-04-12T14:30:00+02:00"],
        ScalarKind.Duration => ["1:30:00", "2.06:00:00"],
        ScalarKind.Uri => ["https://example.org/page"],
        ScalarKind.UriReference => ["https://example.org/page", "../page"],
        ScalarKind.Version => ["1.2.3"],
        ScalarKind.Interval => ["more than 70", "between 70 and 75", "(70, 100]"],
        ScalarKind.Share => ["70 %", "more than 70 %", "at least 70 %", "less than 70 %", "up to 70 %", "about 70 %", "nearly 70 %", "between 70 and 75 %"],
        ScalarKind.Percentage => ["-3.2 %", "more than 120 %", "between 2 and 3 %"],
        ScalarKind.Money => ["900 million USD", "nearly 900 million USD", "between 1.2 and 1.5 billion EUR"],
        ScalarKind.Quantity => ["24 aircraft", "more than 2 million barrels per day"],
        ScalarKind.Period => [2023, "2023-Q4", "2023-11", "2023-11-05", "2024-04-15/2024-04-21", "2023-01/.."],
        _ => [],
    };

    private static string PatternOf(ScalarKind kind) => kind switch
    {
        ScalarKind.Date => $"^{Day}$",
        ScalarKind.Time => @"^[0-9]{2}:[0-9]{2}(?::[0-9]{2}(?:\.[0-9]*)?)?$",
        ScalarKind.Timestamp => $@"^{Day}[T ][0-9]{{2}}:[0-9]{{2}}(?::[0-9]{{2}}(?:\.[0-9]*)?)? ?(?:Z|[-+][0-9]{{1,2}}(?::?[0-9]{{2}})?)$",
        ScalarKind.Duration => @"^-?(?:[0-9]+\.)?[0-9]{1,2}:[0-9]{2}(?::[0-9]{2}(?:\.[0-9]*)?)?$",
        ScalarKind.Guid => @"^\s*[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}\s*$",
        ScalarKind.Period => $@"^[\s\u0085]*(?:{PeriodDate}|{PeriodEnd}/{PeriodEnd})[\s\u0085]*$",
        _ => FigurePattern.Of(YamlNotation.FigureOf(kind)),
    };

    private static JsonObject Typed(ScalarKind kind, string type) => new() { ["type"] = type, ["errorMessage"] = YamlNotation.ExpectationOf(kind) };

    private static JsonObject Text(ScalarKind kind, string pattern) =>
        new() { ["type"] = "string", ["pattern"] = pattern, ["errorMessage"] = YamlNotation.ExpectationOf(kind) };

    private static JsonObject WholeNumber(ScalarKind kind)
    {
        var (least, most) = kind switch
        {
            ScalarKind.SByte => (sbyte.MinValue, sbyte.MaxValue),
            ScalarKind.Byte => (byte.MinValue, byte.MaxValue),
            ScalarKind.Int16 => (short.MinValue, short.MaxValue),
            ScalarKind.UInt16 => (ushort.MinValue, ushort.MaxValue),
            ScalarKind.Int32 => (int.MinValue, int.MaxValue),
            ScalarKind.UInt32 => (uint.MinValue, uint.MaxValue),
            ScalarKind.Int64 => (long.MinValue, long.MaxValue),
            _ => ((double)ulong.MinValue, (double)ulong.MaxValue),
        };
        return new JsonObject { ["type"] = "integer", ["minimum"] = least, ["maximum"] = most, ["errorMessage"] = YamlNotation.ExpectationOf(kind) };
    }
}
