using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using Factbook.Tool.Comparing.Facts;
using Factbook.Tool.Comparing.Shapes;
using Factbook.Tool.Json;
using Factbook.Tool.Model;

namespace Factbook.Tool.Comparing.Reports;

/// <summary>A report for programs: all differences as one JSON object, in UTF-8 with <c>\n</c> as line end.</summary>
/// <param name="output">Opens the output.</param>
internal sealed partial class JsonReport(Func<Stream> output) : IComparisonReport
{
    /// <inheritdoc/>
    public void Write(Comparison comparison)
    {
        var json = JsonSerializer.Serialize(ComparisonJson.Of(comparison), ComparisonJsonContext.Readable().ComparisonJson);

        // Characters that reverse or hide text are only in strings, where JSON may escape them.
        var visible = Invisible().Replace(json, invisible => string.Concat(invisible.Value.Select(unit => $"\\u{(int)unit:x4}")));
        output().Write(Encoding.UTF8.GetBytes(visible + "\n"));
    }

    [GeneratedRegex(@"\p{Cf}|\uDB40[\uDC00-\uDFFF]")]
    private static partial Regex Invisible();
}

/// <summary>A comparison in JSON.</summary>
internal sealed record ComparisonJson(
    string Dataset,
    string Old,
    string New,
    string Step,
    string StepBelowOne,
    int Breaking,
    int Additive,
    int Value,
    IReadOnlyList<ShapeJson> Records,
    IReadOnlyList<TableJson> Tables)
{
    public static ComparisonJson Of(Comparison comparison)
    {
        var differences = comparison.Differences;
        return new ComparisonJson(
            comparison.Dataset,
            comparison.Old,
            comparison.New,
            DifferenceText.Name(differences.Step),
            DifferenceText.Name(differences.Step.BelowOne()),
            differences.Count(Severity.Breaking),
            differences.Count(Severity.Additive),
            differences.Count(Severity.Value),
            [.. differences.Shape.Select(ShapeJson.Of)],
            [.. differences.Tables.Select(TableJson.Of)]);
    }
}

/// <summary>A difference of a record or an enum in JSON.</summary>
internal sealed record ShapeJson(string Change, string Severity, string Subject, string? Old, string? New)
{
    public static ShapeJson Of(ShapeDifference difference) => new(
        DifferenceText.Name(difference.Change),
        DifferenceText.Name(difference.Severity),
        difference.Subject,
        difference.Old,
        difference.New);
}

/// <summary>A table in JSON.</summary>
internal sealed record TableJson(string Table, int OldCount, int NewCount, IReadOnlyList<FactJson> Facts)
{
    public static TableJson Of(TableDifferences table) =>
        new(table.Name, table.OldCount, table.NewCount, [.. table.Facts.Select(FactJson.Of)]);
}

/// <summary>The difference of a fact in JSON.</summary>
internal sealed record FactJson(string Change, string Severity, string Key, string? OldKey, IReadOnlyList<ValueDifferenceJson>? Values)
{
    public static FactJson Of(FactDifference fact) => new(
        DifferenceText.Name(fact.Change),
        DifferenceText.Name(fact.Severity),
        fact.Key,
        fact.OldKey,
        fact.Values.Count == 0 ? null : [.. fact.Values.Select(ValueDifferenceJson.Of)]);
}

/// <summary>The difference of a value in JSON: both values in the form of an export.</summary>
internal sealed record ValueDifferenceJson(string Path, string Severity, JsonElement? Old, JsonElement? New)
{
    public static ValueDifferenceJson Of(ValueDifference value) =>
        new(value.Path, DifferenceText.Name(value.Severity), ElementOf(value.Old), ElementOf(value.New));

    private static JsonElement? ElementOf(FactValue value)
    {
        if (value is AbsentValue)
        {
            return null;
        }

        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream))
        {
            ValueJson.Write(json, value);
        }

        return JsonElement.Parse(stream.ToArray());
    }
}

/// <summary>Writes comparisons as JSON.</summary>
[JsonSourceGenerationOptions(
    WriteIndented = true,
    NewLine = "\n",
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(ComparisonJson))]
internal sealed partial class ComparisonJsonContext : JsonSerializerContext
{
    /// <summary>Creates the context that keeps letters of all languages readable: the output is not part of a web page.</summary>
    public static ComparisonJsonContext Readable() =>
        new(new JsonSerializerOptions(Default.Options) { Encoder = JsonFile.Encoder });
}
