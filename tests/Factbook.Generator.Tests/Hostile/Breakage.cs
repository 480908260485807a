using Factbook.Generator.Yaml;
using Microsoft.CodeAnalysis.Text;

namespace Factbook.Generator.Tests.Hostile;

/// <summary>One mistake in one place of a file, as people make them.</summary>
/// <param name="Kind">What was done.</param>
/// <param name="Span">What is replaced.</param>
/// <param name="With">What stands there then.</param>
internal sealed record Breakage(string Kind, TextSpan Span, string With)
{
    private static readonly (string Kind, string Character)[] Characters = [("control character", "\0"), ("wrong encoding", "\uFFFD"), ("line separator", "\u2028"), ("bidirectional control", "\u202E")];

    public string Apply(string text) => text[..Span.Start] + With + text[Span.End..];

    /// <summary>Every mistake that can be made in a file.</summary>
    public static IEnumerable<Breakage> Of(string text) => YamlReader
        .Read("/f", "f", "f", SourceText.From(text), YamlLimits.Default, default).Documents.Items
        .SelectMany(document => OfNode(document, text, depth: 0))
        .Concat(OfLines(text));

    private static IEnumerable<Breakage> OfNode(YamlNode node, string text, int depth) => node switch
    {
        YamlScalar { Span.Length: > 0 } scalar => OfScalar(scalar, text),
        YamlList list => OfBrackets(list, text, '[', "}").Concat(list.Items.Items.SelectMany(item => OfNode(item, text, depth + 1))),
        YamlMap map => OfBrackets(map, text, '{', "]").Concat(map.Entries.Items.SelectMany(entry => OfKey(entry.Key, text, depth).Concat(OfNode(entry.Value, text, depth + 1)))),
        _ => [],
    };

    private static IEnumerable<Breakage> OfScalar(YamlScalar scalar, string text)
    {
        var span = scalar.Span;
        var (start, end, middle) = (new TextSpan(span.Start, 0), new TextSpan(span.End, 0), new TextSpan(span.Start + (span.Length / 2), 0));
        foreach (var (kind, character) in Characters)
        {
            yield return new(kind, middle, character);
        }

        if (text[span.Start] is '"' or '\'')
        {
            yield return new("quote not closed", new TextSpan(span.End - 1, 1), "");
        }
        else if (scalar.IsPlain)
        {
            yield return new("quote too many", start, "\"");
            yield return new("apostrophe too many", start, "'");
            yield return new("colon in a value", end, ": x");
            yield return new("bracket too many", start, "[");
            yield return new("brace too many", start, "{");
            yield return new("percent sign", start, "%");
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
        }
    }

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
                yield return new("line that is no key", new TextSpan(start, 0), new string(' ', indent) + "junk\n");
                if (indent > 0)
                {
                    yield return new("tab", new TextSpan(start, 1), "\t");
                }
            }

            start += line.Length + 1;
        }
    }
}
