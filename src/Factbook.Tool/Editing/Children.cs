using System.Buffers;
using Factbook.Generator.Yaml;

namespace Factbook.Tool.Editing;

/// <summary>Finds the entries of a mapping and the items of a sequence in their text.</summary>
internal sealed class Children(EditedText text)
{
    private static readonly SearchValues<char> EndsOfName = SearchValues.Create(" \t\r\n,]}");

    /// <summary>Returns the entries of a mapping.</summary>
    public IReadOnlyList<Child> Of(YamlMapping map) => [.. map.Entries.Select(entry => new Child(StartOf(entry.Key), EndOf(entry)))];

    /// <summary>Returns the items of a sequence.</summary>
    public IReadOnlyList<Child> Of(YamlSequence list)
    {
        var isInBrackets = text.IsInBrackets(list);
        var children = new List<Child>(list.Items.Count);
        var next = isInBrackets ? list.Span.Start + 1 : list.Span.Start;
        foreach (var item in list.Items)
        {
            var start = text.Skip(next);
            var end = EndOf(item, isInBrackets ? start : start + 1, start);
            children.Add(new Child(start, end));
            next = isInBrackets ? text.Skip(end) + 1 : end;
        }

        return children;
    }

    // A key may be marked with '?'.
    private int StartOf(YamlScalar key)
    {
        var before = text.Text.AsSpan(0, key.Span.Start);
        var mark = before.TrimEnd(" \t\r\n");
        return mark.Length < before.Length && mark is [.., '?'] && (mark.Length == 1 || " \t\r\n{[,".Contains(mark[^2]))
            ? mark.Length - 1
            : key.Span.Start;
    }

    private int EndOf(YamlEntry entry)
    {
        var colon = text.Skip(entry.Key.Span.End);
        var hasColon = colon < text.Text.Length && text.Text[colon] == ':';
        return EndOf(entry.Value, hasColon ? colon + 1 : entry.Key.Span.End, entry.Key.Span.Start);
    }

    /// <param name="after">The offset after the colon or dash.</param>
    /// <param name="start">The start of the child: a node before it is aliased.</param>
    private int EndOf(YamlNode value, int after, int start)
    {
        if (value.Span.Length == 0)
        {
            return after;
        }

        if (value.Span.Start < start)
        {
            var name = text.Skip(after);
            var length = text.Text.AsSpan(name).IndexOfAny(EndsOfName);
            return length < 0 ? text.Text.Length : name + length;
        }

        return EndOf(value);
    }

    // The span of a block scalar includes the line break after it.
    private int EndOf(YamlNode node) => node switch
    {
        YamlMapping { Entries.Count: > 0 } map when !text.IsInBrackets(map) => EndOf(map.Entries[^1]),
        YamlSequence { Items.Count: > 0 } list when !text.IsInBrackets(list) => Of(list)[^1].End,
        YamlScalar => node.Span.Start + text.Text.AsSpan(node.Span.Start, node.Span.Length).TrimEnd("\r\n").Length,
        _ => node.Span.End,
    };
}
