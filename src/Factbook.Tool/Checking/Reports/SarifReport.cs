using System.Text.Json;
using Factbook.Generator.Diagnostics;
using Factbook.Tool.Locations;

namespace Factbook.Tool.Checking.Reports;

/// <summary>Reports for code scanning and editors: one run in SARIF 2.1.0.</summary>
/// <param name="output">Opens the output.</param>
internal sealed class SarifReport(Func<Stream> output) : IReport
{
    public void Write(CheckResult result)
    {
        // Buffered, so that nothing is written if the serialization fails.
        using var buffer = new MemoryStream();
        JsonSerializer.Serialize(buffer, LogOf(result), SarifJson.Readable().SarifLog);
        buffer.WriteByte((byte)'\n');
        buffer.WriteTo(output());
    }

    private static SarifLog LogOf(CheckResult result)
    {
        var root = ShownPath.RepositoryOf(result.Project);
        var rules = result.Findings.DistinctBy(finding => finding.Id).OrderBy(finding => finding.Id, StringComparer.Ordinal).ToList();
        var indexes = rules.Select((rule, index) => KeyValuePair.Create(rule.Id, index)).ToDictionary();
        var run = new SarifRun(
            new SarifTool(new SarifDriver(
                "Factbook",
                typeof(SarifReport).Assembly.GetName().Version!.ToString(3),
                RepositoryAddress.Value,
                [.. rules.Select(rule => new SarifRule(rule.Id, new SarifMessage(rule.Title), OrNull(rule.Link)))])),
            "utf16CodeUnits",
            SarifBaseIds.Of(root),
            [
                new SarifInvocation(
                    result.Unchecked is null,
                    result.Unchecked is { } reason ? [new SarifNotification("error", new SarifMessage(reason))] : []),
            ],
            [.. result.Findings.Select(finding => ResultOf(finding, indexes[finding.Id], root))]);
        return new SarifLog("https://json.schemastore.org/sarif-2.1.0.json", "2.1.0", [run]);
    }

    private static SarifResult ResultOf(Finding finding, int rule, string root) => new(
        finding.Id,
        rule,
        finding.IsInformation ? "note" : finding.Severity,
        new SarifMessage(finding.Message),
        new SarifProperties(finding.Statement, OrNull(finding.Expectation), finding.Suggestion),
        finding.Location is { } location ? [LocationOf(location, root)] : [],
        finding.RelatedLocations.IsEmpty ? null
            : [.. finding.RelatedLocations.Select((other, index) =>
                LocationOf(other, root) with { Id = index + 1, Message = new SarifMessage("related location") })]);

    private static SarifLocation LocationOf(FileLocation location, string root) => new(
        Id: null,
        new SarifPhysicalLocation(
            ArtifactOf(location.Path, root),
            new SarifRegion(location.Line, location.Column, location.Lines.End.Line + 1, location.Lines.End.Character + 1)),
        Message: null);

    private static SarifArtifact ArtifactOf(string path, string root)
    {
        var relative = ShownPath.From(root, path);
        return relative.StartsWith("../", StringComparison.Ordinal) || Path.IsPathRooted(relative)
            ? new SarifArtifact(new Uri(path).AbsoluteUri)
            : new SarifArtifact(string.Join('/', relative.Split('/').Select(Uri.EscapeDataString)), SarifBaseIds.RootName);
    }

    private static string? OrNull(string text) => text.Length > 0 ? text : null;
}
