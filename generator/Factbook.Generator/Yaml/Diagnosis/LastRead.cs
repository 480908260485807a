namespace Factbook.Generator.Yaml.Diagnosis;

/// <summary>
/// Marks the last nodes as incomplete after the reading has stopped at an error: a value that ends at the error is wrong, and a list or map
/// that seems to end before it may continue in the part that was not read.
/// </summary>
internal static class LastRead
{
    /// <summary>Returns the root of the last document, in which no further errors are reported.</summary>
    /// <param name="line">The start of the line of the error.</param>
    public static YamlNode MarkIncomplete(YamlNode root, string text, int line) =>
        root is YamlScalar && root.Span.End > line ? new YamlUnreadable(root.Span) : MarkLastChild(root, text) with { IsComplete = false };

    // A bracket ends a flow list or map; without brackets only the following lines do.
    private static YamlNode MarkLastChild(YamlNode node, string text) => node switch
    {
        YamlMapping { Entries: { Count: > 0 } entries } map when text[map.Span.Start] != '{' => map with
        {
            Entries = entries.Items.SetItem(
                entries.Count - 1,
                entries[entries.Count - 1] with { Value = MarkLastChild(entries[entries.Count - 1].Value, text) }).ToEquatable(),
            IsComplete = false,
        },
        YamlSequence { Items: { Count: > 0 } items } list when text[list.Span.Start] != '[' => list with
        {
            Items = items.Items.SetItem(items.Count - 1, MarkLastChild(items[items.Count - 1], text)).ToEquatable(),
            IsComplete = false,
        },
        _ => node,
    };
}
