using System.Collections.Immutable;
using Factbook.Generator.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Factbook.Generator.Yaml;

/// <summary>What one YAML file says: a root node for each document, and the mistakes of its text.</summary>
/// <param name="Source">Which file it is, and its lines.</param>
/// <param name="Documents">The root of each document, in order; what could not be read is missing here and told in
/// <paramref name="Diagnostics"/>.</param>
/// <param name="Diagnostics">Every mistake of the text, at its place.</param>
internal sealed record YamlFile(
    YamlSource Source,
    EquatableArray<YamlNode> Documents,
    EquatableArray<DiagnosticInfo> Diagnostics)
{
    /// <summary>
    /// Whether all of the text was read. If it was not, what seems to be missing may stand in the part that was refused:
    /// a reference to it is no mistake yet.
    /// </summary>
    public bool IsComplete { get; init; } = true;

    /// <summary>The words of what could not be read; null if there is no mistake in the text.</summary>
    public UnreadWords? UnreadWords { get; init; }

    /// <summary>A file of which nothing is known but why.</summary>
    public static YamlFile Unread(string path, string factsPath, string displayPath, DiagnosticInfo reason) => new(
        new YamlSource(
            path,
            factsPath,
            displayPath,
            new EquatableArray<int>([0])), EquatableArray<YamlNode>.Empty, new EquatableArray<DiagnosticInfo>([reason]))
    {
        IsComplete = false,
        UnreadWords = UnreadWords.Unknown,
    };
}

/// <summary>Which file a node stands in, and where its lines begin.</summary>
/// <param name="Path">The path as the compiler was given it.</param>
/// <param name="FactsPath">The path below the folder of facts, with <c>/</c>: what globs match.</param>
/// <param name="DisplayPath">The path as people are shown it: the folder of facts' name and <paramref name="FactsPath"/>.</param>
/// <param name="LineStarts">The offset at which each line begins.</param>
internal sealed record YamlSource(string Path, string FactsPath, string DisplayPath, EquatableArray<int> LineStarts)
{
    public FilePosition PositionOf(TextSpan span) =>
        new(Path, span, new LinePositionSpan(LinePositionOf(span.Start), LinePositionOf(span.End)));

    public LinePosition LinePositionOf(int offset)
    {
        var starts = LineStarts.Items;
        var line = starts.BinarySearch(offset);
        line = line < 0 ? ~line - 1 : line;
        return new LinePosition(line, offset - starts[line]);
    }

    /// <summary>Where the line of an offset begins.</summary>
    public int LineStartOf(int offset)
    {
        var line = LineStarts.Items.BinarySearch(offset);
        return LineStarts[line < 0 ? ~line - 1 : line];
    }

    /// <summary>The place for a message on another line: <c>data/actors.yaml(2,1)</c>.</summary>
    public string Describe(TextSpan span)
    {
        var start = LinePositionOf(span.Start);
        return $"{DisplayPath}({start.Line + 1},{start.Character + 1})";
    }
}
