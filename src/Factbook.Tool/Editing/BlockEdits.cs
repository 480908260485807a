using Factbook.Generator.Yaml;
using Microsoft.CodeAnalysis.Text;

namespace Factbook.Tool.Editing;

/// <summary>Inserts and removes the children of a collection that is written in lines.</summary>
internal static class BlockEdits
{
    /// <param name="children">The children, at least one.</param>
    /// <param name="write">Writes the new child at a column.</param>
    public static TextChange Insert(EditedText text, IReadOnlyList<Child> children, int index, Func<int, string> write)
    {
        var column = children[0].Start - text.LineStart(children[0].Start);
        var (indent, written) = (new string(' ', column), write(column));
        if (index == children.Count)
        {
            var end = text.LineEnd(children[^1].End);
            return new TextChange(new TextSpan(end, 0), text.LineBreak + indent + written);
        }

        // The first child may be in the line of the dash of a list around it.
        var start = children[index].Start;
        return text.IsFirstInLine(start)
            ? new TextChange(new TextSpan(text.CommentsAbove(text.LineStart(start)), 0), indent + written + text.LineBreak)
            : new TextChange(new TextSpan(start, 0), written + text.LineBreak + indent);
    }

    public static TextChange Remove(EditedText text, YamlNode collection, IReadOnlyList<Child> children, int index, string empty)
    {
        var child = children[index];
        if (children.Count == 1)
        {
            return Empty(text, collection, child, empty);
        }

        if (text.IsFirstInLine(child.Start))
        {
            return Deletion(text.CommentsAbove(text.LineStart(child.Start)), text.NextLine(child.End));
        }

        // After the dash of a list around it, the next child moves up, unless there are comments between. Unusual keys, such as one with an
        // anchor, are not removed completely; the edited text is then refused.
        if (index == children.Count - 1)
        {
            return Deletion(child.Start, child.End);
        }

        var next = children[index + 1].Start;
        var between = text.Text[text.LineEnd(child.End)..next];
        return between.AsSpan().Trim().IsEmpty ? Deletion(child.Start, next) : Deletion(child.Start, text.LineEnd(child.End));
    }

    // The brackets are in the line of the key, since below it they would have to be indented.
    private static TextChange Empty(EditedText text, YamlNode collection, Child child, string empty)
    {
        var start = collection.Span.Start;
        var before = text.Text.AsSpan(0, start).TrimEnd();
        return before is [.., ':'] && !text.Text.AsSpan(before.Length..start).Contains('#')
            ? new TextChange(TextSpan.FromBounds(before.Length, child.End), " " + empty)
            : new TextChange(TextSpan.FromBounds(start, child.End), empty);
    }

    private static TextChange Deletion(int start, int end) => new(TextSpan.FromBounds(start, end), "");
}
