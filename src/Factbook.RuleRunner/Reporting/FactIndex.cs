using Factbook.Generator.Yaml;
using Microsoft.CodeAnalysis.Text;

namespace Factbook.RuleRunner.Reporting;

/// <summary>
/// The maps of a file by their offsets. The file is indexed once, since every fact in an untrusted file can violate a rule.
/// </summary>
internal sealed class FactIndex
{
    private readonly Dictionary<int, (YamlEntry Entry, bool IsFirst)> _entries = [];
    private readonly Dictionary<int, (TextSpan Key, YamlNode Node)> _nodes = [];

    public FactIndex(YamlFile file)
    {
        Source = file.Source;
        foreach (var document in file.Documents)
        {
            Add(document);
        }
    }

    /// <summary>The file and its lines.</summary>
    public YamlSource Source { get; }

    /// <summary>Returns the key of the fact at a position, or where the fact begins, and the fact itself.</summary>
    /// <remarks>
    /// The first key of a map is ambiguous: it can be the key of a fact, or the first property of a fact without a key in its map.
    /// </remarks>
    public (TextSpan Key, YamlNode Fact)? FactAt(LinePosition start, string? key)
    {
        if (start.Line >= Source.LineStarts.Count)
        {
            return null;
        }

        var offset = Source.LineStarts[start.Line] + start.Character;
        return _entries.TryGetValue(offset, out var found)
            && (!found.IsFirst || key?.EndsWith(found.Entry.Key.Text, StringComparison.Ordinal) == true)
                ? (found.Entry.Key.Span, found.Entry.Value)
                : _nodes.TryGetValue(offset, out var node) ? node : null;
    }

    // Adds inner nodes first: if several nodes begin at the same offset, the innermost one is the fact. An aliased node is added only where
    // it is written.
    private void Add(YamlNode node)
    {
        if (node is YamlMapping map)
        {
            for (var i = 0; i < map.Entries.Count; i++)
            {
                _entries.TryAdd(map.Entries[i].Key.Span.Start, (map.Entries[i], i == 0));
                AddWithin(node, map.Entries[i].Value);
            }
        }
        else if (node is YamlSequence list)
        {
            foreach (var item in list.Items)
            {
                AddWithin(node, item);
            }
        }

        var first = node is YamlMapping { Entries: [var entry, ..] } ? entry.Key.Span : node.Span;
        _nodes.TryAdd(node.Span.Start, (first, node));
        _nodes.TryAdd(first.Start, (first, node));
    }

    private void AddWithin(YamlNode node, YamlNode child)
    {
        if (node.Span.Contains(child.Span))
        {
            Add(child);
        }
    }
}
