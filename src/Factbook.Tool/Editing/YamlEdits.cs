using Factbook.Generator.Inputs;
using Factbook.Generator.Yaml;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Factbook.Tool.Editing;

/// <summary>
/// Edits the text of a YAML file and leaves every other character as it is: comments, quotes, indentation and line ends. The new text is
/// read again, and is returned only if it contains exactly the intended values.
/// </summary>
internal static class YamlEdits
{
    /// <summary>
    /// Applies edits. The indexes of all edits are those of the text before them. A collection from which several edits remove all
    /// children is refused, because what is left would not be a collection.
    /// </summary>
    /// <param name="text">The text of the file, without a byte order mark.</param>
    /// <param name="edits">The edits, at different positions of the text.</param>
    /// <returns>The new text, or null if it would not contain exactly the intended values.</returns>
    public static string? Apply(string text, IReadOnlyCollection<YamlEdit> edits)
    {
        var replaced = edits.OfType<ReplaceScalar>().Select(edit => edit.Scalar).ToList();
        var before = Read(text);
        if (replaced.Distinct().Count() < replaced.Count || HasErrors(before) || ChangesOf(text, before, edits) is not { } changes)
        {
            return null;
        }

        var edited = SourceText.From(text).WithChanges(changes).ToString();
        var after = Read(edited);
        return !HasErrors(after) && new IntendedContent(edits).Matches(before, after) ? edited : null;
    }

    /// <summary>Returns how often a file uses each of its nodes; null if it has errors.</summary>
    /// <param name="text">The text of the file, without a byte order mark.</param>
    public static IReadOnlyDictionary<TextSpan, int>? UsesIn(string text) =>
        Read(text) is var file && !HasErrors(file) ? new NodeIndex(text, file).Uses : null;

    private static List<TextChange>? ChangesOf(string text, YamlFile file, IEnumerable<YamlEdit> edits)
    {
        var (nodes, edited) = (new NodeIndex(text, file), new EditedText(text));
        var changes = new List<TextChange>();
        foreach (var edit in edits)
        {
            if (ChangesOf(edited, nodes, edit) is not { } found)
            {
                return null;
            }

            changes.AddRange(found);
        }

        // Two insertions at one position keep the order of the edits.
        changes = [.. changes.OrderBy(change => change.Span)];
        return changes.Zip(changes.Skip(1)).Any(pair => pair.First.Span.End > pair.Second.Span.Start) ? null : changes;
    }

    // Null if the text has no such node.
    private static IEnumerable<TextChange>? ChangesOf(EditedText text, NodeIndex nodes, YamlEdit edit)
    {
        switch (edit)
        {
            case ReplaceScalar replace when nodes.Find<YamlScalar>(replace.Scalar) is { } scalar:
                return [Replace(text, scalar, nodes.IsInBrackets(scalar), replace)];

            case InsertEntry insert when nodes.Find<YamlMapping>(insert.Mapping) is { } map && (uint)insert.Index <= map.Entries.Count:
                return Insert(text, map, new Children(text).Of(map), insert.Index, column =>
                    NewValue.Write(KeyValuePair.Create(insert.Key, insert.Value), column, text.LineBreak));

            case InsertItem insert when nodes.Find<YamlSequence>(insert.Sequence) is { } list && (uint)insert.Index <= list.Items.Count:
                return Insert(text, list, new Children(text).Of(list), insert.Index, column =>
                    column is null
                        ? insert.Value.Write(null, text.LineBreak, isItem: true)[1..]
                        : "-" + insert.Value.Write(column, text.LineBreak, isItem: true));

            case RemoveEntry remove when nodes.Find<YamlMapping>(remove.Mapping) is { } map && (uint)remove.Index < map.Entries.Count:
                return [Remove(text, map, new Children(text).Of(map), remove.Index, "{}")];

            case RemoveItem remove when nodes.Find<YamlSequence>(remove.Sequence) is { } list && (uint)remove.Index < list.Items.Count:
                return [Remove(text, list, new Children(text).Of(list), remove.Index, "[]")];

            default:
                return null;
        }
    }

    private static TextChange Replace(EditedText text, YamlScalar scalar, bool isInBrackets, ReplaceScalar replace)
    {
        // The span of a block includes the line break after it, which separates it from what follows.
        var length = text.Text.AsSpan(scalar.Span.Start, scalar.Span.Length).TrimEnd("\r\n").Length;
        char? quote = !replace.KeepsQuotes || scalar.IsPlain ? null : text.Text[scalar.Span.Start] == '"' ? '"' : '\'';
        var written = ScalarText.Write(replace.Text, isInBrackets, quote);

        // A value that was left out may begin directly after the colon or dash.
        written = length == 0 && scalar.Span.Start > 0 && !char.IsWhiteSpace(text.Text[scalar.Span.Start - 1]) ? " " + written : written;
        return new TextChange(new TextSpan(scalar.Span.Start, length), written);
    }

    private static IEnumerable<TextChange> Insert(
        EditedText text, YamlNode collection, IReadOnlyList<Child> children, int index, Func<int?, string> write) =>
        text.IsInBrackets(collection)
            ? BracketEdits.Insert(text, collection, children, index, write(null))
            : [BlockEdits.Insert(text, children, index, column => write(column))];

    private static TextChange Remove(EditedText text, YamlNode collection, IReadOnlyList<Child> children, int index, string empty) =>
        text.IsInBrackets(collection)
            ? BracketEdits.Remove(text, collection, children, index)
            : BlockEdits.Remove(text, collection, children, index, empty);

    // Content that an error hides could be lost.
    private static bool HasErrors(YamlFile file) =>
        !file.IsComplete || file.Diagnostics.Any(diagnostic => diagnostic.Descriptor.DefaultSeverity == DiagnosticSeverity.Error);

    private static YamlFile Read(string text) =>
        YamlReader.Read("", "", "", SourceText.From(text), YamlLimits.AlreadyAccepted, CancellationToken.None);
}
