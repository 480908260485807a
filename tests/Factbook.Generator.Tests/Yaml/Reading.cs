using System.Globalization;
using Factbook.Generator.Diagnostics;
using Factbook.Generator.Inputs;
using Factbook.Generator.Yaml;
using Microsoft.CodeAnalysis.Text;

namespace Factbook.Generator.Tests.Yaml;

/// <summary>Reads text like the pipeline.</summary>
internal static class Reading
{
    public static YamlFile Read(string text, YamlLimits? limits = null, CancellationToken cancellationToken = default) =>
        YamlReader.Read(
            "/repository/facts/actors.yaml", "actors.yaml", "facts/actors.yaml", SourceText.From(text), limits ?? YamlLimits.Default,
            cancellationToken);

    /// <summary>Returns the root of the only document of a text without errors.</summary>
    public static YamlNode Root(string text)
    {
        var file = Read(text);
        Assert.Equal([], file.Diagnostics.Select(Show));
        return Assert.Single(file.Documents);
    }

    /// <summary>Returns the value of a key.</summary>
    public static YamlNode At(this YamlNode node, string key) =>
        Assert.Single(Assert.IsType<YamlMapping>(node).Entries, entry => entry.Key.Text == key).Value;

    /// <summary>Returns the text of the value of a key.</summary>
    public static string TextAt(this YamlNode node, string key) => Assert.IsType<YamlScalar>(node.At(key)).Text;

    public static string TextOf(string text, TextSpan span) => text.Substring(span.Start, span.Length);

    /// <summary>
    /// Asserts that a text has one error: <c>line:column FB1000</c> and the text of its span, at the same position with Windows line breaks
    /// and with a byte order mark.
    /// </summary>
    public static void AssertReported(string text, string expected) => Assert.All(
        [text, text.Replace("\n", "\r\n", StringComparison.Ordinal), "\uFEFF" + text],
        variant => Assert.Equal(
            [expected],
            Read(variant)
                .Diagnostics.Select(info =>
                    $"{PositionOf(info.Position)} {info.Descriptor.Id} {TextOf(variant.TrimStart('\uFEFF'), info.Position.Span)}")));

    /// <summary>Asserts that a text has no errors.</summary>
    public static void AssertAccepted(string text) => Assert.All(
        [text, text.Replace("\n", "\r\n", StringComparison.Ordinal), "\uFEFF" + text],
        variant => Assert.Equal([], Read(variant).Diagnostics.Select(Show)));

    /// <summary>
    /// Returns documents as one line of flow style: <c>?</c> is an unreadable value, and <c>~</c> follows an incomplete one.
    /// </summary>
    public static string Outline(YamlFile file) => string.Join(" --- ", file.Documents.Select(Outline));

    private static string Outline(YamlNode node) => node switch
    {
        YamlScalar scalar => scalar.Text,
        YamlSequence list => $"[{string.Join(", ", list.Items.Select(Outline))}]",
        YamlMapping map => $"{{{string.Join(", ", map.Entries.Select(entry => $"{entry.Key.Text}: {Outline(entry.Value)}"))}}}",
        _ => "?",
    } + (node.IsComplete || node is YamlUnreadable ? "" : "~");

    /// <summary>Returns a diagnostic as <c>line:column FB1000 message</c>.</summary>
    public static string Show(DiagnosticInfo info) => $"{PositionOf(info.Position)} {info.Descriptor.Id} {Message(info)}";

    public static string Message(DiagnosticInfo info) => info.ToDiagnostic().GetMessage(CultureInfo.InvariantCulture);

    public static string PositionOf(FilePosition position) => $"{position.Lines.Start.Line + 1}:{position.Lines.Start.Character + 1}";
}
