using Factbook.Generator.Binding;
using Factbook.Generator.Yaml;
using Microsoft.CodeAnalysis.Text;

namespace Factbook.Generator.Tests.Hostile;

/// <summary>Collects the spans of the values of facts.</summary>
internal sealed class TakenSpans
{
    private readonly HashSet<TextSpan> _spans = [];

    public TakenSpans(IEnumerable<BoundFact> facts)
    {
        foreach (var fact in facts)
        {
            Take(fact.Value);
        }
    }

    public bool Holds(TextSpan span) => _spans.Contains(span);

    private void Take(BoundValue? value)
    {
        switch (value)
        {
            case BoundScalar or BoundReference:
                _spans.Add(value.Span);
                break;
            case BoundEnum flags:
                _spans.Add(flags.Span);
                break;
            case BoundOpen open:
                Take(open.Node);
                break;
            case BoundList list:
                list.Items.Items.ToList().ForEach(item => Take(item.Value));
                break;
            case BoundDictionary dictionary:
                dictionary.Entries.Items.ToList().ForEach(entry => Take(entry.Value));
                break;
            case BoundRecord record:
                record.Values.Items.ToList().ForEach(item => Take(item.Value));
                break;
        }
    }

    private void Take(YamlNode node)
    {
        _spans.Add(node.Span);
        switch (node)
        {
            case YamlSequence list:
                list.Items.Items.ToList().ForEach(Take);
                break;
            case YamlMapping map:
                map.Entries.Items.ToList().ForEach(entry => Take(entry.Value));
                break;
        }
    }
}
