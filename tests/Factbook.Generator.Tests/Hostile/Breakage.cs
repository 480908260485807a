using Factbook.Generator.Inputs;
using Factbook.Generator.Yaml;
using Microsoft.CodeAnalysis.Text;

namespace Factbook.Generator.Tests.Hostile;

/// <summary>One typical error at one position of a file.</summary>
/// <param name="Kind">The kind of error.</param>
/// <param name="Span">The replaced span.</param>
/// <param name="With">The replacement.</param>
internal sealed record Breakage(string Kind, TextSpan Span, string With)
{
    private static readonly string[] Indicators = ["%", "@", "`", "*", "&", "!", "|", ">", "> ", "- ", "? ", ", ", ": "];

    private static readonly (string Kind, string Character)[] Characters = [
        ("control character", "\0"), ("wrong encoding", "\uFFFD"), ("line separator", "\u2028"), ("bidirectional control", "\u202E")
    ];

    /// <summary>Gets a value indicating whether only a later line shows the error.</summary>
    public bool ShowsBelow => Kind is "indented more" or "indented less" or "line twice" or "dash missing" or "dash indented more";

    public string Apply(string text) => text[..Span.Start] + With + text[Span.End..];

    /// <summary>Returns every such error of a file.</summary>
    public static IEnumerable<Breakage> Of(string text) => YamlReader
        .Read("/f", "f", "f", SourceText.From(text), YamlLimits.Default, default).Documents.Items
        .SelectMany(document => OfNode(document, text, depth: 0))
        .Concat(OfLines(text));

    private static IEnumerable<Breakage> OfNode(YamlNode node, string text, int depth) => node switch
    {
        YamlScalar { Span.Length: > 0 } scalar => OfScalar(scalar, text),
        YamlSequence list => OfBrackets(list, text, '[', "}").Concat(list.Items.Items.SelectMany(item => OfNode(item, text, depth + 1))),
        YamlMapping map =>
            OfBrackets(map, text, '{', "]")
                .Concat(map.Entries.Items.SelectMany(entry => OfKey(entry.Key, text, depth).Concat(OfNode(entry.Value, text, depth + 1)))),
        _ => [],
    };

    private static IEnumerable<Breakage> OfScalar(YamlScalar scalar, string text)
    {
        var span = scalar.Span;
        var (start, end, middle) = (
            new TextSpan(span.Start, 0), new TextSpan(span.End, 0), new TextSpan(span.Start + (span.Length / 2), 0));
        foreach (var (kind, character) in Characters)
        {
            yield return new(kind, middle, character);
        }

        if (text[span.Start] is '"' or '\'')
        {
            yield return new("quote not closed", new TextSpan(span.End - 1, 1), "");
            yield return new("quote within quotes", middle, text[span.Start] + "s ");
        }
        else if (scalar.IsPlain)
        {
            yield return new("quote too many", start, "\"");
            yield return new("apostrophe too many", start, "'");
            yield return new("colon in a value", end, ": x");
            yield return new("bracket too many", start, "[");
            yield return new("brace too many", start, "{");
            foreach (var indicator in Indicators)
            {
                yield return new($"{indicator} before a text", start, indicator);
            }
        }

        yield return new("tag", start, "!!foo ");
        yield return new("alias of nothing", span, "*nothing");
        yield return new("list in place of text", span, "[x]");
        yield return new("map in place of text", span, "{ x: y }");
        yield return new("nothing in place of text", span, "~");
    }

    private static IEnumerable<Breakage> OfBrackets(YamlNode node, string text, char bracket, string other)
    {
        if (text[node.Span.Start] == bracket)
        {
            yield return new("bracket not closed", new TextSpan(node.Span.End - 1, 1), "");
            yield return new("wrong bracket", new TextSpan(node.Span.End - 1, 1), other);
            yield return new("text in place of brackets", node.Span, "text");
            foreach (var place in Commas(node, text))
            {
                yield return new("comma missing", new TextSpan(place, 1), "");
                yield return new("comma too many", new TextSpan(place, 0), ", ");
            }
        }
    }

    // A comma follows each item except the last.
    private static IEnumerable<int> Commas(YamlNode node, string text) => (node switch
    {
        YamlSequence list => list.Items.Items.Select(item => item.Span.End),
        YamlMapping map => map.Entries.Items.Select(entry => entry.Value.Span.End),
        _ => [],
    }).Where(end => text[end] == ',');

    private static IEnumerable<Breakage> OfKey(YamlScalar key, string text, int depth)
    {
        var (span, isFact) = (key.Span, depth == 0);
        if (text.IndexOf(": ", span.End, StringComparison.Ordinal) == span.End)
        {
            yield return new("colon missing", new TextSpan(span.End, 1), "");
            yield return new("space missing", new TextSpan(span.End + 1, 1), "");
        }

        yield return new("key too long", span, new string('k', 1030));
        if (!isFact && key.IsPlain)
        {
            yield return new("unknown key", span, "something-else");
            if (span.Length > 3)
            {
                yield return new("misspelt key", new TextSpan(span.Start, 2), $"{text[span.Start + 1]}{text[span.Start]}");
            }
        }
    }

    private static IEnumerable<Breakage> OfLines(string text)
    {
        var start = 0;
        foreach (var line in text.Split('\n'))
        {
            var indent = line.Length - line.TrimStart().Length;
            if (indent < line.Length && line[indent] is not ('#' or '?' or ':'))
            {
                yield return new("byte order mark", new TextSpan(start, 0), "\uFEFF");
                yield return new("line that is not a key", new TextSpan(start, 0), new string(' ', indent) + "junk\n");
                yield return new("indented more", new TextSpan(start, 0), " ");
                if (line[indent] != '-')
                {
                    yield return new("line twice", new TextSpan(start, 0), line + "\n");
                }
                else if (line.Length > indent + 2)
                {
                    yield return new("dash without space", new TextSpan(start + indent + 1, 1), "");
                    yield return new("dash missing", new TextSpan(start + indent, 1), " ");
                    yield return new("dash without text", new TextSpan(start, 0), line[..(indent + 1)] + "\n");
                    if (text.AsSpan(start + line.Length).StartsWith("\n" + line[..(indent + 1)]))
                    {
                        yield return new("dash indented more", new TextSpan(start, 0), "  ");
                    }

                }

                if (indent > 0)
                {
                    yield return new("indented less", new TextSpan(start, 1), "");
                    if (IsIndentedLessBelow(text, start, indent))
                    {
                        yield return new("document marker", new TextSpan(start, 0), "---\n");
                    }

                    yield return new("tab", new TextSpan(start, 1), "\t");
                }
            }

            start += line.Length + 1;
        }
    }

    // Otherwise the lines after a marker are an indented document.
    private static bool IsIndentedLessBelow(string text, int start, int indent) => text[start..].Split('\n')
        .Any(line => line.Trim().Length > 0 && !line.TrimStart().StartsWith('#') && line.Length - line.TrimStart(' ').Length < indent);
}
