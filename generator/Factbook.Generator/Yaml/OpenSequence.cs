using System;
using Factbook.Generator.Yaml.Diagnosis;
using Microsoft.CodeAnalysis.Text;

namespace Factbook.Generator.Yaml;

/// <summary>A sequence that is being read.</summary>
internal sealed class OpenSequence(
    int start, bool isBlock, OpenChildren<YamlNode> items, string text, TextErrors errors) : OpenNode(start, isBlock)
{
    private readonly int _first = items.Count;

    public override bool WantsKey => false;

    public override void Add(YamlNode child, TextSpan span, bool isAlias)
    {
        if (!IsBlock && items.Count > _first && CommaDiagnosis.InFigure(text, items.Last, child) is { } error)
        {
            errors.Add(error);
            items.Last = new YamlUnreadable(items.Last.Span);
        }
        else
        {
            items.Add(child);
        }

        End = Math.Max(End, span.End);
    }

    public override void MarkIncomplete(int offset)
    {
        for (var i = items.Count - 1; i >= _first && items[i].Span.End > offset; i--)
        {
            items[i] = new YamlUnreadable(items[i].Span);
        }
    }

    public override YamlNode Close(int end) =>
        new YamlSequence(TextSpan.FromBounds(Start, Math.Max(Start, end)), items.TakeFrom(_first)) { IsComplete = IsComplete };

    public override YamlNode CloseUnfinished()
    {
        IsComplete = false;
        for (var i = _first; i < items.Count && !IsBlock; i++)
        {
            // If brackets do not match, it is unknown which one is wrong.
            items[i] = items[i] is YamlSequence or YamlMapping ? items[i] with { IsComplete = false } : items[i];
        }

        return Close(End);
    }
}
