using System.Text.Json;
using System.Text.Json.Serialization;
using Factbook.Tool.Json;

namespace Factbook.Tool.Checking.Reports;

// The parts of SARIF 2.1.0 that the report uses, in the order in which they are written. Section numbers are those of the OASIS standard.

/// <summary>A log file (3.13).</summary>
internal sealed record SarifLog([property: JsonPropertyName("$schema")] string Schema, string Version, IReadOnlyList<SarifRun> Runs);

/// <summary>A run of a tool (3.14).</summary>
internal sealed record SarifRun(
    SarifTool Tool,
    string ColumnKind,
    SarifBaseIds OriginalUriBaseIds,
    IReadOnlyList<SarifInvocation> Invocations,
    IReadOnlyList<SarifResult> Results);

/// <summary>The folders to which the URIs of files are relative (3.14.14).</summary>
internal sealed record SarifBaseIds([property: JsonPropertyName(SarifBaseIds.RootName)] SarifArtifact Root)
{
    public const string RootName = "SRCROOT";

    /// <summary>Returns the base of paths relative to a folder; its address ends with <c>/</c>.</summary>
    public static SarifBaseIds Of(string folder) =>
        new(new SarifArtifact(new Uri(Path.TrimEndingDirectorySeparator(folder).TrimEnd('/') + '/').AbsoluteUri));
}

/// <summary>The tool (3.18).</summary>
internal sealed record SarifTool(SarifDriver Driver);

/// <summary>The component of the tool that ran (3.19).</summary>
internal sealed record SarifDriver(string Name, string SemanticVersion, string? InformationUri, IReadOnlyList<SarifRule> Rules);

/// <summary>The description of a rule (3.49).</summary>
internal sealed record SarifRule(string Id, SarifMessage ShortDescription, string? HelpUri);

/// <summary>How the tool was run (3.20).</summary>
internal sealed record SarifInvocation(bool ExecutionSuccessful, IReadOnlyList<SarifNotification> ToolExecutionNotifications);

/// <summary>A condition of the run itself (3.58).</summary>
internal sealed record SarifNotification(string Level, SarifMessage Message);

/// <summary>A text (3.11).</summary>
internal sealed record SarifMessage(string Text);

/// <summary>A finding (3.27).</summary>
internal sealed record SarifResult(
    string RuleId,
    int RuleIndex,
    string Level,
    SarifMessage Message,
    SarifProperties Properties,
    IReadOnlyList<SarifLocation> Locations,
    IReadOnlyList<SarifLocation>? RelatedLocations);

/// <summary>The parts of a message, so that no program has to find them in its text (3.8).</summary>
internal sealed record SarifProperties(string Statement, string? Expectation, string? Suggestion);

/// <summary>A location (3.28).</summary>
internal sealed record SarifLocation(int? Id, SarifPhysicalLocation PhysicalLocation, SarifMessage? Message);

/// <summary>A part of a file (3.29).</summary>
internal sealed record SarifPhysicalLocation(SarifArtifact ArtifactLocation, SarifRegion Region);

/// <summary>The location of a file (3.4).</summary>
internal sealed record SarifArtifact(string Uri, string? UriBaseId = null);

/// <summary>A region of a text file (3.30): lines and columns from one, the end column after the last character.</summary>
internal sealed record SarifRegion(int StartLine, int StartColumn, int EndLine, int EndColumn);

/// <summary>Writes SARIF as JSON.</summary>
[JsonSourceGenerationOptions(
    WriteIndented = true,
    NewLine = "\n",
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    Converters = [typeof(VisibleTextConverter)])]
[JsonSerializable(typeof(SarifLog))]
internal sealed partial class SarifJson : JsonSerializerContext
{
    /// <summary>
    /// Creates the context that keeps apostrophes and letters of all languages readable: the output is not part of a web page.
    /// </summary>
    public static SarifJson Readable() =>
        new(new JsonSerializerOptions(Default.Options) { Encoder = JsonFile.Encoder });
}
