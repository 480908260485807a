using System.Collections.Immutable;
using Factbook.Generator.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Factbook.Generator.Yaml;

/// <summary>The content of a YAML file: a root node for each document, and the errors of its text.</summary>
/// <param name="Source">The file and its lines.</param>
/// <param name="Documents">The root of each document, in order. Parts that could not be read are missing, and reported in
/// <paramref name="Diagnostics"/>.</param>
/// <param name="Diagnostics">The errors of the text with their positions.</param>
internal sealed record YamlFile(
    YamlSource Source,
    EquatableArray<YamlNode> Documents,
    EquatableArray<DiagnosticInfo> Diagnostics)
{
    /// <summary>
    /// Whether the whole text was read. Otherwise a missing fact may be in the part that was not read, so references to it are not
    /// reported.
    /// </summary>
    public bool IsComplete { get; init; } = true;

    /// <summary>What its aliases add to the file.</summary>
    public NodeSize Aliased { get; init; }

    /// <summary>The words in parts that could not be read; null if the text has no errors.</summary>
    public UnreadWords? UnreadWords { get; init; }

    /// <summary>Returns a file that was not read because of an error.</summary>
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

/// <summary>The file of a node, with the starts of its lines.</summary>
/// <param name="Path">The path in the input of the compiler.</param>
/// <param name="FactsPath">The path below the folder of facts, with <c>/</c>, which globs match.</param>
/// <param name="DisplayPath">The path in messages: the name of the folder of facts and <paramref name="FactsPath"/>.</param>
/// <param name="LineStarts">The offset of the start of each line.</param>
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

    /// <summary>Returns the start of the line of an offset.</summary>
    public int LineStartOf(int offset)
    {
        var line = LineStarts.Items.BinarySearch(offset);
        return LineStarts[line < 0 ? ~line - 1 : line];
    }

    /// <summary>Returns the position for a message at another position: <c>data/actors.yaml(2,1)</c>.</summary>
    public string Describe(TextSpan span)
    {
        var start = LinePositionOf(span.Start);
        return $"{DisplayPath}({start.Line + 1},{start.Character + 1})";
    }
}
