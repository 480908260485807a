namespace Factbook.Generator.Tests.RandomShapes;

/// <summary>Value rules that every value which is drawn of a type follows.</summary>
internal static class ValueRules
{
    private static readonly Dictionary<string, string[]> OfScalars = new()
    {
        ["string"] =
        [
            "StringLength(100)", "Length(0, 100)", "MaxLength(100)", "RegularExpression(\"^[^@]*$\")", "DeniedValues(\"never\")",
        ],
        ["bool"] = ["AllowedValues(true, false)"],
        ["int"] = ["Range(int.MinValue, int.MaxValue)", "DeniedValues(77)", "AllowedValues(0, 1, -7, int.MinValue, int.MaxValue)"],
        ["byte"] = ["Range(0, 255)"],
        ["long"] = ["Range(typeof(long), \"-9223372036854775808\", \"9223372036854775807\")"],
        ["decimal"] = ["Range(typeof(decimal), \"-1\", \"79228162514264337593543950335\")"],
        ["double"] = ["Range(-1e308, 1e308)"],
        ["float"] = ["Range(-3.5, 3.5)"],
        ["global::System.DateOnly"] = ["Range(typeof(global::System.DateOnly), \"0001-01-01\", \"9999-12-31\")"],
        ["global::Factbook.Period"] = ["DeniedValues(\"1999\")"],
    };

    /// <summary>Returns a rule as an attribute, or an empty text.</summary>
    public static string Draw(Draw draw, TypeShape type) => type switch
    {
        _ when !draw.Chance(25) => "",
        NullableType nullable => Of(draw, nullable.Value),
        _ => Of(draw, type),
    };

    private static string Of(Draw draw, TypeShape type) => type switch
    {
        KnownType scalar when OfScalars.TryGetValue(scalar.CSharp, out var rules) => draw.Pick(rules),
        ListType list when list.Form.EndsWith("IReadOnlyList<T>", StringComparison.Ordinal) || list.Form == "T[]" =>
            draw.Pick("MaxLength(3)", "Length(0, 3)", "MinLength(0)"),
        DictionaryType dictionary when dictionary.Form == DictionaryType.Forms[0] => "MaxLength(3)",
        _ => "",
    };
}
