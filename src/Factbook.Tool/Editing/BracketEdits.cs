using Factbook.Generator.Yaml;
using Microsoft.CodeAnalysis.Text;

namespace Factbook.Tool.Editing;

/// <summary>Inserts and removes the children of a collection in brackets.</summary>
internal static class BracketEdits
{
    public static IEnumerable<TextChange> Insert(
        EditedText text, YamlNode collection, IReadOnlyList<Child> children, int index, string written)
    {
        if (children.Count == 0)
        {
            var (inner, isEmpty) = (new TextSpan(collection.Span.Start + 1, 0), collection.Span.Length == 2);
            return [new TextChange(inner, !isEmpty ? " " + written : collection is YamlMapping ? $" {written} " : written)];
        }

        return index < children.Count ? [Before(text, children[index], written)] : After(text, children[^1], written);
    }

    public static TextChange Remove(EditedText text, YamlNode collection, IReadOnlyList<Child> children, int index)
    {
        var child = children[index];
        if (children.Count == 1)
        {
            return Deletion(collection.Span.Start + 1, collection.Span.End - 1);
        }

        // Separators are after the child, so a comment above the next child, or after the previous one, stays.
        var separator = text.Skip(child.End);
        var isFollowed = text.Text[separator] == ',';
        if (text.IsFirstInLine(child.Start) && text.IsLastInLine(isFollowed ? separator + 1 : child.End))
        {
            return Deletion(text.CommentsAbove(text.LineStart(child.Start)), text.NextLine(isFollowed ? separator + 1 : child.End));
        }

        if (index < children.Count - 1)
        {
            var next = children[index + 1].Start;
            return text.Text.AsSpan(separator..next).Contains('#') ? Deletion(child.Start, separator + 1) : Deletion(child.Start, next);
        }

        var before = children[index - 1].End;
        return text.Text.AsSpan(before..child.Start).Contains('#') ? Deletion(child.Start, child.End) : Deletion(before, child.End);
    }

    private static TextChange Before(EditedText text, Child child, string written) => new(
        new TextSpan(child.Start, 0),
        text.IsFirstInLine(child.Start)
            ? $"{written},{text.LineBreak}{text.Text[text.LineStart(child.Start)..child.Start]}"
            : written + ", ");

    // A comment after the last child stays after it.
    private static IEnumerable<TextChange> After(EditedText text, Child last, string written)
    {
        var separator = text.Skip(last.End);
        var isFollowed = text.Text[separator] == ',';
        var end = isFollowed ? separator + 1 : last.End;
        if (!text.IsFirstInLine(last.Start) || !text.IsLastInLine(end))
        {
            return [new TextChange(new TextSpan(last.End, 0), ", " + written)];
        }

        var indent = text.Text[text.LineStart(last.Start)..last.Start];
        var comment = text.Text[end..text.LineEnd(end)];
        var separated = isFollowed ? comment : "," + comment;
        return
        [
            new TextChange(
                TextSpan.FromBounds(end, text.LineEnd(end)),
                separated + text.LineBreak + indent + written + (isFollowed ? "," : "")),
        ];
    }

    private static TextChange Deletion(int start, int end) => new(TextSpan.FromBounds(start, end), "");
}
