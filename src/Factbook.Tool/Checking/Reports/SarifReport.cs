using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.RegularExpressions;
using Factbook.Generator.Diagnostics;
using Factbook.Tool.Locations;

namespace Factbook.Tool.Checking.Reports;

/// <summary>For code scanning and editors: SARIF 2.1.0, one run.</summary>
/// <param name="output">Where it goes.</param>
internal sealed partial class SarifReport(Func<Stream> output) : IReport
{
    private const string RootName = "SRCROOT";

    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public void Write(CheckResult result)
    {
        // Nothing is written before all of it is known to be right.
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            Write(json, result);
        }

        buffer.WriteByte((byte)'\n');
        output().Write(Encoding.UTF8.GetBytes(Invisible().Replace(
            Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length),
            found => string.Concat(found.Value.Select(unit => $"\\u{(int)unit:x4}")))));
    }

    // A suggestion is text of a file as it is. JSON may contain characters that turn text around or hide it, and people read logs.
    [GeneratedRegex(@"\p{Cf}|\uDB40[\uDC00-\uDFFF]")]
    private static partial Regex Invisible();

    private static void Write(Utf8JsonWriter json, CheckResult result)
    {
        var root = ShownPath.RepositoryOf(result.Project);
        var rules = result.Findings.DistinctBy(finding => finding.Id).OrderBy(finding => finding.Id, StringComparer.Ordinal).ToImmutableArray();
        json.WriteStartObject();
        json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        WriteTool(json, rules);
        json.WriteString("columnKind", "utf16CodeUnits");
        json.WriteStartObject("originalUriBaseIds");
        json.WriteStartObject(RootName);
        json.WriteString("uri", new Uri(root + Path.DirectorySeparatorChar).AbsoluteUri);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteStartArray("invocations");
        json.WriteStartObject();
        json.WriteBoolean("executionSuccessful", result.Unchecked is null);
        WriteNotifications(json, result.Unchecked);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteStartArray("results");
        foreach (var finding in result.Findings)
        {
            WriteResult(json, root, finding, rules.IndexOf(rules.First(rule => rule.Id == finding.Id)));
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteTool(Utf8JsonWriter json, IEnumerable<Finding> rules)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "Factbook");
        json.WriteString("semanticVersion", typeof(SarifReport).Assembly.GetName().Version!.ToString(3));
        if (RepositoryAddress.Value is { } address)
        {
            json.WriteString("informationUri", address);
        }

        json.WriteStartArray("rules");
        foreach (var rule in rules)
        {
            json.WriteStartObject();
            json.WriteString("id", rule.Id);
            WriteText(json, "shortDescription", rule.Title);
            if (rule.Link.Length > 0)
            {
                json.WriteString("helpUri", rule.Link);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteNotifications(Utf8JsonWriter json, string? notChecked)
    {
        json.WriteStartArray("toolExecutionNotifications");
        if (notChecked is not null)
        {
            json.WriteStartObject();
            json.WriteString("level", "error");
            WriteText(json, "message", notChecked);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteResult(Utf8JsonWriter json, string root, Finding finding, int rule)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", finding.Id);
        json.WriteNumber("ruleIndex", rule);
        json.WriteString("level", finding.Severity);
        WriteText(json, "message", finding.Message);
        WriteParts(json, finding);
        json.WriteStartArray("locations");
        if (finding.Place is not null)
        {
            WriteLocation(json, root, finding.Place, id: null);
        }

        json.WriteEndArray();
        if (!finding.Others.IsEmpty)
        {
            json.WriteStartArray("relatedLocations");
            for (var i = 0; i < finding.Others.Length; i++)
            {
                WriteLocation(json, root, finding.Others[i], id: i + 1);
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    // The parts of the message, so that nobody has to find them in its text.
    private static void WriteParts(Utf8JsonWriter json, Finding finding)
    {
        json.WriteStartObject("properties");
        json.WriteString("statement", finding.Statement);
        if (finding.Expectation.Length > 0)
        {
            json.WriteString("expectation", finding.Expectation);
        }

        if (finding.Suggestion is not null)
        {
            json.WriteString("suggestion", finding.Suggestion);
        }

        json.WriteEndObject();
    }

    private static void WriteLocation(Utf8JsonWriter json, string root, Place place, int? id)
    {
        json.WriteStartObject();
        if (id is not null)
        {
            json.WriteNumber("id", id.Value);
        }

        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        var path = ShownPath.From(root, place.Path);
        if (path.StartsWith("../", StringComparison.Ordinal) || Path.IsPathRooted(path))
        {
            json.WriteString("uri", new Uri(place.Path).AbsoluteUri);
        }
        else
        {
            json.WriteString("uri", string.Join('/', path.Split('/').Select(Uri.EscapeDataString)));
            json.WriteString("uriBaseId", RootName);
        }

        json.WriteEndObject();
        json.WriteStartObject("region");
        json.WriteNumber("startLine", place.Line);
        json.WriteNumber("startColumn", place.Column);
        json.WriteNumber("endLine", place.Lines.End.Line + 1);
        json.WriteNumber("endColumn", place.Lines.End.Character + 1);
        json.WriteEndObject();
        json.WriteEndObject();
        if (id is not null)
        {
            WriteText(json, "message", "another place that belongs to it");
        }

        json.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter json, string property, string text)
    {
        json.WriteStartObject(property);
        json.WriteString("text", text);
        json.WriteEndObject();
    }
}
