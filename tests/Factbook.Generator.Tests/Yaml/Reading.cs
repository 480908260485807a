using System.Globalization;
using Factbook.Generator.Diagnostics;
using Factbook.Generator.Yaml;
using Microsoft.CodeAnalysis.Text;

namespace Factbook.Generator.Tests.Yaml;

/// <summary>Reads text as the pipeline does.</summary>
internal static class Reading
{
    public static YamlFile Read(string text, YamlLimits? limits = null, CancellationToken cancellationToken = default) =>
        YamlReader.Read("/repository/facts/actors.yaml", "actors.yaml", "facts/actors.yaml", SourceText.From(text), limits ?? YamlLimits.Default, cancellationToken);

    /// <summary>The root of the only document of a text without mistakes.</summary>
    public static YamlNode Root(string text)
    {
        var file = Read(text);
        Assert.Equal([], file.Diagnostics.Select(Show));
        return Assert.Single(file.Documents);
    }

    /// <summary>The value of a key.</summary>
    public static YamlNode At(this YamlNode node, string key) =>
        Assert.Single(Assert.IsType<YamlMap>(node).Entries, entry => entry.Key.Text == key).Value;

    /// <summary>The text of the value of a key.</summary>
    public static string TextAt(this YamlNode node, string key) => Assert.IsType<YamlScalar>(node.At(key)).Text;

    public static string TextOf(string text, TextSpan span) => text.Substring(span.Start, span.Length);

    /// <summary>A diagnostic as <c>line:column FB1000 message</c>.</summary>
    public static string Show(DiagnosticInfo info) => $"{Place(info.Position)} {info.Descriptor.Id} {Message(info)}";

    public static string Message(DiagnosticInfo info) => info.ToDiagnostic().GetMessage(CultureInfo.InvariantCulture);

    public static string Place(FilePosition position) => $"{position.Lines.Start.Line + 1}:{position.Lines.Start.Character + 1}";
}
