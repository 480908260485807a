using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Factbook.Generator.Tests.Testing;

/// <summary>Checks what is said of mistakes: number, whole message, exact place and other places, and that nothing else is said.</summary>
internal static class Mistakes
{
    /// <summary>
    /// Fails unless the messages, such as <c>error FB3001: …</c>, are said in this order, each at its mark (see <see cref="MarkedText"/>),
    /// and the compiler adds none of its own: with line ends of Unix and of Windows, and behind a byte order mark.
    /// </summary>
    public static void Expect(string csharp, (string Path, string Yaml)[] files, params string[] messages)
    {
        Check(csharp, files, messages);
        Check(csharp, [.. files.Select(file => (file.Path, file.Yaml.Replace("\n", "\r\n", StringComparison.Ordinal)))], messages);
        Check(csharp, [.. files.Select(file => (file.Path, "\uFEFF" + file.Yaml))], messages);
    }

    /// <summary>Each message with its severity and number, as the compiler prints it behind the place.</summary>
    public static IEnumerable<string> SaidOf(Generation generation) => generation.Diagnostics.Select(Say);

    private static void Check(string csharp, (string Path, string Yaml)[] files, string[] messages)
    {
        var code = MarkedText.Parse(csharp);
        var texts = files.Select(file => (Path: $"{InMemoryText.Root}/{file.Path}", Marked: MarkedText.Parse(file.Yaml)))
            .OrderBy(file => file.Path, StringComparer.Ordinal)
            .Append((Path: "Records.cs", Marked: code))
            .ToList();
        var generation = Generation.Of(code.Text, [.. files.Select(file => (file.Path, MarkedText.Parse(file.Yaml).Text))]);

        Assert.Equal(string.Join("\n", messages), string.Join("\n", SaidOf(generation)));
        Assert.Equal(
            texts.SelectMany(file => file.Marked.Mistakes.Select(span => Place(file.Path, file.Marked.Text, span))),
            generation.Diagnostics.Select(diagnostic => Place(diagnostic.Location)));
        Assert.Equal(
            texts.SelectMany(file => file.Marked.Others.Select(span => Place(file.Path, file.Marked.Text, span))).Order(StringComparer.Ordinal),
            generation.Diagnostics.SelectMany(diagnostic => diagnostic.AdditionalLocations).Select(Place).Distinct().Order(StringComparer.Ordinal));
        Assert.All(generation.Diagnostics, diagnostic => Assert.InRange(Say(diagnostic).Length, 1, 320));
        generation.AssertCompiles();
    }

    private static string Say(Diagnostic diagnostic) =>
        $"{(diagnostic.Severity == DiagnosticSeverity.Error ? "error" : "warning")} {diagnostic.Id}: {diagnostic.GetMessage(CultureInfo.InvariantCulture)}";

    private static string Place(Location location) => Place(location.GetLineSpan().Path, location.GetLineSpan().Span, location.SourceSpan);

    // To the compiler's own lines U+2028 ends one; to YAML and to editors it does not.
    private static string Place(string path, string text, TextSpan span)
    {
        var before = text.StartsWith('\uFEFF') ? 1 : 0;
        var lines = SourceText.From(text[before..].Replace('\u2028', ' ')).Lines;
        span = new TextSpan(span.Start - before, span.Length);
        return Place(path, lines.GetLinePositionSpan(span), span);
    }

    private static string Place(string path, LinePositionSpan lines, TextSpan span) => $"{path}: {lines} {span}";
}
