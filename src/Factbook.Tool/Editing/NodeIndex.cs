using Factbook.Generator.Yaml;
using Microsoft.CodeAnalysis.Text;

namespace Factbook.Tool.Editing;

/// <summary>The nodes of a file by their spans.</summary>
internal sealed class NodeIndex
{
    private readonly Dictionary<(Type Type, TextSpan Span), (YamlNode Node, bool IsInBrackets)> _nodes = [];
    private readonly string _text;

    public NodeIndex(string text, YamlFile file)
    {
        _text = text;
        foreach (var document in file.Documents)
        {
            Add(document, isInBrackets: false);
        }
    }

    /// <summary>Gets how often the file uses the scalars of each span: more than once where one is aliased.</summary>
    public Dictionary<TextSpan, int> Uses { get; } = [];

    /// <summary>Returns the node of a span, or null; null also for a single entry of a list in brackets, which has no braces.</summary>
    public T? Find<T>(TextSpan span)
        where T : YamlNode =>
        _nodes.TryGetValue((typeof(T), span), out var found)
            && !(found.IsInBrackets && found.Node is not YamlScalar && _text[span.Start] is not ('{' or '['))
            ? (T)found.Node
            : null;

    /// <summary>Returns whether a scalar is within a list or map in brackets.</summary>
    public bool IsInBrackets(YamlScalar scalar) => _nodes[(typeof(YamlScalar), scalar.Span)].IsInBrackets;

    // An aliased node is in brackets where it is written, which is first.
    private void Add(YamlNode node, bool isInBrackets)
    {
        _nodes.TryAdd((node.GetType(), node.Span), (node, isInBrackets));
        if (node is YamlScalar)
        {
            Uses[node.Span] = Uses.GetValueOrDefault(node.Span) + 1;
        }

        isInBrackets |= node is not YamlScalar && _text[node.Span.Start] is '{' or '[';
        switch (node)
        {
            case YamlSequence list:
                foreach (var item in list.Items)
                {
                    Add(item, isInBrackets);
                }

                break;
            case YamlMapping map:
                foreach (var entry in map.Entries)
                {
                    Add(entry.Key, isInBrackets);
                    Add(entry.Value, isInBrackets);
                }

                break;
        }
    }
}
