using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Factbook.Generator.Tests.Testing;

/// <summary>Checks all reported diagnostics: number, message, span and additional locations.</summary>
internal static class DiagnosticAssert
{
    /// <summary>
    /// Fails unless exactly these messages, such as <c>error FB3001: …</c>, are reported in this order, each at its mark (see
    /// <see cref="MarkedText"/>), with line breaks of Unix and of Windows, and with a byte order mark.
    /// </summary>
    public static void Expect(string csharp, (string Path, string Yaml)[] files, params string[] messages) =>
        Expect(csharp, [], files, messages);

    /// <param name="properties">MSBuild properties.</param>
    public static void Expect(
        string csharp, Dictionary<string, string> properties, (string Path, string Yaml)[] files, params string[] messages)
    {
        var code = MarkedText.Parse(csharp);
        var generation = Generation.Of(code.Text, properties, Unmarked(files));
        Check(generation, code, files, messages);
        generation.AssertCompiles();

        // The records are the same, so the generator reads only the files again.
        Func<string, string>[] editors =
            [yaml => yaml.Replace("\n", "\r\n", StringComparison.Ordinal), yaml => "\uFEFF" + yaml];
        foreach (var variant in editors)
        {
            (string Path, string Yaml)[] variants = [.. files.Select(file => (file.Path, variant(file.Yaml)))];
            Check(generation.WithFiles(Unmarked(variants)), code, variants, messages);
        }
    }

    /// <summary>Returns the messages with severity and number, as the compiler prints them after the position.</summary>
    public static IEnumerable<string> MessagesOf(Generation generation) => generation.Diagnostics.Select(MessageOf);

    /// <summary>Returns the message with severity and number, as the compiler prints it after the position.</summary>
    public static string MessageOf(Diagnostic diagnostic) =>
        $"{(diagnostic.Severity switch { DiagnosticSeverity.Error => "error", DiagnosticSeverity.Warning => "warning", _ => "info" })} "
            + $"{diagnostic.Id}: {diagnostic.GetMessage(CultureInfo.InvariantCulture)}";

    private static (string Path, string Yaml)[] Unmarked((string Path, string Yaml)[] files) =>
        [.. files.Select(file => (file.Path, MarkedText.Parse(file.Yaml).Text))];

    private static void Check(Generation generation, MarkedText code, (string Path, string Yaml)[] files, string[] messages)
    {
        var texts = files.Select(file => (Path: $"{InMemoryText.Root}/{file.Path}", Marked: MarkedText.Parse(file.Yaml)))
            .OrderBy(file => file.Path, StringComparer.Ordinal)
            .Append((Path: "Records.cs", Marked: code))
            .ToList();

        Assert.Equal(string.Join("\n", messages), string.Join("\n", MessagesOf(generation)));
        Assert.Equal(
            texts.SelectMany(file => file.Marked.Errors.Select(span => PositionOf(file.Path, file.Marked.Text, span))),
            generation.Diagnostics.Select(diagnostic => PositionOf(diagnostic.Location)));
        Assert.Equal(
            texts.SelectMany(file => file.Marked.Others.Select(span => PositionOf(file.Path, file.Marked.Text, span)))
                .Order(StringComparer.Ordinal),
            generation.Diagnostics.SelectMany(diagnostic => diagnostic.AdditionalLocations)
                .Select(PositionOf)
                .Distinct()
                .Order(StringComparer.Ordinal));
        Assert.All(generation.Diagnostics, diagnostic => Assert.InRange(MessageOf(diagnostic).Length, 1, 320));
    }

    private static string PositionOf(Location location) =>
        PositionOf(location.GetLineSpan().Path, location.GetLineSpan().Span, location.SourceSpan);

    // U+2028 ends a line for the compiler, but not for YAML and editors.
    private static string PositionOf(string path, string text, TextSpan span)
    {
        var before = text.StartsWith('\uFEFF') ? 1 : 0;
        var lines = SourceText.From(text[before..].Replace('\u2028', ' ')).Lines;
        span = new TextSpan(span.Start - before, span.Length);
        return PositionOf(path, lines.GetLinePositionSpan(span), span);
    }

    private static string PositionOf(string path, LinePositionSpan lines, TextSpan span) => $"{path}: {lines} {span}";
}
